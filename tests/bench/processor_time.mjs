// How long the page keeps a processor busy: the browser's own trace says for every task and frame of the main thread
// what time it ran, not what time went by, so that neither other programs nor the painting of a machine without
// a graphics processor counts. A phone's processor is slower; CPU ÷4 is four times as long. (The browser's emulation
// would do for wall time; in a trace it charges what a thread waits as well.)
import { kCpuSlowdown } from './browser.mjs';

const kCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/**
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<{frames: number[], tasks: number[]}>} ms at CPU ÷4 of every animation frame and task during `act`
 */
export async function processorTime(browser, page, act) {
  await browser.startTracing(page, { categories: kCategories });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const frames = traceEvents.filter((one) => one.name === 'FireAnimationFrame' && one.tdur !== undefined);
  if (frames.length === 0) throw new Error('the trace holds no frame');
  const { pid, tid } = frames[0];
  const tasks = traceEvents.filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X' && /RunTask$/.test(one.name) && one.tdur !== undefined);
  const slowed = (list) => list.map((one) => one.tdur / 1000 * kCpuSlowdown);
  return { frames: slowed(frames), tasks: slowed(tasks) };
}
