// Honest clients against the real server: the page's files, boards, batches, metrics, headers.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { asJson, endServer, getBoard, getTicket, newId, newRun, putRun, request, startServer, tempFolder } from './service.mjs';

const folder = tempFolder();
const page = '<!doctype html><title>清流</title>';
const script = 'export const water = "clear";\n'.repeat(200);
let server;

before(async () => {
  mkdirSync(`${folder}/site/packs`, { recursive: true });
  writeFileSync(`${folder}/site/index.html`, page);
  writeFileSync(`${folder}/site/game.0a1b2c3d.js`, script);
  writeFileSync(`${folder}/site/game.0a1b2c3d.js.br`, brotliCompressSync(script));
  writeFileSync(`${folder}/site/game.0a1b2c3d.js.gz`, gzipSync(script));
  writeFileSync(`${folder}/site/game.0a1b2c3d.wasm`, Buffer.from([0, 0x61, 0x73, 0x6d]));
  writeFileSync(`${folder}/site/app.webmanifest`, '{}');
  writeFileSync(`${folder}/site/packs/waste.json`, '{}');
  writeFileSync(`${folder}/site-secret.txt`, 'secret');
  server = await startServer(folder, ['--site', `${folder}/site`, '--clock-slack', '3600', '--rate', '0']);
});

after(async () => {
  assert.equal((await endServer(server)).code, 0);
});

const get = (address, headers) => request(server, 'GET', address, undefined, headers);

test('Every answer carries the safety headers, whatever it says', async () => {
  const answers = [await get('/'), await get('/no-such-thing'), await get('/healthz'), await get('/metrics'),
    await get('/v1/boards/open/sorting'), await get('/v1/boards/open/chess'), await request(server, 'POST', '/'),
    await request(server, 'OPTIONS', '/v1/tickets'), await request(server, 'PUT', `/v1/runs/${newId()}`, '{')];
  for (const { headers, status } of answers) {
    const policy = headers['content-security-policy'];
    assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/, `${status}`);
    assert.match(policy, /frame-ancestors 'self'; object-src 'none'$/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|http/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.match(headers['permissions-policy'], /camera=\(\), microphone=\(\), geolocation=\(\)/);
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    assert.equal(headers.server, undefined);
    assert.equal(headers['access-control-allow-origin'], undefined);
  }
});

test('The page is at the root, is asked for again each time, and not sent when it is the same', async () => {
  const first = await get('/');
  assert.equal(first.status, 200);
  assert.equal(first.text, page);
  assert.equal(first.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(first.headers['cache-control'], 'no-cache');
  assert.equal(first.headers.etag, `"${createHash('sha256').update(page).digest('hex').slice(0, 32)}"`);
  const second = await get('/', { 'if-none-match': `"x", ${first.headers.etag}` });
  assert.equal(second.status, 304);
  assert.equal(second.bytes.length, 0);
  assert.equal(second.headers.etag, first.headers.etag);
  assert.equal((await get('/', { 'if-none-match': '"x"' })).status, 200);
});

test('Compressed forms are sent to those who can read them', async () => {
  const address = '/game.0a1b2c3d.js';
  const plain = await get(address);
  assert.equal(plain.text, script);
  assert.equal(plain.headers['content-encoding'], undefined);
  const brotli = await get(address, { 'accept-encoding': 'gzip, deflate, br' });
  assert.equal(brotli.headers['content-encoding'], 'br');
  assert.equal(brotliDecompressSync(brotli.bytes).toString(), script);
  const gzip = await get(address, { 'accept-encoding': 'gzip, br;q=0' });
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.equal(gunzipSync(gzip.bytes).toString(), script);
  for (const answer of [plain, brotli, gzip]) {
    assert.equal(answer.headers.vary, 'Accept-Encoding');
    assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(answer.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(Number(answer.headers['content-length']), answer.bytes.length);
  }
  assert.equal(new Set([plain, brotli, gzip].map((answer) => answer.headers.etag)).size, 3);
});

test('Types are right for wasm, manifest and packs', async () => {
  assert.equal((await get('/game.0a1b2c3d.wasm')).headers['content-type'], 'application/wasm');
  assert.equal((await get('/app.webmanifest')).headers['content-type'], 'application/manifest+json');
  assert.equal((await get('/packs/waste.json')).headers['content-type'], 'application/json');
});

test('HEAD says the same as GET, without the body', async () => {
  const head = await request(server, 'HEAD', '/game.0a1b2c3d.js');
  assert.equal(head.status, 200);
  assert.equal(head.bytes.length, 0);
  assert.equal(Number(head.headers['content-length']), script.length);
});

test('Nothing outside the page is served', async () => {
  for (const address of ['/../site-secret.txt', '/%2e%2e/site-secret.txt', '/..%2fsite-secret.txt', '//etc/passwd', '/packs', '/packs/']) {
    const answer = await get(address);
    assert.equal(answer.status, 404, address);
    assert.equal(answer.json.code, 'not-found');
  }
});

test('A run goes to the board of its event and venue, and finds itself there', async () => {
  const replay = await newRun(server, folder, { event: 'spring-fair', venue: 'hall-2', bot: 'random' });
  const id = newId();
  const answer = await putRun(server, id, replay);
  assert.equal(answer.status, 201, answer.text);
  assert.deepEqual(answer.json.board, { event: 'spring-fair', game: 'sorting', level: 'standard', pack: replay.pack });
  for (const query of ['', 'venue=hall-2', `around=${id}`]) {
    const board = await getBoard(server, query, 'sorting', 'spring-fair');
    assert.equal(board.total, 1, query);
    assert.equal(board.rows[0].id, id);
    assert.equal(board.rows[0].points, replay.claim.points);
    assert.ok(Math.abs(Date.parse(board.rows[0].at) - Date.now()) < 60000);
  }
  assert.equal((await getBoard(server, 'venue=hall-3', 'sorting', 'spring-fair')).total, 0);
  assert.equal((await getBoard(server, '', 'sorting', 'open')).total, 0);
});

test('Every game and level can be played, uploaded and ranked', async () => {
  for (const [pack, game] of [['waste', 'sorting'], ['waste', 'quiz'], ['drainage', 'outlets'], ['drainage', 'quiz']]) {
    for (const level of ['standard', 'elder']) {
      const answer = await putRun(server, newId(), await newRun(server, folder, { pack, game, level, event: 'all-games' }));
      assert.equal(answer.status, 201, `${pack} ${game} ${level}: ${answer.text}`);
      const board = await get(`/v1/boards/all-games/${game}?pack=${pack}&level=${level}`);
      assert.equal(board.json.total, 1, `${pack} ${game} ${level}`);
    }
  }
});

test('A board is in order, is not sent when it is the same, and can be kept for two seconds', async () => {
  for (const bot of ['worst', 'perfect', 'random', 'perfect']) {
    assert.equal((await putRun(server, newId(), await newRun(server, folder, { bot, event: 'order' }))).status, 201);
  }
  const first = await get('/v1/boards/order/sorting');
  const points = first.json.rows.map((row) => row.points);
  assert.deepEqual(points, [...points].sort((a, b) => b - a));
  assert.deepEqual(first.json.rows.map((row) => row.rank), [1, 2, 3, 4]);
  assert.equal(first.headers['cache-control'], 'public, max-age=2');
  assert.equal((await get('/v1/boards/order/sorting', { 'if-none-match': first.headers.etag })).status, 304);
  const pages = [await get('/v1/boards/order/sorting?limit=3')];
  pages.push(await get(`/v1/boards/order/sorting?limit=3&cursor=${pages[0].json.next}`));
  assert.deepEqual(pages.flatMap((answer) => answer.json.rows), first.json.rows);
  assert.equal(pages[1].json.next, null);
});

test('A batch is answered line by line, and again the same', async () => {
  const runs = [];
  for (let i = 0; i < 5; i += 1) runs.push({ id: newId(), run: await newRun(server, folder, { bot: 'random', event: 'batch' }) });
  runs[3].run.claim.points += 1;
  const lines = `${runs.map((run) => JSON.stringify(run)).join('\n')}\nnot a run\n`;
  const send = () => request(server, 'POST', '/v1/runs:batch', lines, { 'content-type': 'application/x-ndjson' });
  const first = await send();
  assert.equal(first.status, 200);
  const said = first.text.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(said.map((line) => line.status), [201, 201, 201, 422, 201, 400]);
  assert.deepEqual(said.slice(0, 5).map((line) => line.id), runs.map((run) => run.id));
  assert.equal(said[3].code, 'score-mismatch');
  const second = (await send()).text.trim().split('\n').map((line) => JSON.parse(line).status);
  assert.deepEqual(second, [200, 200, 200, 422, 200, 400]);
  assert.equal((await putRun(server, runs[0].id, runs[0].run)).status, 200, 'PUT knows a run of a batch');
  assert.equal((await getBoard(server, '', 'sorting', 'batch')).total, 4);
});

test('Tickets say what was asked for, and differ', async () => {
  const [a, b] = [await getTicket(server), await getTicket(server)];
  assert.deepEqual(Object.keys(a).sort(), ['expires_at', 'issued_at', 'pack', 'rules', 'seed', 'ticket']);
  assert.match(a.seed, /^[0-9a-f]{16}$/);
  assert.match(a.pack, /^[0-9a-f]{64}$/);
  assert.equal(Date.parse(a.expires_at) - Date.parse(a.issued_at), 7 * 24 * 3600 * 1000);
  assert.notEqual(a.seed, b.seed);
  assert.notEqual(a.ticket, b.ticket);
  const bad = await request(server, 'POST', '/v1/tickets', '{"game":"quiz"}', asJson);
  assert.equal(bad.status, 400);
  assert.deepEqual(bad.json.errors.map((error) => error.pointer).sort(), ['/level', '/pack']);
});

test('Metrics count runs by outcome and say how many are ranked', async () => {
  const { text, headers } = await get('/metrics');
  assert.match(headers['content-type'], /^text\/plain/);
  const ranked = Number(/^qingliu_ranked_runs (\d+)$/m.exec(text)[1]);
  const verified = Number(/^qingliu_runs_total\{outcome="verified"\} (\d+)$/m.exec(text)[1]);
  assert.equal(ranked, verified);
  assert.ok(ranked >= 10);
  assert.match(text, /^qingliu_verify_milliseconds_bucket\{le="\+Inf"\} \d+$/m);
});

test('Many requests on one connection are answered in order', async () => {
  const net = await import('node:net');
  const text = await new Promise((resolve) => {
    const socket = net.connect(server.port, '127.0.0.1');
    let said = '';
    socket.on('data', (data) => { said += data; });
    socket.on('close', () => resolve(said));
    const run = `PUT /v1/runs/${newId()} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n{`;
    const head = (address, more = '') => `GET ${address} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
    socket.write(run + head('/healthz') + head('/nothing') + head('/healthz', 'Connection: close\r\n'));
  });
  assert.deepEqual([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1]), ['400', '200', '404', '200']);
});

test('Without a page there is the service alone, and it says so', async () => {
  const bare = await startServer(tempFolder(), ['--site', `${folder}/nowhere`]);
  assert.match(bare.out, /only the score service is served/);
  assert.equal((await request(bare, 'GET', '/')).status, 404);
  assert.equal((await request(bare, 'GET', '/healthz')).json.status, 'ok');
  await endServer(bare);
});
