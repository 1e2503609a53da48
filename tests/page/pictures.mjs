// The pictures of what is asked: there on every way into a round, and again when a file failed at first. They are
// judged by what the page hands to the program.
import assert from 'node:assert/strict';
import test from 'node:test';
import { startServer, endServer, tempFolder } from '../server/service.mjs';
import { itemIcon, itemNames, sorter } from './answers.mjs';
import { button, byMouse, intoRound, onScreen, openBrowser, openPage, phone, sitePath, words } from './visitor.mjs';

async function withPage(query, use, prepare = async () => {}) {
  const server = await startServer(tempFolder(), ['--site', sitePath]);
  const browser = await openBrowser(phone);
  try {
    await prepare(browser);
    await use(await openPage(browser, `http://127.0.0.1:${server.port}/${query}`));
  } finally {
    await browser.close();
    await endServer(server);
  }
}

const asked = (page) => page.getByRole('status').textContent();
const icon = itemIcon('waste');

/** Waits until the program has this picture's pixels. */
const drawn = (page, name) => page.waitForFunction(
  (wanted) => window.qingliu.pictures.some((one) => one.name === wanted && one.drawn), name, { polling: 50 });

/** Waits for the picture of any item: in a timed round the one that is asked for changes. */
const anyDrawn = (page) => page.waitForFunction(
  (icons) => window.qingliu.pictures.some((one) => one.drawn && icons.includes(one.name)), itemNames('waste').map(icon), { polling: 50 });

/** The item that is asked for, as soon as it has been said. */
async function firstItem(page) {
  await page.waitForFunction((names) => names.includes(document.getElementById('status').textContent), itemNames('waste'), { polling: 50 });
  return asked(page);
}

/** Answers rightly until another item is asked for; answers its name. */
async function nextItem(page, before) {
  const names = new Set(itemNames('waste'));
  for (let tries = 0; tries < 60; tries += 1) {
    const status = await asked(page);
    if (status !== before && names.has(status)) return status;
    const next = button(page, words['play.next']);
    const press = (await next.count()) ? words['play.next'] : sorter('waste')({ status, heading: '' });
    await byMouse(page, press).catch(() => {});
    await page.waitForTimeout(300);
  }
  throw new Error('no other item was asked for');
}

test('a deep link shows the picture of the first item, and of the next', async () => {
  await withPage('?pack=waste&game=sorting&level=elder', async (page) => {
    await intoRound(page);
    const first = await firstItem(page);
    await drawn(page, icon(first));
    assert.equal(await page.evaluate(() => window.qingliu.owed()), 0, 'nothing that is shown is still waited for');
    const second = await nextItem(page, first);
    await drawn(page, icon(second));
    assert.deepEqual(page.troubles, []);
  });
});

test('the way through the title shows the pictures of items', async () => {
  await withPage('', async (page) => {
    await onScreen(page, 'title');
    await byMouse(page, words['title.games']);
    await onScreen(page, 'choose');
    await byMouse(page, words['game.sorting']);
    await intoRound(page);
    await anyDrawn(page);
    assert.deepEqual(page.troubles, []);
  });
});

test('all icons of the pack come ahead of need', async () => {
  await withPage('?pack=waste&game=sorting&level=elder', async (page) => {
    const files = new Set();
    page.on('request', (request) => files.add(request.url().split('/').pop().split('.').slice(0, 3).join('.')));
    await intoRound(page);
    await page.waitForFunction(() => window.qingliu.ahead === 'waste', null, { polling: 100 });
    assert.ok([...files].filter((one) => /^icons\.(\w+_)?waste/.test(one)).length > 20);
    assert.ok(![...files].some((one) => /^icons\.(drainage|page)\./.test(one)), 'and none of another pack');
  });
});

test('a picture whose file failed at first comes all the same', async () => {
  let failed = 0;
  await withPage('?pack=waste&game=sorting&level=elder', async (page) => {
    await intoRound(page);
    await drawn(page, icon(await firstItem(page)));
    assert.equal(failed, 1);
  }, (browser) => browser.route(/icons\.\w*waste/, (route) => {
    failed += 1;
    return failed === 1 ? route.abort() : route.continue();
  }, { times: 1 }));
});
