// The scenery as one file: every drawing of assets/scene without what only an editor needs, and the
// colours of each light.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {[string, string]} the viewBox and the inside of an SVG file */
export function pieceOf(text, name) {
  const found = text.match(/^<svg xmlns="[^"]+" viewBox="([^"]+)">([^]*)<\/svg>\s*$/);
  if (!found) throw new Error(`${name}: not an <svg> with just a viewBox`);
  return [found[1], found[2].replace(/\s*\n\s*/g, '').replace(/(var\(--[\w-]+),[^)]*\)/g, '$1)')];
}

/** @returns {{palettes: object, pieces: Object<string, [string, string]>}} */
export function readScene(folder) {
  const palettes = JSON.parse(readFileSync(join(folder, 'palettes.json'), 'utf8'));
  const pieces = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg')).sort()) {
    pieces[file.replace(/\.svg$/, '')] = pieceOf(readFileSync(join(folder, file), 'utf8'), file);
  }
  return { palettes, pieces };
}
