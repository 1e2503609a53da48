// One round of each game in a real browser against the real server: by mouse, by keyboard alone, by
// touch on a phone; each ends on the board.
import assert from 'node:assert/strict';
import test from 'node:test';
import { startServer, endServer, tempFolder, request } from '../server/service.mjs';
import { plumber, scholar, sorter } from './answers.mjs';
import { byKeyboard, byMouse, byTouch, onScreen, openBrowser, openPage, phone, playRound, sitePath, tablet, words } from './visitor.mjs';

/** From the title to the result; the game is chosen by its name. */
async function play(page, press, game, answer) {
  await onScreen(page, 'title');
  await press(page, words['title.games']);
  await onScreen(page, 'choose');
  await press(page, game);
  await onScreen(page, 'howto');
  await page.getByRole('button', { name: words['howto.go'], exact: true }).waitFor({ state: 'attached' });
  await press(page, words['howto.go']);
  await onScreen(page, 'play');
  return playRound(page, press, answer);
}

/** Accepts the name, waits for the server's word, and looks for the own row. */
async function findMyselfOnBoard(page, press) {
  await press(page, words['result.accept']);
  await page.getByText('服务器已核对').waitFor({ state: 'attached' });
  await press(page, words['result.board']);
  await onScreen(page, 'board');
  const mine = page.locator('#mirror p', { hasText: words['board.mine'].replace('{name}', '') });
  await mine.waitFor({ state: 'attached' });
  return mine.textContent();
}

async function visit(device, press, game, answer) {
  const server = await startServer(tempFolder(), ['--site', sitePath]);
  const browser = await openBrowser(device);
  try {
    const page = await openPage(browser, `http://127.0.0.1:${server.port}/`);
    const reasons = await play(page, press, game.name, answer);
    const row = await findMyselfOnBoard(page, press);
    const board = await request(server, 'GET', `/v1/boards/open/${game.id}?level=standard&pack=${game.pack}`);
    assert.equal(board.json.total, 1, 'the server has exactly this run');
    assert.ok(row.replace(/\s/g, '').includes(`${board.json.rows[0].points}分`), `${row} shows the server's points`);
    assert.ok(board.json.rows[0].points > 0, 'right answers were worth something');
    assert.ok(reasons > 0, 'reasons were said in the live region');
    assert.deepEqual(page.troubles, [], 'nothing on the console, no violation of the CSP');
  } finally {
    await browser.close();
    await endServer(server);
  }
}

test('a visitor sorts waste with the mouse and is on the board', async () => {
  await visit(tablet, byMouse, { id: 'sorting', name: words['game.sorting'], pack: 'waste' }, sorter('waste'));
});

test('a visitor plays outlets with the keyboard alone and is on the board', async () => {
  await visit(tablet, byKeyboard, { id: 'outlets', name: words['game.outlets'], pack: 'drainage' }, plumber('drainage'));
});

test('a visitor plays the quiz by touch on a phone and is on the board', async () => {
  await visit(phone, byTouch, { id: 'quiz', name: words['game.quiz'], pack: 'drainage' }, scholar('drainage'));
});
