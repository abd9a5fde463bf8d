import type { GridEdit } from './model';

type Place = Pick<GridEdit, 'sheetId' | 'row' | 'column'>;

/** Cells into which something was typed that the file has not heard of yet: what it held before is not drawn over them. */
export class Awaited {
  /** How many edits of a cell are under way. */
  private readonly counts = new Map<string, number>();

  typed(edits: readonly Place[]): void {
    for (const edit of edits) this.counts.set(keyOf(edit), (this.counts.get(keyOf(edit)) ?? 0) + 1);
  }

  /** The file has taken these edits, or refused them. */
  heard(edits: readonly Place[]): void {
    for (const edit of edits) {
      const left = (this.counts.get(keyOf(edit)) ?? 0) - 1;
      if (left > 0) this.counts.set(keyOf(edit), left);
      else this.counts.delete(keyOf(edit));
    }
  }

  has(place: Place): boolean {
    return this.counts.has(keyOf(place));
  }

  /** Another workbook: nothing of the former is heard of. */
  forget(): void {
    this.counts.clear();
  }
}

function keyOf({ sheetId, row, column }: Place): string {
  return `${sheetId}:${String(row)}:${String(column)}`;
}
