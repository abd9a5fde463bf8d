import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ChosenFile } from '../../app/round/collect';
import { CLI } from '../../wording/faces/cli';
import { ROUND_CLI } from '../../wording/round/cli';
import { FileError } from '../errors';

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|et|ods)$|^\.~lock\..{1,200}#$/i;

/** Returned files, and what is told of those that are none. */
interface ReturnedFiles {
  readonly files: readonly ChosenFile[];
  readonly notices: readonly string[];
}

/**
 * The returned files that arguments name: files, folders, and patterns with `*` where the shell has left them as they are. The
 * ledger itself is none, which is told, nor is what is written (`target`).
 */
export async function returnedFiles(wanted: readonly string[], ledger: string, target: string | null = null): Promise<ReturnedFiles> {
  const paths = await pathsNamed(wanted);
  const is = (path: string, other: string | null): boolean => other !== null && resolve(path) === resolve(other);
  const files = await Promise.all(paths.filter((path) => !is(path, ledger) && !is(path, target)).map(readReturned));
  return { files, notices: paths.some((path) => is(path, ledger)) ? [ROUND_CLI.isLedger(basename(ledger))] : [] };
}

/** All files that arguments name, the same way. */
export async function filesNamed(wanted: readonly string[]): Promise<readonly ChosenFile[]> {
  return Promise.all((await pathsNamed(wanted)).map(readReturned));
}

async function pathsNamed(wanted: readonly string[]): Promise<string[]> {
  return [...new Set((await Promise.all(wanted.map(pathsOf))).flat())];
}

async function pathsOf(wanted: string): Promise<string[]> {
  const name = basename(wanted);
  if (name.includes('*')) return filesIn(dirname(wanted), new RegExp(`^${name.split('*').map(quote).join('.*')}$`, 'i'));
  const folder = await stat(wanted).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return folder ? filesIn(wanted, WORKBOOK) : [wanted];
}

async function filesIn(folder: string, wanted: RegExp): Promise<string[]> {
  try {
    return (await readdir(folder))
      .filter((name) => wanted.test(name))
      .sort((a, b) => a.localeCompare(b, 'zh-Hans-CN'))
      .map((name) => join(folder, name));
  } catch (error) {
    throw new FileError(CLI.cannotRead(folder), { cause: error });
  }
}

function quote(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/** A file that cannot be read is told in the list; the others go on. */
async function readReturned(path: string): Promise<ChosenFile> {
  const name = basename(path);
  try {
    const [content, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    return { name, saved: timeText(mtime), content: new Uint8Array(content) };
  } catch {
    return { name, saved: '', content: { sentence: CLI.cannotRead(path) } };
  }
}

/** `2025-06-28 17:05`, by the clock of the machine. */
export function timeText(time: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
