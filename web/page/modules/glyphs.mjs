// Glyphs: painted by the browser with the device's own Chinese faces. A whole frame's new characters
// are painted into one canvas and read once, because reading is what costs.

const FACES = '"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans CJK SC","Source Han Sans SC",' +
  '"Noto Sans SC","Microsoft YaHei",system-ui,sans-serif';
const WIDEST = 2048;
const TALLEST = 512; // the canvas is kept
const WORDS = 8; // 32-bit words a cell (game/platform/glyph_loader.h)
const GAP = 2;

let kept = null;

/** One and the same canvas, empty and at least so large: making one costs more than painting a few glyphs. */
function cleanCanvas(width, height) {
  if (!kept) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 0;
    canvas.lang = 'zh-Hans';
    kept = canvas.getContext('2d', { willReadFrequently: true });
  }
  const { canvas } = kept;
  if (width > canvas.width || height > canvas.height) {
    canvas.width = Math.max(width, canvas.width);
    canvas.height = Math.max(height, canvas.height);
    kept.textBaseline = 'alphabetic';
    kept.fillStyle = '#fff';
  } else {
    kept.clearRect(0, 0, width, height);
  }
  return kept;
}

const font = (bold, em) => (bold ? '700 ' : '400 ') + em + 'px ' + FACES;

/** Reads the cells out of the program's memory and gives each a place in rows. */
function readCells(words, floats, cells, count) {
  const list = [];
  for (let i = 0; i < count; i += 1) {
    const at = (cells >> 2) + i * WORDS;
    list.push({
      text: String.fromCodePoint(words[at]), font: font(words[at + 1], floats[at + 2]),
      width: words[at + 3], height: words[at + 4], left: words[at + 5], baseline: words[at + 6],
      offset: words[at + 7], x: 0, y: 0,
    });
  }
  return list;
}

/** Shelves of cells; answers the pages they fill. */
function arrange(list) {
  const pages = [];
  let page = null;
  let x = 0;
  let y = 0;
  let row = 0;
  for (const cell of list) {
    if (page && x + cell.width > WIDEST) {
      x = 0;
      y += row + GAP;
      row = 0;
    }
    if (!page || y + cell.height > TALLEST) {
      page = { cells: [], width: 0, height: 0 };
      pages.push(page);
      x = 0;
      y = 0;
      row = 0;
    }
    cell.x = x;
    cell.y = y;
    page.cells.push(cell);
    x += cell.width + GAP;
    row = Math.max(row, cell.height);
    page.width = Math.max(page.width, x);
    page.height = Math.max(page.height, y + row);
  }
  return pages;
}

function paintPage(page, bytes, coverage) {
  const context = cleanCanvas(page.width, page.height);
  let current = '';
  for (const cell of page.cells) {
    if (cell.font !== current) {
      current = cell.font;
      context.font = current;
    }
    context.fillText(cell.text, cell.x + cell.left, cell.y + cell.baseline);
  }
  const pixels = context.getImageData(0, 0, page.width, page.height).data;
  for (const cell of page.cells) {
    let to = coverage + cell.offset;
    for (let y = 0; y < cell.height; y += 1) {
      let from = ((cell.y + y) * page.width + cell.x) * 4 + 3;
      for (let x = 0; x < cell.width; x += 1) {
        bytes[to] = pixels[from];
        to += 1;
        from += 4;
      }
    }
  }
}

/**
 * Whether what is painted can be read back: some browsers answer noise to protect their user.
 * 一 is one bar: the middle must be covered, the top not.
 */
export function canReadGlyphs() {
  const context = cleanCanvas(40, 40);
  context.font = font(1, 32);
  context.fillText('一', 4, 32);
  const pixels = context.getImageData(0, 0, 40, 40).data;
  const covered = (row) => {
    let sum = 0;
    for (let x = 0; x < 40; x += 1) sum += pixels[(row * 40 + x) * 4 + 3];
    return sum;
  };
  let bar = 0;
  for (let row = 12; row < 30; row += 1) bar = Math.max(bar, covered(row));
  return bar > 40 * 80 && covered(1) + covered(38) < 40 * 8;
}

export function createGlyphs() {
  const advances = new Map();
  return {
    /** Width in em. */
    advance(codepoint, bold) {
      const key = codepoint * 2 + bold;
      if (!advances.has(key)) {
        const measuring = cleanCanvas(1, 1);
        measuring.font = font(bold, 100);
        advances.set(key, measuring.measureText(String.fromCodePoint(codepoint)).width / 100);
      }
      return advances.get(key);
    },
    paint(words, floats, bytes, cells, count, coverage) {
      const list = readCells(words, floats, cells, count);
      list.sort((a, b) => (a.font < b.font ? -1 : a.font > b.font ? 1 : 0));
      for (const page of arrange(list)) paintPage(page, bytes, coverage);
    },
  };
}
