import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json';

const ROOT = join(__dirname, '..');

describe('the house is in order', () => {
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
