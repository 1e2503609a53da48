// Builds the site: hashes the names of what never changes again, packs content and icons, compresses.
// Run by CMake; `node site.mjs --help` names the arguments. The libraries are a folder node_modules with terser.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compress } from './compress.mjs';
import { bundleModules } from './modules.mjs';
import { minifier } from './minify.mjs';
import { iconSet, namedIcons, namesByOwners, shardsOf } from './icons.mjs';
import { readPacks } from './packs.mjs';
import { readScene } from './scene.mjs';

const USAGE = 'node site.mjs --page DIR --program DIR --content DIR --assets DIR --icons FILE --libraries DIR --out DIR [--gallery 1]';

function parseArguments(list) {
  const wanted = ['page', 'program', 'content', 'assets', 'icons', 'libraries', 'out'];
  const found = {};
  for (let i = 0; i + 1 < list.length; i += 2) found[list[i].replace(/^--/, '')] = list[i + 1];
  if (list.includes('--help') || wanted.some((name) => !found[name])) {
    console.log(USAGE);
    process.exit(list.includes('--help') ? 0 : 2);
  }
  return found;
}

/** Collects what the site is made of; what is unchanged on the disk is left alone. */
class Site {
  constructor(out) {
    this.out = out;
    this.written = new Set();
    mkdirSync(out, { recursive: true });
  }

  write(name, bytes) {
    this.written.add(name);
    const path = join(this.out, name);
    if (existsSync(path) && readFileSync(path).equals(bytes)) return;
    writeFileSync(path, bytes);
    for (const ending of ['.br', '.gz']) rmSync(path + ending, { force: true });
  }

  /** Under a name that holds its own hash: such a file may be kept for ever. */
  hashed(stem, ending, content) {
    const bytes = Buffer.from(content);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const name = `${stem}.${hash}.${ending}`;
    this.write(name, bytes);
    return { name, bytes: bytes.length };
  }

  sweep() {
    for (const name of readdirSync(this.out)) {
      if (!this.written.has(name.replace(/\.(br|gz)$/, ''))) rmSync(join(this.out, name), { recursive: true });
    }
  }
}

function addStrings(site, files, folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const name = file.replace(/\.json$/, '');
    const small = JSON.stringify(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    files[`strings-${name}`] = site.hashed(`strings.${name}`, 'json', small);
  }
}

function addPacks(site, files, packs) {
  for (const { card, editions } of packs) {
    for (const [language, edition] of editions) {
      const name = `pack.${card.id}.${language}`;
      files[name] = site.hashed(name, 'json', edition);
    }
  }
  files.packs = site.hashed('packs', 'json', JSON.stringify(packs.map((pack) => pack.card)));
}

/** Every icon once, with those who name it ("drainage_waste"); answers which file holds which. */
function addIcons(site, files, icons, owners) {
  const shards = {};
  for (const [owner, names] of namesByOwners(owners)) {
    shardsOf(icons(names)).forEach((piece, i) => {
      files[`icons-${owner}-${i}`] = site.hashed(`icons.${owner}.${i}`, 'json', JSON.stringify(piece));
      shards[`icons-${owner}-${i}`] = Object.keys(piece).join(' ');
    });
  }
  return shards;
}

function addPage(site, files, shards, { page, gallery }, minify) {
  const text = (name) => readFileSync(join(page, name), 'utf8');
  const style = site.hashed('game', 'css', text('game.css').replace(/\/\*[^]*?\*\//g, '').replace(/\n\s*/g, '\n'));
  const script = site.hashed('page', 'mjs', minify('page.mjs', bundleModules(join(page, 'modules'), 'host.mjs', { 'files.mjs': files, 'shards.mjs': shards })));
  const preloads = [
    `<link rel="modulepreload" href="${files.script.name}">`,
    `<link rel="preload" href="${files.wasm.name}" as="fetch" type="application/wasm" crossorigin>`,
  ].join('\n');
  const html = text('index.html')
    .replace('game.css', style.name)
    .replace('modules/host.mjs', script.name)
    .replace(/<!-- the build adds preloads here -->/, preloads);
  site.write('index.html', Buffer.from(html));
  // The program looks at the address: at /gallery it shows its components.
  if (gallery === '1') site.write('gallery.html', Buffer.from(html));
  for (const name of ['icon.svg', 'old.js']) site.write(name, Buffer.from(text(name)));
}

function main() {
  const given = parseArguments(process.argv.slice(2));
  const site = new Site(given.out);
  const files = {};
  const minify = minifier(given.libraries);
  files.script = site.hashed('qingliu', 'mjs', minify('qingliu.mjs', readFileSync(join(given.program, 'qingliu.mjs'), 'utf8')));
  files.wasm = site.hashed('qingliu', 'wasm', readFileSync(join(given.program, 'qingliu.wasm')));
  addStrings(site, files, join(given.content, 'strings'));
  files.scene = site.hashed('scene', 'json', JSON.stringify(readScene(join(given.assets, 'scene'))));
  const packs = readPacks(join(given.content, 'packs'));
  const missing = [];
  const icons = iconSet(given.icons, missing);
  addPacks(site, files, packs);
  const shards = addIcons(site, files, icons, [...packs.map((pack) => [pack.card.id, pack.icons]), ['page', namedIcons(given, packs)]]);
  addPage(site, files, shards, given, minify);
  site.sweep();
  if (missing.length) console.warn(`No such icon: ${[...new Set(missing)].join(', ')}`);
  compress(given.out);
}

main();
