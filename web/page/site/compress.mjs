// .br and .gz beside every file, once, and the sizes that matter.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

const kilobytes = (bytes) => (bytes / 1024).toFixed(1).padStart(7) + ' KB';

export function compress(folder) {
  const names = readdirSync(folder).filter((name) => !/\.(br|gz)$/.test(name));
  for (const name of names) {
    const path = join(folder, name);
    if (!existsSync(path + '.br')) writeFileSync(path + '.br', brotli(readFileSync(path)));
    if (!existsSync(path + '.gz')) writeFileSync(path + '.gz', gzipSync(readFileSync(path), { level: 9 }));
    console.log(`${kilobytes(statSync(path).size)} ${kilobytes(statSync(path + '.br').size)} brotli  ${name}`);
  }
}
