// The score service, if there is one beside the page: a static host has none, and then everything
// stays on the device.

const TIMEOUT_MS = 8000;

/**
 * One request. `status` 0 = the network, or no answer in time; `body` null = not JSON.
 * @returns {Promise<{status: number, body: any, retryAfter: number}>}
 */
export async function ask(method, path, text, timeout) {
  const control = window.AbortController ? new AbortController() : null;
  const timer = control && setTimeout(() => control.abort(), timeout || TIMEOUT_MS);
  try {
    const response = await fetch(new URL(path, document.baseURI), {
      method,
      body: text,
      headers: text === undefined ? {} : { 'Content-Type': 'application/json' },
      signal: control ? control.signal : undefined,
      cache: 'no-store',
    });
    const body = await response.json().catch(() => null);
    const retryAfter = Number(response.headers.get('Retry-After')) || 0;
    return { status: response.status, body, retryAfter };
  } catch (unreachable) {
    return { status: 0, body: null, retryAfter: 0 };
  } finally {
    clearTimeout(timer);
  }
}

/** 128 bits that sort by time (RFC 9562, version 7). */
export function uuidv7() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let ms = Date.now();
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = ms % 256;
    ms = Math.floor(ms / 256);
  }
  bytes[6] = (bytes[6] % 16) + 0x70;
  bytes[8] = (bytes[8] % 64) + 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
