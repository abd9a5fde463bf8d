import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Builds the pages into a folder for the address at which they will be served. */
export async function build(folder: string, address: string): Promise<void> {
  await promisify(execFile)(process.execPath, [
    'node_modules/webpack/bin/webpack.js',
    '--mode',
    'production',
    '--env',
    `address=${address}`,
    '--env',
    `out=${folder}`,
  ]);
}
