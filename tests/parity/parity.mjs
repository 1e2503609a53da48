// The same random rounds by every build — g++ and clang, debug and release, sanitizers, and wasm under node — must give
// the same points, ticks and hashes, line by line. Arguments: name=program …; programs ending in .js run under node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const kRounds = 1000;
const kGames = [
  ['sorting', 'content/packs/waste'],
  ['outlets', 'content/packs/drainage'],
  ['quiz', 'content/packs/drainage'],
  ['quiz', 'content/packs/waste'],
  ['blank', 'content/packs/waste'],
  ['pipes', 'content/packs/drainage'],
  ['pipes-lay', 'content/packs/drainage'],
  ['pipes-plan', 'content/packs/drainage'],
  ['pipes-learn', 'content/packs/drainage'],
];

function lines(program, game, pack) {
  const wasm = program.endsWith('.js');
  const args = ['rounds', pack, '--game', game, '--count', String(kRounds), '--seed', '1'];
  // Older emscripten output takes node's own fetch for a browser's.
  const command = wasm ? [process.execPath, ['--no-experimental-fetch', program, ...args]] : [program, args];
  const run = spawnSync(command[0], command[1], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${run.status}\n${run.stderr}`);
  return run.stdout.split('\n');
}

const builds = process.argv.slice(2).map((word) => word.split('='));
if (builds.length < 4 || !builds.some(([, program]) => program.endsWith('.js'))) {
  throw new Error('give at least four builds, wasm among them');
}
const missing = builds.filter(([, program]) => !existsSync(program));
if (missing.length > 0) throw new Error(`not built: ${missing.map((b) => b.join('=')).join(', ')}; tests/run parity builds them`);

let bad = 0;
for (const [game, pack] of kGames) {
  const [first, ...others] = builds.map(([name, program]) => ({ name, text: lines(program, game, pack) }));
  const distinct = new Set(first.text).size;
  if (distinct < kRounds) throw new Error(`${game}: only ${distinct} different rounds`);
  for (const other of others) {
    const at = first.text.findIndex((line, i) => line !== other.text[i]);
    if (at < 0 && first.text.length === other.text.length) continue;
    bad += 1;
    console.log(`${game} on ${pack}, round ${at}:\n  ${first.name}: ${first.text[at]}\n  ${other.name}: ${other.text[at]}`);
  }
  console.log(`${game} on ${pack}: ${kRounds} rounds by ${builds.map(([name]) => name).join(', ')}`);
}
console.log(bad === 0 ? 'every hash is equal' : `${bad} builds differ`);
process.exit(bad === 0 ? 0 : 1);
