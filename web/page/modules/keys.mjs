// Shortcuts: a key that a node names clicks that node's element. Arrow keys walk over the cells of a grid, whose ids
// begin with "cell-". All other keys stay the browser's.

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const middleOf = (element) => {
  const r = element.getBoundingClientRect();
  return [r.x + r.width / 2, r.y + r.height / 2];
};

/**
 * The nearest cell in the direction of an arrow key, or undefined at the edge of the grid.
 * @param {HTMLElement} cell
 * @param {string} key
 */
function neighbour(cell, key) {
  const [dx, dy] = ARROWS[key];
  const [x, y] = middleOf(cell);
  let best;
  let least = Infinity;
  for (const other of cell.parentElement.querySelectorAll('button[data-id^="cell-"]')) {
    const [ox, oy] = middleOf(other);
    const along = (ox - x) * dx + (oy - y) * dy;
    const aside = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
    if (along < 1 || aside > along) continue;
    if (along + 2 * aside >= least) continue;
    least = along + 2 * aside;
    best = other;
  }
  return best;
}

/** @param {{forKey: (key: string) => HTMLElement | undefined}} mirror */
export function listenForKeys(mirror) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
    const on = event.target;
    const tag = on && on.tagName;
    if (tag === 'TEXTAREA' || tag === 'SELECT' || (tag === 'INPUT' && on.type !== 'range')) return;
    // Enter and Space press what has the focus; the browser does that.
    const presses = event.key === 'Enter' || event.key === ' ';
    if (presses && tag === 'BUTTON') return;
    if (tag === 'INPUT' && event.key.startsWith('Arrow')) return;
    const next = event.key in ARROWS && (on.dataset?.id || '').startsWith('cell-') && neighbour(on, event.key);
    if (next) {
      event.preventDefault();
      next.focus();
      return;
    }
    const element = mirror.forKey(event.key);
    if (!element) return;
    event.preventDefault();
    element.click();
  });
}
