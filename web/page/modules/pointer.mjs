// The pointer's place and button for the look of what is hovered and pressed. It presses nothing:
// that is the mirror's.

const FAR = -100000;

/**
 * @param {HTMLElement} stage
 * @param {object} program
 * @param {object} loop
 */
export function followPointer(stage, program, loop) {
  function tell(event, down) {
    const box = stage.getBoundingClientRect();
    program.pointer(event.clientX - box.left, event.clientY - box.top, down);
    loop.wake();
  }
  function gone(event) {
    program.pointer(FAR, FAR, event.type === 'pointerleave' ? -1 : 0);
    loop.wake();
  }
  stage.addEventListener('pointermove', (event) => tell(event, -1));
  stage.addEventListener('pointerdown', (event) => {
    if (event.isPrimary) tell(event, 1);
  });
  stage.addEventListener('pointerup', (event) => {
    if (!event.isPrimary) return;
    tell(event, 0);
    // A finger that has left hovers over nothing.
    if (event.pointerType !== 'mouse') gone(event);
  });
  stage.addEventListener('pointercancel', gone);
  stage.addEventListener('pointerleave', gone);
  stage.addEventListener('contextmenu', (event) => event.preventDefault());
}
