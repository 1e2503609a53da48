// What takes its time and can be had while the program is on its way: the graphics process, the shader compiler, the faces.

import { canReadGlyphs } from './glyphs.mjs';
import { sizeCanvas } from './stage.mjs';

const VERTICES = 'attribute vec2 at;varying vec2 place;void main(){place=at;gl_Position=vec4(at,0,1);}';
const COLOURS = 'precision mediump float;uniform sampler2D picture;varying vec2 place;' +
  'void main(){gl_FragColor=texture2D(picture,place);}';

/** The first program of a page waits until the compiler has been started; what this one says does not matter. */
function wakeCompiler(gl) {
  const program = gl.createProgram();
  [[gl.VERTEX_SHADER, VERTICES], [gl.FRAGMENT_SHADER, COLOURS]].forEach(([kind, source]) => {
    const shader = gl.createShader(kind);
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  });
  gl.linkProgram(program);
  gl.deleteProgram(program);
  gl.flush();
}

/** SDL gets the same context when it asks for one, and Emscripten asks for every extension. */
export function warmUp(stage, canvas) {
  sizeCanvas(stage, canvas);
  const gl = canvas.getContext('webgl', { alpha: false, depth: false, stencil: false, antialias: false });
  if (gl) {
    wakeCompiler(gl);
    (gl.getSupportedExtensions() || []).filter((one) => !/lose_context|debug/.test(one)).forEach((one) => gl.getExtension(one));
  }
  setTimeout(canReadGlyphs, 0);
}
