import type { FaultCode } from '../../../spreadsheet/port';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const ENTRY_SIZE = 128;
const STREAM = 2;

/** What is wrong with the container, told from its bytes and the file's name; null for a zip. */
export function containerFault(bytes: Uint8Array, fileName: string): FaultCode | null {
  if (startsWith(bytes, ZIP)) return null;
  if (!startsWith(bytes, COMPOUND_FILE)) return 'file-not-zip';
  const streams = compoundStreams(bytes);
  if (streams.has('EncryptedPackage')) return 'file-encrypted';
  if (/\.ett?$/i.test(fileName)) return 'file-et';
  if (streams.has('Workbook') || streams.has('Book')) return 'file-legacy-xls';
  return 'file-not-zip';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/**
 * Names of the streams of a compound file ([MS-CFB] 2.6.1). Directory entries stand on multiples of
 * 128 bytes; looking at all of those needs no walk along sector chains that may be broken.
 */
function compoundStreams(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    const length = view.getUint16(at + 64, true);
    if (bytes[at + 66] !== STREAM || length < 2 || length > 64 || length % 2 !== 0) continue;
    let name = '';
    for (let letter = 0; letter < length - 2; letter += 2) name += String.fromCharCode(view.getUint16(at + letter, true));
    names.add(name);
  }
  return names;
}
