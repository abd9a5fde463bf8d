import { existsSync, readFileSync } from 'node:fs';
import { OTHER_PICTURES, VIEWS } from '../screenshots/views';

const DOCUMENTS = ['README.md', 'README.zh-CN.md', 'assets/guide/使用说明.md'];
const shown = DOCUMENTS.flatMap((path) =>
  Array.from(readFileSync(path, 'utf8').matchAll(/screenshots\/([\w-]+)\.png/g), ([, name]) => name ?? ''),
);
const made = [...VIEWS.flatMap(({ picture }) => picture?.name ?? []), ...Object.values<string>(OTHER_PICTURES)];

test('every picture of README and guide is one that npm run screenshots makes, and is there', () => {
  expect(shown.filter((name) => !made.includes(name))).toEqual([]);
  expect(shown.filter((name) => !existsSync(`assets/screenshots/${name}.png`))).toEqual([]);
  expect(made.filter((name) => !shown.includes(name))).toEqual([]);
});
