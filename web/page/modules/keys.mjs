// Shortcuts: a key that a node names clicks that node's element. All other keys stay the browser's.

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
    const element = mirror.forKey(event.key);
    if (!element) return;
    event.preventDefault();
    element.click();
  });
}
