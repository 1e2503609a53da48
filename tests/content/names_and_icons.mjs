// Holds content/strings/names.json to its shape, and every icon that packs and names ask for to the icon set.
// Needs QINGLIU_ICONS: path of the icon set's icons.json.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
if (!process.env.QINGLIU_ICONS) {
  console.error('QINGLIU_ICONS is not set; tests/run sets it');
  process.exit(2);
}
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const set = read(process.env.QINGLIU_ICONS);
const icons = new Set([...Object.keys(set.icons), ...Object.keys(set.aliases ?? {})]);

let passed = 0;
const failures = [];
function hold(sentence, holds) {
  if (holds) passed += 1;
  else failures.push(sentence);
}

function holdIcons(value, where) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.icon === 'string') hold(`${where}: the icon "${value.icon}" exists`, icons.has(value.icon));
  for (const [key, inner] of Object.entries(value)) holdIcons(inner, `${where}/${key}`);
}

function holdParts(names, kind, keys) {
  const parts = names[kind];
  hold(`there are at least 40 ${kind}`, parts.length >= 40);
  const ids = parts.map((part) => part.id);
  hold(`no two ${kind} have one id`, new Set(ids).size === ids.length);
  for (const locale of ['zh-Hans', 'en']) {
    const words = parts.map((part) => part.text[locale]);
    hold(`no two ${kind} read alike in ${locale}`, new Set(words).size === words.length);
    for (const [i, word] of words.entries()) {
      hold(`${kind} "${ids[i]}" is short in ${locale}`, typeof word === 'string' && word.length > 0 && word.length <= 14);
    }
  }
  for (const part of parts) {
    hold(`${kind} "${part.id}" has an id of small letters`, /^[a-z]{1,14}$/.test(part.id));
    hold(`${kind} "${part.id}" has just ${keys}`, Object.keys(part).join() === keys);
    hold(`${kind} "${part.id}" speaks the game's languages`, Object.keys(part.text).join() === 'zh-Hans,en');
  }
}

const names = read(join(root, 'content/strings/names.json'));
holdParts(names, 'adjectives', 'id,text');
holdParts(names, 'creatures', 'id,icon,text');
holdIcons(names, 'names.json');
for (const pack of readdirSync(join(root, 'content/packs'))) {
  for (const file of readdirSync(join(root, 'content/packs', pack))) {
    if (file.endsWith('.json')) holdIcons(read(join(root, 'content/packs', pack, file)), `${pack}/${file}`);
  }
}

for (const failure of failures) console.log(`not ok - ${failure}`);
console.log(`${passed} of ${passed + failures.length} statements hold`);
process.exit(failures.length === 0 ? 0 : 1);
