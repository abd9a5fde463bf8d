const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
/** A field of this value has its true one in the zip64 extra field. */
const IN_EXTRA = 0xffffffff;
const ZIP64 = 1;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const RECORD = 0x06064b50;
const RECORD_SIZE = 56;

export interface ZipEntry {
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** CRC-32 of the uncompressed bytes. */
  readonly crc: number;
  /** Bytes when uncompressed, as declared. */
  readonly size: number;
  /** The bytes of the entry as they stand in the zip. */
  readonly data: Uint8Array;
}

/**
 * A zip's central directory (APPNOTE 4.3.12) with what fflate does not tell, entry by entry in its
 * order; null when the directory is not there whole, as in a file whose end is missing.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  if (at === IN_EXTRA) at = zip64Offset(view, end);
  if (at < 0) return null;
  while (at + CENTRAL_SIZE <= end && view.getUint32(at, true) === CENTRAL) {
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const extra = at + CENTRAL_SIZE + nameLength;
    const next = extra + extraLength + view.getUint16(at + 32, true);
    if (next > end) return null;
    const [size, packed, offset] = trueSizes(view, at, extra, extra + extraLength);
    entries.push({
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      data: dataOf(bytes, view, offset, packed),
    });
    at = next;
  }
  return at > end ? null : entries;
}

/** Uncompressed size, compressed size and offset of an entry; zip64 keeps what has no room in an extra field, in this order. */
function trueSizes(view: DataView, at: number, extra: number, extraEnd: number): [number, number, number] {
  const sizes: [number, number, number] = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extra; sizes.includes(IN_EXTRA) && field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64) continue;
    let from = field + 4;
    sizes.forEach((size, which) => {
      if (size !== IN_EXTRA || from + 8 > extraEnd) return;
      sizes[which] = Number(view.getBigUint64(from, true));
      from += 8;
    });
  }
  return sizes;
}

/** Empty where the entry points beyond the file: its checksum then tells that it is damaged. */
function dataOf(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array {
  if (offset + LOCAL_SIZE > bytes.length) return new Uint8Array(0);
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + length);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Offset of the directory from the zip64 end record, whose locator stands 20 bytes before the end record; -1 where either is not there. */
function zip64Offset(view: DataView, end: number): number {
  if (end < LOCATOR_SIZE || view.getUint32(end - LOCATOR_SIZE, true) !== LOCATOR) return -1;
  const record = Number(view.getBigUint64(end - 12, true));
  if (record + RECORD_SIZE > end || view.getUint32(record, true) !== RECORD) return -1;
  return Number(view.getBigUint64(record + 48, true));
}
