import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What a whole process took. */
export interface ProcessCost {
  /** Seconds of all processors, user and system. */
  readonly cpu: number;
  /** Most memory that it held, MB. */
  readonly peak: number;
}

const PROBE = resolve('test/bench/process-probe.cjs');

/** Runs a Node program to its end; its own account of itself comes over a channel of its own. Throws where it did not end well. */
export function costOf(argv: readonly string[], allowed: readonly number[] = [0, 1]): Promise<ProcessCost> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--require', PROBE, ...argv], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    let told = '';
    child.stdio[3]?.on('data', (part: Buffer) => {
      told += part.toString();
    });
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === null || !allowed.includes(code)) failed(new Error(`${argv.join(' ')}: exit ${String(code)}`));
      else done(JSON.parse(told) as ProcessCost);
    });
  });
}
