// Holds the JSON Schemas in content/schema and `qingliu check` to the same verdicts, over every shipped pack and
// every pack beside this file. It must not know any rule of the grammar itself: good/, bad/ and expect.json say it.
// Needs QINGLIU_TOOL (path of the tool) and QINGLIU_NODE_MODULES (a folder that has ajv and ajv-formats).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');
const kGames = ['sorting', 'outlets', 'quiz', 'pipes'];
const kCodes = [
  'json-syntax', 'json-depth', 'json-duplicate-key', 'json-not-utf8', 'json-too-large', 'missing-key', 'unknown-key',
  'wrong-type', 'bad-id', 'duplicate-id', 'bad-date', 'bad-locale', 'missing-text', 'text-too-long', 'bad-characters',
  'bad-value', 'out-of-range', 'wrong-count', 'no-correct-option', 'too-many-correct', 'file-missing', 'bad-format',
  'unsolvable',
];

function needed(name) {
  if (process.env[name]) return resolve(process.env[name]);
  console.error(`${name} is not set; tests/run sets it`);
  process.exit(2);
}

const tool = needed('QINGLIU_TOOL');
const require = createRequire(join(needed('QINGLIU_NODE_MODULES'), 'here.js'));
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;

// strictTypes and strictRequired ask for every `type` and `properties` again inside `then` and beside `$ref`.
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
addFormats(ajv);
const schemaFolder = join(root, 'content/schema');
for (const file of readdirSync(schemaFolder)) {
  if (file.endsWith('.schema.json')) ajv.addSchema(JSON.parse(readFileSync(join(schemaFolder, file), 'utf8')));
}

/** What the tool says of a pack: {status, problems}. */
function ask(pack) {
  const run = spawnSync(tool, ['check', pack, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.error) throw run.error;
  const { packs } = JSON.parse(run.stdout);
  if (packs.length !== 1) throw new Error(`${packs.length} packs in the answer for one`);
  return { status: run.status, problems: packs[0].problems };
}

/** What a schema validator says: 'accepts', 'refuses', or 'unreadable' when there is no document to look at. */
function validate(pack) {
  let verdict = 'accepts';
  for (const part of ['pack', ...kGames]) {
    const path = join(pack, `${part}.json`);
    if (!existsSync(path)) continue;
    let document;
    try {
      document = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)));
    } catch {
      return 'unreadable';
    }
    if (!ajv.getSchema(`${part}.schema.json`)(document)) verdict = 'refuses';
  }
  return verdict;
}

const line = ({ code, file, path }) => `${code} ${file}#${path}`;
const folders = (path) =>
  readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(path, entry.name));

let passed = 0;
const failures = [];
function hold(sentence, holds, detail) {
  if (holds) passed += 1;
  else failures.push(`${sentence}\n    ${detail}`);
}

function expectGood(pack) {
  const name = relative(root, pack);
  const answer = ask(pack);
  hold(`the checker accepts ${name}`, answer.status === 0 && answer.problems.length === 0,
    `exit ${answer.status}: ${answer.problems.map((p) => `${line(p)}: ${p.message}`).join('; ')}`);
  const verdict = validate(pack);
  hold(`the schemas accept ${name}`, verdict === 'accepts', verdict);
}

function expectBad(pack) {
  const name = relative(root, pack);
  const expected = JSON.parse(readFileSync(join(pack, 'expect.json'), 'utf8'));
  const answer = ask(pack);
  const found = answer.problems.map(line).sort().join('\n    ');
  const wanted = expected.problems.map(line).sort().join('\n    ');
  hold(`the checker names the fault of ${name}`, answer.status === 1 && found === wanted,
    `exit ${answer.status}, wanted\n    ${wanted}\n    found\n    ${found}`);
  hold(`the checker says how to mend ${name}`, answer.problems.every((p) => p.message.length > 10), 'a message is missing');
  const verdict = validate(pack);
  hold(`the schemas ${expected.schema ? 'refuse' : 'cannot see'} the fault of ${name}`,
    (verdict === 'refuses') === expected.schema, verdict);
  for (const problem of expected.problems) covered.add(problem.code);
}

const covered = new Set();
const shipped = folders(join(root, 'content/packs'));
hold('there are packs to check', shipped.length > 0, 'content/packs is empty');
for (const pack of [...shipped, ...folders(join(here, 'good'))]) expectGood(pack);
for (const pack of folders(join(here, 'bad'))) expectBad(pack);
for (const code of kCodes) hold(`some bad pack shows ${code}`, covered.has(code), 'none does');
for (const code of covered) hold(`${code} is a known code`, kCodes.includes(code), 'add it to the list and the docs');

for (const failure of failures) console.log(`not ok - ${failure}`);
console.log(`${passed} of ${passed + failures.length} statements hold`);
process.exit(failures.length === 0 ? 0 : 1);
