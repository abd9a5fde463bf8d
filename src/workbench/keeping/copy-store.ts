import * as z from 'zod/mini';

// The page's content security policy forbids generated code, which zod would use where it can.
z.config({ jitless: true });

const DATABASE = 'xmtz-workbench';
const STORE = 'copies';

/** A workbook as it was when it was last changed and not downloaded. */
export interface Copy {
  /** The window that made it. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

const copySchema: z.ZodMiniType<Copy> = z.object({ id: z.string(), name: z.string(), bytes: z.instanceof(Uint8Array), at: z.number() });

/** Copies of workbooks in the browser's own storage (IndexedDB), one for each window. Rejects where the browser keeps nothing. */
export class CopyStore {
  private database: Promise<IDBDatabase> | null = null;

  async put(copy: Copy): Promise<void> {
    await this.with('readwrite', (store) => store.put(copy));
  }

  async remove(id: string): Promise<void> {
    await this.with('readwrite', (store) => store.delete(id));
  }

  /** All copies that can be read, the latest first. */
  async list(): Promise<readonly Copy[]> {
    const kept = await this.with<unknown[]>('readonly', (store) => store.getAll());
    return kept
      .flatMap((entry) => {
        const copy = copySchema.safeParse(entry);
        return copy.success ? [copy.data] : [];
      })
      .sort((one, other) => other.at - one.at);
  }

  private async with<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    this.database ??= openDatabase();
    const transaction = (await this.database).transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    return new Promise((resolve, reject) => {
      // Kept is what the whole transaction has kept.
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(failure(transaction.error));
    });
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
  });
}

function failure(error: DOMException | null): Error {
  return new Error(error?.message ?? 'the browser keeps nothing', { cause: error });
}
