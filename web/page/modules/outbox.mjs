// The outbox: a run is written here before it is sent, and leaves only on the server's word. Closing
// the tab or stopping the server in between loses nothing.

import { ask } from './server.mjs';

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60000;
/** The server has understood and will never take it. */
const REFUSED = [400, 409, 413, 422];
const STORED = [200, 201];

/**
 * @param {Promise<object>} opening the store
 * @param {(id: string, outcome: object, waiting: number) => void} report
 */
export function createOutbox(opening, report) {
  let sending = false;
  let again = false;
  let timer = 0;
  let wait = FIRST_WAIT_MS;

  /** Runs that the store would not take (it is full): they live as long as the page. */
  const unstored = new Map();

  async function waiting() {
    const stored = await (await opening).all('runs');
    return stored.concat(Array.from(unstored.values())).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async function forget(id) {
    unstored.delete(id);
    await (await opening).remove('runs', id);
  }

  function later(seconds) {
    clearTimeout(timer);
    const jitter = 0.75 + Math.random() / 2;
    timer = setTimeout(send, Math.max(seconds * 1000, wait * jitter));
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }

  /** True when the run has left the outbox. */
  async function sendOne(run) {
    const answer = await ask('PUT', 'v1/runs/' + run.id, run.replay);
    const body = answer.body || {};
    if (STORED.includes(answer.status)) {
      await forget(run.id);
      report(run.id, { state: 'verified', points: body.points, rank: body.rank }, (await waiting()).length);
      return true;
    }
    if (REFUSED.includes(answer.status) && answer.body) {
      await forget(run.id);
      report(run.id, { state: 'refused', code: body.code || 'refused' }, (await waiting()).length);
      return true;
    }
    later(answer.retryAfter);
    return false;
  }

  async function sendAll() {
    for (const run of await waiting()) {
      if (!(await sendOne(run))) return;
      wait = FIRST_WAIT_MS;
    }
  }

  async function send() {
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    try {
      do {
        again = false;
        await sendAll();
      } while (again);
    } catch (unreadable) {
      later(0);
    }
    sending = false;
  }

  window.addEventListener('online', send);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) send();
  });

  return {
    /** @param {{id: string, replay: string}} run */
    async add(run) {
      const store = await opening;
      await store.put('runs', run).catch(() => unstored.set(run.id, run));
      report(run.id, { state: 'waiting' }, (await waiting()).length);
      send();
    },
    send,
  };
}
