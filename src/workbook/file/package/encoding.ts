import type { CooperativeTask } from '../../../spreadsheet/task';
import { WorkbookFault } from '../../../spreadsheet/port';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Encoding of an XML part: byte order mark, else the pattern of `<?` (XML 1.0 appendix F), else UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

const SIZE_OF_A_SLICE = 1 << 20;
/** Each piece is packed before others have their turn, which takes some ten times as long as decoding it. */
const SIZE_OF_A_PIECE = 1 << 18;

/** Text of a part that is only looked at and never written back: what cannot be decoded becomes U+FFFD. */
export function decodeLeniently(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/**
 * Text of a part in slices, a byte order mark included, so that encoding it again gives the same bytes.
 * Bytes that are no text of that encoding are a fault: replaced characters could not be put back.
 */
export function* decodingPart(bytes: Uint8Array, part: string): CooperativeTask<string> {
  const pieces: string[] = [];
  const encoding = encodingOf(bytes);
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    for (let at = 0, end = 0; at < bytes.length; at = end) {
      if (at > 0) yield;
      end = endOfPiece(bytes, at + SIZE_OF_A_SLICE, encoding);
      pieces.push(decoder.decode(bytes.subarray(at, end)));
    }
  } catch (cause) {
    throw new WorkbookFault('file-damaged', part, { cause });
  }
  yield;
  return pieces.join('');
}

/**
 * Where a piece may end, at `wanted` or a few bytes before: between two characters. A decoder that is told of all pieces
 * as one stream would do without, but Node's then makes two bytes of every letter, and a sheet takes twice the memory.
 */
function endOfPiece(bytes: Uint8Array, wanted: number, encoding: Encoding): number {
  if (wanted >= bytes.length) return bytes.length;
  let end = wanted;
  if (encoding === 'utf-8') for (let back = 0; back < 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80; back++) end--;
  else if (((bytes[encoding === 'utf-16le' ? end + 1 : end] ?? 0) & 0xfc) === 0xdc) end -= 2;
  return end;
}

/** A text's bytes piece by piece, which together are never held. */
export function* encodedPieces(text: string, encoding: Encoding): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = Math.min(text.length, at + SIZE_OF_A_PIECE);
    // Not between the halves of a character.
    if ((text.charCodeAt(end - 1) & 0xfc00) === 0xd800 && end < text.length) end++;
    const piece = text.slice(at, end);
    yield encoding === 'utf-8' ? encoder.encode(piece) : encodeUtf16(piece, encoding === 'utf-16le');
  }
}

/** Pieces one after the other. */
export function* joining(pieces: readonly Uint8Array[]): CooperativeTask<Uint8Array> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    yield;
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
