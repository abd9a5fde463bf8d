import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { openWorkbookFile, type FileWorkbook } from '../workbook/file/file-workbook';
import { CLI } from '../wording/faces/cli';
import { SIGNATURE_BROKEN } from '../wording/faces/signature';
import { FileError } from './errors';
import { NATIVE } from './native-codec';
import { putFile, ReadOnlyError } from './put-file';

/** Opens the workbook; what is wrong inside it is the file host's to say. */
export async function openFile(path: string): Promise<FileWorkbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new FileError(CLI.cannotRead(path), { cause: error });
  }
  return openBytes(bytes, basename(path));
}

/** Opens the bytes of a workbook. */
export function openBytes(bytes: Uint8Array, name: string): FileWorkbook {
  return openWorkbookFile(bytes, name, undefined, NATIVE);
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

/** Writes bytes as a file, over one of the same name. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  await put(path, bytes);
}

/** A workbook that was saved, in words. */
export interface Saved {
  /** What its user must know of it. */
  readonly notices: readonly string[];
  /** All that is told of it on a terminal. */
  readonly lines: readonly string[];
}

/**
 * Saves the workbook, which has changed since it was opened. Throws {@link FileError} for a name that does not end as such
 * workbooks do, unless it was opened under such a name: no program would open it.
 */
export async function saveFile(workbook: FileWorkbook, path: string): Promise<Saved> {
  const { ending, name } = workbook;
  const named = extname(path).toLowerCase();
  const former = name === '' ? ending : extname(name).toLowerCase();
  if (named !== ending && named !== former) throw new FileError(CLI.otherEnding(path, ending));
  await put(path, workbook.save());
  const notices = workbook.signed ? [SIGNATURE_BROKEN] : [];
  return { notices, lines: [...notices, CLI.saved(path)] };
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await putFile(path, content);
  } catch (error) {
    throw new FileError(error instanceof ReadOnlyError ? CLI.readOnly(path) : CLI.cannotWrite(path), { cause: error });
  }
}
