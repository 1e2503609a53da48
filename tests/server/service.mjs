// What the scripts of this folder share: the real server as a child process, requests to it, rounds played by the
// real tool. Holds no test.
import { spawn, execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

export const [serverProgram, toolProgram] = process.argv.slice(2);
if (!serverProgram || !toolProgram) {
  console.error('usage: node tests/server/NAME.mjs qingliu-server qingliu');
  process.exit(2);
}
const checkout = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

const folders = [];
const children = [];
// A test that fails must not leave a server or a folder behind.
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that goes when the process ends. */
export function tempFolder() {
  folders.push(mkdtempSync(path.join(tmpdir(), 'qingliu-test-')));
  return folders.at(-1);
}

/** Starts the server on a free port; resolves when it says that it is ready. */
export function startServer(folder, options = []) {
  const child = spawn(serverProgram, ['serve', '--listen', '127.0.0.1:0', '--db', `sqlite:${folder}/test.db`,
    '--packs', 'content/packs', '--strings', 'content/strings', ...options], { cwd: checkout });
  const server = { child, port: 0, out: '', err: '' };
  server.ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
  children.push(child);
  child.stderr.on('data', (data) => { server.err += data; });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      server.out += data;
      const ready = /^Ready: http:\/\/localhost:(\d+)$/m.exec(server.out);
      if (ready && !server.port) {
        server.port = Number(ready[1]);
        resolve(server);
      }
    });
    server.ended.then(({ code, signal }) => reject(new Error(`the server ended: ${code} ${signal}\n${server.err}`)));
  });
}

/** Ends a server with a signal; answers {code, signal, ms}. */
export async function endServer(server, signal = 'SIGTERM') {
  const begin = Date.now();
  server.child.kill(signal);
  const end = await server.ended;
  return { ...end, ms: Date.now() - begin };
}

/** One request on a connection of its own; answers {status, headers, body, json}. */
export function request(server, method, address, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, method, path: address, agent: false,
      headers: { connection: 'close', ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }), ...headers } };
    const sent = http.request(options, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        const json = /[/+]json$/.test(response.headers['content-type'] ?? '') && bytes.length ? JSON.parse(bytes) : undefined;
        resolve({ status: response.statusCode, headers: response.headers, bytes, text: bytes.toString(), json });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export const asJson = { 'content-type': 'application/json' };

export async function getTicket(server, wish = {}) {
  const { game = 'sorting', level = 'standard', pack = 'waste', event, venue } = wish;
  const body = JSON.stringify({ game, level, pack, event, venue });
  const answer = await request(server, 'POST', '/v1/tickets', body, asJson);
  if (answer.status !== 201) throw new Error(`no ticket: ${answer.status} ${answer.text}`);
  return answer.json;
}

/** A round played by a bot on this ticket; answers the replay as an object. */
export async function playRound(folder, ticket, { game = 'sorting', level = 'standard', pack = 'waste', bot = 'perfect' } = {}) {
  const name = randomBytes(6).toString('hex');
  const [ticketFile, replayFile] = [`${folder}/${name}.ticket.json`, `${folder}/${name}.replay.json`];
  writeFileSync(ticketFile, JSON.stringify(ticket));
  await promisify(execFile)(toolProgram, ['play', `content/packs/${pack}`, '--game', game, '--level', level,
    '--ticket', ticketFile, '--bot', bot, '--out', replayFile], { cwd: checkout });
  return JSON.parse(readFileSync(replayFile, 'utf8'));
}

/** A ticket and its round. */
export async function newRun(server, folder, wish = {}) {
  return playRound(folder, await getTicket(server, wish), wish);
}

export function newId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function putRun(server, id, replay) {
  return request(server, 'PUT', `/v1/runs/${id}`, typeof replay === 'string' ? replay : JSON.stringify(replay), asJson);
}

export async function getBoard(server, query = '', game = 'sorting', event = 'open') {
  return (await request(server, 'GET', `/v1/boards/${event}/${game}?pack=waste&${query}`)).json;
}
