// A visitor with a real browser: opens the page, presses by role and name, plays rounds. Collects
// what a page must never have: errors on the console, exceptions, violations of the CSP. Holds no test.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const checkout = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../..');
const cache = process.env.QINGLIU_CACHE || path.join(checkout, 'build/cache');
const packages = process.env.QINGLIU_NODE_MODULES || path.join(cache, 'npm/test/node_modules');
const require = createRequire(path.join(packages, 'here.js'));
const { chromium } = require('playwright-core');

export const axePath = require.resolve('axe-core/axe.min.js');
export const words = JSON.parse(readFileSync(path.join(checkout, 'content/strings/zh-Hans.json'), 'utf8'));
export const pack = (id, file) => JSON.parse(readFileSync(path.join(checkout, 'content/packs', id, file), 'utf8'));
export const sitePath = path.join(checkout, 'build/web');

export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
export const tablet = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
export const kiosk = { viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1 };

/** Software rendering shares two cores with everything else. */
export const patience = 30000;

/** @param {string} [profile] a folder that outlives the browser (cookies, IndexedDB) */
export async function openBrowser(device = tablet, profile = '') {
  const executablePath = process.env.QINGLIU_CHROMIUM || '/usr/bin/chromium';
  assert.ok(existsSync(executablePath), `no browser at ${executablePath}`);
  const options = {
    executablePath, locale: 'zh-CN', ...device,
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  };
  return chromium.launchPersistentContext(profile, options);
}

/** A page with the list of everything that went wrong in it. */
export async function openPage(browser, address) {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  page.troubles = [];
  page.on('console', (message) => {
    if (message.type() === 'error') page.troubles.push(message.text());
  });
  page.on('pageerror', (error) => page.troubles.push(String(error.stack)));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.goto(address);
  return page;
}

/** Waits until the game shows this screen ("title", "choose", "howto", "play", "review", "result", "board"). */
export const onScreen = (page, name) =>
  page.waitForFunction((wanted) => window.qingliu && window.qingliu.screen === wanted, name, { polling: 50 });

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** The button whose name begins with these words. */
export const button = (page, name) => page.getByRole('button', { name: new RegExp(`^${escaped(name)}`) });

/** A button that went away before it could be pressed is not waited for. */
const kPress = 4000;
/** Presses a button the way this visitor does it. */
export const byMouse = (page, name) => button(page, name).first().click({ timeout: kPress });
export const byTouch = (page, name) => button(page, name).first().tap({ timeout: kPress });
/** With Tab alone until the button has the focus, then Enter. */
export async function byKeyboard(page, name) {
  for (let steps = 0; steps < 40; steps += 1) {
    const focused = await page.evaluate(() => document.activeElement.textContent || '');
    if (focused.startsWith(name)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached "${name}"`);
}

/** Into the first question of a round that the address asks for. */
export async function intoRound(page) {
  const go = page.getByRole('button', { name: words['howto.go'], exact: true });
  await page.waitForFunction(() => ['howto', 'play'].includes(window.qingliu && window.qingliu.screen));
  if (await page.evaluate(() => window.qingliu.screen === 'howto')) await go.click({ timeout: kPress }).catch(() => {});
  await onScreen(page, 'play');
}

const listed = (page, name) => button(page, name).count();

/** What is asked: the heading and what the status region says. */
async function asked(page) {
  const heading = await page.getByRole('heading', { level: 1 }).first().textContent();
  return { heading, status: await page.getByRole('status').textContent() };
}

/**
 * Plays until the result is shown. `answer(question)` names the button to press; "" = the first choice.
 * Every feedback must say its reason in the live region.
 */
export async function playRound(page, press, answer) {
  let reasons = 0;
  const until = Date.now() + 240000;
  while (Date.now() < until) {
    const screen = await page.evaluate(() => window.qingliu.screen);
    if (screen === 'result') return reasons;
    assert.equal(screen, 'play');
    const next = (await listed(page, words['play.next'])) ? words['play.next'] : words['play.finish'];
    if (await listed(page, next)) {
      const reason = await page.getByRole('alert').textContent();
      if (reason) reasons += 1;
      // A right answer may move on by itself before the finger is down.
      await press(page, next).catch(() => {});
    } else {
      const name = await answer(await asked(page), page);
      if (name) await press(page, name).catch(() => {});
    }
    await page.waitForTimeout(350);
  }
  throw new Error('the round did not end within four minutes');
}
