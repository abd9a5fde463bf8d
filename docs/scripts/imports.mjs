// Draws the folders of src/ and their imports as docs/imports.svg: npm run docs:imports
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAY_IMPORT } from '../../eslint.config.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = join(ROOT, 'src');
const WIDTH = 1180;
const BOX = { width: 150, height: 46 };

const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();
const folderOf = (path) => relative(SRC, path).split(/[\\/]/)[0];

/** How many imports go from one folder to another, and how many lines each folder has. */
const counts = new Map();
const lines = new Map();
for (const file of sources) {
  const text = readFileSync(file, 'utf8');
  const from = folderOf(file);
  lines.set(from, (lines.get(from) ?? 0) + text.split('\n').length);
  for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?'(\.[^']+)'/g)) {
    const target = resolve(dirname(file), specifier);
    const to = target.startsWith(SRC) ? folderOf(target) : from;
    if (to !== from && to in MAY_IMPORT) counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1);
  }
}

/** A folder stands one floor above the highest that it may import. */
const floors = new Map();
const floorOf = (folder) => {
  const known = floors.get(folder);
  if (known !== undefined) return known;
  const below = MAY_IMPORT[folder].map((name) => name.split('/')[0]);
  const floor = below.length === 0 ? 0 : 1 + Math.max(...below.map(floorOf));
  floors.set(folder, floor);
  return floor;
};
const folders = Object.keys(MAY_IMPORT);
folders.forEach(floorOf);
const top = Math.max(...floors.values());
const places = new Map();
for (let floor = 0; floor <= top; floor++) {
  const row = folders.filter((folder) => floors.get(folder) === floor);
  row.forEach((folder, at) => places.set(folder, { x: (WIDTH / (row.length + 1)) * (at + 1), y: 50 + (top - floor) * 105 }));
}

const arrows = [...counts].map(([pair, count]) => {
  const [from, to] = pair.split(' ').map((name) => places.get(name));
  const width = (0.6 + Math.log10(count)).toFixed(1);
  const [y1, y2] = [from.y + BOX.height / 2, to.y - BOX.height / 2];
  const middle = (y1 + y2) / 2;
  return `<path d="M${from.x.toFixed(0)} ${y1} C${from.x.toFixed(0)} ${middle} ${to.x.toFixed(0)} ${middle} ${to.x.toFixed(0)} ${y2}" stroke-width="${width}"><title>${pair.replace(' ', ' imports ')}: ${count}</title></path>`;
});
const boxes = [...places].map(
  ([folder, { x, y }]) =>
    `<g transform="translate(${(x - BOX.width / 2).toFixed(0)} ${y - BOX.height / 2})"><rect width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${BOX.width / 2}" y="20">${folder}/</text><text class="small" x="${BOX.width / 2}" y="37">${lines.get(folder) ?? 0} lines</text></g>`,
);
writeFileSync(
  join(ROOT, 'docs/imports.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${50 + top * 105 + 60}" font-family="sans-serif" font-size="15">
<style>rect{fill:#f3f6fa;stroke:#2f5597}text{text-anchor:middle;fill:#1b1b1b}.small{font-size:11px;fill:#555}path{fill:none;stroke:#2f5597;opacity:.45}</style>
<rect width="100%" height="100%" style="fill:#fff;stroke:none"/>
${arrows.join('\n')}
${boxes.join('\n')}
</svg>
`,
);
