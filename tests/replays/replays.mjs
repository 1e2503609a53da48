// Recorded rounds, a folder each: <game>/<case>/replay.json and what `qingliu replay` must say of it in expected.txt.
// A new case is a folder with a replay; `--approve` writes what is said now, and the diff is reviewed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const tool = process.env.QINGLIU_TOOL;
const approve = process.argv.includes('--approve');
const packs = path.join(here, '..', 'content', 'good');

function cases() {
  const found = [];
  for (const game of readdirSync(here, { withFileTypes: true })) {
    if (!game.isDirectory()) continue;
    for (const one of readdirSync(path.join(here, game.name))) found.push(path.join(game.name, one));
  }
  return found.sort();
}

function said(folder) {
  const run = spawnSync(tool, ['replay', path.join(folder, 'replay.json'), '--packs', packs], { encoding: 'utf8' });
  const text = (run.stdout + run.stderr).replaceAll(`${folder}/`, '');
  return `${text}exit ${run.status}\n`;
}

if (!tool) throw new Error('QINGLIU_TOOL names the qingliu program');
let bad = 0;
const all = cases();
for (const name of all) {
  const folder = path.join(here, name);
  const expectation = path.join(folder, 'expected.txt');
  const now = said(folder);
  if (approve) {
    writeFileSync(expectation, now);
    continue;
  }
  const wanted = existsSync(expectation) ? readFileSync(expectation, 'utf8') : '(no expected.txt; run with --approve)\n';
  if (now === wanted) continue;
  bad += 1;
  console.log(`${name}\n  expected: ${wanted.trim()}\n  said now: ${now.trim()}`);
}
if (all.length < 12) throw new Error(`only ${all.length} recorded rounds were found`);
console.log(`${all.length} recorded rounds, ${bad} differ${approve ? ' (approved)' : ''}`);
process.exit(bad === 0 ? 0 : 1);
