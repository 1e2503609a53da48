// Pictures: icons and pieces of scenery from SVG to pixels, in the background. An icon is the inside of an <svg
// viewBox="0 0 32 32"> (icons.mjs). The scene is {palettes: {light: {colour: value}}, pieces: {name: [viewBox,
// inside]}}; its pieces are asked for as light/piece.

/** So few that what was asked for meanwhile does not wait long. */
const AT_ONCE = 8;
/** Of the canvas that is read: small enough for the oldest phones, and for one frame. */
const MOST_ROWS = 1536;

/** A drawing as a part of a larger one; its ids are its own. */
function partOf({ drawing, width, height }, y, i) {
  const body = drawing.body.replace(/( id="|url\(#|href="#)/g, '$1p' + i + '-');
  return '<svg y="' + y + '" width="' + width + '" height="' + height + '" viewBox="' + drawing.box +
    '" preserveAspectRatio="none">' + body + '</svg>';
}

function loadImage(svg) {
  return new Promise((resolve, reject) => {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
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

/** The pixels of each, one below another in one image, which costs far less than an image each. */
async function paint(list) {
  const width = Math.max.apply(null, list.map((one) => one.width));
  const tops = [];
  let height = 0;
  for (const one of list) {
    tops.push(height);
    height += one.height;
  }
  const parts = list.map((one, i) => partOf(one, tops[i], i)).join('');
  const image = await loadImage('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="' +
    width + '" height="' + height + '">' + parts + '</svg>');
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0, width, height);
  return list.map((one, i) => context.getImageData(0, tops[i], one.width, one.height).data);
}

/** In a task of its own. */
const afterwards = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What one broken drawing spoils is painted one by one. */
const paintAny = (list) => paint(list).catch(() => (
  list.length === 1 ? [null] : Promise.all(list.map((one) => paintAny([one]))).then((all) => all.map(([pixels]) => pixels))));

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
  let delivered = false;

  async function deliverSome() {
    const some = someOf(ready);
    ready = ready.filter((one) => !some.includes(one));
    some.forEach((one) => { one.drawing = drawings.find(one.name); });
    const found = some.filter((one) => one.drawing);
    const pixels = found.length ? await paintAny(found) : [];
    some.forEach((one) => deliver(one.name, one.width, one.height, pixels[found.indexOf(one)] || null));
    owed -= some.length;
    delivered = true;
  }

  async function work() {
    if (working) return;
    working = true;
    await null; // what becomes ready together is painted together
    while (ready.length) {
      await deliverSome();
      await afterwards(); // frames, and files that came meanwhile
    }
    working = false;
    if (owed === 0) resting.splice(0).forEach((resolve) => resolve());
  }

  return {
    want(name, width, height) {
      owed += 1;
      // The very first are asked for at once; later ones after the frame that wants them, which must not wait for it.
      const asked = delivered ? afterwards().then(() => drawings.ready(name)) : drawings.ready(name);
      asked.then(() => {
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
