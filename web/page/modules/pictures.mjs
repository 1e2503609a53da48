// Pictures: icons and pieces of scenery from SVG to pixels, in the background. An icon is the inside of an <svg
// viewBox="0 0 32 32"> (icons.mjs). The scene is {palettes: {light: {colour: value}}, pieces: {name: [viewBox,
// inside]}}; its pieces are asked for as light/piece.

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

/** The drawings, wherever they come from. */
function createDrawings(icons, coming) {
  let scene = { palettes: {}, pieces: {} };
  const sceneReady = coming.then((loaded) => { scene = loaded; }, () => {});
  const parts = (name) => name.split('/');

  function piece(light, name) {
    const found = scene.pieces[name];
    const colours = scene.palettes[light];
    if (!found || !colours) return null;
    const body = found[1].replace(/var\(--([\w-]+)\)/g, (all, colour) => colours[colour]);
    return { box: found[0], body };
  }

  return {
    asked: (name) => parts(name).length === 1,
    ready: (name) => (parts(name).length === 2 ? sceneReady : icons.ready(name)),
    find: (name) => (parts(name).length === 2 ? piece(...parts(name)) : icons.find(name)),
  };
}

/**
 * @param {object} icons see icons.mjs
 * @param {Promise<object>} scene the scenery, on its way
 * @param {(name: string, width: number, height: number, pixels: Uint8ClampedArray | null) => void} deliver
 */
export function createPictures(icons, scene, deliver) {
  const drawings = createDrawings(icons, scene);
  let owed = 0;
  let ready = [];
  let working = false;
  let resting = [];

  async function paint(one) {
    const drawing = drawings.find(one.name);
    const image = drawing ? await loadImage(drawing, one.width, one.height).catch(() => null) : null;
    return { name: one.name, width: one.width, height: one.height, image };
  }

  async function work() {
    if (working) return;
    working = true;
    await null; // what becomes ready together is painted together
    while (ready.length) {
      const some = someOf(ready);
      ready = ready.filter((one) => !some.includes(one));
      const images = await Promise.all(some.map(paint));
      const pixels = readPixels(images);
      images.forEach((one, i) => deliver(one.name, one.width, one.height, pixels[i] || null));
      owed -= some.length;
    }
    working = false;
    if (owed === 0) resting.splice(0).forEach((resolve) => resolve());
  }

  return {
    want(name, width, height) {
      owed += 1;
      drawings.ready(name).then(() => {
        const one = { name, width, height };
        if (drawings.asked(name)) ready.unshift(one); // what is asked about goes before what surrounds it
        else ready.push(one);
        work();
      });
    },
    /** How many pictures have been asked for and not been delivered. */
    owed: () => owed,
    /** @returns {Promise<void>} kept as soon as no picture is waited for */
    rest: () => (owed === 0 ? Promise.resolve() : new Promise((resolve) => resting.push(resolve))),
  };
}
