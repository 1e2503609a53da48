// Stops of every kind: what was answered for is there afterwards, once, and the board is the same.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { copyFileSync, existsSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { endServer, getBoard, getTicket, newId, newRun, playRound, putRun, request, serverProgram, startServer, tempFolder } from './service.mjs';

const options = ['--clock-slack', '3600', '--rate', '0'];

async function command(...words) {
  try {
    const { stdout } = await promisify(execFile)(serverProgram, words);
    return { code: 0, text: stdout };
  } catch (error) {
    return { code: error.code, text: error.stdout + error.stderr };
  }
}

/** Plays and uploads one run a bot; answers [{id, replay, answer}]. */
async function upload(server, folder, bots) {
  const runs = [];
  for (const bot of bots) {
    const replay = await newRun(server, folder, { bot });
    const id = newId();
    const answer = await putRun(server, id, replay);
    assert.equal(answer.status, 201, answer.text);
    runs.push({ id, replay, answer });
  }
  return runs;
}

test('After a restart the board is the same, to the ETag, and tickets are still good', async () => {
  const folder = tempFolder();
  let server = await startServer(folder, options);
  const runs = await upload(server, folder, ['random', 'perfect', 'worst', 'random']);
  const kept = await getTicket(server);
  const before = await request(server, 'GET', '/v1/boards/open/sorting?pack=waste');
  assert.equal(before.json.total, 4);
  assert.deepEqual(await endServer(server).then(({ code }) => code), 0);
  server = await startServer(folder, options);
  const after = await request(server, 'GET', '/v1/boards/open/sorting?pack=waste');
  assert.deepEqual(after.json, before.json);
  assert.equal(after.headers.etag, before.headers.etag);
  assert.equal((await putRun(server, runs[0].id, runs[0].replay)).status, 200);
  assert.equal((await putRun(server, newId(), runs[1].replay)).json.code, 'ticket-reused');
  assert.equal((await putRun(server, newId(), await playRound(folder, kept))).status, 201);
  await endServer(server);
});

test('SIGKILL right after 201 loses nothing, round after round', async () => {
  const folder = tempFolder();
  const sent = [];
  for (let round = 0; round < 5; round += 1) {
    const server = await startServer(folder, options);
    const board = await getBoard(server, 'limit=100');
    assert.deepEqual(board.rows.map((row) => row.id).sort(), sent.map((run) => run.id).sort());
    const replays = [];
    for (let i = 0; i < 4; i += 1) replays.push({ id: newId(), replay: await newRun(server, folder, { bot: 'random' }) });
    await Promise.all(replays.map(async (run, i) => {
      const answer = await putRun(server, run.id, run.replay).catch(() => undefined);
      if (answer?.status === 201) sent.push(run);
      if (i === 0) server.child.kill('SIGKILL');
    }));
    await server.ended;
    // What was not answered may be there or not: sent again it must be.
    const again = await startServer(folder, options);
    for (const run of replays) {
      const known = sent.includes(run);
      const { status } = await putRun(again, run.id, run.replay);
      assert.ok(known ? status === 200 : status === 200 || status === 201, `${known} ${status}`);
      if (!known) sent.push(run);
    }
    await endServer(again, 'SIGKILL');
  }
  assert.equal(sent.length, 20);
});

/** A whole PUT on a connection of its own: `sent` when the kernel has all of it, `answered` with {status, retryAfter}. */
function rawPut(server, id, replay) {
  const body = JSON.stringify(replay);
  const socket = net.connect(server.port, '127.0.0.1');
  const head = `PUT /v1/runs/${id} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  const sent = new Promise((done, fail) => socket.write(head + body, (error) => (error ? fail(error) : done())));
  const answered = new Promise((done) => {
    let text = '';
    const end = () => {
      socket.destroy();
      done({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), retryAfter: /^retry-after: *(\d+)/im.exec(text)?.[1] });
    };
    socket.on('data', (data) => { text += data; });
    socket.on('end', end);
    socket.on('error', end);
  });
  return { sent, answered };
}

/** Every request that was sent whole before the signal is answered; every 201 is kept, and nothing else. */
async function drainOnce(folder, asleep) {
  const server = await startServer(folder, [...options, '--workers', '1']);
  const before = (await getBoard(server)).total;
  const runs = [];
  for (let i = 0; i < 12; i += 1) runs.push({ id: newId(), replay: await newRun(server, folder, { bot: 'random' }) });
  // Asleep it reads nothing: all of them still wait in the kernel when it hears the signal.
  if (asleep) server.child.kill('SIGSTOP');
  const puts = runs.map(({ id, replay }) => rawPut(server, id, replay));
  await Promise.all(puts.map(({ sent }) => sent));
  const ending = endServer(server);
  server.child.kill('SIGCONT');
  const end = await ending;
  const answers = await Promise.all(puts.map(({ answered }) => answered));
  assert.deepEqual({ code: end.code, signal: end.signal }, { code: 0, signal: null });
  assert.ok(end.ms < 10000, `${end.ms} ms`);
  assert.match(server.out, /Stopped\./);
  for (const { status, retryAfter } of answers) {
    assert.ok(status === 201 || (status === 503 && Number(retryAfter) > 0), answers.map((one) => one.status).join());
  }
  const accepted = runs.filter((_, i) => answers[i].status === 201);
  assert.ok(accepted.length >= 1, 'a server that was not busy takes what had come');
  const again = await startServer(folder, options);
  assert.equal((await getBoard(again)).total, before + accepted.length);
  for (const { id, replay } of accepted) assert.equal((await putRun(again, id, replay)).status, 200, 'kept');
  await endServer(again);
}

test('SIGTERM answers every request that was sent before it, keeps every 201, and ends with 0', async () => {
  const folder = tempFolder();
  for (const asleep of [true, false, true]) await drainOnce(folder, asleep);
});

test('While it drains every answer ends its connection, and health says so', async () => {
  const folder = tempFolder();
  const server = await startServer(folder, options);
  const agent = new http.Agent({ keepAlive: true });
  const health = () => new Promise((done, fail) => {
    http.get({ port: server.port, host: '127.0.0.1', path: '/healthz', agent }, (response) => {
      response.resume().on('end', () => done({ status: response.statusCode, connection: response.headers.connection, retry: response.headers['retry-after'] }));
    }).on('error', fail);
  });
  assert.equal((await health()).status, 200);
  const ended = endServer(server);
  await new Promise((done) => setTimeout(done, 50)); // within the time that it listens for what is on its way
  const answer = await health();
  agent.destroy();
  assert.deepEqual({ ...answer, retry: Number(answer.retry) > 0 }, { status: 503, connection: 'close', retry: true });
  assert.equal((await ended).code, 0);
});

test('Ctrl-C ends as cleanly as SIGTERM, also with idle connections open', async () => {
  const folder = tempFolder();
  const server = await startServer(folder, options);
  const idle = net.connect(server.port, '127.0.0.1');
  await new Promise((resolve) => idle.on('connect', resolve));
  idle.on('error', () => {});
  const end = await endServer(server, 'SIGINT');
  assert.equal(end.code, 0);
  assert.ok(end.ms < 5000, `${end.ms} ms`);
  idle.destroy();
});

test('A second server on the same database or the same port says so and ends with 1', async () => {
  const folder = tempFolder();
  const server = await startServer(folder, options);
  const common = ['serve', '--packs', 'content/packs', '--strings', 'content/strings'];
  const sameDatabase = await command(...common, '--listen', '127.0.0.1:0', '--db', `sqlite:${folder}/test.db`);
  assert.equal(sameDatabase.code, 1);
  assert.match(sameDatabase.text, /another server uses this database/);
  const samePort = await command(...common, '--listen', `127.0.0.1:${server.port}`, '--db', `sqlite:${folder}/b.db`);
  assert.equal(samePort.code, 1);
  assert.match(samePort.text, /--listen/);
  await endServer(server);
});

test('A backup taken while runs come in is restored with all that was answered before it', async () => {
  const folder = tempFolder();
  const db = `sqlite:${folder}/test.db`;
  let server = await startServer(folder, options);
  const early = await upload(server, folder, ['perfect', 'random']);
  const boardThen = await getBoard(server);
  const backup = await command('backup', `${folder}/copy.db`, '--db', db);
  assert.equal(backup.code, 0, backup.text);
  assert.match(backup.text, /2 runs, checked/);
  assert.equal(statSync(`${folder}/copy.db`).mode & 0o777, 0o600);
  assert.equal((await command('backup', `${folder}/copy.db`, '--db', db)).code, 1, 'never overwrites');
  await upload(server, folder, ['worst']);
  assert.equal((await command('restore', `${folder}/copy.db`, '--db', db)).code, 1, 'not under a running server');
  await endServer(server);
  const restored = await command('restore', `${folder}/copy.db`, '--db', db);
  assert.equal(restored.code, 0, restored.text);
  server = await startServer(folder, options);
  assert.deepEqual(await getBoard(server), boardThen);
  assert.equal((await putRun(server, early[0].id, early[0].replay)).status, 200);
  await endServer(server);
});

test('A damaged copy and a file that is none are not restored, and the database stays', async () => {
  const folder = tempFolder();
  assert.equal((await command('migrate', '--db', `sqlite:${folder}/test.db`)).code, 0);
  copyFileSync(`${folder}/test.db`, `${folder}/before.db`);
  writeFileSync(`${folder}/bad.db`, 'x'.repeat(10000));
  assert.equal((await command('restore', `${folder}/bad.db`, '--db', `sqlite:${folder}/test.db`)).code, 1);
  assert.equal((await command('restore', `${folder}/none.db`, '--db', `sqlite:${folder}/test.db`)).code, 1);
  assert.ok(existsSync(`${folder}/test.db`));
});

test('Commands say how they are used: 0 for help, 2 for wrong use', async () => {
  for (const name of ['serve', 'verify', 'backup', 'restore', 'migrate', 'doctor']) {
    const help = await command(name, '--help');
    assert.equal(help.code, 0, name);
    assert.match(help.text, new RegExp(`qingliu-server ${name}`));
    assert.equal((await command(name, '--nonsense')).code, 2, name);
  }
  assert.equal((await command()).code, 2);
  assert.equal((await command('dance')).code, 2);
  const postgres = await command('serve', '--db', 'postgresql://localhost/x');
  assert.equal(postgres.code, 2);
  assert.match(postgres.text, /SQLite only/);
});

test('verify judges replay files: 0 when all are good, 1 when one is not', async () => {
  const folder = tempFolder();
  const server = await startServer(folder, options);
  const replay = await newRun(server, folder);
  await endServer(server);
  writeFileSync(`${folder}/good.json`, JSON.stringify(replay));
  writeFileSync(`${folder}/bad.json`, JSON.stringify({ ...replay, claim: { ...replay.claim, points: 1 } }));
  const good = await command('verify', `${folder}/good.json`);
  assert.equal(good.code, 0, good.text);
  assert.match(good.text, new RegExp(`verified points=${replay.claim.points} `));
  const bad = await command('verify', `${folder}/good.json`, `${folder}/bad.json`);
  assert.equal(bad.code, 1);
  assert.match(bad.text, /bad\.json: score-mismatch/);
});

test('doctor finds nothing wrong here, and a database of a newer version', async () => {
  const folder = tempFolder();
  const words = ['doctor', '--db', `sqlite:${folder}/test.db`, '--listen', '127.0.0.1:0'];
  const good = await command(...words);
  assert.equal(good.code, 0, good.text);
  writeFileSync(`${folder}/test.db`, 'x'.repeat(10000));
  const bad = await command(...words);
  assert.equal(bad.code, 1);
  assert.match(bad.text, /BAD {3}database/);
});

test('The server can be started by a shell that closes its input', async () => {
  const folder = tempFolder();
  const child = spawn(serverProgram, ['serve', '--listen', '127.0.0.1:0', '--db', `sqlite:${folder}/x.db`], { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((resolve) => child.stdout.on('data', (data) => /Ready/.test(data) && resolve()));
  child.kill('SIGTERM');
  assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 0);
});
