import type { CooperativeTask } from '../../../spreadsheet/task';

const POLYNOMIAL = 0xedb88320;

/** Eight tables of 256, so that eight bytes are taken at a step: a damaged byte is found in a few ms for a whole workbook. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at++) {
    const former = tables[at - 256] ?? 0;
    tables[at] = (former >>> 8) ^ (tables[former & 0xff] ?? 0);
  }
  return tables;
}

const BYTES_OF_A_SLICE = 1 << 20;

/** CRC-32 as in zip (ISO 3309), unsigned. */
export function* checksumming(bytes: Uint8Array): CooperativeTask<number> {
  let crc = crcOfNothing();
  for (let at = 0; at < bytes.length; at += BYTES_OF_A_SLICE) {
    if (at > 0) yield;
    crc = goOn(crc, bytes, at, Math.min(bytes.length, at + BYTES_OF_A_SLICE));
  }
  return sumOf(crc);
}

/** The register before the first byte, for bytes that come in pieces. */
export function crcOfNothing(): number {
  return -1;
}

/** The register after a further piece. */
export function goOnWith(register: number, piece: Uint8Array): number {
  return goOn(register, piece, 0, piece.length);
}

/** The checksum that a register has come to, unsigned. */
export function sumOf(register: number): number {
  return ~register >>> 0;
}

/** The register after the bytes `from` to `to`. */
function goOn(register: number, bytes: Uint8Array, from: number, to: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let crc = register;
  let at = from;
  for (const end = to - 7; at < end; at += 8) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      entry(7, low) ^
      entry(6, low >>> 8) ^
      entry(5, low >>> 16) ^
      entry(4, low >>> 24) ^
      entry(3, high) ^
      entry(2, high >>> 8) ^
      entry(1, high >>> 16) ^
      entry(0, high >>> 24);
  }
  for (; at < to; at++) crc = (crc >>> 8) ^ entry(0, crc ^ view.getUint8(at));
  return crc;
}

/** What the lowest byte of `value` gives, so many bytes before the end of a step. */
function entry(table: number, value: number): number {
  return TABLES[(table << 8) | (value & 0xff)] ?? 0;
}
