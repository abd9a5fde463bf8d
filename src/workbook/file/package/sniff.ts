import type { FaultCode } from '../../../spreadsheet/port';
import { textFault } from './sniff-text';
import type { Parts } from './parts';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const ENTRY_SIZE = 128;
const STREAM = 2;

/** First bytes of files that pass under the names of workbooks. */
const SIGNATURES: readonly (readonly [FaultCode, readonly (number | null)[]])[] = [
  // Excel 2 to 4: a first record (BOF) of 4 or 6 bytes without any container; Excel 5 also without one.
  ['file-legacy-xls', [0x09, 0x00, 0x04, 0x00]],
  ['file-legacy-xls', [0x09, 0x02, 0x06, 0x00]],
  ['file-legacy-xls', [0x09, 0x04, 0x06, 0x00]],
  ['file-legacy-xls', [0x09, 0x08, 0x08, 0x00]],
  ['file-pdf', [0x25, 0x50, 0x44, 0x46]],
  ['file-document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  // PNG, JPEG, GIF, TIFF of both byte orders, BMP of any size.
  ['file-picture', [0x89, 0x50, 0x4e, 0x47]],
  ['file-picture', [0xff, 0xd8, 0xff]],
  ['file-picture', [0x47, 0x49, 0x46, 0x38]],
  ['file-picture', [0x49, 0x49, 0x2a, 0x00]],
  ['file-picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['file-picture', [0x42, 0x4d, null, null, null, null, 0x00, 0x00, 0x00, 0x00]],
  // RAR, 7z, gzip.
  ['file-archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['file-archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['file-archive', [0x1f, 0x8b, 0x08]],
];

/** Streams of compound files, the first that is there decides. */
const STREAMS: readonly (readonly [stream: string, FaultCode])[] = [
  ['EncryptedPackage', 'file-encrypted'],
  ['Workbook', 'file-legacy-xls'],
  ['Book', 'file-legacy-xls'],
  ['WordDocument', 'file-document'],
  ['PowerPoint Document', 'file-slides'],
];

/** Parts of packages of other programs. */
const PARTS: readonly (readonly [part: string, FaultCode])[] = [
  ['xl/workbook.bin', 'file-xlsb'],
  ['word/document.xml', 'file-document'],
  ['ppt/presentation.xml', 'file-slides'],
  ['OFD.xml', 'file-ofd'],
  ['Index/Document.iwa', 'file-numbers'],
];
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
const OPEN_DOCUMENTS: readonly (readonly [type: string, FaultCode])[] = [
  ['spreadsheet', 'file-ods'],
  ['text', 'file-document'],
  ['presentation', 'file-slides'],
];

/** What a lock file weighs: the name of who has the workbook open, once in bytes and once in wide characters. */
const LOCK_SIZES: ReadonlySet<number> = new Set([162, 165]);

/** What is wrong with the container, told from its bytes and the file's name; null for a zip. */
export function containerFault(bytes: Uint8Array, fileName: string): FaultCode | null {
  if (startsWith(bytes, ZIP)) return null;
  if (bytes.length === 0) return 'file-empty';
  if (LOCK_SIZES.has(bytes.length) && fileName.includes('~$')) return 'file-in-use';
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (signed) return signed[0];
  if (!startsWith(bytes, COMPOUND_FILE)) return textFault(bytes);
  const streams = compoundStreams(bytes);
  if (!streams.has('EncryptedPackage') && /\.ett?$/i.test(fileName)) return 'file-et';
  return STREAMS.find(([stream]) => streams.has(stream))?.[1] ?? 'file-not-zip';
}

/** What a package is that holds no workbook in XML, told from the names and the first bytes of its parts. */
export function packageFault(parts: Pick<Parts, 'has' | 'lenientText'> & { keys(): Iterable<string> }): FaultCode {
  const known = PARTS.find(([part]) => parts.has(part));
  if (known) return known[1];
  const type = parts.lenientText('mimetype');
  const document = OPEN_DOCUMENTS.find(([kind]) => type.startsWith(OPEN_DOCUMENT + kind));
  if (document) return document[1];
  return Array.from(parts.keys()).some((name) => /\.(?:xlsx?|et|docx?|pdf|rar|zip|7z)$/i.test(name)) ? 'file-archive' : 'file-not-workbook';
}

function startsWith(bytes: Uint8Array, signature: readonly (number | null)[]): boolean {
  return signature.every((byte, at) => byte === null || bytes[at] === byte);
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
