import { runToEnd, type CooperativeTask } from '../../../spreadsheet/task';
import { WorkbookFault } from '../../../spreadsheet/port';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Encoding of an XML part: byte order mark, else the pattern of `<?` (XML 1.0 appendix F), else UTF-8. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

const decoded = new WeakMap<Uint8Array, string>();

const SIZE_OF_A_SLICE = 1 << 20;

/**
 * Text of a part, a byte order mark included, so that encoding it again gives the same bytes.
 * Bytes that are no text of that encoding are a fault: replaced characters could not be put back.
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  return decoded.get(bytes) ?? runToEnd(decodingPart(bytes, part));
}

/** Text of a part that is only looked at and never written back: what cannot be decoded becomes U+FFFD. */
export function decodeLeniently(bytes: Uint8Array): string {
  return decoded.get(bytes) ?? new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** {@link decodePart} in slices. */
export function* decodingPart(bytes: Uint8Array, part: string): CooperativeTask<string> {
  const known = decoded.get(bytes);
  if (known !== undefined) return known;
  const pieces: string[] = [];
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true });
    for (let at = 0; at < bytes.length; at += SIZE_OF_A_SLICE) {
      if (at > 0) yield;
      pieces.push(decoder.decode(bytes.subarray(at, at + SIZE_OF_A_SLICE), { stream: true }));
    }
    pieces.push(decoder.decode());
  } catch (cause) {
    throw new WorkbookFault('file-damaged', part, { cause });
  }
  const text = pieces.join('');
  decoded.set(bytes, text);
  return text;
}

/** Bytes of a part's text, in the encoding of its former bytes. */
export function* encodingPart(text: string, former: Uint8Array | undefined): CooperativeTask<Uint8Array> {
  const encoding = former ? encodingOf(former) : 'utf-8';
  const bytes = encoding === 'utf-8' ? yield* encodingUtf8(text) : encodeUtf16(text, encoding === 'utf-16le');
  decoded.set(bytes, text);
  return bytes;
}

function* encodingUtf8(text: string): CooperativeTask<Uint8Array> {
  const encoder = new TextEncoder();
  if (text.length <= SIZE_OF_A_SLICE) return encoder.encode(text);
  const pieces: Uint8Array[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = Math.min(text.length, at + SIZE_OF_A_SLICE);
    // Not between the halves of a character.
    if ((text.charCodeAt(end - 1) & 0xfc00) === 0xd800 && end < text.length) end++;
    pieces.push(encoder.encode(text.slice(at, end)));
    yield;
  }
  return yield* joining(pieces);
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
