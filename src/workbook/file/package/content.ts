import { runToEnd, type CooperativeTask } from '../../../spreadsheet/task';
import { crcOfNothing, goOnWith, sumOf } from './crc';
import { FFLATE, type Codec } from './codec';
import { decodeLeniently, decodingPart, encodedPieces, encodingOf, joining, type Encoding } from './encoding';

/** A part as it stands in a zip. */
export interface Packed {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly data: Uint8Array;
}

/** What is larger is held in one form beside the packed one, not in two. */
const LARGE = 1 << 19;
/** What is larger is held packed alone once another content has taken its place. */
const SMALL = 1 << 15;
/** Formats that are compressed already: deflating them again only costs time. */
const COMPRESSED = /\.(png|jpe?g|gif|tiff?|webp|zip|mp[34])$/i;
const PIECE = 1 << 17;

/**
 * What a part holds: packed, as bytes, as a text, whatever was asked for. It never changes, so the object itself tells
 * whether two parts are the same; bytes must not be written to. A large sheet is many times the size of its packed form:
 * what can be made again is let go.
 */
export class Content {
  private constructor(
    readonly size: number,
    private readonly encoding: Encoding,
    private packed: Packed | null,
    private heldBytes: Uint8Array | null,
    private heldText: string | null,
  ) {}

  /** Bytes as they are, with their packed form if they came in one: what did not change is not packed again. */
  static ofBytes(bytes: Uint8Array, packed: Packed | null = null): Content {
    return new Content(bytes.length, encodingOf(bytes), packed, bytes, null);
  }

  /** A text, in the encoding of its former content. */
  static *ofText(text: string, former: Content | undefined): CooperativeTask<Content> {
    const encoding = former?.encoding ?? 'utf-8';
    let size = 0;
    for (const piece of encodedPieces(text, encoding)) {
      size += piece.length;
      yield;
    }
    return new Content(size, encoding, null, null, text);
  }

  bytes(): Uint8Array {
    if (this.heldBytes) return this.heldBytes;
    const bytes = runToEnd(this.gatheringBytes());
    if (this.size <= LARGE) this.heldBytes = bytes;
    return bytes;
  }

  /** The text of the part. Throws a fault for bytes that are none. */
  text(part: string): string {
    return this.heldText ?? runToEnd(this.reading(part));
  }

  /** {@link text} in slices; from then on it is at hand. */
  *reading(part: string): CooperativeTask<string> {
    if (this.heldText === null) {
      const text = yield* decodingPart(this.heldBytes ?? (yield* this.gatheringBytes()), part);
      if (this.packed && this.size > LARGE) this.heldBytes = null;
      this.heldText = text;
    }
    return this.heldText;
  }

  /** The text of a part that is only looked at: what cannot be decoded becomes U+FFFD. */
  lenientText(): string {
    return this.heldText ?? decodeLeniently(this.bytes());
  }

  /** Whether both hold the same, by size and checksum where both are packed: one in four thousand million that differ would pass. */
  seemsSame(other: Content): boolean {
    if (this === other) return true;
    if (!this.packed || !other.packed) return this.isSame(other);
    return this.size === other.size && this.packed.crc === other.packed.crc;
  }

  /** Whether both hold the same, byte for byte. */
  isSame(other: Content): boolean {
    if (this === other) return true;
    if (this.size !== other.size || this.encoding !== other.encoding) return false;
    if (this.packed && other.packed && this.packed.crc !== other.packed.crc) return false;
    if (this.heldText !== null && other.heldText !== null) return this.heldText === other.heldText;
    const [bytes, others] = [this.bytes(), other.bytes()];
    return bytes.every((byte, at) => byte === others[at]);
  }

  /** Packs it for the entry of that name, unless it is as it came. */
  *packing(codec: Codec, name: string): CooperativeTask<Packed> {
    if (this.packed) return this.packed;
    const stored = COMPRESSED.test(name);
    const chunks: Uint8Array[] = [];
    const emit = (chunk: Uint8Array): number => chunks.push(chunk);
    const push = stored ? emit : codec.deflater(emit);
    let register = crcOfNothing();
    let waiting: Uint8Array | null = null;
    for (const piece of this.pieces()) {
      register = goOnWith(register, piece);
      if (waiting) push(waiting, false);
      waiting = piece;
      yield;
    }
    push(waiting ?? new Uint8Array(0), true);
    this.packed = { method: stored ? 0 : 8, crc: sumOf(register), data: yield* joining(chunks) };
    return this.packed;
  }

  /** Packs it where that saves something, for {@link letGo}. */
  *makingSmall(codec: Codec, name: string): CooperativeTask<void> {
    if (this.size > SMALL) yield* this.packing(codec, name);
  }

  /** Another content has taken its place: what can be made again from the packed form goes. */
  letGo(): void {
    if (!this.packed || this.size <= SMALL) return;
    this.heldBytes = null;
    this.heldText = null;
  }

  private *pieces(): Generator<Uint8Array, void, undefined> {
    const bytes = this.heldBytes;
    if (bytes) for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
    else if (this.heldText !== null) yield* encodedPieces(this.heldText, this.encoding);
  }

  private *gatheringBytes(): CooperativeTask<Uint8Array> {
    if (this.heldText !== null) return yield* joining([...encodedPieces(this.heldText, this.encoding)]);
    if (!this.packed) return new Uint8Array(0);
    return this.packed.method === 0 ? this.packed.data.slice() : yield* FFLATE.inflating(this.packed.data, this.size);
  }
}
