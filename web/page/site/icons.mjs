// Icon sets: of three thousand drawings the few that content and game name.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconsIn } from './packs.mjs';

/** @returns {(names: Set<string>) => Object<string, string>} what has no drawing goes into `missing` */
export function iconSet(path, missing) {
  const all = JSON.parse(readFileSync(path, 'utf8'));
  const drawing = (name) => {
    const alias = all.aliases && all.aliases[name];
    const icon = all.icons[name] || (alias && all.icons[alias.parent]);
    return icon && icon.body;
  };
  return (names) => {
    const set = {};
    for (const name of [...names].sort()) {
      const body = drawing(name);
      if (body) set[name] = body;
      else missing.push(name);
    }
    return set;
  };
}

/** The icons that are not one pack's: cards of packs, picked names, and what the game itself names. */
export function namedIcons(given, packs) {
  const names = new Set(packs.map((pack) => pack.card.icon).filter(Boolean));
  const picked = join(given.content, 'strings', 'names.json');
  if (existsSync(picked)) iconsIn(JSON.parse(readFileSync(picked, 'utf8')), names);
  const own = readFileSync(join(given.page, 'icons.txt'), 'utf8');
  own.split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean).forEach((name) => names.add(name));
  return names;
}

/**
 * @param {[string, Set<string>][]} owners who names which icons
 * @returns {Map<string, string[]>} every icon once, under all who name it: "waste", or "drainage_waste"
 */
export function namesByOwners(owners) {
  const all = new Set(owners.flatMap(([, names]) => [...names]));
  const found = new Map();
  for (const name of all) {
    const key = owners.filter(([, names]) => names.has(name)).map(([owner]) => owner).join('_');
    found.set(key, [...(found.get(key) ?? []), name]);
  }
  return found;
}

/** A question shows one icon: few of them a file keep it small, many keep the files few. */
const kIconsAFile = 6;

/** @returns {Object<string, string>[]} a set in pieces */
export function shardsOf(set) {
  const names = Object.keys(set);
  const pieces = [];
  for (let i = 0; i < names.length; i += kIconsAFile) {
    pieces.push(Object.fromEntries(names.slice(i, i + kIconsAFile).map((name) => [name, set[name]])));
  }
  return pieces;
}
