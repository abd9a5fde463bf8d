import type { CooperativeTask } from '../../../spreadsheet/task';
import { joining } from './encoding';
import { packing, type Packed } from './packed';
import type { Parts } from './parts';

/** Formats that are compressed already: deflating them again only costs time. */
const COMPRESSED = /\.(png|jpe?g|gif|tiff?|webp|zip|mp[34])$/i;
/** 1 January 1980: zip has no time before, and a constant keeps the output the same from run to run. */
const DATE = 0x21;
const VERSION = 20;
/** The name is in UTF-8. */
const UTF8 = 0x800;

/**
 * A package of these parts, entries in their order (APPNOTE 4.3). Written here and not by fflate, which
 * cannot take over entries that are packed already.
 */
export function* zipping(parts: Parts): CooperativeTask<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of parts.list()) {
    const packed = yield* packing(content, COMPRESSED.test(name));
    const encoded = new TextEncoder().encode(name);
    const common = headerOf(packed, content.length, encoded.length, encoded.length > name.length ? UTF8 : 0);
    const local = [Uint8Array.of(0x50, 0x4b, 3, 4), common, encoded, packed.data];
    const tail = new DataView(new ArrayBuffer(14));
    tail.setUint32(10, offset, true);
    directory.push(Uint8Array.of(0x50, 0x4b, 1, 2, VERSION, 0), common, new Uint8Array(tail.buffer), encoded);
    chunks.push(...local);
    offset += local.reduce((sum, { length }) => sum + length, 0);
    yield;
  }
  const listed = yield* joining(directory);
  return yield* joining([...chunks, listed, endOf(directory.length / 4, listed.length, offset)]);
}

/** What the header of an entry and its line in the directory have in common. */
function headerOf({ method, crc, data }: Packed, size: number, nameLength: number, flags: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  [VERSION, flags, method, 0, DATE].forEach((value, at) => view.setUint16(at * 2, value, true));
  [crc, data.length, size].forEach((value, at) => view.setUint32(10 + at * 4, value, true));
  view.setUint16(22, nameLength, true);
  return new Uint8Array(view.buffer);
}

function endOf(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}
