import { Deflate, deflateSync, Inflate, inflateSync } from 'fflate';
import type { CooperativeTask } from '../../../spreadsheet/task';
import { checksumming } from './crc';
import { joining } from './encoding';

/** A part as it stands in a zip. */
export interface Packed {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly data: Uint8Array;
}

/** Of fflate's levels the quickest: a ledger of 7 MB in 80 ms, a fifth larger than at level 6 in 190 ms. */
const LEVEL = 1;
/** What is larger is packed and unpacked piece by piece. */
const LARGE = 1 << 19;
const PIECE = 1 << 17;

/** How parts stood in the zip that they came from, or went to: what did not change is not packed again. */
const known = new WeakMap<Uint8Array, Packed>();

/** Unpacks a part, never to more than the size declared. Throws what fflate throws for damaged data. */
export function* unpacking(packed: Packed, size: number): CooperativeTask<Uint8Array> {
  const content =
    packed.method === 0
      ? packed.data.slice()
      : size > LARGE
        ? yield* inflating(packed.data, size)
        : inflateSync(packed.data, { out: new Uint8Array(size) });
  known.set(content, packed);
  return content;
}

/** Packs a part, unless it is as it came. */
export function* packing(content: Uint8Array, compressed: boolean): CooperativeTask<Packed> {
  const found = known.get(content);
  if (found) return found;
  const crc = yield* checksumming(content);
  const data = compressed ? content : content.length > LARGE ? yield* deflating(content) : deflateSync(content, { level: LEVEL });
  const packed = { method: compressed ? 0 : 8, crc, data };
  known.set(content, packed);
  return packed;
}

function* inflating(data: Uint8Array, size: number): CooperativeTask<Uint8Array> {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    content.set(chunk.subarray(0, Math.max(0, size - length)), Math.min(size, length));
    length += chunk.length;
  });
  // A piece may hold a thousand times its size: small ones, and no further than declared.
  for (let at = 0; at < data.length && length <= size; at += PIECE / 8) {
    stream.push(data.subarray(at, at + PIECE / 8), at + PIECE / 8 >= data.length);
    yield;
  }
  return length < size ? content.subarray(0, length) : content;
}

function* deflating(content: Uint8Array): CooperativeTask<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (chunk) => chunks.push(chunk));
  for (let at = 0; at < content.length; at += PIECE) {
    stream.push(content.subarray(at, at + PIECE), at + PIECE >= content.length);
    yield;
  }
  return yield* joining(chunks);
}
