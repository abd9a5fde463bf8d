import { unzipSync } from 'fflate';
import { WorkbookFault } from '../../port';
import { crc32 } from './crc';
import { Parts } from './parts';
import { containerFault } from './sniff';
import { readZipDirectory } from './zip-directory';

/** Bounds of what is inflated, checked on the declared sizes before the first byte is. */
export interface ZipLimits {
  /** Bytes of all parts together. */
  readonly total: number;
  /** Uncompressed ÷ compressed, looked at only beyond `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const ZIP_LIMITS: ZipLimits = { total: 1 << 30, ratio: 200, ratioFrom: 1 << 28 };

/** The parts of a package. Throws {@link WorkbookFault} with one of the `file-` codes. */
export function unzipParts(bytes: Uint8Array, fileName: string, limits: ZipLimits): Parts {
  const fault = containerFault(bytes, fileName);
  if (fault) throw new WorkbookFault(fault, fileName);
  const directory = readZipDirectory(bytes);
  if (!directory) throw new WorkbookFault('file-truncated', fileName);
  if (directory.some((entry) => entry.encrypted)) throw new WorkbookFault('file-encrypted', fileName);
  const names: string[] = [];
  // Never more than the declared size is inflated: fflate stops at the end of the buffer it is given.
  const entries = new Map(Object.entries(inflate(bytes, fileName, limits, names)));
  // Of entries of one name the last is the one that counts.
  const checksums = new Map(names.map((name, at) => [name, directory[at]?.crc]));
  for (const [name, content] of entries) {
    if (crc32(content) !== checksums.get(name)) throw new WorkbookFault('file-damaged', name);
  }
  return new Parts(entries);
}

function inflate(bytes: Uint8Array, fileName: string, limits: ZipLimits, names: string[]): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        total += originalSize;
        const suspicious = total > limits.ratioFrom && total / bytes.length > limits.ratio;
        if (total > limits.total || suspicious) throw new WorkbookFault('file-too-large', fileName);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof WorkbookFault) throw cause;
    throw new WorkbookFault('file-damaged', names[names.length - 1] ?? fileName, { cause });
  }
}
