import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The parts of the build that a program needs, as `webpack.config.js` names them. */
export const PARTS = { excel: ['pages', 'boot'], wps: ['wps', 'wps-boot'] } as const;

/** Builds the pages of a program into a folder for the address at which they will be served. */
export async function build(program: keyof typeof PARTS, folder: string, address: string): Promise<void> {
  await promisify(execFile)(process.execPath, [
    'node_modules/webpack/bin/webpack.js',
    '--mode',
    'production',
    '--env',
    `address=${address}`,
    '--env',
    `out=${folder}`,
    ...PARTS[program].flatMap((name) => ['--config-name', name]),
  ]);
}
