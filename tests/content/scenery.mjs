// Holds assets/scene to its rules: drawings that open right in any browser, draw nothing from elsewhere,
// take their colours from palettes.json, and are light enough to be sent to everyone.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { readScene } from '../../web/page/site/scene.mjs';

const MOST_BYTES = 14 * 1024;
const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const folder = join(root, 'assets/scene');
const palettes = JSON.parse(readFileSync(join(folder, 'palettes.json'), 'utf8'));
const licences = readFileSync(join(root, 'assets/LICENSES.md'), 'utf8');

let passed = 0;
const failures = [];
function hold(sentence, holds) {
  if (holds) passed += 1;
  else failures.push(sentence);
}

const ELEMENTS = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse']);
const ATTRIBUTES = new Set(['xmlns', 'viewBox', 'transform', 'd', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r',
  'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'opacity']);
const used = new Set();

function holdColour(file, value) {
  const named = value.match(/^var\(--([\w-]+),(#[0-9A-F]{6})\)$/);
  if (!named) {
    hold(`${file}: "${value}" is a colour by name with a fallback, white or none`, value === '#fff' || value === 'none');
    return;
  }
  used.add(named[1]);
  hold(`${file}: the fallback of ${named[1]} is its colour by day`, palettes.day[named[1]] === named[2]);
}

function holdDrawing(file) {
  const text = readFileSync(join(folder, file), 'utf8');
  hold(`${file} is named in assets/LICENSES.md`, licences.includes('`' + file + '`'));
  const box = text.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="(-?\d+) (-?\d+) (\d+) (\d+)">\n/);
  hold(`${file} is an <svg> with a viewBox of whole numbers`, box && Number(box[3]) > 0 && Number(box[4]) > 0);
  hold(`${file} is one small drawing`, text.length < 6000);
  let open = 0;
  for (const [, closing, element, attributes, empty] of text.matchAll(/<(\/?)([\w!?-]+)([^>]*?)(\/?)>/g)) {
    hold(`${file}: <${element}> is a plain shape`, ELEMENTS.has(element));
    open += closing ? -1 : empty ? 0 : 1;
    for (const [, name, value] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      hold(`${file}: ${name} draws nothing from elsewhere`, ATTRIBUTES.has(name));
      if (name === 'fill' || name === 'stroke') holdColour(file, value);
      if (name === 'stroke-width') hold(`${file}: no hairlines`, Number(value) >= 1.3);
    }
  }
  hold(`${file}: every element is closed`, open === 0);
}

const lights = Object.keys(palettes);
hold('there are palettes for day, night and contrast', lights.join() === 'day,night,contrast');
const files = readdirSync(folder).filter((name) => name.endsWith('.svg'));
hold('there are at least 40 drawings', files.length >= 40);
files.forEach(holdDrawing);
for (const light of lights) {
  const names = Object.keys(palettes[light]);
  hold(`${light}: the colours are just those that drawings use`, names.sort().join() === [...used].sort().join());
  for (const [name, value] of Object.entries(palettes[light])) {
    hold(`${light}: ${name} is a colour, and not pure black`, /^#[0-9A-F]{6}$/.test(value) && value !== '#000000');
  }
}
for (const [, name] of licences.matchAll(/`([\w-]+\.svg)`/g)) hold(`${name} of assets/LICENSES.md exists`, files.includes(name));

const scene = readScene(folder);
hold('the packed scene has every drawing', Object.keys(scene.pieces).length === files.length);
const packed = brotliCompressSync(JSON.stringify(scene), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
hold(`the packed scene is at most ${MOST_BYTES} bytes after brotli (${packed})`, packed <= MOST_BYTES);

for (const failure of failures) console.log(`not ok - ${failure}`);
console.log(`${passed} of ${passed + failures.length} statements hold; the packed scene is ${packed} bytes after brotli`);
process.exit(failures.length === 0 ? 0 : 1);
