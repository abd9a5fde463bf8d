import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { openWorkbookFile, type FileWorkbook } from '../workbook/file/file-workbook';
import { CLI } from '../wording/faces/cli';
import type { Arguments } from './arguments';
import { FileError, UsageError } from './errors';

/** Opens the workbook; what is wrong inside it is the file host's to say. */
export async function openFile(path: string): Promise<FileWorkbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new FileError(CLI.cannotRead(path), { cause: error });
  }
  return openWorkbookFile(bytes, basename(path));
}

/** Where a writing command writes: never over its input unless told so. Asked before any work is done. */
export function outputPath({ file, out, inPlace }: Arguments): string {
  if (inPlace) return file;
  if (out === undefined) throw new UsageError(CLI.noOutput);
  if (resolve(out) === resolve(file)) throw new UsageError(CLI.outputIsInput);
  return out;
}

/** Reads a text file, such as what was learned of the headers elsewhere. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new FileError(CLI.cannotRead(path), { cause: error });
  }
}

/** Writes a text file, over one of the same name. */
export async function writeText(path: string, text: string): Promise<void> {
  await put(path, text);
}

/** Saves the workbook. */
export async function saveFile(workbook: FileWorkbook, path: string): Promise<void> {
  await put(path, workbook.save());
}

/** Writes beside the target and then puts it in place, so that a failure half way leaves the old file whole. */
async function put(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${String(process.pid)}-${String(threadId)}`);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new FileError(CLI.cannotWrite(path), { cause: error });
  }
}
