import type { CooperativeTask } from '../../../spreadsheet/task';
import { WorkbookFault } from '../../../spreadsheet/port';
import type { Codec } from './codec';
import { Content } from './content';

/** Part names are compared without case, with forward slashes, without a leading one (OPC 6.2.2.3). */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * The parts of a package at one moment. Never changed: a change gives another `Parts`, so that
 * going back is keeping the former one. Contents are shared.
 */
export class Parts {
  private readonly names = new Map<string, string>();

  /** `entries` by the name of the zip entry, in the order of the zip. */
  constructor(private readonly entries: ReadonlyMap<string, Content>) {
    for (const name of entries.keys()) this.names.set(partKey(name), name);
  }

  /** Parts of these bytes, by the name of the zip entry. */
  static ofBytes(entries: ReadonlyMap<string, Uint8Array>): Parts {
    return new Parts(new Map(Array.from(entries, ([name, bytes]) => [name, Content.ofBytes(bytes)])));
  }

  has(part: string): boolean {
    return this.names.has(partKey(part));
  }

  /** What a part holds: the same object for as long as it holds the same. */
  content(part: string): Content | undefined {
    const name = this.names.get(partKey(part));
    return name === undefined ? undefined : this.entries.get(name);
  }

  bytes(part: string): Uint8Array | undefined {
    return this.content(part)?.bytes();
  }

  /** Text of a part that must be there. */
  text(part: string): string {
    return this.needed(part).text(part);
  }

  /** {@link text} in slices; from then on it is at hand. */
  *reading(part: string): CooperativeTask<string> {
    return yield* this.needed(part).reading(part);
  }

  /** Text of a part that is only looked at; '' where there is none. */
  lenientText(part: string): string {
    return this.content(part)?.lenientText() ?? '';
  }

  /** Zip entries in their order. */
  list(): IterableIterator<[string, Content]> {
    return this.entries.entries();
  }

  /** Keys ({@link partKey}) of all parts. */
  keys(): IterableIterator<string> {
    return this.names.keys();
  }

  /** These parts with some replaced or added or taken away (null), each keeping its entry's name and place. */
  with(changes: ReadonlyMap<string, Content | null>): Parts {
    const entries = new Map(this.entries);
    for (const [part, content] of changes) {
      const name = this.names.get(partKey(part)) ?? part;
      if (content) entries.set(name, content);
      else entries.delete(name);
    }
    return new Parts(entries);
  }

  /** Others are to take their place: packs what is not among those, so that {@link letGo} can let go of it. */
  *makingSmall(others: Parts, codec: Codec): CooperativeTask<void> {
    for (const [name, content] of this.entries) if (others.content(name) !== content) yield* content.makingSmall(codec, name);
  }

  /** Others have taken their place: contents that are not among those are kept packed, for whoever takes a change back. */
  letGo(others: Parts): void {
    for (const [name, content] of this.entries) if (others.content(name) !== content) content.letGo();
  }

  /** Keys of parts that are not the same bytes here and there. */
  differences(other: Parts): Set<string> {
    const found = new Set<string>();
    for (const key of new Set([...this.keys(), ...other.keys()])) {
      if (!isSame(this.content(key), other.content(key))) found.add(key);
    }
    return found;
  }

  /** Whether nothing differs, at the cost of a look: unpacking a large sheet for it would hold the window. */
  seemsSame(other: Parts): boolean {
    return [...new Set([...this.keys(), ...other.keys()])].every((key) => {
      const [one, another] = [this.content(key), other.content(key)];
      return one === another || (one !== undefined && another !== undefined && one.seemsSame(another));
    });
  }

  private needed(part: string): Content {
    const content = this.content(part);
    if (!content) throw new WorkbookFault('file-damaged', part);
    return content;
  }
}

function isSame(one: Content | undefined, other: Content | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && one.isSame(other));
}
