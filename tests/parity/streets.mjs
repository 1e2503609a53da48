// Streets by every build: the same documents, line by line. And ten thousand of them by the optimised build: each is
// solved by its solution, runs clean in the simulation, and is of the grade asked for. Arguments: name=program …;
// programs ending in .js run under node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const kModes = ['repair', 'lay', 'plan'];
const kGrades = [1, 2, 3, 4, 5];
const kCompared = 30; // of each mode and grade, by every build
const kChecked = 700; // of each mode and grade, by the optimised build

function boards(program, args) {
  const wasm = program.endsWith('.js');
  // Older emscripten output takes node's own fetch for a browser's.
  const command = wasm ? [process.execPath, ['--no-experimental-fetch', program, ...args]] : [program, args];
  const run = spawnSync(command[0], command[1], { encoding: 'utf8', maxBuffer: 1 << 27 });
  if (run.status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${run.status}\n${run.stdout}${run.stderr}`);
  return run.stdout.split('\n');
}

const builds = process.argv.slice(2).map((word) => word.split('='));
const missing = builds.filter(([, program]) => !existsSync(program));
if (missing.length > 0) throw new Error(`not built: ${missing.map((b) => b.join('=')).join(', ')}; tests/run parity builds them`);
const release = builds.find(([name]) => name === 'g++-release');
if (builds.length < 2 || !release) throw new Error('give at least two builds, g++-release among them');

let bad = 0;
let checked = 0;
for (const mode of kModes) {
  for (const grade of kGrades) {
    const which = ['boards', '--mode', mode, '--grade', String(grade)];
    const [first, ...others] = builds.map(([name, program]) => ({
      name,
      text: boards(program, [...which, '--count', String(kCompared), '--seed', '1', '--json']),
    }));
    if (new Set(first.text).size < kCompared) throw new Error(`${mode} ${grade}: fewer than ${kCompared} different streets`);
    for (const other of others) {
      const at = first.text.findIndex((line, i) => line !== other.text[i]);
      if (at < 0 && first.text.length === other.text.length) continue;
      bad += 1;
      console.log(`${mode} ${grade}, street ${at}:\n  ${first.name}: ${first.text[at]}\n  ${other.name}: ${other.text[at]}`);
    }
    boards(release[1], [...which, '--count', String(kChecked), '--seed', '100000', '--check']);
    checked += kChecked;
  }
}
console.log(`${kCompared * kModes.length * kGrades.length} streets by ${builds.map(([name]) => name).join(', ')}; ${checked} checked`);
console.log(bad === 0 ? 'every street is equal' : `${bad} builds differ`);
process.exit(bad === 0 ? 0 : 1);
