// What a visitor sees and hears beside the game: sounds, the light and the size of text that a device prefers, a
// screen that is turned in the middle of a round.
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import test from 'node:test';
import { startServer, endServer, tempFolder } from '../server/service.mjs';
import { axePath, byMouse, byTouch, intoRound, onScreen, openBrowser, openPage, phone, sitePath, tablet, words } from './visitor.mjs';

const kRound = '?pack=waste&game=sorting';

async function visit(device, query, use) {
  const server = await startServer(tempFolder(), ['--site', sitePath]);
  const browser = await openBrowser(device);
  try {
    const page = await openPage(browser, `http://127.0.0.1:${server.port}/${query}`);
    await use(page, browser);
    assert.deepEqual(page.troubles, [], 'nothing on the console, no violation of the CSP');
  } finally {
    await browser.close();
    await endServer(server);
  }
}

const soundState = (page) => page.evaluate(() => window.qingliu.sound());
const names = (page) => page.locator('#mirror > *').allTextContents();

/** The brightness 0…255 of a corner of the picture, as the browser shows it. */
async function brightness(page) {
  const shot = await page.screenshot({ clip: { x: 2, y: 2, width: 40, height: 8 }, type: 'png' });
  return page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) sum += data[i] + data[i + 1] + data[i + 2];
    return sum / (data.length / 4) / 3;
  }, [...shot]);
}

test('the yellow button of the title is one tap from the first item', async () => {
  await visit(phone, '', async (page) => {
    await onScreen(page, 'title');
    await byTouch(page, words['title.start']);
    await onScreen(page, 'play');
  });
});

test('sound begins with the first press, never before, and stands still while the page is hidden', async () => {
  await visit(tablet, '', async (page) => {
    await onScreen(page, 'title');
    assert.equal(await soundState(page), 'none');
    await byMouse(page, words['title.games']);
    await page.waitForFunction(() => window.qingliu.sound() === 'running');
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.waitForFunction(() => window.qingliu.sound() === 'suspended');
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.waitForFunction(() => window.qingliu.sound() === 'running');
  });
});

test('a mute is remembered', async () => {
  await visit(tablet, '', async (page) => {
    await onScreen(page, 'title');
    await byMouse(page, words['settings.mute']);
    await page.waitForFunction((name) => [...document.querySelectorAll('#mirror button')].some((b) => b.textContent === name), words['settings.unmute']);
    await page.reload();
    await onScreen(page, 'title');
    assert.ok((await names(page)).includes(words['settings.unmute']));
  });
});

test('the page turns to night and back with the device, and what was chosen outlives a reload', async () => {
  await visit(tablet, '', async (page) => {
    await onScreen(page, 'title');
    await page.waitForTimeout(800);
    const day = await brightness(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(1500);
    const night = await brightness(page);
    assert.ok(night < day - 100, `${night} is much darker than ${day}`);
    await byMouse(page, words['settings.title']);
    await onScreen(page, 'settings');
    await byMouse(page, words['settings.light.day']);
    await page.waitForFunction(() => localStorage.getItem('qingliu.light') === 'day');
    await page.reload();
    await onScreen(page, 'title');
    await page.waitForTimeout(800);
    assert.ok(await brightness(page) > day - 30, 'day was chosen, whatever the device prefers');
  });
});

test('a device that sets larger type gets larger type', async () => {
  await visit(tablet, '', async (page) => {
    await onScreen(page, 'title');
    const widthOf = () => page.evaluate(() => [...document.querySelectorAll('#mirror button')]
      .find((one) => one.textContent === 'English').getBoundingClientRect().width);
    const usual = await widthOf();
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 28px }');
      document.adoptedStyleSheets = [sheet];
    });
    await page.waitForTimeout(1500);
    assert.ok(await widthOf() > usual * 1.3, 'the button of the language has grown with its word');
  });
});

test('a screen that is turned in the middle of a round keeps the round', async () => {
  await visit(phone, kRound, async (page) => {
    await intoRound(page);
    await byTouch(page, words['bin.kitchen']);
    const reason = () => page.getByRole('alert').first().textContent();
    await page.waitForFunction(() => document.getElementById('alert').textContent.length > 5);
    const before = await reason();
    for (const [width, height] of [[844, 390], [1280, 800], [390, 844]]) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(900);
      assert.equal(await page.evaluate(() => window.qingliu.screen), 'play');
      assert.equal(await reason(), before, `the same answer at ${width} × ${height}`);
    }
    assert.equal(await page.evaluate(() => window.qingliu.answerable.length), 1, 'it is the same round');
  });
});

for (const query of ['?light=night', '?light=contrast', '?zoom=200']) {
  test(`with ${query} axe finds nothing, and nothing lies outside the screen`, async () => {
    await visit(phone, query, async (page) => {
      let script = '';
      for await (const part of createReadStream(axePath)) script += part;
      const look = async (screen) => {
        await page.evaluate(script);
        const { violations } = await page.evaluate(() => window.axe.run(document, { rules: { 'color-contrast': { enabled: false } } }));
        assert.deepEqual(violations.map((one) => `${screen}: ${one.id}`), []);
        const outside = await page.evaluate(() => [...document.querySelectorAll('#mirror button')].filter((b) => {
          const r = b.getBoundingClientRect();
          return r.left < -1 || r.top < -1 || r.right > innerWidth + 1 || r.bottom > innerHeight + 1;
        }).map((b) => b.textContent));
        assert.deepEqual(outside, [], screen);
      };
      await onScreen(page, 'title');
      await look('title');
      await byTouch(page, words['title.start']);
      await onScreen(page, 'play');
      await page.waitForTimeout(700);
      await look('play');
      await byTouch(page, words['bin.other']);
      await page.waitForTimeout(1000);
      await look('answered');
    });
  });
}

test('every cue can be heard and none is loud', async () => {
  await visit(tablet, '', async (page) => {
    await onScreen(page, 'title');
    for (const step of [1, 2, 3, 6, 9]) {
      const peaks = await page.evaluate((at) => window.qingliu.renderCues(at), step);
      assert.equal(Object.keys(peaks).length, 7);
      for (const [cue, decibels] of Object.entries(peaks)) {
        assert.ok(decibels > -40 && decibels <= -12, `${cue} at step ${step} peaks at ${decibels} dBFS`);
      }
    }
  });
});
