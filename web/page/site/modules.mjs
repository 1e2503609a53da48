// One file from the page's small modules: each becomes a scope of its own. Understands the imports
// and exports that web/page/modules use, and refuses others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMPORT = /^import \{([^}]*)\} from '\.\/([\w.]+)';$/gm;
const EXPORT = /^export ((?:async )?function|const) (\w+)/gm;

const variable = (file) => 'm_' + file.replace(/\W/g, '_');

/**
 * @param {string} folder
 * @param {string} entry
 * @param {Object<string, any>} made modules made by the build: file → value of its one export, which
 *   is named as the file
 */
export function bundleModules(folder, entry, made) {
  const order = [];
  const done = new Set();

  function visit(file) {
    if (done.has(file)) return;
    done.add(file);
    if (made[file]) {
      const name = file.replace('.mjs', '');
      order.push(`const ${variable(file)}={${name}:${JSON.stringify(made[file])}};`);
      return;
    }
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, , from] of source.matchAll(IMPORT)) visit(from);
    const names = [...source.matchAll(EXPORT)].map((match) => match[2]);
    const body = source
      .replace(IMPORT, (all, list, from) => `const {${list.replace(/\s+/g, '')}}=${variable(from)};`)
      .replace(EXPORT, '$1 $2');
    if (/^(import|export)\b/m.test(body)) throw new Error(`${file}: an import or export of a kind the bundle does not know`);
    order.push(`const ${variable(file)}=(()=>{\n${body}\nreturn{${names.join()}};})();`);
  }

  visit(entry);
  return order.join('\n') + '\n';
}
