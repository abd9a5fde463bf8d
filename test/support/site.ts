import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromRun } from './run/shared';

/** The folder with the pages; a run of jest builds it once for all its files. */
export async function builtSite(): Promise<string> {
  return (await fromRun('site')) ?? (await buildSite());
}

/** Builds the pages into a new folder: small, as users load them, though with the warnings of React and Fluent. */
export async function buildSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await promisify(execFile)(process.execPath, [
    'node_modules/webpack/bin/webpack.js',
    ...['--mode', 'production', '--env', 'warnings', '--env', `out=${folder}`],
  ]);
  // A build that failed leaves no page.
  await stat(join(folder, 'workbench.html'));
  return folder;
}

/** Takes the pages away. */
export async function removeSite(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
