// Icons: each lies in a small file together with a few others (site/icons.mjs says which). A file is fetched when
// one of its icons is wanted, or ahead of need, one after the other, once nothing else is waited for.

import { shards } from './shards.mjs';

/** How long a file that did not come is left alone, in ms; then the icon is given up. */
const AGAIN = [1000, 4000];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {{text: (name: string) => Promise<string>}} files */
export function createIcons(files) {
  const drawings = new Map();
  const places = new Map();
  Object.keys(shards).forEach((file) => shards[file].split(' ').forEach((name) => places.set(name, file)));

  async function fetchShard(file) {
    const set = JSON.parse(await files.text(file));
    Object.keys(set).forEach((name) => drawings.set(name, { box: '0 0 32 32', body: set[name] }));
  }

  async function load(file) {
    for (const ms of AGAIN) {
      try {
        return await fetchShard(file);
      } catch (problem) {
        await pause(ms);
      }
    }
    return fetchShard(file);
  }

  return {
    find: (name) => drawings.get(name) || null,
    /** @returns {Promise<void>} kept when the icon is there, or never will be */
    ready: (name) => (places.has(name) ? load(places.get(name)).catch(() => {}) : Promise.resolve()),
    /** @param {string} set "page", or a pack's id: all of its icons, in the background */
    async ahead(set) {
      const owners = (file) => file.split(/-(.*)-/)[1].split('_');
      for (const file of Object.keys(shards).filter((one) => owners(one).includes(set))) {
        await fetchShard(file).catch(() => {});
      }
    },
  };
}
