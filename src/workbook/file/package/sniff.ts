import type { FaultCode } from '../../../spreadsheet/port';
import type { Parts } from './parts';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const ENTRY_SIZE = 128;
const STREAM = 2;

/** Excel 2 to 4: a first record (BOF) of 4 or 6 bytes without any container. */
const OLDEST = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
/** Bytes looked at to tell what a text is. */
const HEAD = 8192;

/** What is wrong with the container, told from its bytes and the file's name; null for a zip. */
export function containerFault(bytes: Uint8Array, fileName: string): FaultCode | null {
  if (startsWith(bytes, ZIP)) return null;
  if (bytes.length === 0) return 'file-truncated';
  if (OLDEST.some((signature) => startsWith(bytes, signature))) return 'file-legacy-xls';
  if (!startsWith(bytes, COMPOUND_FILE)) return textFault(bytes);
  const streams = compoundStreams(bytes);
  if (streams.has('EncryptedPackage')) return 'file-encrypted';
  if (/\.ett?$/i.test(fileName)) return 'file-et';
  if (streams.has('Workbook') || streams.has('Book')) return 'file-legacy-xls';
  return 'file-not-zip';
}

/** Text of what kind: systems export web tables, XML of Excel 2003 and plain text under the names of workbooks. */
function textFault(bytes: Uint8Array): FaultCode {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = bytes.subarray(0, HEAD);
  // Whatever the encoding of the rest, what is looked for is in ASCII.
  const text = new TextDecoder(!wide ? 'latin1' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  if (/^\s*(%PDF|\{\\rtf)/.test(text) || (!wide && head.some((byte) => byte < 9 || (byte > 13 && byte < 27)))) return 'file-not-zip';
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && /^\W*<\?xml/.test(text) && !/<html/i.test(text))
    return 'file-xml-2003';
  if (text.includes('urn:oasis:names:tc:opendocument')) return 'file-ods';
  if (/<(!doctype\s+html|html|head|body|table|meta)[\s>]/i.test(text) || /^\s*(mime-version|from|content-type):/i.test(text))
    return 'file-web-page';
  return /^\W*<\?xml/.test(text) ? 'file-not-workbook' : 'file-text';
}

/** What a package is that holds no workbook in XML, told from the names and the first bytes of its parts. */
export function packageFault(parts: Pick<Parts, 'has' | 'lenientText'>): FaultCode {
  if (parts.has('xl/workbook.bin')) return 'file-xlsb';
  if (parts.lenientText('mimetype').startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'file-ods';
  return 'file-not-workbook';
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
