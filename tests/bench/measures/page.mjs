// What a first visit costs a phone: bytes and time until the first question can be answered and is whole — its picture
// and the scene around it are there —, and whether a page that nobody touches draws. Needs build/bin/qingliu-server, build/web and chromium.
import { kCpuSlowdown, kPhone, row, withBrowser } from '../browser.mjs';

const kVisits = 5;
const kNet = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const kFirstAnswer = 'Recycle';

// Runs in the page before its own scripts: notes the moment the first answer's button appears.
function watchForFirstAnswer(name) {
  const found = () => [...document.querySelectorAll('button')].some((button) =>
    (button.getAttribute('aria-label') ?? button.textContent).trim().startsWith(name) && !button.disabled);
  const observer = new MutationObserver(() => {
    if (!found()) return;
    window.firstAnswerAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Answers how many bytes everything cost that was asked for until a moment (ms of the epoch), to its last byte. */
function countBytes(link) {
  const sent = new Map();
  const came = new Map();
  link.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    if (request.url.startsWith('http')) sent.set(requestId, wallTime * 1000); // not what the page made itself
  });
  link.on('Network.loadingFinished', (event) => came.set(event.requestId, event.encodedDataLength));
  link.on('Network.loadingFailed', (event) => came.set(event.requestId, 0));
  return async (moment) => {
    const asked = [...sent.keys()].filter((one) => sent.get(one) <= moment);
    while (!asked.every((one) => came.has(one))) await new Promise((done) => setTimeout(done, 20));
    return asked.reduce((total, one) => total + came.get(one), 0);
  };
}

/** When the question could be answered and the last of its pictures was there, in ms; undefined until then. */
function whenWhole() {
  const { pictures = [], owed } = window.qingliu ?? {};
  if (window.firstAnswerAt === undefined || !owed || owed() > 0) return undefined;
  const icon = pictures.some((one) => one.drawn && !one.name.includes('/'));
  const scene = pictures.some((one) => one.drawn && one.name.includes('/'));
  return icon && scene ? Math.max(window.firstAnswerAt, pictures[pictures.length - 1].at) : undefined;
}

async function visit(browser, address, throttled) {
  const context = await browser.newContext(kPhone);
  const page = await context.newPage();
  const link = await context.newCDPSession(page);
  await link.send('Network.enable');
  const bytes = countBytes(link);
  if (throttled) {
    await link.send('Network.emulateNetworkConditions', kNet);
    await link.send('Emulation.setCPUThrottlingRate', { rate: kCpuSlowdown });
  }
  await page.addInitScript(watchForFirstAnswer, kFirstAnswer);
  await page.goto(`${address}/?pack=waste&game=sorting&lang=en`);
  const whole = await (await page.waitForFunction(whenWhole, null, { timeout: 60000, polling: 10 })).jsonValue();
  const [origin, answerable] = await page.evaluate(() => [performance.timeOrigin, window.firstAnswerAt]);
  const result = { bytes: await bytes(origin + whole), seconds: whole / 1000, answerable: answerable / 1000 };
  await context.close();
  return result;
}

// Draw calls in five seconds of an untimed round that nobody touches.
async function idleDraws(browser, address) {
  const context = await browser.newContext(kPhone);
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.draws = 0;
    const draw = WebGLRenderingContext.prototype.drawElements;
    WebGLRenderingContext.prototype.drawElements = function counted(...args) {
      window.draws += 1;
      return draw.apply(this, args);
    };
  });
  await page.goto(`${address}/?pack=waste&game=quiz&level=elder&lang=en`);
  await page.getByRole('button', { name: 'Pause' }).waitFor({ state: 'attached', timeout: 60000 });
  await page.waitForTimeout(4000);
  const before = await page.evaluate(() => window.draws);
  await page.waitForTimeout(5000);
  const after = await page.evaluate(() => window.draws);
  await context.close();
  if (before === 0) throw new Error('the page drew nothing at all');
  return after - before;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

await withBrowser(async (browser, address) => {
  const visits = [];
  for (let i = 0; i < kVisits; ++i) visits.push(await visit(browser, address, true));
  const how = `median of ${kVisits} first visits to a sorting round, headless Chromium, 1.6 Mbit/s, 150 ms, CPU ÷${kCpuSlowdown}, 400×800@2×`;
  const until = 'until the first question can be answered and its picture and the scene around it have been delivered';
  row('bytes before the first answer is possible', Math.round(median(visits.map((v) => v.bytes)) / 1024), 'KB',
    'at-most', 300, `all that was asked for ${until}, with headers, brotli, what is in flight counted whole; ${how}`);
  row('first visit to first answer possible', median(visits.map((v) => v.seconds)).toFixed(2), 's', 'at-most', '2.5', `${until}; ${how}`);
  row('first visit to the first question\'s buttons', median(visits.map((v) => v.answerable)).toFixed(2), 's', 'for-the-record', '-',
    `its pictures may still be on their way; ${how}`);
  row('draw calls in 5 s without input or animation', await idleDraws(browser, address), 'calls', 'at-most', 0,
    'WebGL draw calls in an untimed quiz, counted from 4 s after it opened');
});
