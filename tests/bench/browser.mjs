// What every measure of the page needs: the server on a free port, a browser, and rows for the table.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checkout = process.env.QINGLIU_CHECKOUT;
const require = createRequire(join(process.env.QINGLIU_NODE_MODULES, 'here.js'));
const { chromium } = require('playwright-core');

export const kCpuSlowdown = 4;
export const kPhone = { viewport: { width: 400, height: 800 }, deviceScaleFactor: 2 };

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

/** One line of the table (see run). */
export const row = (...cells) => console.log(cells.join('\t'));

/** @param {(browser: object, address: string) => Promise<void>} measure */
export async function withBrowser(measure) {
  const folder = mkdtempSync(join(tmpdir(), 'qingliu-bench-'));
  const { server, address } = await startServer(folder);
  const browser = await chromium.launch({
    executablePath: process.env.QINGLIU_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  try {
    await measure(browser, address);
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}
