// Tickets: fetched ahead, so that a round can be ranked even when it is played without a network.
// Where none can be had, a round is practice.

import { ask } from './server.mjs';

const KEEP = 2;
const PATIENCE_MS = 2500;
/** Until the first question is on the screen, the network has better things to do. */
const REFILL_MS = 5000;
/** A ticket that runs out during the round would be refused. */
const MARGIN_MS = 30 * 60 * 1000;

const sameRound = (a, b) => a.game === b.game && a.level === b.level && a.pack === b.pack;

function practice() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return { ticket: '', seed: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** @param {Promise<object>} opening the store */
export function createTickets(opening) {
  const filling = new Map();

  async function kept(round) {
    const store = await opening;
    const fresh = [];
    for (const one of await store.all('tickets')) {
      if (one.until < Date.now() + MARGIN_MS) await store.remove('tickets', one.ticket);
      else if (sameRound(one, round)) fresh.push(one);
    }
    return fresh.sort((a, b) => a.until - b.until);
  }

  async function fetchOne(round) {
    if (navigator.onLine === false) return null;
    const { status, body } = await ask('POST', 'v1/tickets', JSON.stringify(round), PATIENCE_MS);
    if (status < 200 || status > 299 || !body || !body.ticket || !body.seed) return null;
    const until = Date.parse(body.expires_at) || Number(body.expires_at) * 1000 || Date.now() + 2 * MARGIN_MS;
    return Object.assign({ ticket: body.ticket, seed: body.seed, hash: body.pack, until }, round);
  }

  async function fill(round) {
    const store = await opening;
    for (let missing = KEEP - (await kept(round)).length; missing > 0; missing -= 1) {
      const ticket = await fetchOne(round);
      if (!ticket) return;
      await store.put('tickets', ticket);
    }
  }

  /** Keeps a few at hand. @param {{game: string, level: string, pack: string}} round */
  function ahead(round) {
    const key = [round.game, round.level, round.pack].join();
    if (!filling.has(key)) {
      const done = () => filling.delete(key);
      filling.set(key, fill(round).then(done, done));
    }
    return filling.get(key);
  }

  /** One ticket, at once if one is kept; never fails. */
  async function take(round) {
    const store = await opening;
    let [ticket] = await kept(round);
    if (ticket) await store.remove('tickets', ticket.ticket);
    else ticket = await fetchOne(round);
    setTimeout(() => ahead(round), REFILL_MS);
    return ticket || practice();
  }

  let prepared = null;

  return {
    ahead,
    take,
    /**
     * Has one ready before it is asked for, for a round that the address wishes: straight from the
     * server, which knows the pack's identity from its id; those that are kept are for bad days.
     */
    async prepare(game, level, packId) {
      const ticket = await fetchOne({ game, level, pack: packId });
      if (ticket) prepared = { round: { game, level, pack: ticket.hash }, ticket };
    },
    /** The prepared ticket if it is for this round, else null; at once. */
    takePrepared(round) {
      const ticket = prepared && sameRound(prepared.round, round) ? prepared.ticket : null;
      if (ticket) prepared = null;
      return ticket;
    },
  };
}
