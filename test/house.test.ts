import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json';

const ROOT = join(__dirname, '..');

/** All that stands at the root beside folders and hidden files: what tools look for there, and what a reader opens first. */
const AT_THE_ROOT = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'SECURITY.md',
  'biome.json',
  'eslint.config.mjs',
  'knip.json',
  'manifest.xml',
  'package-lock.json',
  'package.json',
  'stryker.conf.mjs',
  'tsconfig.json',
  'webpack.config.js',
];

describe('the house is in order', () => {
  test('no file has come to the root that no tool and no reader looks for there', () => {
    const files = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    expect(files.map(({ name }) => name).sort()).toEqual(AT_THE_ROOT);
  });

  test('every npm command that the README names exists', () => {
    const named = Array.from(
      readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/npm (?:run (?:-s )?)?([a-z:]+)/g),
      ([, name]) => name ?? '',
    );
    const scripts = Object.keys(packageJson.scripts);
    expect(named.filter((name) => name !== 'ci' && !scripts.includes(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
  });
});
