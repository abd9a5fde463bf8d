const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

export interface ZipEntry {
  readonly encrypted: boolean;
  /** CRC-32 of the uncompressed bytes. */
  readonly crc: number;
}

/**
 * What fflate does not tell of a zip's central directory (APPNOTE 4.3.12), entry by entry in its
 * order; null when the directory is not there whole, as in a file whose end is missing.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  if (at === 0xffffffff) at = zip64Offset(view, end);
  while (at + CENTRAL_SIZE <= end && view.getUint32(at, true) === CENTRAL) {
    entries.push({ encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0, crc: view.getUint32(at + 16, true) });
    at += CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at > end ? null : entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Offset of the directory from the zip64 end record, whose locator stands 20 bytes before the end record. */
function zip64Offset(view: DataView, end: number): number {
  const record = Number(view.getBigUint64(end - 12, true));
  return Number(view.getBigUint64(record + 48, true));
}
