// Hostile and broken clients against the real server: each is refused with its code, and nothing is kept.
import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, test } from 'node:test';
import { asJson, endServer, getBoard, getTicket, newId, newRun, playRound, putRun, request, startServer, tempFolder } from './service.mjs';

const folder = tempFolder();
let server;
let honest;

before(async () => {
  server = await startServer(folder, ['--clock-slack', '3600', '--rate', '0']);
  honest = await newRun(server, folder);
});

after(async () => {
  assert.equal((await getBoard(server)).total, kept, 'nothing but the honest runs is on the board');
  assert.deepEqual({ ...(await endServer(server)), ms: 0 }, { code: 0, signal: null, ms: 0 });
});

let kept = 0;

async function refusal(change, status, code) {
  const replay = structuredClone(honest);
  const body = change(replay) ?? replay;
  const answer = await putRun(server, newId(), body);
  assert.equal(answer.status, status, answer.text);
  assert.equal(answer.json.code, code, answer.text);
  assert.equal(answer.headers['content-type'], 'application/problem+json');
  assert.equal(answer.json.type, `urn:qingliu:problem:${code}`);
  return answer.json;
}

const flip = (text, at) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

test('A forged score is refused', async () => {
  const problem = await refusal((replay) => { replay.claim.points += 100; }, 422, 'score-mismatch');
  assert.equal(problem.tick, honest.ticks);
});

test('An edited action is refused, with the tick where it went wrong', async () => {
  const middle = honest.actions.length >> 1;
  const replay = structuredClone(honest);
  replay.actions[middle][2] = replay.actions[middle][2] === 0 ? 1 : 0;
  const answer = await putRun(server, newId(), replay);
  assert.equal(answer.status, 422, answer.text);
  assert.ok(['hash-mismatch', 'illegal-action', 'not-finished'].includes(answer.json.code), answer.json.code);
  assert.ok(answer.json.tick >= replay.actions[middle][0]);
});

test('An action that the game does not know is refused', async () => {
  await refusal((replay) => { replay.actions[0][1] = 99; }, 422, 'illegal-action');
});

test('Actions out of order are refused', async () => {
  await refusal((replay) => { [replay.actions[0], replay.actions[1]] = [replay.actions[1], replay.actions[0]]; }, 422, 'illegal-action');
});

test('Edited hashes are refused', async () => {
  await refusal((replay) => { replay.hashes[0] = '0123456789abcdef'; }, 422, 'hash-mismatch');
});

test('A reaction of 0 ms is refused', async () => {
  // An answer right after the question: the first decisions of some rounds are no answers, so try each.
  const codes = new Set();
  for (let at = 0; at < honest.actions.length && !codes.has('too-fast'); at += 1) {
    const replay = structuredClone(honest);
    replay.actions[at][0] = at === 0 ? 0 : replay.actions[at - 1][0];
    const answer = await putRun(server, newId(), replay);
    assert.equal(answer.status, 422, answer.text);
    codes.add(answer.json.code);
  }
  assert.ok(codes.has('too-fast'), [...codes].join());
});

test('Another pack is refused, whether the server has it or not', async () => {
  const other = await getTicket(server, { pack: 'drainage', game: 'outlets' });
  await refusal((replay) => { replay.pack = other.pack; }, 422, 'wrong-pack');
  await refusal((replay) => { replay.pack = '0'.repeat(64); }, 422, 'wrong-pack');
});

test('Another rules version is refused', async () => {
  await refusal((replay) => { replay.rules += 1; }, 422, 'rules-version');
});

test('Another seed, level or game than the ticket says is refused', async () => {
  await refusal((replay) => { replay.seed = replay.seed.replace(/.$/, (c) => (c === '0' ? '1' : '0')); }, 422, 'ticket-mismatch');
  await refusal((replay) => { replay.level = 'elder'; }, 422, 'ticket-mismatch');
  await refusal((replay) => { replay.game = 'quiz'; }, 422, 'ticket-mismatch');
});

test('A forged ticket is refused, in payload, signature and shape', async () => {
  await refusal((replay) => { replay.ticket = flip(replay.ticket, 3); }, 422, 'ticket-forged');
  await refusal((replay) => { replay.ticket = flip(replay.ticket, replay.ticket.length - 5); }, 422, 'ticket-forged');
  await refusal((replay) => { replay.ticket = 'a.b'; }, 422, 'ticket-forged');
});

test('A round without a ticket is practice', async () => {
  await refusal((replay) => { replay.ticket = ''; }, 422, 'no-ticket');
});

test('A typed name is refused', async () => {
  await refusal((replay) => { replay.name = 'zhang-san-07'; }, 422, 'bad-name');
});

test('Broken JSON is refused with a place', async () => {
  for (const body of ['{', '{"format":1,}', 'nonsense', '', '\u0000', '{"a":1,"a":2}']) {
    const problem = await refusal(() => body, 400, 'bad-replay');
    assert.ok(problem.errors.length >= 1);
    assert.equal(typeof problem.errors[0].pointer, 'string');
  }
});

test('JSON of the wrong shape is refused with every wrong place', async () => {
  const problem = await refusal((replay) => { replay.ticks = 'many'; replay.seed = 7; }, 400, 'bad-replay');
  const pointers = problem.errors.map((error) => error.pointer);
  assert.ok(pointers.includes('/ticks') && pointers.includes('/seed'), pointers.join());
});

test('Deep JSON is refused', async () => {
  await refusal(() => '['.repeat(30000) + ']'.repeat(30000), 400, 'bad-replay');
  await refusal(() => '{"a":'.repeat(10000) + '1' + '}'.repeat(10000), 400, 'bad-replay');
});

test('More than 64 KB are refused', async () => {
  await refusal(() => ' '.repeat(65537), 413, 'too-large');
});

test('More than 2 000 actions are refused', async () => {
  await refusal((replay) => { replay.actions = Array.from({ length: 3000 }, (_, i) => [i, 1, 0, 0]); }, 400, 'bad-replay');
});

/** Sends a head and then zeros until the server has enough; answers the first line it says and how much it took. */
function flood(head, bytes) {
  return new Promise((resolve) => {
    const socket = net.connect(server.port, '127.0.0.1');
    const zeros = Buffer.alloc(64 * 1024, 0x20);
    let said = '';
    let sent = 0;
    const finish = () => resolve({ line: said.split('\r\n')[0], sent });
    const pump = () => {
      while (sent < bytes && !said) {
        sent += zeros.length;
        if (!socket.write(zeros)) return void socket.once('drain', pump);
      }
    };
    socket.on('data', (data) => { said += data; setTimeout(() => socket.destroy(), 50); });
    socket.on('error', () => {});
    socket.on('close', finish);
    socket.write(head);
    pump();
  });
}

test('A body of 100 MB is refused before it is read', async () => {
  const length = 100 * 1024 * 1024;
  const answer = await flood(`PUT /v1/runs/${newId()} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`, length);
  assert.match(answer.line, /^HTTP\/1\.1 413 /);
  assert.ok(answer.sent < 20 * 1024 * 1024, `${answer.sent} bytes were taken`);
});

test('10^6 actions are refused', async () => {
  const body = `{"actions":[${'[1,1,0,0],'.repeat(1e6)}[1,1,0,0]]}`;
  const answer = await flood(`PUT /v1/runs/${newId()} HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 1e6)}`, body.length);
  assert.match(answer.line, /^HTTP\/1\.1 413 /);
});

/** What the server says to raw bytes: the first line. */
function raw(bytes) {
  return new Promise((resolve) => {
    const socket = net.connect(server.port, '127.0.0.1');
    let said = '';
    socket.on('data', (data) => { said += data; });
    socket.on('error', () => {});
    socket.on('close', () => resolve(said.split('\r\n')[0]));
    socket.write(bytes);
    setTimeout(() => socket.destroy(), 700);
  });
}

test('Odd HTTP is refused and does not end the server', async () => {
  const put = `PUT /v1/runs/${newId()} HTTP/1.1\r\nHost: x\r\n`;
  const oddities = [
    [`${put}Content-Length: -5\r\n\r\n`, /^HTTP\/1\.1 4/],
    [`${put}Content-Length: five\r\n\r\n`, /^HTTP\/1\.1 400/],
    [`${put}Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n-2\r\n\r\n`, /^HTTP\/1\.1 4/],
    [`${put}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nfffffffffffffffd\r\n\r\n`, /^HTTP\/1\.1 4/],
    [`${put}Transfer-Encoding: chunked\r\n\r\nffffff\r\n`, /^HTTP\/1\.1 413/],
    [`${put}Transfer-Encoding: gzip\r\n\r\n`, /^HTTP\/1\.1 501/],
    ['BREW /v1/runs HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 4/],
    ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello', /^(HTTP\/1\.1 4|$)/],
    [`GET /${'a'.repeat(70000)} HTTP/1.1\r\n\r\n`, /^HTTP\/1\.1 4/],
  ];
  for (const [bytes, expected] of oddities) {
    assert.match(await raw(bytes), expected, JSON.stringify(bytes.slice(0, 120)));
    assert.equal((await request(server, 'GET', '/healthz')).status, 200);
  }
});

test('An id that is no UUIDv7 is refused', async () => {
  for (const id of ['1', '018f3e1c-7b1a-4abc-8def-0123456789ab', '../tickets', '%00']) {
    const answer = await request(server, 'PUT', `/v1/runs/${id}`, JSON.stringify(honest), asJson);
    assert.ok(answer.status === 400 || answer.status === 404, `${id}: ${answer.status}`);
  }
});

test('A POST that another page could send unasked is refused', async () => {
  const body = JSON.stringify({ game: 'sorting', level: 'standard', pack: 'waste' });
  assert.equal((await request(server, 'POST', '/v1/tickets', body, { 'content-type': 'text/plain' })).json.code, 'wrong-type');
  assert.equal((await request(server, 'POST', '/v1/tickets', body)).status, 415);
});

test('A wrong method is answered with the right ones', async () => {
  for (const [method, address, allowed] of [['GET', '/v1/tickets', 'POST'], ['DELETE', `/v1/runs/${newId()}`, 'PUT'],
    ['POST', '/v1/boards/open/sorting', 'GET, HEAD'], ['POST', '/', 'GET, HEAD']]) {
    const answer = await request(server, method, address);
    assert.equal(answer.status, 405, `${method} ${address}`);
    assert.equal(answer.headers.allow, allowed);
  }
});

test('The honest run is verified; it again is answered the same; its ticket serves no other', async () => {
  const id = newId();
  const first = await putRun(server, id, honest);
  assert.equal(first.status, 201, first.text);
  kept += 1;
  assert.deepEqual(Object.keys(first.json).sort(), ['board', 'id', 'points', 'rank', 'right', 'verified', 'wrong']);
  assert.equal(first.json.id, id);
  assert.equal(first.json.points, honest.claim.points);
  assert.equal(first.json.rank, 1);
  const again = await putRun(server, id, honest);
  assert.equal(again.status, 200);
  assert.deepEqual(again.json, first.json);
  const laidOutOtherwise = await putRun(server, id, JSON.stringify(honest, null, 2));
  assert.equal(laidOutOtherwise.status, 200);
  await refusal(() => honest, 422, 'ticket-reused');
  const other = await newRun(server, folder, { bot: 'worst' });
  const conflict = await putRun(server, id, other);
  assert.equal(conflict.status, 409);
  assert.equal(conflict.json.code, 'run-conflict');
});

test('Without slack a round that cannot have been played yet is refused', async () => {
  const strictFolder = tempFolder();
  const strict = await startServer(strictFolder);
  const answer = await putRun(strict, newId(), await playRound(strictFolder, await getTicket(strict)));
  assert.equal(answer.status, 422);
  assert.equal(answer.json.code, 'too-fast');
  assert.equal((await getBoard(strict)).total, 0);
  await endServer(strict);
});

test('Too many requests from one address are asked to wait', async () => {
  const limited = await startServer(tempFolder(), ['--rate', '1']);
  const statuses = [];
  for (let i = 0; i < 14; i += 1) statuses.push(await request(limited, 'GET', '/v1/boards/open/sorting'));
  const refused = statuses.filter((answer) => answer.status === 429);
  assert.ok(refused.length >= 2 && refused.length <= 4, `${refused.length} of 14`);
  assert.ok(Number(refused[0].headers['retry-after']) >= 1);
  assert.equal((await request(limited, 'GET', '/healthz')).status, 200, 'health is not limited');
  await endServer(limited);
});

test('The log of refusals has codes and nothing about persons', () => {
  const lines = server.err.trim().split('\n').map((line) => JSON.parse(line));
  assert.ok(lines.some((line) => line.code === 'score-mismatch' && line.tick === honest.ticks));
  assert.ok(!server.err.includes('127.0.0.1'));
  assert.ok(!server.err.includes(honest.ticket));
  assert.ok(!server.err.includes('zhang-san'));
});
