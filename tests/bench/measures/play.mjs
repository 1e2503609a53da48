// What playing costs: time per frame while everything moves, the longest task in which new text and pictures appear,
// frames of a title at rest, and whether memory grows from round to round.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kCpuSlowdown, kPhone, row, withBrowser } from '../browser.mjs';
import { processorTime } from '../processor_time.mjs';

// Runs before the page's own scripts: counts frames, textures and their bytes.
function watch() {
  window.drawn = 0;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => ask((now) => {
    window.drawn += 1;
    draw(now);
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
  wrap('texImage2D', (given) => {
    sizes.set(bound, 4 * (given.length > 6 ? given[3] * given[4] : given[5].width * given[5].height));
  });
  wrap('deleteTexture', ([texture]) => sizes.delete(texture));
  window.textures = () => ({ count: sizes.size, bytes: [...sizes.values()].reduce((sum, one) => sum + one, 0) });
}

async function open(browser, url, script = watch) {
  const context = await browser.newContext(kPhone);
  const page = await context.newPage();
  await page.addInitScript(script);
  await page.goto(url);
  return page;
}

const onScreen = (page, name) => page.waitForFunction((wanted) => window.qingliu?.screen === wanted, name, { timeout: 60000, polling: 50 });
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

/** Nothing is painted: frames come as fast as on a device with a graphics processor, sixty a second. */
function paintNothing() {
  WebGLRenderingContext.prototype.drawElements = () => {};
}

async function frameTime(browser, address) {
  const page = await open(browser, `${address}/?pack=waste&game=sorting&lang=zh-Hans`, paintNothing);
  await onScreen(page, 'play');
  await playFor(page, 6);
  const { frames } = await processorTime(browser, page, () => playFor(page, 14)); // before the round ends
  await page.context().close();
  if (frames.length < 400) throw new Error(`only ${frames.length} frames`);
  return frames;
}

/** While the dry day and the storm run through a street. */
async function weatherTime(browser, address) {
  const page = await open(browser, `${address}/?pack=drainage&game=pipes&street=R3-0000004D&lang=zh-Hans`, paintNothing);
  await onScreen(page, 'play');
  await page.waitForTimeout(1500);
  const { frames } = await processorTime(browser, page, async () => {
    await page.locator('[data-id="test"]').click();
    await page.waitForTimeout(9000);
  });
  await page.context().close();
  if (frames.length < 200) throw new Error(`only ${frames.length} frames of weather`);
  return frames;
}

const wordsOf = (language) => JSON.parse(readFileSync(join(process.env.QINGLIU_CHECKOUT, `content/strings/${language}.json`), 'utf8'));

/** The longest frame and task between a press and the next screen at rest, from the title to the second answer of a game. */
async function longest(browser, address, language, game) {
  const page = await open(browser, `${address}/?lang=${language}`);
  await onScreen(page, 'title');
  await page.waitForTimeout(1500);
  const words = wordsOf(language);
  const press = (name) => page.evaluate((wanted) => [...document.querySelectorAll('#mirror button')].find((one) => one.textContent.startsWith(wanted)).click(), name);
  const key = (name) => () => page.keyboard.press(name);
  const steps = [[() => press(words['title.games']), 'choose'], [() => press(words[`game.${game}`]), 'howto'], [key('Enter'), 'play'],
    [key('1'), 'play'], [key('Enter'), 'play'], [key('2'), 'play'], [key('Enter'), 'play']];
  const all = { frames: [], tasks: [] };
  for (const [act, screen] of steps) {
    const { frames, tasks } = await processorTime(browser, page, async () => {
      await act();
      await onScreen(page, screen);
      await page.waitForTimeout(1500);
    });
    all.frames.push(...frames);
    all.tasks.push(...tasks);
  }
  await page.context().close();
  return { frame: Math.max(...all.frames), task: Math.max(...all.tasks) };
}

/** The longest frame of a whole round, the result and its confetti among it. */
async function longestOfRound(browser, address) {
  const page = await open(browser, `${address}/?pack=waste&game=sorting&level=elder&lang=zh-Hans`);
  await onScreen(page, 'play');
  await page.waitForTimeout(1500);
  const { frames } = await processorTime(browser, page, async () => {
    await oneRound(page);
    await page.waitForTimeout(2000);
  });
  await page.context().close();
  return Math.max(...frames);
}

async function titleAtRest(browser, address) {
  const page = await open(browser, `${address}/`);
  await onScreen(page, 'title');
  await page.waitForTimeout(16000);
  const before = await page.evaluate(() => window.drawn);
  await page.waitForTimeout(5000);
  const after = await page.evaluate(() => window.drawn);
  await page.context().close();
  if (before === 0) throw new Error('the title drew nothing');
  return after - before;
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
  const how = `processor time of the page's main thread × ${kCpuSlowdown}, headless Chromium, 400×800@2×`;
  const frames = await frameTime(browser, address);
  row('time per frame while everything moves, p95', percentile(frames, 0.95).toFixed(1), 'ms', 'at-most', 6,
    `animation callbacks (program, draw commands, glyphs, mirror) of ${frames.length} frames in 14 s of sorting, nothing painted; ${how}`);
  row('time per frame while everything moves, median', percentile(frames, 0.5).toFixed(1), 'ms', 'for-the-record', '-', `of the same frames; ${how}`);
  const weather = await weatherTime(browser, address);
  row('time per frame while a storm runs through a street, p95', percentile(weather, 0.95).toFixed(1), 'ms', 'at-most', 6,
    `${weather.length} frames of a dry day and a storm with the water moving in both networks, nothing painted; ${how}`);
  for (const language of ['zh-Hans', 'en']) {
    for (const game of ['sorting', 'outlets', 'quiz', 'pipes']) {
      const { frame, task } = await longest(browser, address, language, game);
      row(`longest frame with new text (${game}, ${language})`, frame.toFixed(0), 'ms', 'at-most', 50,
        `title, choice, how-to, two questions and answers; ${how}`);
      row(`longest task meanwhile (${game}, ${language})`, task.toFixed(0), 'ms', 'for-the-record', '-', 'pictures, packs and sound among it');
    }
  }
  row('longest frame of a whole round, to its result', (await longestOfRound(browser, address)).toFixed(0), 'ms', 'for-the-record', '-',
    `sorting for elders, zh-Hans; among them one at rest that tidies the texture, every ten questions or so; ${how}`);
  row('frames in 5 s of a title at rest', await titleAtRest(browser, address), 'frames', 'at-most', 0, 'from 16 s after it opened');
  const grown = await growth(browser, address);
  const at = `the same untimed round of sorting ten times in one page, glyphs and pictures forgotten before each look; after the first ${(grown.first.heap / 1024).toFixed(0)} KB in use, ${grown.first.count} textures of ${(grown.first.bytes / 1024).toFixed(0)} KB`;
  row('wasm heap in use after ten rounds against one', Math.ceil(grown.heap / 1024) + 0, 'KB', 'at-most', 0, at);
  row('GPU textures after ten rounds against one', grown.count, 'more', 'at-most', 0, at);
  row('their size after ten rounds against one', (grown.textures / 1024).toFixed(0), 'KB', 'at-most', 0, at);
});
