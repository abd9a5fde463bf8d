import { countStates } from '../cells/column-sink';
import type { Period } from '../cells/period';
import { CellState, EMPTY_CELL, type Column, type DateWord, type DistinctTexts } from '../ledger';
import { present } from '../../spreadsheet/present';

/** One column of a part, null where that part has none; `size` is how many records it has. */
export interface PartColumn<T> {
  readonly column: Column<T> | null;
  readonly size: number;
}

/** The columns of the parts one below the other; a part without the column is empty there. */
export function combineColumns<T>(parts: readonly PartColumn<T>[], match: Column<T>['match']): Column<T> | null {
  const first = parts.find(({ column }) => column !== null)?.column;
  if (!first) return null;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const values = new Array<T | null>(size).fill(null);
  const states = new Uint8Array(size).fill(CellState.empty);
  const fromText: number[] = [];
  const words = new Map<number, DateWord>();
  const days = new Map<number, Period>();
  let start = 0;
  for (const part of parts) {
    const { column } = part;
    if (column) {
      for (let record = 0; record < part.size; record++) values[start + record] = column.values[record] ?? null;
      states.set(column.states, start);
      for (const record of column.fromText) fromText.push(start + record);
      for (const [record, word] of column.words) words.set(start + record, word);
      for (const [record, day] of column.days ?? []) days.set(start + record, day);
    }
    start += part.size;
  }
  return {
    field: first.field,
    match,
    values,
    states,
    counts: countStates(states),
    fromText,
    words,
    days,
    distinct: uniteTexts(parts, size),
  };
}

/** The distinct texts of all parts; null when a part does not tell them. */
function uniteTexts<T>(parts: readonly PartColumn<T>[], size: number): DistinctTexts | null {
  const known = new Map<string, number>();
  const first: number[] = [];
  const of = new Int32Array(size).fill(EMPTY_CELL);
  let start = 0;
  for (const { column, size: records } of parts) {
    if (column) {
      const { distinct } = column;
      if (!distinct) return null;
      const indexes = distinct.texts.map((text, at) => {
        const index = known.get(text) ?? known.size;
        if (index === known.size) {
          known.set(text, index);
          first.push(start + present(distinct.first[at], 'first', at));
        }
        return index;
      });
      distinct.of.forEach((index, record) => (of[start + record] = indexes[index] ?? index));
    }
    start += records;
  }
  return { texts: [...known.keys()], first, of };
}
