// A street is mended by keys alone, and the storm leaves the river clear. Its code names it, and the tool that
// makes streets says how it is mended.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { startServer, endServer, tempFolder } from '../server/service.mjs';
import { intoRound, openBrowser, openPage, phone, sitePath, tablet, words } from './visitor.mjs';

const tool = process.argv[3] || 'build/bin/qingliu';
/** One outlet on the wrong stack and one crossing that is joined. */
const code = 'R2-000000BY';

const solved = () => JSON.parse(execFileSync(tool, ['boards', '--code', code, '--json'], { encoding: 'utf8' }).split('\n')[0]);
const focused = (page) => page.evaluate(() => document.activeElement.dataset.id || '');

/** Tab alone until the focus is on a node that `fits`. */
async function tabTo(page, fits, what) {
  for (let steps = 0; steps < 120; steps += 1) {
    if (fits(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${what}`);
}

async function pressByKey(page, id) {
  await page.locator(`[data-id="${id}"]`).waitFor({ state: 'attached' });
  await tabTo(page, (one) => one === id, id);
  await page.keyboard.press('Enter');
}

/** From whichever cell Tab reaches first, with arrow keys. */
async function walkTo(page, row, column) {
  await tabTo(page, (id) => id.startsWith('cell-'), 'the cells');
  for (let steps = 0; steps < 40; steps += 1) {
    const [, atRow, atColumn] = (await focused(page)).split('-').map(Number);
    if (atRow === row && atColumn === column) return;
    const across = atColumn < column ? 'ArrowRight' : 'ArrowLeft';
    const down = atRow < row ? 'ArrowDown' : 'ArrowUp';
    const before = await focused(page);
    await page.keyboard.press(atColumn === column ? down : across);
    if (await focused(page) === before) await page.keyboard.press(down); // no pipe in this cell: around it
  }
  throw new Error(`the arrows never reached row ${row}, column ${column}`);
}

async function mend(page, street, [verb, a]) {
  if (verb === 'part') {
    await walkTo(page, Math.floor(a / street.ground[0].length) + 1, (a % street.ground[0].length) + 1);
    await page.keyboard.press('Enter');
    await pressByKey(page, 'part');
  } else {
    let first = 0;
    const house = street.houses.findIndex((one) => (first += one.sources.length) > a);
    await pressByKey(page, `house-${house + 1}`);
    await pressByKey(page, `${verb === 'hang' ? 'outlet' : 'fitting'}-${a + 1}`);
  }
  await pressByKey(page, 'close');
}

/** What the live region says once both weathers are over. */
async function headlineAfterStorm(page) {
  await pressByKey(page, 'test');
  const next = page.locator('[data-id="next"]');
  for (let tries = 0; tries < 6 && (await next.count()) === 0; tries += 1) {
    if (await page.locator('[data-id="skip"]').count()) await pressByKey(page, 'skip').catch(() => {});
    await page.waitForTimeout(500);
  }
  await next.waitFor({ state: 'attached' });
  const alert = page.getByRole('alert');
  await page.waitForFunction(() => document.getElementById('alert').textContent !== '');
  return alert.textContent();
}

/** Two fingers of a touch screen, from so far apart to so far apart, in dp. */
async function pinch(page, from, to) {
  const link = await page.context().newCDPSession(page);
  const fingers = (apart) => [{ x: 195 - apart / 2, y: 330, id: 1 }, { x: 195 + apart / 2, y: 330, id: 2 }];
  await link.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) });
  for (let step = 1; step <= 8; step += 1) {
    await link.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(from + (to - from) * step / 8) });
  }
  await link.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function visit(device, act) {
  const server = await startServer(tempFolder(), ['--site', sitePath]);
  const browser = await openBrowser(device);
  try {
    const page = await openPage(browser, `http://127.0.0.1:${server.port}/?pack=drainage&game=pipes&street=${code}`);
    await intoRound(page);
    await act(page);
    assert.deepEqual(page.troubles, [], 'nothing on the console, no violation of the CSP');
  } finally {
    await browser.close();
    await endServer(server);
  }
}

test('a street is mended by keys alone, and the storm leaves the river clear', async () => {
  const { solution, street } = solved();
  assert.deepEqual(solution.map(([verb]) => verb).sort(), ['hang', 'part'], 'the street has one fault of either kind');
  await visit(tablet, async (page) => {
    for (const edit of solution) await mend(page, street, edit);
    const said = await headlineAfterStorm(page);
    assert.ok(said.includes(words['pipes.headline.clean']), said);
  });
});

test('two fingers bring a street nearer and away again on a phone', async () => {
  await visit(phone, async (page) => {
    const button = (id) => page.locator(`[data-id="${id}"]`);
    await button('zoom-in').waitFor({ state: 'attached' });
    await pinch(page, 80, 220);
    await button('zoom-out').waitFor({ state: 'attached' });
    await pinch(page, 220, 80);
    await button('zoom-in').waitFor({ state: 'attached' });
  });
});

test('the same street left as it is turns the river murky, and says whose water it was', async () => {
  await visit(phone, async (page) => {
    const said = await headlineAfterStorm(page);
    assert.ok(said.includes(words['pipes.headline.murky']), said);
    assert.ok(said.includes('2 号屋') || said.includes('2号屋'), `the house is named: ${said}`);
  });
});
