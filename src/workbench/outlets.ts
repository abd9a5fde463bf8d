import { zipSync } from 'fflate';
import { UserError } from '../app/errors';
import { download } from '../taskpane/start-up/download';
import type { Outlet } from '../taskpane/start-up/host';
import { ROUND_WORK } from '../wording/round/work';

/** What browsers give of a folder that the user chose, as far as it is used here; not all of them do. */
interface Folder {
  readonly name: string;
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<FileHandle>;
}
interface FileHandle {
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}
type PickFolder = (options: { readonly mode: 'readwrite' }) => Promise<Folder>;

/** One .zip, or a folder where the browser can. */
export function outlets(): readonly Outlet[] {
  const pick = (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;
  return [zip, ...(pick ? [folderOutlet(pick)] : [])];
}

const ZIP = 'application/zip';

const zip: Outlet = {
  key: 'zip',
  open: () =>
    Promise.resolve((name, files) => {
      download(zipOf(files), name, ZIP);
      return Promise.resolve(ROUND_WORK.sent(files.length, name));
    }),
};

/** Files in one .zip; they are packed already. */
function zipOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
}

/** What lies in the folder already is somebody's answer and stays. */
function folderOutlet(pick: PickFolder): Outlet {
  return {
    key: 'folder',
    open: async () => {
      const folder = await chosen(pick);
      return folder === null
        ? null
        : async (_name, files) => {
            for (const { name } of files) if (await isThere(folder, name)) throw new UserError(ROUND_WORK.taken(name));
            for (const { name, bytes } of files) {
              const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
              await writable.write(bytes);
              await writable.close();
            }
            return ROUND_WORK.inFolder(files.length, folder.name);
          };
    },
  };
}

async function chosen(pick: PickFolder): Promise<Folder | null> {
  try {
    return await pick.call(globalThis, { mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function isThere(folder: Folder, name: string): Promise<boolean> {
  return folder.getFileHandle(name).then(
    () => true,
    () => false,
  );
}
