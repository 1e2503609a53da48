// What is shipped holds no gallery: looks for the name of one of its buttons in the program.
// node shipped.mjs PROGRAM.wasm 0|1 (1 = it was built with the gallery); exits with 1 when it is not as it should be.
import { readFileSync } from 'node:fs';

const [file, wanted] = process.argv.slice(2);
const found = readFileSync(file).includes('gallery-later');
if (found !== (wanted === '1')) {
  console.error(`${file}: ${found ? 'holds the gallery of components, which is never shipped' : 'holds no gallery, though QINGLIU_GALLERY is on'}`);
  process.exit(1);
}
