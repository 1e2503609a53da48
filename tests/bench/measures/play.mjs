// What playing costs: time per frame while everything moves, the longest frame in which new text appears, frames of a
// title at rest, and whether memory grows from round to round.
import { kCpuSlowdown, kPhone, row, slowDown, withBrowser } from '../browser.mjs';

// Runs before the page's own scripts: times every frame, counts texture bytes, and finds the program's memory.
function watch() {
  window.took = [];
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => ask((now) => {
    const before = performance.now();
    draw(now);
    window.took.push(performance.now() - before);
  });
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
  wrap('texImage2D', (given) => { if (given.length > 6) sizes.set(bound, given[3] * given[4] * 4); });
  wrap('deleteTexture', ([texture]) => sizes.delete(texture));
  window.textureBytes = () => [...sizes.values()].reduce((sum, one) => sum + one, 0);
  const keep = (instance) => {
    window.memory = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory);
  };
  const streaming = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = (...given) => streaming(...given).then((made) => {
    keep(made.instance);
    return made;
  });
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

/** The longest frame between a press and the next screen at rest, over the walk from title to answer. */
async function longestFrame(browser, address, language) {
  const page = await open(browser, `${address}/?lang=${language}`);
  await onScreen(page, 'title');
  await page.waitForTimeout(1500);
  await slowDown(page);
  const press = (id) => page.evaluate((wanted) => [...document.querySelectorAll('#mirror button')].find((one) => one.textContent.startsWith(wanted)).click(), id);
  const games = language === 'en' ? 'Games' : '全部游戏';
  let longest = 0;
  const steps = [[() => press(games), 'choose'], [() => page.keyboard.press('1'), 'howto'], [() => page.keyboard.press('Enter'), 'play'],
    [() => page.keyboard.press('1'), 'play'], [() => page.keyboard.press('Enter'), 'play']];
  for (const [act, screen] of steps) {
    await took(page);
    await act();
    await onScreen(page, screen);
    await page.waitForTimeout(1500);
    longest = Math.max(longest, ...await took(page));
  }
  await page.context().close();
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

async function growth(browser, address) {
  const page = await open(browser, `${address}/?pack=waste&game=sorting&level=elder&lang=zh-Hans`);
  await onScreen(page, 'play');
  const held = () => page.evaluate(() => ({ heap: window.memory.buffer.byteLength, textures: window.textureBytes() }));
  await oneRound(page);
  const first = await held();
  for (let round = 1; round < 10; round += 1) {
    await again(page);
    await oneRound(page);
  }
  const last = await held();
  await page.context().close();
  if (!(first.heap > 0 && first.textures > 0)) throw new Error('nothing was measured');
  return { heap: last.heap - first.heap, textures: last.textures - first.textures };
}

await withBrowser(async (browser, address) => {
  const how = `headless Chromium, CPU ÷${kCpuSlowdown}, 400×800@2×`;
  row('time per frame while everything moves, p95', (await frameTime(browser, address)).toFixed(1), 'ms', 'at-most', 6,
    `animation callbacks (program, draw commands, mirror) in 20 s of sorting; ${how}`);
  for (const language of ['zh-Hans', 'en']) {
    row(`longest frame with new text (${language})`, (await longestFrame(browser, address, language)).toFixed(0), 'ms', 'at-most', 50,
      `title, choice, how-to, question, answer; ${how}`);
  }
  row('frames in 5 s of a title at rest', await titleAtRest(browser, address), 'frames', 'at-most', 0, 'from 16 s after it opened');
  const grown = await growth(browser, address);
  row('wasm heap after ten rounds against one', (grown.heap / 1024).toFixed(0), 'KB', 'at-most', 0, 'untimed rounds of sorting in one page');
  row('GPU textures after ten rounds against one', (grown.textures / 1024).toFixed(0), 'KB', 'at-most', 0, 'bytes of texImage2D that still live');
});
