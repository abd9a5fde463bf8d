import { unzipSync } from 'fflate';
import type { CooperativeTask } from '../../../spreadsheet/task';
import { WorkbookFault } from '../../../spreadsheet/port';
import { checksumming } from './crc';
import type { Codec } from './codec';
import { Content } from './content';
import { Parts } from './parts';
import { containerFault } from './sniff';
import { readZipDirectory, type ZipEntry } from './zip-directory';
import { present } from '../../../spreadsheet/present';

/** Bounds of what is inflated, checked on the declared sizes before the first byte is. */
export interface ZipLimits {
  /** Bytes of all parts together. */
  readonly total: number;
  /** Uncompressed ÷ compressed, looked at only beyond `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const ZIP_LIMITS: ZipLimits = { total: 1 << 30, ratio: 200, ratioFrom: 1 << 28 };

const METHODS: readonly number[] = [0, 8];

/** The parts of a package. Throws {@link WorkbookFault} with one of the `file-` codes. */
export function* unzipping(bytes: Uint8Array, fileName: string, limits: ZipLimits, codec: Codec): CooperativeTask<Parts> {
  const fault = containerFault(bytes, fileName);
  if (fault) throw new WorkbookFault(fault, fileName);
  const directory = readZipDirectory(bytes);
  if (!directory) throw new WorkbookFault('file-truncated', fileName);
  if (directory.some((entry) => entry.encrypted)) throw new WorkbookFault('file-encrypted', fileName);
  const names = namesOf(bytes, fileName);
  const total = directory.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total || (total > limits.ratioFrom && total / bytes.length > limits.ratio))
    throw new WorkbookFault('file-too-large', fileName);
  // Of entries of one name the last is the one that counts.
  const last = new Map(directory.map((entry, at) => [present(names[at], 'names', at), entry]));
  const entries = new Map<string, Content>();
  for (const [name, entry] of last) {
    entries.set(name, yield* contentOf(name, entry, codec));
    yield;
  }
  return new Parts(entries);
}

/** Names of the entries in the directory's order, in whatever encoding they are. */
function namesOf(bytes: Uint8Array, fileName: string): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch (cause) {
    throw new WorkbookFault('file-damaged', names[names.length - 1] ?? fileName, { cause });
  }
  return names;
}

function* contentOf(name: string, { method, crc, size, data }: ZipEntry, codec: Codec): CooperativeTask<Content> {
  if (!METHODS.includes(method)) throw new WorkbookFault('file-damaged', name);
  let bytes: Uint8Array;
  try {
    bytes = method === 0 ? data.slice() : yield* codec.inflating(data, size);
  } catch (cause) {
    throw new WorkbookFault('file-damaged', name, { cause });
  }
  if ((yield* checksumming(bytes)) !== crc) throw new WorkbookFault('file-damaged', name);
  return Content.ofBytes(bytes, { method, crc, data });
}
