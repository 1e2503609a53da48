// Two fingers moved apart or together, or a wheel turned with Ctrl (what a touchpad's pinch becomes): presses the button
// that makes larger or smaller, where the screen has one.

const LARGER = 'zoom-in';
const SMALLER = 'zoom-out';
/** So much further apart, or closer, is meant. */
const MEANT = 1.25;

/**
 * @param {HTMLElement} stage
 * @param {(id: string) => (HTMLElement | undefined)} find the button of that id, if there is one
 */
export function followPinch(stage, find) {
  /** @type {Map<number, [number, number]>} */
  const fingers = new Map();
  let began = 0;

  function press(id) {
    const button = find(id);
    if (button) button.click();
  }

  function apart() {
    const [one, other] = Array.from(fingers.values());
    return Math.hypot(one[0] - other[0], one[1] - other[1]);
  }

  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch') return;
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    began = fingers.size === 2 ? apart() : 0;
  });
  stage.addEventListener('pointermove', (event) => {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (!began || fingers.size !== 2) return;
    const ratio = apart() / began;
    if (ratio < MEANT && ratio > 1 / MEANT) return;
    began = 0; // once a gesture
    press(ratio > 1 ? LARGER : SMALLER);
  });
  ['pointerup', 'pointercancel'].forEach((kind) => stage.addEventListener(kind, (event) => {
    fingers.delete(event.pointerId);
    began = 0;
  }));
  stage.addEventListener('wheel', (event) => {
    if (!event.ctrlKey || !(find(LARGER) || find(SMALLER))) return;
    event.preventDefault();
    press(event.deltaY < 0 ? LARGER : SMALLER);
  }, { passive: false });
}
