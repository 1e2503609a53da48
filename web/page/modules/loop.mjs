// Frames on demand: none is drawn unless something asked for it. Knows nothing of what is drawn.

const NEVER = 0xffffffff;
/** Dear ImGui hands out its queue of events over a few frames. */
const FRAMES_AFTER_INPUT = 3;

/**
 * @param {(ms: number) => number} draw draws one frame, `ms` after the last; answers when it wants
 *   the next: 0 = at once, NEVER = not until something happens, else in so many milliseconds
 */
export function createLoop(draw) {
  let owed = 0;
  let request = 0;
  let timer = 0;
  let last = 0;
  let hidden = document.hidden;
  let stopped = false;

  function frame(now) {
    request = 0;
    if (hidden || stopped) return;
    const ms = last ? Math.max(0, Math.round(now - last)) : 0;
    last = now;
    if (owed > 0) owed -= 1;
    schedule(draw(ms) >>> 0);
  }

  function schedule(next) {
    clearTimeout(timer);
    timer = 0;
    if (hidden || stopped) return;
    if (owed > 0 || next === 0) {
      if (!request) request = requestAnimationFrame(frame);
    } else if (next !== NEVER) {
      timer = setTimeout(() => schedule(0), next);
    }
  }

  return {
    /** Something happened: draw it, and what follows from it. */
    wake() {
      owed = FRAMES_AFTER_INPUT;
      schedule(0);
    },
    /** Something arrived that is no input: one frame shows it. */
    once() {
      owed = Math.max(owed, 1);
      schedule(0);
    },
    /** Draws now, in the middle of a layout that would else show an empty canvas. */
    now() {
      if (hidden || stopped) return;
      cancelAnimationFrame(request);
      owed = FRAMES_AFTER_INPUT;
      frame(performance.now());
    },
    setHidden(value) {
      hidden = value;
      last = 0;
      if (hidden) {
        clearTimeout(timer);
        cancelAnimationFrame(request);
        request = 0;
      } else {
        this.wake();
      }
    },
    /** Without a context there is nothing to draw on. */
    setStopped(value) {
      stopped = value;
      last = 0;
      if (!stopped) this.wake();
    },
  };
}
