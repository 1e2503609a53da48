// The compiled game: loads it and wraps its functions, so that nobody else handles its memory.

/** Compiles while it downloads, where the browser can and the host says application/wasm. */
async function instantiate(url, imports, watch) {
  const response = await fetch(url);
  if (!response.ok) throw new Error('program ' + response.status);
  const copy = response.clone();
  const streams = /^application\/wasm/.test(response.headers.get('Content-Type') || '');
  if (WebAssembly.instantiateStreaming && streams) {
    watch(copy);
    return (await WebAssembly.instantiateStreaming(response, imports)).instance;
  }
  watch(response);
  return (await WebAssembly.instantiate(await copy.arrayBuffer(), imports)).instance;
}

/** In units of 64 KiB, as cmake/web_program.cmake says: a program that declares other sizes does not link. */
const MEMORY = { initial: 512, maximum: 32768 };
/** How much of it the first screen needs, and how much is touched without a pause, in bytes. */
const NEEDED = 28 * 1048576;
const AT_ONCE = 524288;
const SYSTEM_PAGE = 4096;

/**
 * The program's memory. The system hands out a page when it is first written to, which takes its time: better now,
 * while the program is on its way. What a page holds is left as it is.
 */
function makeMemory() {
  const memory = new WebAssembly.Memory(MEMORY);
  function touch(from) {
    const bytes = new Uint8Array(memory.buffer);
    for (let at = from; at < from + AT_ONCE; at += SYSTEM_PAGE) bytes[at] = bytes[at];
    if (from + AT_ONCE < NEEDED) memory.next = setTimeout(() => touch(from + AT_ONCE), 0);
  }
  memory.next = setTimeout(() => touch(0), 0);
  return memory;
}

/**
 * @param {{script: string, wasm: string}} urls
 * @param {object} host what the program may call (game/platform/web/imports.js)
 * @param {HTMLCanvasElement} canvas
 * @param {(copy: Response) => void} watch counts the bytes as they come in
 */
export async function loadProgram(urls, host, canvas, watch) {
  const wasmMemory = makeMemory();
  const script = await import(urls.script);
  const module = await new Promise((resolve, reject) => {
    script.default({
      host,
      canvas,
      wasmMemory,
      instantiateWasm(imports, done) {
        instantiate(urls.wasm, imports, watch).then((instance) => {
          clearTimeout(wasmMemory.next);
          done(instance);
        }, reject);
        return {};
      },
    }).then(resolve, reject);
  });
  return wrap(module);
}

function wrap(module) {
  const encoder = new TextEncoder();

  function withText(text, use) {
    const bytes = encoder.encode(text);
    const at = module._malloc(bytes.length + 1);
    module.HEAPU8.set(bytes, at);
    module.HEAPU8[at + bytes.length] = 0;
    const answer = use(at, bytes.length);
    module._free(at);
    return answer;
  }
  return {
    open: () => module._qingliu_open() !== 0,
    start: () => module._qingliu_start(),
    frame: (ms) => module._qingliu_frame(ms),
    resize: (width, height, density) => module._qingliu_resize(width, height, density),
    safeArea: (top, bottom) => module._qingliu_safe_area(top, bottom),
    visible: (visible) => module._qingliu_visible(visible ? 1 : 0),
    restore: () => module._qingliu_restore(),
    allocated: () => module._qingliu_allocated(),
    pointer: (x, y, down) => module._qingliu_pointer(x, y, down),
    press: (id) => withText(id, (at) => module._qingliu_press(at)),
    focus: (id) => withText(id, (at) => module._qingliu_focus(at)),
    setValue: (id, value) => withText(id, (at) => module._qingliu_set_value(at, value)),
    /** Tells the game something (game/platform/web/arrivals.cpp lists the topics). */
    tell(topic, key, value) {
      const known = withText(topic, (t) => withText(key, (k) =>
        withText(value, (v, size) => module._qingliu_tell(t, k, v, size))));
      if (!known) console.error('the game did not understand: ' + topic + ' ' + key);
    },
    /** A picture's pixels, or null when there is none of that name. */
    picture(name, width, height, pixels) {
      withText(name, (at) => {
        const to = pixels ? module._malloc(pixels.length) : 0;
        if (pixels) module.HEAPU8.set(pixels, to);
        module._qingliu_picture(at, width, height, to);
        if (to) module._free(to);
      });
    },
  };
}
