// What a first visit costs a phone: bytes and time until the first answer is possible, and whether a
// page that nobody touches draws. Needs build/bin/qingliu-server, build/web and chromium.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checkout = process.env.QINGLIU_CHECKOUT;
const require = createRequire(join(process.env.QINGLIU_NODE_MODULES, 'here.js'));
const { chromium } = require('playwright-core');

const kVisits = 3;
const kNet = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const kCpuSlowdown = 4;
const kPhone = { viewport: { width: 400, height: 800 }, deviceScaleFactor: 2 };
const kFirstAnswer = 'Recycle';

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

async function startServer(folder) {
  const port = await freePort();
  const server = spawn(join(checkout, 'build/bin/qingliu-server'), ['serve', '--listen', `127.0.0.1:${port}`,
    '--db', `sqlite:${join(folder, 'bench.db')}`, '--packs', join(checkout, 'content/packs'),
    '--site', join(checkout, 'build/web')], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; ++tries) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) return { server, address: `http://127.0.0.1:${port}` };
    await new Promise((done) => setTimeout(done, 100));
  }
  server.kill();
  throw new Error('the server does not answer');
}

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

async function visit(browser, address, throttled) {
  const context = await browser.newContext(kPhone);
  const page = await context.newPage();
  const link = await context.newCDPSession(page);
  let bytes = 0;
  await link.send('Network.enable');
  link.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  if (throttled) {
    await link.send('Network.emulateNetworkConditions', kNet);
    await link.send('Emulation.setCPUThrottlingRate', { rate: kCpuSlowdown });
  }
  await page.addInitScript(watchForFirstAnswer, kFirstAnswer);
  await page.goto(`${address}/?pack=waste&game=sorting&lang=en`);
  await page.waitForFunction(() => window.firstAnswerAt !== undefined, null, { timeout: 60000, polling: 50 });
  const result = { bytes, seconds: (await page.evaluate(() => window.firstAnswerAt)) / 1000 };
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
const row = (...cells) => console.log(cells.join('\t'));

const folder = mkdtempSync(join(tmpdir(), 'qingliu-bench-'));
const { server, address } = await startServer(folder);
const browser = await chromium.launch({
  executablePath: process.env.QINGLIU_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  const visits = [];
  for (let i = 0; i < kVisits; ++i) visits.push(await visit(browser, address, true));
  const how = `median of ${kVisits} first visits to a sorting round, headless Chromium, 1.6 Mbit/s, 150 ms, CPU ÷${kCpuSlowdown}, 400×800@2×`;
  row('bytes before the first answer is possible', Math.round(median(visits.map((v) => v.bytes)) / 1024), 'KB',
    'at-most', 300, `all responses with their headers, brotli; ${how}`);
  row('first visit to first answer possible', median(visits.map((v) => v.seconds)).toFixed(2), 's', 'at-most', '3.0', how);
  row('draw calls in 5 s without input or animation', await idleDraws(browser, address), 'calls', 'at-most', 0,
    'WebGL draw calls in an untimed quiz, counted from 4 s after it opened');
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
