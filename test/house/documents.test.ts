import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import packageJson from '../../package.json';

const ROOT = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
  'assets/guide/使用说明.md',
];

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path);

  test('names only npm commands that exist', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?([a-z:]+)|(start|test|audit|ci)\b)/g)].map(
      ([, script, builtIn]) => script ?? builtIn,
    );
    expect(named.filter((name) => name !== undefined && !['ci', 'audit'].includes(name) && !(name in packageJson.scripts))).toEqual([]);
  });

  test('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|<img src="([^"]+)"/g)].map(([, link, image]) => link ?? image ?? '');
    expect(links.filter((link) => !existsSync(resolve(ROOT, dirname(path), link)))).toEqual([]);
  });

  test('names only paths that are there', () => {
    const named = [...text.matchAll(/`((?:src|test|assets|docs|findings|\.githooks)\/[^`\s<>*{}]+)`/g)].map(([, found = '']) => found);
    expect(named.filter((name) => !/[A-Z]{4}/.test(name) && !existsSync(join(ROOT, name)))).toEqual([]);
  });
});

test('where to put code says what the lint rule says', () => {
  const table = /export const MAY_IMPORT = \{([\s\S]*?)\n\};/.exec(read('eslint.config.mjs'))?.[1] ?? '';
  const ruled = [...table.matchAll(/^ {2}(\w+): \[(.*)\],$/gm)].map(([, folder, names = '']) => [
    folder,
    [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name),
  ]);
  const told = [...read('docs/where-to-put-code.md').matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].map(([, folder, names = '']) => [
    folder,
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  ]);
  expect(ruled.length).toBeGreaterThan(10);
  expect(told).toEqual(ruled);
});

test('every folder of src/ has a line in the lint rule', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const table = read('eslint.config.mjs');
  expect(folders.map(({ name }) => name).filter((name) => !table.includes(`  ${name}: [`))).toEqual([]);
});
