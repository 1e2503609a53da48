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
