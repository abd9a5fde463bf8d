import { lstat, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CLI } from '../../wording/faces/cli';
import { ROUND_CLI } from '../../wording/round/cli';
import { FileError, UsageError } from '../errors';
import { writeBytes } from '../files';

/** A file to be made. */
interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files into a folder, made where it is not there: each of them whole, and all or none. A file of the same name is
 * somebody's answer and stays. Throws {@link UsageError} where there is one, {@link FileError} for what cannot be written.
 */
export async function putNew(folder: string, files: readonly NewFile[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FileError(CLI.cannotWrite(folder), { cause: error });
  }
  for (const { name } of files) await refuseTaken(folder, name);
  const made: string[] = [];
  try {
    for (const { name, bytes } of files) {
      // Again: on a disk that tells no letter case two of the names may be one.
      await refuseTaken(folder, name);
      await writeBytes(join(folder, name), bytes);
      made.push(join(folder, name));
    }
  } catch (error) {
    for (const path of made) await rm(path, { force: true });
    throw error;
  }
}

async function refuseTaken(folder: string, name: string): Promise<void> {
  const taken = await lstat(join(folder, name)).then(
    () => true,
    () => false,
  );
  if (taken) throw new UsageError(ROUND_CLI.exists(name));
}
