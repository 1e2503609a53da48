// Packs and the other files of the site: each fetched once, its bytes counted for the progress bar.
// Their hashed names come from the build (files.mjs).

import { files } from './files.mjs';

const url = (name) => new URL(files[name].name, document.baseURI).href;

/** @param {(bytes: number) => void} arrived */
export function createFiles(arrived) {
  const texts = new Map();

  async function load(name) {
    const response = await fetch(url(name));
    if (!response.ok) throw new Error(name + ' ' + response.status);
    const text = await response.text();
    arrived(files[name].bytes);
    return text;
  }

  return {
    url,
    has: (name) => Boolean(files[name]),
    /** @returns {Promise<string>} a failed file is asked for again the next time */
    text(name) {
      if (!texts.has(name)) {
        const loading = load(name);
        loading.catch(() => texts.delete(name));
        texts.set(name, loading);
      }
      return texts.get(name);
    },
    size: (name) => files[name].bytes,
  };
}
