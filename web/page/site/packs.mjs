// Packs as the page loads them: an edition for each language of the page — the pack's files with the words of that
// language alone, and the identity of the whole —; and a card each for the list.
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

/** The languages of the page (game/content/text.h); a pack that lacks one is played in its own first. */
const LANGUAGES = ['zh-Hans', 'en'];
const LOCALES = ['zh-Hans', 'zh-Hant', 'en'];

/** `value` with every text {locale: words} cut down to one locale. */
export function inOneLocale(value, locale) {
  if (Array.isArray(value)) return value.map((one) => inOneLocale(one, locale));
  if (!value || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => key === locale || !LOCALES.includes(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, inOneLocale(inner, locale)]));
}

function editionsOf(files, hash) {
  const texts = Object.entries(files).map(([name, text]) => [name, JSON.parse(text)]);
  const { locales } = JSON.parse(files['pack.json']);
  return LANGUAGES.map((language) => {
    const locale = locales.includes(language) ? language : locales[0];
    const thin = texts.map(([name, json]) => {
      const one = inOneLocale(json, locale);
      if (name === 'pack.json') one.locales = [locale];
      return [name, one];
    });
    return [language, JSON.stringify({ identity: hash, documents: Object.fromEntries(thin) })];
  });
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
  const hash = identity(files);
  return { card: { id, title, description, icon, games, hash }, editions: editionsOf(files, hash), icons };
}

export function readPacks(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pack.json')));
  return names.sort().map((name) => readPack(join(folder, name)));
}
