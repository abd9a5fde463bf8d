/** Original text from `start` to `end` gives way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes to a text, all told in offsets of the original: whatever no splice covers stays as it
 * was, character for character. Insertions at one place keep the order in which they were told.
 */
export class Splices {
  private readonly list: Splice[] = [];
  private sorted = true;

  get empty(): boolean {
    return this.list.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    const last = this.list[this.list.length - 1];
    if (last && last.end > start) this.sorted = false;
    this.list.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(start: number, end: number): void {
    this.replace(start, end, '');
  }

  /** The text with every splice carried out. */
  apply(original: string): string {
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end, text } of this.inOrder()) {
      pieces.push(original.slice(from, start), text);
      from = end;
    }
    pieces.push(original.slice(from));
    return pieces.join('');
  }

  /** The splices by their place. */
  inOrder(): readonly Splice[] {
    if (!this.sorted) this.list.sort((a, b) => a.start - b.start || a.end - b.end);
    this.sorted = true;
    return this.list;
  }
}
