import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json';

const ROOT = join(__dirname, '..');

/** What a tool says when it is not content; empty when it is. */
function complaints(tool: string, ...options: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...options], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout + stderr;
}

describe('the house is in order', () => {
  test('types are sound', () => {
    expect(complaints('typescript/bin/tsc', '--noEmit')).toBe('');
  });

  test('imports follow the arrows and every lint rule holds', () => {
    expect(complaints('eslint/bin/eslint.js', '.', '--max-warnings=0')).toBe('');
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
