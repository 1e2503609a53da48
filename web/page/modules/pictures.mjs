// Pictures: icons from SVG to pixels, in the background. The icon sets are {name: inside of an
// <svg viewBox="0 0 32 32">}, one for the game itself and one a pack.

const AT_ONCE = 12;

function svgUrl(body, size) {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="' + size + '" height="' + size +
    '" viewBox="0 0 32 32">' + body + '</svg>';
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

function loadImage(body, size) {
  return new Promise((resolve, reject) => {
    const url = svgUrl(body, size);
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

/** One picture after another in one canvas, read once. */
function readPixels(images) {
  const width = Math.max.apply(null, images.map((one) => one.size));
  const height = images.reduce((sum, one) => sum + one.size, 0);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  let y = 0;
  for (const one of images) {
    if (one.image) context.drawImage(one.image, 0, y, one.size, one.size);
    y += one.size;
  }
  y = 0;
  return images.map((one) => {
    const pixels = one.image && context.getImageData(0, y, one.size, one.size).data;
    y += one.size;
    return pixels;
  });
}

/** @param {(name: string, size: number, pixels: Uint8ClampedArray | null) => void} deliver */
export function createPictures(deliver) {
  const bodies = new Map();
  let loading = 0;
  let wanted = [];
  let working = false;

  async function work() {
    if (working) return;
    working = true;
    for (;;) {
      const ready = wanted.filter((one) => bodies.has(one.name) || loading === 0).slice(0, AT_ONCE);
      if (ready.length === 0) break;
      wanted = wanted.filter((one) => !ready.includes(one));
      const images = await Promise.all(ready.map(async (one) => {
        const body = bodies.get(one.name);
        const image = body ? await loadImage(body, one.size).catch(() => null) : null;
        return { name: one.name, size: one.size, image };
      }));
      const pixels = readPixels(images);
      images.forEach((one, i) => deliver(one.name, one.size, pixels[i] || null));
    }
    working = false;
  }

  return {
    want(name, size) {
      wanted.push({ name, size });
      work();
    },
    /** @param {Promise<Object<string, string>>} set one more set of icons, on its way */
    add(set) {
      loading += 1;
      set.then((icons) => Object.keys(icons).forEach((name) => bodies.set(name, icons[name])), () => {})
        .then(() => {
          loading -= 1;
          work();
        });
    },
  };
}
