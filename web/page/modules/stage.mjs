// The stage: the canvas as large as its container, sharp up to twice; safe areas, visibility, and a
// WebGL context that may be lost and come back.

const MOST_DENSE = 2;

/** The insets of notch and bar, as the browser resolves env(safe-area-inset-*). */
function safeArea(stage) {
  const style = getComputedStyle(stage);
  return { top: parseFloat(style.paddingTop) || 0, bottom: parseFloat(style.paddingBottom) || 0 };
}

/** Makes the canvas as large as its stage; a new size makes it empty. */
export function sizeCanvas(stage, canvas) {
  const width = Math.max(1, stage.clientWidth);
  const height = Math.max(1, stage.clientHeight);
  const density = Math.min(window.devicePixelRatio || 1, MOST_DENSE);
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  return { width, height, density };
}

/**
 * @param {HTMLElement} stage
 * @param {HTMLCanvasElement} canvas
 * @param {object} program see program.mjs
 * @param {object} loop see loop.mjs
 */
export function createStage(stage, canvas, program, loop) {
  let told = '';

  /** True when the canvas changed: it is empty then. */
  function fit() {
    const { width, height, density } = sizeCanvas(stage, canvas);
    const safe = safeArea(stage);
    const telling = [width, height, density, safe.top, safe.bottom].join();
    if (telling === told) return false;
    told = telling;
    program.resize(width, height, density);
    program.safeArea(safe.top, safe.bottom);
    return true;
  }

  const refit = () => {
    if (fit()) loop.now();
  };
  if (window.ResizeObserver) new ResizeObserver(refit).observe(stage);
  window.addEventListener('resize', refit);

  document.addEventListener('visibilitychange', () => {
    program.visible(!document.hidden);
    loop.setHidden(document.hidden);
  });

  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault(); // else it never comes back
    loop.setStopped(true);
  });
  canvas.addEventListener('webglcontextrestored', () => {
    program.restore();
    loop.setStopped(false);
  });
  fit();
}
