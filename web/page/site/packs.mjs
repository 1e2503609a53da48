// Packs as the page loads them: one bundle a pack with the bytes of its files unchanged, so that its
// identity is, too; and a card each for the list.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The identity of a pack, as game/content/pack_reader.h defines it. */
function identity(files) {
  const lines = Object.keys(files).sort().map((path) => `${path}\0${sha256(files[path])}\n`);
  return sha256(lines.join(''));
}

/** Every name under an "icon" key, wherever it stands. */
export function iconsIn(value, found = new Set()) {
  if (Array.isArray(value)) value.forEach((one) => iconsIn(one, found));
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'icon' && typeof inner === 'string') found.add(inner);
      else iconsIn(inner, found);
    }
  }
  return found;
}

function readPack(folder) {
  const files = {};
  const icons = new Set();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json')).sort()) {
    files[name] = readFileSync(join(folder, name), 'utf8');
    iconsIn(JSON.parse(files[name]), icons);
  }
  const head = JSON.parse(files['pack.json']);
  const { id, title, description, icon, games } = head;
  return {
    card: { id, title, description, icon, games, hash: identity(files) },
    bundle: JSON.stringify({ files }),
    icons,
  };
}

export function readPacks(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pack.json')));
  return names.sort().map((name) => readPack(join(folder, name)));
}
