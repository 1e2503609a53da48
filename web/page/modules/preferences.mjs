// What the device prefers: less motion, dark, more contrast, larger text. Told at once and again whenever it changes.

const ASKED = {
  motion: ['(prefers-reduced-motion: reduce)'],
  dark: ['(prefers-color-scheme: dark)'],
  contrast: ['(prefers-contrast: more)', '(forced-colors: active)'],
};

/** How much larger than usual text is set here, in percent: the browser's own type size and what phones inflate it by. */
function textZoom(probe) {
  return Math.round(Math.min(Math.max(probe.offsetHeight / 100, 1), 2) * 20) * 5;
}

/** A line of text 100 px high at the usual size, out of sight (.probe in game.css). */
function createProbe() {
  const probe = document.createElement('div');
  probe.className = 'probe';
  probe.setAttribute('aria-hidden', 'true');
  probe.textContent = '清';
  document.body.appendChild(probe);
  return probe;
}

/**
 * Looks at once, which makes the browser lay out the page, and tells when there is somebody to tell.
 * @returns {(tell: (what: string, value: string) => void) => void} to be called once; tells "motion", "dark",
 *   "contrast": "1" or "0"; "zoom": percent
 */
export function watchPreferences() {
  const probe = createProbe();
  let zoom = textZoom(probe);
  return (tell) => {
    Object.keys(ASKED).forEach((what) => {
      const queries = window.matchMedia ? ASKED[what].map((query) => matchMedia(query)) : [];
      const say = () => tell(what, queries.some((query) => query.matches) ? '1' : '0');
      queries.forEach((query) => (query.addEventListener ? query.addEventListener('change', say) : query.addListener(say)));
      say();
    });
    tell('zoom', String(zoom));
    if (!window.ResizeObserver) return;
    new ResizeObserver(() => {
      const now = textZoom(probe);
      if (now !== zoom) tell('zoom', String(zoom = now));
    }).observe(probe);
  };
}
