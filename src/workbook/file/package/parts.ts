import type { CooperativeTask } from '../../../spreadsheet/task';
import { WorkbookFault } from '../../../spreadsheet/port';
import { decodePart, decodingPart } from './encoding';

/** Part names are compared without case, with forward slashes, without a leading one (OPC 6.2.2.3). */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * The parts of a package at one moment. Never changed: a change gives another `Parts`, so that
 * going back is keeping the former one. Byte arrays are shared and must not be written to.
 */
export class Parts {
  private readonly names = new Map<string, string>();

  /** `entries` by the name of the zip entry, in the order of the zip. */
  constructor(private readonly entries: ReadonlyMap<string, Uint8Array>) {
    for (const name of entries.keys()) this.names.set(partKey(name), name);
  }

  has(part: string): boolean {
    return this.names.has(partKey(part));
  }

  bytes(part: string): Uint8Array | undefined {
    const name = this.names.get(partKey(part));
    return name === undefined ? undefined : this.entries.get(name);
  }

  /** Text of a part that must be there. */
  text(part: string): string {
    const bytes = this.bytes(part);
    if (!bytes) throw new WorkbookFault('file-damaged', part);
    return decodePart(bytes, part);
  }

  /** {@link text} in slices; from then on it is at hand. */
  *reading(part: string): CooperativeTask<string> {
    const bytes = this.bytes(part);
    if (!bytes) throw new WorkbookFault('file-damaged', part);
    return yield* decodingPart(bytes, part);
  }

  /** Zip entries in their order. */
  list(): IterableIterator<[string, Uint8Array]> {
    return this.entries.entries();
  }

  /** Keys ({@link partKey}) of all parts. */
  keys(): IterableIterator<string> {
    return this.names.keys();
  }

  /** These parts with some replaced or added (bytes) or taken away (null), each keeping its entry's name and place. */
  with(changes: ReadonlyMap<string, Uint8Array | null>): Parts {
    const entries = new Map(this.entries);
    for (const [part, bytes] of changes) {
      const name = this.names.get(partKey(part)) ?? part;
      if (bytes) entries.set(name, bytes);
      else entries.delete(name);
    }
    return new Parts(entries);
  }

  /** Keys of parts that are not the same bytes here and there. */
  differences(other: Parts): Set<string> {
    const found = new Set<string>();
    for (const key of new Set([...this.keys(), ...other.keys()])) {
      if (!sameBytes(this.bytes(key), other.bytes(key))) found.add(key);
    }
    return found;
  }
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || one.length !== other.length) return false;
  return one.every((byte, at) => byte === other[at]);
}
