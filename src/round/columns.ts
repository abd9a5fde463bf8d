import { columnOf, toldWith, valuesOf } from '../ledger/match/told-values';
import type { CellValue } from '../spreadsheet/snapshot';
import { CellState, type ColumnMatch, type Ledger } from '../ledger/ledger';
import { ledgerRow } from '../ledger/ledger-row';
import { isFolded, rowOfCell, sheetColumn } from '../ledger/combine/row-location';
import { cellText, isPlaceholder, normalizeText } from '../ledger/cells/cell-text';
import { furtherRows } from './further-rows';

/** A column of a ledger as the round compares it, by what it means and not by where it stands. */
export interface RoundColumn {
  /** Name of its field, or `#` and its levelled header where it was not recognised. */
  readonly key: string;
  /** As staff call it. */
  readonly label: string;
  /** Zero-based column on the sheet. */
  readonly column: number;
  /** How many rows below the record's first its cells stand: 1 where a project takes two lines. */
  readonly below: number;
  /** Its cells hold something of another column too, so that none of them can be written by itself. */
  readonly shares: boolean;
  /** Null for a header that means no field of the ledger's kind: compared as text. */
  readonly match: ColumnMatch | null;
  /** What it says of a record, levelled so that another way of writing the same is no change; '' for nothing. What is no value of the field is told by its words (`told.ts`). */
  readonly told: (record: number) => string;
  /** {@link CellState} of the record's cell. */
  readonly state: (record: number) => number;
  readonly raw: (record: number) => CellValue;
}

/** The columns of one table by their keys, but for one. A ledger that unites several has them by its parts. */
export function roundColumns(ledger: Ledger, without: number | null = null): ReadonlyMap<string, RoundColumn> {
  const columns = new Map<string, RoundColumn>();
  for (const match of ledger.columns) {
    const { field, column } = match;
    const told = valuesOf(ledger, field);
    const read = columnOf(ledger, field);
    if (!told || !read || sheetColumn(column) === without) continue;
    columns.set(field.name, {
      key: field.name,
      label: field.label,
      ...placeOf(column),
      match,
      told: withFurther(
        ledger,
        match,
        toldWith(read, told, (record) => ledger.raw(record, column)),
      ),
      state: (record) => read.states[record] ?? CellState.empty,
      raw: (record) => ledger.raw(record, column),
    });
  }
  for (const { header, column } of ledger.unmatched) {
    if (normalizeText(header) === '' || sheetColumn(column) === without) continue;
    const key = freeKey(`#${normalizeText(header)}`, columns);
    const raw = (record: number): CellValue => ledger.raw(record, column);
    columns.set(key, {
      key,
      label: header,
      ...placeOf(column),
      match: null,
      told: (record) => wordsOf(raw(record)),
      state: (record) => (wordsOf(raw(record)) === '' ? CellState.empty : CellState.read),
      raw,
    });
  }
  return columns;
}

function placeOf(column: number): Pick<RoundColumn, 'column' | 'below' | 'shares'> {
  const below = rowOfCell(ledgerRow(0), column);
  return { column: sheetColumn(column), below, shares: isFolded(column) && below === 0 };
}

/** Amounts and people of a project in several rows are read together; of all else the first counts, and a change of the others is to be seen too. */
function withFurther(table: Ledger, { field: { type }, column }: ColumnMatch, told: RoundColumn['told']): RoundColumn['told'] {
  const further = furtherRows(table);
  if (further.size === 0 || type === 'money' || type === 'people') return told;
  const { origin, values } = table.snapshot;
  const at = sheetColumn(column) - origin.column;
  return (record) => {
    const more = (further.get(table.rows[record] ?? -1) ?? [])
      .map((row) => normalizeText(cellText(values[row - origin.row]?.[at] ?? null)))
      .filter((text) => text !== '');
    return [told(record), ...more].join('|');
  };
}

/** Of several columns under one heading the second is `#…#2`, the third `#…#3`: each is one of its own. */
function freeKey(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number++) key = `${wanted}#${String(number)}`;
  return key;
}

/** A cell's words, levelled; '' for what stands for no value. */
export function wordsOf(value: CellValue): string {
  const words = normalizeText(cellText(value));
  return isPlaceholder(words) ? '' : words;
}
