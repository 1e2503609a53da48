// Small settings that outlive the page, and wishes from the address.

const PREFIX = 'qingliu.';
const WISHES = ['pack', 'game', 'level', 'lang', 'light', 'zoom', 'street'];
const DAY_MS = 86400000;

/** Storage may be refused (a private window, a strict WebView): then settings live as long as the page. */
function storage() {
  try {
    localStorage.setItem(PREFIX + 'probe', '1');
    localStorage.removeItem(PREFIX + 'probe');
    return localStorage;
  } catch (refused) {
    return null;
  }
}

const kept = storage();

export function keepSetting(key, value) {
  try {
    if (kept) kept.setItem(PREFIX + key, value);
  } catch (full) {
    // Nothing is lost but a preference.
  }
}

/** @returns {Object<string, string>} */
export function keptSettings() {
  const all = {};
  for (let i = 0; kept && i < kept.length; i += 1) {
    const name = kept.key(i);
    if (name.startsWith(PREFIX)) all[name.slice(PREFIX.length)] = kept.getItem(name);
  }
  return all;
}

/** @returns {Object<string, string>} what the address asks for: ?pack=waste&game=sorting */
export function wishes() {
  const asked = new URLSearchParams(location.search);
  const all = {};
  for (const name of WISHES) {
    const value = asked.get(name);
    if (value) all[name] = value.slice(0, 64);
  }
  // Where the device is: the street of a day changes at its midnight.
  all.today = String(Math.floor((Date.now() - new Date().getTimezoneOffset() * 60000) / DAY_MS));
  return all;
}

/** "zh-Hans" or "en": the address, else what was chosen before, else the device. */
export function preferredLocale() {
  const asked = wishes().lang || keptSettings().lang;
  if (asked) return asked.startsWith('en') ? 'en' : 'zh-Hans';
  const first = (navigator.languages && navigator.languages[0]) || navigator.language || '';
  return first === '' || first.startsWith('zh') ? 'zh-Hans' : 'en';
}
