// What playing costs: time per frame while everything moves, the longest task in which new text and pictures appear,
// frames of a title at rest, and whether memory grows from round to round.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kCpuSlowdown, kPhone, row, slowDown, withBrowser } from '../browser.mjs';

// Runs before the page's own scripts: times every frame and every long task, and counts textures and their bytes.
function watch() {
  window.took = [];
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => ask((now) => {
    const before = performance.now();
    draw(now);
    window.took.push(performance.now() - before);
  });
  // Whatever holds the page up for 50 ms or more: decoding a picture and reading glyphs are not in a frame.
  window.held = [];
  const watching = new PerformanceObserver((list) => window.held.push(...list.getEntries().map((one) => one.duration)));
  watching.observe({ type: 'longtask' });
  window.takeHeld = () => {
    window.held.push(...watching.takeRecords().map((one) => one.duration));
    return window.held.splice(0);
  };
  const gl = WebGLRenderingContext.prototype;
  const sizes = new Map();
  let bound = null;
  const wrap = (name, after) => {
    const real = gl[name];
    gl[name] = function counted(...given) {
      const answer = real.apply(this, given);
      after(given);
      return answer;
    };
  };
  wrap('bindTexture', ([, texture]) => { bound = texture; });
  wrap('texImage2D', (given) => {
    sizes.set(bound, 4 * (given.length > 6 ? given[3] * given[4] : given[5].width * given[5].height));
  });
  wrap('deleteTexture', ([texture]) => sizes.delete(texture));
  window.textures = () => ({ count: sizes.size, bytes: [...sizes.values()].reduce((sum, one) => sum + one, 0) });
}

async function open(browser, url) {
  const context = await browser.newContext(kPhone);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(url);
  return page;
}

const onScreen = (page, name) => page.waitForFunction((wanted) => window.qingliu?.screen === wanted, name, { timeout: 60000, polling: 50 });
const took = (page) => page.evaluate(() => window.took.splice(0));
const percentile = (numbers, share) => numbers.sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

/** Answers and goes on for `seconds`, so that something always moves. */
async function playFor(page, seconds) {
  const until = Date.now() + seconds * 1000;
  for (let i = 0; Date.now() < until; i += 1) {
    await page.keyboard.press(String(1 + (i % 4)));
    await page.waitForTimeout(700);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
  }
}

async function frameTime(browser, address) {
  const page = await open(browser, `${address}/?pack=waste&game=sorting&lang=zh-Hans`);
  await onScreen(page, 'play');
  await playFor(page, 6); // glyphs and pictures are there
  await slowDown(page);
  await took(page);
  await playFor(page, 20);
  const frames = await took(page);
  await page.context().close();
  if (frames.length < 100) throw new Error(`only ${frames.length} frames`);
  return percentile(frames, 0.95);
}

const wordsOf = (language) => JSON.parse(readFileSync(join(process.env.QINGLIU_CHECKOUT, `content/strings/${language}.json`), 'utf8'));

/** Frames and long tasks since the last look; long tasks are told a moment after they ended. */
async function heldUp(page) {
  await page.waitForTimeout(100);
  const held = await page.evaluate(() => window.takeHeld());
  return Math.max(0, ...held, ...await took(page));
}

/** The longest frame or task between a press and the next screen at rest, from the title to the second answer of a game. */
async function longestTask(browser, address, language, game) {
  const page = await open(browser, `${address}/?lang=${language}`);
  await onScreen(page, 'title');
  await page.waitForTimeout(1500);
  await slowDown(page);
  const words = wordsOf(language);
  const press = (name) => page.evaluate((wanted) => [...document.querySelectorAll('#mirror button')].find((one) => one.textContent.startsWith(wanted)).click(), name);
  const key = (name) => () => page.keyboard.press(name);
  const steps = [[() => press(words['title.games']), 'choose'], [() => press(words[`game.${game}`]), 'howto'], [key('Enter'), 'play'],
    [key('1'), 'play'], [key('Enter'), 'play'], [key('2'), 'play'], [key('Enter'), 'play']];
  let longest = 0;
  for (const [act, screen] of steps) {
    await heldUp(page);
    await act();
    await onScreen(page, screen);
    await page.waitForTimeout(1500);
    longest = Math.max(longest, await heldUp(page));
  }
  await page.context().close();
  if (longest === 0) throw new Error('nothing was measured');
  return longest;
}

async function titleAtRest(browser, address) {
  const page = await open(browser, `${address}/`);
  await onScreen(page, 'title');
  await page.waitForTimeout(16000);
  await took(page);
  await page.waitForTimeout(5000);
  const frames = (await took(page)).length;
  await page.context().close();
  return frames;
}

/** Plays a round of the untimed level to its result. */
async function oneRound(page) {
  for (let i = 0; i < 200 && await page.evaluate(() => window.qingliu.screen) !== 'result'; i += 1) {
    await page.keyboard.press(String(1 + (i % 3)));
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(450);
  }
  await onScreen(page, 'result');
  await page.waitForTimeout(500);
}

async function again(page) {
  for (let i = 0; i < 20 && await page.evaluate(() => window.qingliu.screen) !== 'play'; i += 1) {
    await page.keyboard.press('Enter'); // accepts the name, then plays again
    await page.waitForTimeout(400);
  }
  await onScreen(page, 'play');
}

/** Every round gets the first one's ticket, so that all are the same round, and every run is taken. */
async function sameRounds(page) {
  let first = null;
  await page.route('**/v1/tickets', async (route) => {
    first = first ?? await route.fetch().then((answer) => answer.text());
    await route.fulfill({ status: 201, contentType: 'application/json', body: first });
  });
  await page.route('**/v1/runs/*', (route) => route.fulfill({ status: 201, json: { points: 1, rank: 1 } }));
}

async function growth(browser, address) {
  const context = await browser.newContext(kPhone);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await sameRounds(page);
  await page.goto(`${address}/?pack=waste&game=sorting&level=elder&lang=zh-Hans`);
  await onScreen(page, 'play');
  // Some frames first: what an atlas that moved has left behind goes with them. Then the lowest of a few looks.
  const held = async () => {
    let least = null;
    for (let look = 0; look < 4; look += 1) {
      for (let x = 0; x < 6; x += 1) {
        await page.mouse.move(100 + 20 * x, 300);
        await page.waitForTimeout(60);
      }
      const now = await page.evaluate(() => ({ heap: window.qingliu.allocated(), ...window.textures() }));
      if (least === null || now.heap < least.heap) least = now;
    }
    return least;
  };
  await oneRound(page);
  const first = await held();
  for (let round = 1; round < 10; round += 1) {
    await again(page);
    await oneRound(page);
  }
  const last = await held();
  await context.close();
  if (!(first.heap > 100000 && first.count > 0)) throw new Error('nothing was measured');
  return { heap: last.heap - first.heap, textures: last.bytes - first.bytes, count: last.count - first.count, first };
}

await withBrowser(async (browser, address) => {
  const how = `headless Chromium, CPU ÷${kCpuSlowdown}, 400×800@2×`;
  row('time per frame while everything moves, p95', (await frameTime(browser, address)).toFixed(1), 'ms', 'at-most', 6,
    `animation callbacks (program, draw commands, mirror) in 20 s of sorting; ${how}`);
  for (const language of ['zh-Hans', 'en']) {
    for (const game of ['sorting', 'outlets', 'quiz']) {
      row(`longest task with new text (${game}, ${language})`, (await longestTask(browser, address, language, game)).toFixed(0), 'ms', 'at-most', 50,
        `frames, and tasks of 50 ms or more (glyphs, pictures): title, choice, how-to, two questions and answers; ${how}`);
    }
  }
  row('frames in 5 s of a title at rest', await titleAtRest(browser, address), 'frames', 'at-most', 0, 'from 16 s after it opened');
  const grown = await growth(browser, address);
  const at = `the same untimed round of sorting ten times in one page, glyphs and pictures forgotten before each look; after the first ${(grown.first.heap / 1024).toFixed(0)} KB in use, ${grown.first.count} textures of ${(grown.first.bytes / 1024).toFixed(0)} KB`;
  row('wasm heap in use after ten rounds against one', (grown.heap / 1024).toFixed(0), 'KB', 'at-most', 0, at);
  row('GPU textures after ten rounds against one', grown.count, 'more', 'at-most', 0, at);
  row('their size after ten rounds against one', (grown.textures / 1024).toFixed(0), 'KB', 'at-most', 0, at);
});
