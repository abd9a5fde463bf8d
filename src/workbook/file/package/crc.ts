import type { Slices } from '../../../ledger/slices';

const POLYNOMIAL = 0xedb88320;

/** Four tables, so that four bytes are taken at a step: a damaged byte is found in a few ms for a whole workbook. */
const TABLES = makeTables();

function makeTables(): Uint32Array {
  const tables = new Uint32Array(1024);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < 1024; at++) {
    const former = tables[at - 256] ?? 0;
    tables[at] = (former >>> 8) ^ (tables[former & 0xff] ?? 0);
  }
  return tables;
}

const BYTES_OF_A_SLICE = 1 << 20;

/** CRC-32 as in zip (ISO 3309), unsigned. */
export function* checksumming(bytes: Uint8Array): Slices<number> {
  let crc = -1;
  for (let at = 0; at < bytes.length; at += BYTES_OF_A_SLICE) {
    if (at > 0) yield;
    crc = goOn(crc, bytes, at, Math.min(bytes.length, at + BYTES_OF_A_SLICE));
  }
  return ~crc >>> 0;
}

/** The register after the bytes `from` to `to`. */
function goOn(register: number, bytes: Uint8Array, from: number, to: number): number {
  let crc = register;
  let at = from;
  for (const end = to - 3; at < end; at += 4) {
    crc ^= entry(bytes, at) | (entry(bytes, at + 1) << 8) | (entry(bytes, at + 2) << 16) | (entry(bytes, at + 3) << 24);
    crc = entry(TABLES, 768 + (crc & 0xff)) ^ entry(TABLES, 512 + ((crc >>> 8) & 0xff)) ^ entry(TABLES, 256 + ((crc >>> 16) & 0xff)) ^ entry(TABLES, crc >>> 24);
  }
  for (; at < to; at++) crc = (crc >>> 8) ^ entry(TABLES, (crc ^ entry(bytes, at)) & 0xff);
  return crc;
}

function entry(list: Uint8Array | Uint32Array, at: number): number {
  return list[at] ?? 0;
}
