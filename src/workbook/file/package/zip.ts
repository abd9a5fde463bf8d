import { Zip, type FlateError, type ZipInputFile } from 'fflate';
import type { CooperativeTask } from '../../../spreadsheet/task';
import { joining } from './encoding';
import type { Codec } from './codec';
import type { Parts } from './parts';

/** 1 January 1980: zip has no time before, and a constant keeps the output the same from run to run. */
const DATE = new Date(1980, 0, 1);

/** An entry that is packed already: given its size, its checksum and its method, fflate writes the data as they are. */
interface PackedEntry extends ZipInputFile {
  ondata?: (error: FlateError | null, data: Uint8Array, final: boolean) => void;
}

/** A package of these parts, entries in their order. Parts that did not change go in as they are packed already. */
export function* zipping(parts: Parts, codec: Codec): CooperativeTask<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, content] of parts.list()) {
    const { method, crc, data } = yield* content.packing(codec, filename);
    const entry: PackedEntry = { filename, size: content.size, crc, compression: method, mtime: DATE };
    zip.add(entry);
    entry.ondata?.(null, data, true);
    yield;
  }
  zip.end();
  return yield* joining(chunks);
}
