// Scores: what becomes of a finished round, and the boards — the server's, or where there is none
// the best rounds of this device.

import { ask, uuidv7 } from './server.mjs';
import { createOutbox } from './outbox.mjs';

const ROWS = 20;
const KEEP_LOCAL = 200;

const byRank = (a, b) => b.points - a.points || (a.id < b.id ? -1 : 1);

/**
 * @param {Promise<object>} opening the store
 * @param {(topic: string, json: string) => void} tell
 */
export function createScores(opening, tell) {
  let current = ''; // the run of the round last played
  let ranked = false; // the server has it
  let shown = null; // the board last asked for

  const outbox = createOutbox(opening, (id, outcome, waiting) => {
    // Runs of earlier visits go silently.
    if (id !== current) return;
    tell('upload', JSON.stringify(Object.assign({ outbox: waiting }, outcome)));
    ranked = outcome.state === 'verified';
    if (ranked && shown) board(shown);
  });

  async function remember(id, replay) {
    const store = await opening;
    await store.put('scores', {
      id, game: replay.game, level: replay.level, pack: replay.pack, name: replay.name, points: replay.claim.points,
    });
    const all = (await store.all('scores')).sort((a, b) => (a.id < b.id ? 1 : -1));
    for (const old of all.slice(KEEP_LOCAL)) await store.remove('scores', old.id);
  }

  async function submit(json) {
    const replay = JSON.parse(json);
    current = uuidv7();
    ranked = false;
    shown = null;
    const id = current;
    // First what must not be lost.
    if (replay.ticket) await outbox.add({ id, replay: json });
    await remember(id, replay).catch(() => {}); // the board of this device is a convenience
    if (!replay.ticket) tell('upload', JSON.stringify({ state: 'practice', outbox: 0 }));
  }

  async function localBoard(round) {
    const all = await (await opening).all('scores');
    const fitting = all.filter((one) => one.game === round.game && one.level === round.level && one.pack === round.pack);
    const rows = fitting.sort(byRank).slice(0, ROWS).map((one, i) => ({
      rank: i + 1, name: one.name, points: one.points, mine: one.id === current,
    }));
    return { local: true, rows, total: fitting.length };
  }

  async function serverBoard(round) {
    const query = '?level=' + encodeURIComponent(round.level) + '&pack=' + encodeURIComponent(round.pack);
    const path = 'v1/boards/open/' + encodeURIComponent(round.game) + query;
    const top = await ask('GET', path + '&limit=' + ROWS);
    if (top.status !== 200 || !top.body || !Array.isArray(top.body.rows)) return null;
    let rows = top.body.rows;
    if (ranked && !rows.some((row) => row.id === current)) {
      const around = await ask('GET', path + '&around=' + current);
      const more = around.status === 200 && around.body && Array.isArray(around.body.rows) ? around.body.rows : [];
      const last = rows.length ? rows[rows.length - 1].rank : 0;
      rows = rows.concat(more.filter((row) => row.rank > last));
    }
    return {
      local: false,
      rows: rows.map((row) => ({ rank: row.rank, name: row.name, points: row.points, mine: row.id === current })),
      total: top.body.total || rows.length,
    };
  }

  /** @param {{game: string, level: string, pack: string}} round */
  async function board(round) {
    shown = round;
    const rows = (await serverBoard(round)) || (await localBoard(round));
    if (shown === round) tell('board', JSON.stringify(rows));
  }

  return { submit, board, send: outbox.send };
}
