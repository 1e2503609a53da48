// The title that is there before the game: how far it has come, and a plain sentence when the browser
// cannot run it.

const element = (id) => document.getElementById(id);

/** @param {string} locale "zh-Hans" or "en" */
export function showLanguage(locale) {
  document.documentElement.lang = locale;
}

/** Counts bytes as they come in. */
export function createProgress() {
  const bar = element('progress');
  const fill = element('progress-fill');
  let total = 0;
  let loaded = 0;

  let drawn = 0;

  function show() {
    drawn = 0;
    const share = total ? Math.min(1, loaded / total) : 0;
    fill.style.transform = 'scaleX(' + share + ')';
    bar.setAttribute('aria-valuenow', String(Math.round(share * 100)));
  }

  function add(bytes) {
    loaded += bytes;
    if (!drawn) drawn = requestAnimationFrame(show);
  }

  return {
    /** So many bytes will be needed. */
    expect(bytes) {
      total += bytes;
    },
    /** So many have arrived. */
    add,
    /** Counts a copy of a large response as it streams in; its bytes are dropped. */
    async watch(response) {
      if (!response.body || !response.body.getReader) return;
      const reader = response.body.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        add(value.length);
      }
    },
  };
}

/** The game has drawn its first frame underneath. */
export function leaveTitle() {
  const title = element('title');
  title.classList.add('leaving');
  title.setAttribute('aria-hidden', 'true');
  setTimeout(() => title.remove(), 400);
}

/** @param {'old' | 'graphics' | 'network' | 'glyphs'} why one of the sentences in index.html */
export function explain(why) {
  element('progress').hidden = true;
  element('trouble-' + why).hidden = false;
  element('again').hidden = why !== 'network';
}

/** Words may look wrong: resolves when the visitor wants to go on all the same. */
export function askToGoOn() {
  explain('glyphs');
  const button = element('go-on');
  button.hidden = false;
  return new Promise((resolve) => button.addEventListener('click', resolve));
}

/** Whether this browser can run the game at all. */
export function missing() {
  if (!window.WebAssembly || !window.fetch || !window.URLSearchParams) return 'old';
  return '';
}

/** The light that was chosen holds for the page too; without one ("auto") the device's own does. */
export function showLight(light) {
  if (['day', 'night', 'contrast'].includes(light)) document.documentElement.dataset.light = light;
  else delete document.documentElement.dataset.light;
}
