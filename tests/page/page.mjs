// What the page promises around the game: it rests, it comes back from a lost context, it leaves the
// browser's keys alone, speaks both languages, plays without any server, and every screen stands the
// checks of axe.
import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import test from 'node:test';
import { startServer, endServer, tempFolder } from '../server/service.mjs';
import { plumber } from './answers.mjs';
import { axePath, button, byMouse, intoRound, kiosk, onScreen, openBrowser, openPage, pack, phone, playRound, sitePath, tablet, words } from './visitor.mjs';

async function withPage(device, query, use) {
  const server = await startServer(tempFolder(), ['--site', sitePath]);
  const browser = await openBrowser(device);
  try {
    const page = await openPage(browser, `http://127.0.0.1:${server.port}/${query}`);
    await use(page);
    assert.deepEqual(page.troubles, [], 'nothing on the console, no violation of the CSP');
  } finally {
    await browser.close();
    await endServer(server);
  }
}

/** The site as any static host would serve it, from a folder below its root. */
function staticHost() {
  const types = { '.html': 'text/html', '.mjs': 'text/javascript', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };
  const host = http.createServer((request, response) => {
    const name = new URL(request.url, 'http://host').pathname.replace(/^\/town\/play\//, '') || 'index.html';
    const file = path.join(sitePath, path.basename(name));
    if (request.method !== 'GET' || name.includes('/') || !existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<p>not here</p>');
      return;
    }
    // Not even the type of .wasm is known to such a host.
    response.writeHead(200, { 'content-type': types[path.extname(file)] || 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => host.listen(0, '127.0.0.1', () => resolve(host)));
}

/** Without a score service what is missing stands on the console; only exceptions are trouble. */
async function withStaticPage(device, query, use) {
  const host = await staticHost();
  const browser = await openBrowser(device);
  try {
    const page = await openPage(browser, `http://127.0.0.1:${host.address().port}/town/play/${query}`);
    await use(page);
    assert.deepEqual(page.troubles.filter((one) => !one.includes('404')), []);
  } finally {
    await browser.close();
    host.close();
    host.closeAllConnections();
  }
}

const frames = (page) => page.evaluate(() => window.qingliu.frames);

/** The colours of a few points of the canvas. */
const sample = async (page) => {
  const shot = (await page.locator('#canvas').screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    await new Promise((done) => { image.onload = done; image.src = `data:image/png;base64,${data}`; });
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const points = [];
    for (let i = 1; i < 10; i += 1) {
      for (let j = 1; j < 10; j += 1) {
        points.push(Array.from(context.getImageData(image.width * i / 10, image.height * j / 10, 1, 1).data).join());
      }
    }
    return points;
  }, shot);
};

test('no frame is drawn in five seconds while nothing moves', async () => {
  await withPage(tablet, '', async (page) => {
    await onScreen(page, 'title');
    await page.waitForTimeout(1000);
    const breathing = await frames(page);
    await page.waitForTimeout(1000);
    assert.ok(await frames(page) > breathing, 'the title breathes at first');
    await page.waitForTimeout(14000); // ten seconds of frames, however slow they are
    const before = await frames(page);
    assert.ok(before > 0);
    await page.waitForTimeout(5000);
    assert.equal(await frames(page), before);
    await page.mouse.move(300, 300);
    await page.waitForFunction((count) => window.qingliu.frames > count, before);
  });
});

test('a lost WebGL context comes back with the same picture', async () => {
  await withPage(phone, '?pack=drainage&game=quiz&level=elder', async (page) => {
    await intoRound(page);
    await page.waitForTimeout(2500);
    const before = await sample(page);
    await page.evaluate(() => {
      window.loss = document.getElementById('canvas').getContext('webgl').getExtension('WEBGL_lose_context');
      window.loss.loseContext();
    });
    await page.waitForTimeout(500);
    const lost = await frames(page);
    await page.mouse.move(200, 200);
    await page.waitForTimeout(500);
    assert.equal(await frames(page), lost, 'nothing is drawn without a context');
    await page.evaluate(() => window.loss.restoreContext());
    await page.waitForFunction((count) => window.qingliu.frames > count, lost);
    await page.waitForTimeout(1000);
    assert.deepEqual(await sample(page), before);
  });
});

test('a round stands still while the page is hidden', async () => {
  await withPage(tablet, '?pack=drainage&game=outlets', async (page) => {
    await intoRound(page);
    const left = () => page.getByRole('progressbar').first().getAttribute('aria-valuenow');
    await page.waitForTimeout(500);
    const set = (hidden) => page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
    await set(true);
    const [time, drawn] = [await left(), await frames(page)];
    await page.waitForTimeout(4000);
    assert.equal(await frames(page), drawn, 'no frame when hidden');
    await set(false);
    await page.getByRole('button', { name: words['pause.resume'] }).waitFor({ state: 'attached' });
    await byMouse(page, words['pause.resume']);
    await page.waitForTimeout(400);
    assert.ok(Math.abs(Number(await left()) - Number(time)) <= 1, 'the clock stood still');
  });
});

test('keys that the game does not name stay with the browser', async () => {
  await withPage(tablet, '', async (page) => {
    await onScreen(page, 'title');
    const prevented = await page.evaluate(() => ['F5', 'Tab', 'z', 'ArrowDown', 'Escape'].map((key) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    }));
    assert.deepEqual(prevented, [false, false, false, false, false]);
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(500);
    assert.equal(await page.evaluate(() => window.qingliu.screen), 'title', 'with Control a key is the browser\'s');
    await page.keyboard.press('Enter');
    await onScreen(page, 'play');
  });
});

test('the language switch changes every name and the language of the page, and is remembered', async () => {
  await withPage(phone, '', async (page) => {
    await onScreen(page, 'title');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh-Hans');
    await button(page, 'English').tap();
    await button(page, 'Play').waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    const names = await page.locator('#mirror button').allTextContents();
    assert.deepEqual(names.filter((name) => /\p{Script=Han}/u.test(name)), ['中文']);
    await page.reload();
    await onScreen(page, 'title');
    await button(page, 'Play').waitFor({ state: 'attached' });
  });
});

test('a pack that is loaded in one language speaks the other after the switch', async () => {
  await withPage(tablet, '?pack=waste&game=quiz&level=elder', async (page) => {
    const asked = [];
    page.on('request', (request) => asked.push(path.basename(request.url())));
    await intoRound(page);
    await page.keyboard.press('Escape');
    await byMouse(page, words['pause.leave']);
    await onScreen(page, 'choose');
    await page.keyboard.press('Escape');
    await onScreen(page, 'title');
    await byMouse(page, 'English');
    await byMouse(page, 'Play');
    await onScreen(page, 'play');
    const heading = page.getByRole('heading', { level: 1 }).first();
    await page.waitForFunction(() => {
      const said = document.querySelector('#mirror h1, #mirror [role=heading]');
      return said && !/\p{Script=Han}/u.test(said.textContent);
    });
    assert.match(await heading.textContent(), /[a-z]{3}/);
    const names = await page.locator('#mirror button').allTextContents();
    assert.deepEqual(names.filter((name) => /\p{Script=Han}/u.test(name)), []);
    assert.equal(asked.filter((name) => name.startsWith('pack.waste.en.')).length, 1, 'the other edition came once');
  });
});

/** The drainage pack with number questions alone, so that one is sure to be asked. */
function numbersOnly() {
  const quiz = pack('drainage', 'quiz.json');
  const numbers = quiz.questions.filter((one) => one.type === 'number');
  const questions = [1, 2, 3, 4, 5].flatMap((n) => numbers.map((one) => ({ ...one, id: `${one.id}-${n}` })));
  const files = { 'pack.json': pack('drainage', 'pack.json'), 'outlets.json': pack('drainage', 'outlets.json'), 'pipes.json': pack('drainage', 'pipes.json'), 'quiz.json': { ...quiz, questions } };
  return JSON.stringify({ files: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)])) });
}

test('a slider is set with the arrow keys, and the value is said', async () => {
  await withStaticPage(tablet, '', async (page) => {
    await page.route('**/pack.drainage.*', (route) => route.fulfill({ contentType: 'application/json', body: numbersOnly() }));
    await page.goto(`${page.url()}?pack=drainage&game=quiz&level=elder`);
    await intoRound(page);
    const slider = page.getByRole('slider');
    await slider.focus();
    const value = () => slider.inputValue().then(Number);
    const [before, atMost] = [await value(), Number(await slider.getAttribute('max'))];
    await page.keyboard.press(before < atMost ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction((was) => Number(document.querySelector('#mirror input').value) !== was, before);
    await page.waitForTimeout(500);
    const said = (await page.getByRole('status').textContent()).replace(/\s/g, '');
    assert.ok(said.includes(String(await value())), `"${said}" says the value`);
  });
});

/** What a browser that lacks something shows instead of a blank page. */
async function lacking(prepare, use) {
  await withPage(phone, '', async (page) => {
    await prepare(page);
    await page.reload();
    await use(page);
    page.troubles.length = 0; // what was broken on purpose may be on the console
  });
}

test('a browser without WebGL is told so in plain words', async () => {
  await lacking((page) => page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function get(kind, ...rest) {
      return kind.includes('webgl') ? null : real.call(this, kind, ...rest);
    };
  }), (page) => page.getByRole('alert').filter({ hasText: 'WebGL' }).waitFor());
});

test('a network that fails half-way is named, and one press tries again', async () => {
  await lacking((page) => page.route('**/*.wasm', (route) => route.abort()), async (page) => {
    const again = page.getByRole('button', { name: '再试一次' });
    await again.waitFor();
    await page.unroute('**/*.wasm');
    await again.tap();
    await onScreen(page, 'title');
  });
});

test('a browser that alters what a canvas reads says so, and lets the visitor go on', async () => {
  await lacking((page) => page.addInitScript(() => {
    const real = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function get(...where) {
      const image = real.apply(this, where);
      image.data.fill(255);
      return image;
    };
  }), async (page) => {
    await page.getByRole('button', { name: '照样继续' }).tap();
    await onScreen(page, 'title');
  });
});

/** From the title to the first question of a game, `look` at each screen on the way. */
async function wayIn(page, game, look) {
  await onScreen(page, 'title');
  await look('title');
  await byMouse(page, words['settings.title']);
  await onScreen(page, 'settings');
  await look('settings');
  await page.keyboard.press('Escape');
  await onScreen(page, 'title');
  await byMouse(page, words['title.games']);
  await onScreen(page, 'choose');
  await look('choose');
  await byMouse(page, words[`game.${game}`]);
  await onScreen(page, 'howto');
  await look('howto');
  await byMouse(page, words['howto.go']);
  await onScreen(page, 'play');
  await page.waitForTimeout(600);
}

/** The screens after a round. */
async function wayOut(page, look) {
  await look('result');
  await byMouse(page, words['result.review'].replace(' {n}', ''));
  await onScreen(page, 'review');
  await look('review');
  await page.keyboard.press('Escape');
  await onScreen(page, 'result');
  await byMouse(page, words['result.board']);
  await onScreen(page, 'board');
  await page.waitForTimeout(800);
  await look('board');
}

/** A round of outlets to its end; the first two answers are wrong, so that there is something to review. */
async function outletsToTheEnd(page, look) {
  await wayIn(page, 'outlets', look);
  await look('outlets');
  let wrong = 0;
  const right = plumber('drainage');
  await playRound(page, byMouse, async (question) => {
    const answer = right(question);
    wrong += 1;
    if (wrong > 2) return answer;
    return answer === words['pipe.rain'] ? words['pipe.sewage'] : words['pipe.rain'];
  });
  await wayOut(page, look);
}

/** Questions of a round that the address asks for, each with its feedback, and the pause. */
async function someQuestions(page, query, count, look) {
  await page.goto(new URL(query, page.url()).href);
  await intoRound(page);
  await page.waitForTimeout(600);
  for (let i = 0; i < count; i += 1) {
    await look(`${query} question ${i}`);
    // Several answers may be wanted, or a number: then there is a button to hand them in.
    for (const key of ['1', '2', 'Enter']) {
      if (await button(page, words['play.next']).count()) break;
      await page.keyboard.press(key);
      await page.waitForTimeout(500);
    }
    await look(`${query} answer ${i}`);
    if (await button(page, words['play.next']).count()) await byMouse(page, words['play.next']).catch(() => {});
    await page.waitForTimeout(500);
  }
  await byMouse(page, words['play.pause']);
  await button(page, words['pause.resume']).waitFor({ state: 'attached' });
  await look(`${query} pause`);
}

/** Walks with axe looking at every screen; the list of what it found. */
async function withAxe(device, walk) {
  await withPage(device, '', async (page) => {
    let script = '';
    for await (const part of createReadStream(axePath)) script += part;
    const found = [];
    const seen = new Set();
    await walk(page, async (screen) => {
      await page.evaluate(script);
      // The words are painted on the canvas; in the mirror they are transparent on purpose.
      const { violations } = await page.evaluate(() => window.axe.run(document, { rules: { 'color-contrast': { enabled: false } } }));
      found.push(...violations.map((one) => `${screen}: ${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`));
      seen.add(await page.evaluate(() => window.qingliu.screen));
    });
    assert.deepEqual(found, []);
    assert.ok(seen.has('play'), [...seen].join());
  });
}

test('every screen around a round of outlets stands the checks of axe', async () => {
  await withAxe(kiosk, outletsToTheEnd);
});

test('questions, answers and the pause of sorting stand the checks of axe', async () => {
  await withAxe(phone, (page, look) => someQuestions(page, '?pack=waste&game=sorting', 2, look));
});

test('questions of several kinds and their answers in the quiz stand the checks of axe', async () => {
  await withAxe(tablet, (page, look) => someQuestions(page, '?pack=drainage&game=quiz', 5, look));
});

test('from a folder of a static host a round is practice and stands on this device\'s board', async () => {
  await withStaticPage(phone, '?pack=drainage&game=outlets', async (page) => {
    await intoRound(page);
    await playRound(page, byMouse, plumber('drainage'));
    await byMouse(page, words['result.accept']);
    await page.getByText(words['result.practice']).waitFor({ state: 'attached' });
    await byMouse(page, words['result.board']);
    await onScreen(page, 'board');
    await page.locator('#mirror p', { hasText: words['board.local'] }).waitFor({ state: 'attached' });
    await page.locator('#mirror p', { hasText: words['board.mine'].replace('{name}', '') }).waitFor({ state: 'attached' });
  });
});
