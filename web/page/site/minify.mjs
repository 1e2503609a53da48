// Scripts made small by terser, which the set-up fetches (cmake/setup/npm/play). Names of properties stay as they are.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const OPTIONS = { module: true, ecma: 2017, compress: { passes: 3 }, mangle: true, format: { comments: false } };

/**
 * @param {string} libraries the folder node_modules
 * @returns {(name: string, source: string) => string}
 */
export function minifier(libraries) {
  const { minify_sync: minify } = createRequire(join(libraries, '/'))('terser');
  return (name, source) => minify({ [name]: source }, OPTIONS).code;
}
