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

/** @param {(what: string, value: string) => void} tell "motion", "dark", "contrast": "1" or "0"; "zoom": percent */
export function watchPreferences(tell) {
  Object.keys(ASKED).forEach((what) => {
    const queries = window.matchMedia ? ASKED[what].map((query) => matchMedia(query)) : [];
    const say = () => tell(what, queries.some((query) => query.matches) ? '1' : '0');
    queries.forEach((query) => (query.addEventListener ? query.addEventListener('change', say) : query.addListener(say)));
    say();
  });
  const probe = createProbe();
  let told = 0;
  const measure = () => {
    const zoom = textZoom(probe);
    if (zoom !== told) tell('zoom', String(told = zoom));
  };
  measure();
  if (window.ResizeObserver) new ResizeObserver(measure).observe(probe);
}
