import type { CellValue } from '../../spreadsheet/snapshot';
import { CellState, type CellCounts, type Column, type ColumnMatch, type DateWord, type DistinctTexts } from '../ledger';
import { present } from '../../spreadsheet/present';
import { isBlank } from './cell-text';

/** Reads a text, or says by a {@link CellState} why it is none. */
export type TextReader<T> = (text: string) => T | number;

/** Held here because every empty cell asks for them. */
const { empty: EMPTY, error: ERROR } = CellState;

/** Collects what the cells of one column came to, record by record. */
export class ColumnSink<T> {
  private readonly values: (T | null)[];
  private readonly states: Uint8Array;
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
    if (word) this.words.set(record, word);
  }

  /** Notes an empty cell or an error value; true when there is nothing to read. */
  skips(record: number, cell: CellValue): cell is null {
    if (isBlank(cell)) {
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
    const { match, values, states, fromText, words } = this;
    return { field: match.field, match, values, states, counts: countStates(states), fromText, words, distinct };
  }
}

/** How many cells are in each state, of the states of a column's records. */
export function countStates(states: Uint8Array): CellCounts {
  const counts: [number, number, number, number, number, number, number, number] = [states.length, 0, 0, 0, 0, 0, 0, 0];
  for (const state of states) {
    // Nearly all cells are read: counting them one by one would wait for the count before.
    if (state === CellState.read) continue;
    counts[state] = present(counts[state], 'counts', state) + 1;
    counts[CellState.read]--;
  }
  return counts;
}
