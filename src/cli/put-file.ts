import { chmod, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The file may not be written: nobody has the right to, as its owner has set it. */
export class ReadOnlyError extends Error {}

/**
 * Writes a file whole or not at all: beside its place first, down to the disk, then into its place. A link keeps leading to
 * the file, and the file keeps its rights. Throws {@link ReadOnlyError}, which the file system would not when the file is
 * replaced, or what the file system throws; then the old file is as it was.
 */
export async function putFile(path: string, content: string | Uint8Array): Promise<void> {
  const place = await placeOf(path);
  const mode = await modeOf(place);
  if (mode !== null && (mode & 0o222) === 0) throw new ReadOnlyError(place);
  // Loaded here: what writes nothing starts without it.
  const { randomUUID } = await import('node:crypto');
  // A name of its own: with that of the file before it, it could be longer than a name may be.
  const draft = join(dirname(place), `.${randomUUID()}.tmp`);
  try {
    await writeDown(draft, content, mode ?? undefined);
    // Its making leaves out what the user's mask takes away.
    if (mode !== null) await chmod(draft, mode);
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(place));
}

/** Where the file is, or will be, that a path leads to through links. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  try {
    // A link to what is not there yet.
    return await placeOf(resolve(dirname(path), await readlink(path)));
  } catch (error) {
    if (isMissing(error)) return path;
    throw error;
  }
}

async function modeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mode & 0o7777;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

/** `mode`: its rights from the first byte on, so that what few may read is open to nobody else meanwhile. */
async function writeDown(path: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name too must reach the disk. Windows opens no folders and needs none of this. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch {
    // Some file systems of networks sync no folders; the file is in its place all the same.
  } finally {
    await folder.close();
  }
}
