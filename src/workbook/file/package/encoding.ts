import { WorkbookFault } from '../../port';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Encoding of an XML part: byte order mark, else the pattern of `<?` (XML 1.0 appendix F), else UTF-8. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

const decoded = new WeakMap<Uint8Array, string>();

/**
 * Text of a part, a byte order mark included, so that encoding it again gives the same bytes.
 * Bytes that are no text of that encoding are a fault: replaced characters could not be put back.
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  const known = decoded.get(bytes);
  if (known !== undefined) return known;
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
    decoded.set(bytes, text);
    return text;
  } catch (cause) {
    throw new WorkbookFault('file-damaged', part, { cause });
  }
}

/** Bytes of a part's text, in the encoding of its former bytes. */
export function encodePart(text: string, former: Uint8Array | undefined): Uint8Array {
  const encoding = former ? encodingOf(former) : 'utf-8';
  const bytes = encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeUtf16(text, encoding === 'utf-16le');
  decoded.set(bytes, text);
  return bytes;
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
