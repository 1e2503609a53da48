// Pictures: icons and pieces of scenery from SVG to pixels, in the background. An icon set is {name:
// inside of an <svg viewBox="0 0 32 32">}, one for the game itself and one a pack. The scene is
// {palettes: {light: {colour: value}}, pieces: {name: [viewBox, inside]}}; its pieces are asked for as
// light/piece.

const AT_ONCE = 12;
/** Of the canvas that is read: small enough for the oldest phones, and for one frame. */
const MOST_ROWS = 1536;

function svgUrl(drawing, width, height) {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="' + width + '" height="' + height + '" viewBox="' +
    drawing.box + '" preserveAspectRatio="none">' + drawing.body + '</svg>';
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

function loadImage(drawing, width, height) {
  return new Promise((resolve, reject) => {
    const url = svgUrl(drawing, width, height);
    const image = new Image();
    const done = (settle) => () => {
      settle(image);
      URL.revokeObjectURL(url);
    };
    image.onload = done(resolve);
    image.onerror = done(reject);
    image.src = url;
  });
}

/** One picture below another in one canvas, read once. */
function readPixels(images) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max.apply(null, images.map((one) => one.width));
  canvas.height = images.reduce((sum, one) => sum + one.height, 0);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  let y = 0;
  for (const one of images) {
    if (one.image) context.drawImage(one.image, 0, y, one.width, one.height);
    y += one.height;
  }
  y = 0;
  return images.map((one) => {
    const pixels = one.image && context.getImageData(0, y, one.width, one.height).data;
    y += one.height;
    return pixels;
  });
}

/** The first few that fit one canvas. */
function someOf(list) {
  let rows = 0;
  return list.filter((one, i) => {
    rows += one.height;
    return i === 0 || (i < AT_ONCE && rows <= MOST_ROWS);
  });
}

/** What has been loaded of icons and scenery. */
function createDrawings() {
  const icons = new Map();
  let scene = { palettes: {}, pieces: {} };

  function piece(light, name) {
    const found = scene.pieces[name];
    const colours = scene.palettes[light];
    if (!found || !colours) return null;
    const body = found[1].replace(/var\(--([\w-]+)\)/g, (all, colour) => colours[colour]);
    return { box: found[0], body };
  }

  return {
    addIcons: (set) => Object.keys(set).forEach((name) => icons.set(name, { box: '0 0 32 32', body: set[name] })),
    addScene: (loaded) => { scene = loaded; },
    find(name) {
      const parts = name.split('/');
      return parts.length === 2 ? piece(parts[0], parts[1]) : icons.get(name) || null;
    },
  };
}

/** @param {(name: string, width: number, height: number, pixels: Uint8ClampedArray | null) => void} deliver */
export function createPictures(deliver) {
  const drawings = createDrawings();
  let loading = 0;
  let wanted = [];
  let working = false;

  async function paint(one) {
    const drawing = drawings.find(one.name);
    const image = drawing ? await loadImage(drawing, one.width, one.height).catch(() => null) : null;
    return { name: one.name, width: one.width, height: one.height, image };
  }

  async function work() {
    if (working) return;
    working = true;
    for (;;) {
      const ready = someOf(wanted.filter((one) => drawings.find(one.name) || loading === 0));
      if (ready.length === 0) break;
      wanted = wanted.filter((one) => !ready.includes(one));
      const images = await Promise.all(ready.map(paint));
      const pixels = readPixels(images);
      images.forEach((one, i) => deliver(one.name, one.width, one.height, pixels[i] || null));
    }
    working = false;
  }

  function take(coming, keep) {
    loading += 1;
    coming.then(keep).catch(() => {}).then(() => {
      loading -= 1;
      work();
    });
  }

  return {
    want(name, width, height) {
      wanted.push({ name, width, height });
      work();
    },
    /** @param {Promise<Object<string, string>>} set one more set of icons, on its way */
    add: (set) => take(set, drawings.addIcons),
    /** @param {Promise<object>} scene the scenery, on its way */
    addScene: (scene) => take(scene, drawings.addScene),
  };
}
