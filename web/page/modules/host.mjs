// Table of contents of the page: loads the game's parts side by side, ties them together, and hands
// the title over to the canvas.

import { createFiles } from './packs.mjs';
import { canReadGlyphs, createGlyphs } from './glyphs.mjs';
import { createIcons } from './icons.mjs';
import { listenForKeys } from './keys.mjs';
import { createLoop } from './loop.mjs';
import { createMirror } from './mirror.mjs';
import { createPictures } from './pictures.mjs';
import { followPinch } from './pinch.mjs';
import { followPointer } from './pointer.mjs';
import { loadProgram } from './program.mjs';
import { createScores } from './scores.mjs';
import { watchPreferences } from './preferences.mjs';
import { keepSetting, keptSettings, preferredLocale, wishes } from './settings.mjs';
import { createSound, renderCues } from './sound.mjs';
import { createStage } from './stage.mjs';
import { openStore } from './store.mjs';
import { createTickets } from './tickets.mjs';
import { askToGoOn, createProgress, explain, leaveTitle, missing, showLanguage, showLight } from './title.mjs';
import { warmUp } from './warm_up.mjs';

/** For benches and tests: what the page has done so far. */
const seen = { frames: 0, screen: '', answerable: [], pictures: [] };
window.qingliu = seen;

const stage = document.getElementById('stage');
const canvas = document.getElementById('canvas');
const LANGUAGES = ['zh-Hans', 'en'];

/** When the first frame is there and nothing that it shows is waited for. */
const quiet = (parts) => parts.settled.then(() => new Promise((resolve) => setTimeout(resolve, 0))).then(parts.pictures.rest);

/** What a pack will need, when nothing else is waited for: its icons, and its words in the other languages. */
async function loadAhead(parts, id) {
  await quiet(parts);
  await parts.icons.ahead(id);
  for (const locale of LANGUAGES) await parts.files.text('pack.' + id + '.' + locale);
  seen.ahead = id;
}

/** An edition of a pack, "waste.en". */
function editionOf(parts, name) {
  const edition = parts.files.text('pack.' + name);
  edition.then(() => loadAhead(parts, name.split('.')[0])).catch(() => {});
  return edition;
}

/** The game asks through this object (game/platform/web/imports.js). */
function createHost(parts) {
  const { tell, wake, tickets, scores, pictures } = parts;
  return {
    glyphs: createGlyphs(),
    picture: pictures.want,
    // Shown after the frame: nothing may go wrong in the middle of it.
    mirror: (json) => { parts.nodes = json; },
    keep(key, value) {
      keepSetting(key, value);
      if (key === 'light') showLight(value);
    },
    pack(edition) {
      editionOf(parts, edition).then((bundle) => tell('pack', edition, bundle), () => tell('pack', edition, ''));
    },
    ticket(game, level, pack) {
      const round = { game, level, pack };
      const prepared = tickets.takePrepared(round);
      if (prepared) tell('ticket', prepared.seed, prepared.ticket);
      else tickets.take(round).then((one) => tell('ticket', one.seed, one.ticket));
    },
    submit: scores.submit,
    board: (game, level, pack) => scores.board({ game, level, pack }),
    language(locale, title) {
      showLanguage(locale);
      document.title = title;
    },
    answerable() {
      seen.answerable.push(performance.now());
      if (performance.mark) performance.mark('answerable');
      wake();
      parts.settle();
    },
    screen: (name) => { seen.screen = name; },
    sound: parts.sound.play,
    random: () => crypto.getRandomValues(new Uint32Array(1))[0],
  };
}

/** Everything the game must know before its first frame. */
async function tellFirst(parts, locale) {
  const { program, files } = parts;
  const kept = keptSettings();
  const asked = wishes();
  Object.keys(kept).forEach((key) => program.tell('setting', key, kept[key]));
  Object.keys(asked).forEach((key) => program.tell('wish', key, asked[key]));
  program.tell('locale', '', locale);
  parts.prefer((what, value) => {
    program.tell('prefer', what, value);
    parts.wake();
  });
  const [words, names, packs] = await Promise.all(
    ['strings-' + locale, 'strings-names', 'packs'].map((name) => files.text(name)));
  program.tell('strings', locale, words);
  program.tell('strings', 'names', names);
  program.tell('packs', '', packs);
}

/** The scenery. On a thin line it must not take from the program its share, when a round waits for it. */
async function loadScene(parts, started) {
  if (wishes().game) await started;
  const text = await parts.files.text('scene');
  await parts.settled;
  return JSON.parse(text);
}

/** What is needed soon, but not before the first answer: the other language, old runs. */
async function loadTheRest(parts, locale) {
  await parts.settled;
  parts.scores.send();
  await quiet(parts);
  for (const other of LANGUAGES.filter((one) => one !== locale)) {
    parts.files.text('strings-' + other).then((text) => parts.tell('strings', other, text), () => {});
  }
}

/** The pack and a ticket, when the address already says which round it will be. */
function prepareWished(parts, locale) {
  const { pack, game, level } = wishes();
  const edition = pack + '.' + locale;
  if (!parts.files.has('pack.' + edition)) return;
  editionOf(parts, edition).then((bundle) => { parts.bundle = [edition, bundle]; }, () => {});
  if (game) parts.tickets.prepare(game, level || keptSettings().level || 'standard', pack);
}

function tie(parts) {
  const { program } = parts;
  seen.allocated = program.allocated;
  const live = { status: document.getElementById('status'), alert: document.getElementById('alert') };
  parts.loop = createLoop((ms) => {
    seen.frames += 1;
    const next = program.frame(ms);
    if (parts.nodes) parts.mirror.show(parts.nodes);
    parts.nodes = '';
    return next;
  });
  parts.mirror = createMirror(document.getElementById('mirror'), live, {
    press: (id) => { program.press(id); parts.loop.wake(); },
    setValue: (id, value) => { program.setValue(id, value); parts.loop.wake(); },
    focus: (id) => { program.focus(id); parts.loop.wake(); },
  });
  program.start();
  createStage(stage, canvas, program, parts.loop);
  followPointer(stage, program, parts.loop);
  followPinch(stage, parts.mirror.forId);
  listenForKeys(parts.mirror);
}

async function begin() {
  const locale = preferredLocale();
  showLanguage(locale);
  showLight(wishes().light || keptSettings().light);
  const lacking = missing();
  if (lacking) return explain(lacking);
  const progress = createProgress();
  const parts = { files: createFiles(progress.add), sound: createSound() };
  seen.sound = parts.sound.state;
  seen.renderCues = renderCues;
  const store = openStore();
  parts.wake = () => { if (parts.loop) parts.loop.once(); };
  parts.tell = (topic, key, value) => { parts.program.tell(topic, key, value); parts.wake(); };
  parts.tickets = createTickets(store);
  parts.scores = createScores(store, (topic, json) => parts.tell(topic, '', json));
  // The first frame of the title is drawn, or the first question of the round that was wished for.
  parts.settled = new Promise((resolve) => { parts.settle = resolve; });
  parts.icons = createIcons(parts.files);
  let started;
  const scene = loadScene(parts, new Promise((resolve) => { started = resolve; }));
  parts.pictures = createPictures(parts.icons, scene, (name, width, height, pixels) => {
    parts.program.picture(name, width, height, pixels);
    seen.pictures.push({ name, drawn: Boolean(pixels), at: performance.now() });
    parts.wake();
  });
  seen.owed = parts.pictures.owed;
  const host = createHost(parts);
  progress.expect(['wasm', 'packs', 'strings-' + locale, 'strings-names'].reduce((sum, one) => sum + parts.files.size(one), 0));
  prepareWished(parts, locale);
  const urls = { script: parts.files.url('script'), wasm: parts.files.url('wasm') };
  const loading = loadProgram(urls, host, canvas, progress.watch);
  ['packs', 'strings-' + locale, 'strings-names'].forEach((name) => parts.files.text(name).catch(() => {}));
  loading.then(started, () => {});
  loadTheRest(parts, locale);
  parts.prefer = watchPreferences();
  setTimeout(() => warmUp(stage, canvas), 0);
  parts.program = await loading;
  if (!parts.program.open()) return explain('graphics');
  await tellFirst(parts, locale);
  if (parts.bundle) parts.program.tell('pack', parts.bundle[0], parts.bundle[1]);
  if (!canReadGlyphs()) await askToGoOn();
  tie(parts);
  parts.loop.now();
  leaveTitle();
  if (!wishes().game) parts.settle();
  return undefined;
}

document.getElementById('again').addEventListener('click', () => location.reload());
begin().catch((problem) => {
  console.error(problem);
  explain('network');
});
