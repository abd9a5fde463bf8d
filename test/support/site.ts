import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const CACHE = resolve('node_modules/.cache/site');
const SOURCES = ['src', 'assets', 'package.json', 'webpack.config.js'];
const LONGEST_BUILD_MS = 180_000;

/**
 * The folder with the pages, built once for the sources as they are and shared by all test files,
 * also by those that run at the same time.
 */
export async function builtSite(): Promise<string> {
  const folder = join(CACHE, String(Math.max(...SOURCES.map(newest))));
  const ready = join(folder, '.ready');
  const lock = `${folder}.lock`;
  mkdirSync(CACHE, { recursive: true });
  for (const end = Date.now() + LONGEST_BUILD_MS; Date.now() < end; ) {
    await sleep(200);
    if (existsSync(ready)) return folder;
    if (!take(lock)) continue;
    try {
      await build(folder);
      writeFileSync(ready, '');
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
  throw new Error(`the pages were not built in time; if no build runs, remove ${lock}`);
}

/** Making a folder either succeeds for one process or fails for all others. */
function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function build(folder: string): Promise<void> {
  for (const name of readdirSync(CACHE)) if (!name.endsWith('.lock')) rmSync(join(CACHE, name), { recursive: true });
  await promisify(execFile)(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'development', '--env', `out=${folder}`]);
}

/** Time of the newest change at or below a path. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
