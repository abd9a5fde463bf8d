import type { FoundHeader } from '../header/find';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import { cellText, normalizeText } from '../cells/cell-text';
import { present } from '../../spreadsheet/present';

/** Knows the rows of a header when they are printed again, as on each page of a long list. */
export class HeaderRepeats {
  private readonly rows: readonly (readonly string[])[];

  constructor({ values }: SheetSnapshot, { top, rows }: FoundHeader) {
    this.rows = values.slice(top, top + rows).map((cells) => cells.map((cell) => normalizeText(cellText(cell))));
  }

  has(cells: readonly CellValue[]): boolean {
    return this.rows.some((words) => repeats(words, cells));
  }
}

/** Two words at least, more than half of the header's, and none that says otherwise. */
function repeats(words: readonly string[], cells: readonly CellValue[]): boolean {
  let same = 0;
  let expected = 0;
  for (let column = 0; column < words.length; column++) {
    const word = present(words[column], 'words', column);
    if (word !== '') expected++;
    const own = normalizeText(cellText(cells[column] ?? null));
    if (own === '') continue;
    if (own !== word) return false;
    same++;
  }
  return same >= 2 && same * 2 > expected;
}
