import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CLI } from '../wording/faces/cli';
import type { Arguments } from './arguments';
import { UsageError } from './errors';

/** The paths that a command line names. */
type NamedPaths = Pick<Arguments, 'file' | 'inPlace'> & Partial<Pick<Arguments, 'files' | 'out' | 'earlier' | 'imported' | 'exported'>>;

/**
 * Where a writing command writes, null where it writes no workbook: never over a file that it reads unless told so, whatever
 * names, links or spellings lead to it. Asked before any work is done. Throws {@link UsageError}.
 */
export async function checkPaths(given: NamedPaths, writes: boolean): Promise<string | null> {
  const { file, files = [], out, inPlace, earlier, imported, exported } = given;
  const target = !writes ? null : inPlace ? file : out;
  if (target === undefined) throw new UsageError(CLI.noOutput);
  const others = [...listed(earlier), ...listed(imported)];
  const inputs = [...(file === '' ? [] : [file]), ...files, ...others];
  const workbook = target === null ? [] : [target];
  for (const output of [...listed(exported), ...workbook]) {
    for (const input of inPlace && output === target ? others : inputs) {
      if (await sameFile(output, input)) {
        throw new UsageError(input === file && output === out ? CLI.outputIsInput : CLI.outputIsRead(output, input));
      }
    }
  }
  return target;
}

function listed(path: string | undefined): string[] {
  return path === undefined ? [] : [path];
}

/** True for two paths of one file, be it by a link; of files that are not there yet, for one spelling. */
export async function sameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([identity(one), identity(other)]);
  return first !== null && first === second;
}

async function identity(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
