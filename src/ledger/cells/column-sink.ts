import type { CellValue } from '../../spreadsheet/snapshot';
import { CELL_STATES, CellState, type Column, type ColumnMatch, type DateWord, type DistinctTexts } from '../ledger';

/** Held here because every empty cell asks for them. */
const { empty: EMPTY, error: ERROR } = CellState;

/** Collects what the cells of one column came to, record by record. */
export class ColumnSink<T> {
  private readonly values: (T | null)[];
  private readonly states: Uint8Array;
  private readonly counts = new Array<number>(CELL_STATES).fill(0);
  private readonly fromText: number[] = [];
  private readonly words = new Map<number, DateWord>();

  constructor(
    private readonly match: ColumnMatch,
    size: number,
  ) {
    // Room for all at once: growing a hundred thousand times costs as much as the reading.
    this.values = new Array<T | null>(size);
    this.states = new Uint8Array(size);
  }

  put(record: number, value: T): void {
    this.values[record] = value;
  }

  /** A value that had to be made out of a text, and a word that stood beside it. */
  putFromText(record: number, value: T, word: DateWord | null = null): void {
    this.values[record] = value;
    this.fromText.push(record);
    if (word) this.words.set(record, word);
  }

  miss(record: number, state: number, word: DateWord | null = null): void {
    this.values[record] = null;
    this.states[record] = state;
    this.counts[state] = (this.counts[state] ?? 0) + 1;
    if (word) this.words.set(record, word);
  }

  /** Notes an empty cell or an error value; true when there is nothing to read. */
  skips(record: number, cell: CellValue): cell is null {
    if (cell === null || cell === '' || (typeof cell === 'string' && startsBlank(cell) && cell.trim() === '')) {
      this.miss(record, EMPTY);
      return true;
    }
    if (typeof cell === 'object') {
      this.miss(record, ERROR);
      return true;
    }
    return false;
  }

  build(distinct: DistinctTexts | null = null): Column<T> {
    const { match, values, states, counts, fromText, words } = this;
    counts[CellState.read] = values.length - counts.reduce((sum, count) => sum + count, 0);
    return { field: match.field, match, values, states, counts, fromText, words, distinct };
  }
}

/** First character is a blank: only such texts can be nothing but blanks. */
function startsBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  return code <= 32 || code === 0x3000 || code === 0xa0 || code >= 0x2000;
}
