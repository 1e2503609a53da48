// Nothing is lost: a round that ends while the server is stopped and whose tab is then closed arrives
// exactly once when both are back.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import test from 'node:test';
import { startServer, endServer, tempFolder, request } from '../server/service.mjs';
import { plumber } from './answers.mjs';
import { byMouse, intoRound, onScreen, openBrowser, openPage, playRound, sitePath, tablet, words } from './visitor.mjs';

/** A page's store belongs to its address: the server must come back on the same port. */
const freePort = () => new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});

const start = (folder, port) => startServer(folder, ['--site', sitePath, '--listen', `127.0.0.1:${port}`]);

const board = async (server) =>
  (await request(server, 'GET', '/v1/boards/open/outlets?level=standard&pack=drainage')).json;

/** How many runs the page's own store still holds. */
const runsOnDevice = (page) => page.evaluate(() => new Promise((resolve, reject) => {
  const opening = indexedDB.open('qingliu');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const counting = opening.result.transaction('runs').objectStore('runs').count();
    counting.onerror = () => reject(counting.error);
    counting.onsuccess = () => {
      opening.result.close();
      resolve(counting.result);
    };
  };
}));

async function until(what, check) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`never happened: ${what}`);
}

test('a round survives a stopped server and a closed tab, and arrives exactly once', async () => {
  const [folder, profile, port] = [tempFolder(), tempFolder(), await freePort()];
  let server = await start(folder, port);
  const address = `http://127.0.0.1:${port}/`;
  let browser = await openBrowser(tablet, profile);
  try {
    let page = await openPage(browser, `${address}?pack=drainage&game=outlets`);
    await intoRound(page);
    await endServer(server);
    await playRound(page, byMouse, plumber('drainage'));
    await byMouse(page, words['result.accept']);
    await page.getByText(words['result.waiting']).waitFor({ state: 'attached' });
    await browser.close();

    server = await start(folder, port);
    assert.equal((await board(server)).total, 0, 'the server has not seen the run');
    browser = await openBrowser(tablet, profile);
    page = await openPage(browser, address);
    await onScreen(page, 'title');
    await until('the run arrives', async () => (await board(server)).total === 1);
    // The server has it before the page has heard so; only then may the run leave the device.
    await until('the outbox is empty', async () => (await runsOnDevice(page)) === 0);

    // Once more: a page that opens again must not send it again.
    const sent = [];
    page.on('request', (one) => { if (one.method() === 'PUT') sent.push(one.url()); });
    await page.reload();
    await onScreen(page, 'title');
    await page.waitForTimeout(3000);
    assert.deepEqual(sent, [], 'nothing is sent again');
    assert.equal((await board(server)).total, 1, 'exactly one run');
  } finally {
    await browser.close();
    await endServer(server);
  }
});
