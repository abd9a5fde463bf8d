import { cellAddress } from '../../spreadsheet/address';
import { countOf, mayBeFar, nearArea, type Lines } from '../../spreadsheet/near-area';
import type { CellValue, FarCell, SheetSnapshot } from '../../spreadsheet/snapshot';
import type { AssumptionLog } from '../assumptions';
import { cellText, isBlank, oneLine } from '../cells/cell-text';

/** Far cells that are told one by one. */
const SHOWN = 3;

/** The cells of a sheet that a table may be made of, and those that stand far off. */
export interface NearCells {
  /** The sheet as it would be told without the far cells. */
  readonly snapshot: SheetSnapshot;
  /** What stands far off, top down. */
  readonly far: readonly FarCell[];
}

const known = new WeakMap<SheetSnapshot, NearCells>();

/** Parts the few cells of a sheet that stand far off from the others, see {@link nearArea}. */
export function nearCells(snapshot: SheetSnapshot): NearCells {
  const found = known.get(snapshot) ?? lookFor(snapshot);
  known.set(snapshot, found);
  // A table is read again from the snapshot of its ledger: what was left out is told then too.
  known.set(found.snapshot, found);
  return found;
}

/** Tells of the cells that were left out for standing far off; those that look empty are no matter. */
export function tellFarCells({ far }: NearCells, log: AssumptionLog): void {
  const told = far.filter(({ value }) => !isBlank(value));
  if (told.length === 0) return;
  const texts = told.slice(0, SHOWN).map(({ row, column, value }) => `${cellAddress(row, column)}“${oneLine(cellText(value))}”`);
  log.decide({
    code: 'cells-far',
    subject: '',
    field: null,
    cells: told.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    decided: 'left-out',
    options: [{ key: 'left-out' }],
    params: { count: told.length, text: texts.join('、') + (told.length > SHOWN ? '等' : '') },
    figures: [],
    serious: false,
  });
}

function lookFor(snapshot: SheetSnapshot): NearCells {
  const { values, far } = snapshot;
  const width = values[0]?.length ?? 0;
  if (!mayBeFar(values.length, width) || isClose(values, width)) return { snapshot, far };
  const { rows, columns } = nearArea({
    rows: (within) => countRows(values, within ?? { first: 0, last: width - 1 }),
    columns: (within) => countColumns(values, within, width),
  });
  if (countOf(rows) === values.length && countOf(columns) === width) return { snapshot, far };
  const { origin, numberFormats } = snapshot;
  return {
    snapshot: {
      ...snapshot,
      origin: { row: origin.row + rows.first, column: origin.column + columns.first },
      values: cut(values, rows, columns),
      numberFormats: cut(numberFormats, rows, columns),
    },
    far: [...beyond(snapshot, rows, columns), ...far],
  };
}

/** Nothing can be left out: no long gap between rows, room for none between columns, and cells at all four edges. Nearly all large ledgers. */
function isClose(values: SheetSnapshot['values'], width: number): boolean {
  if (mayBeFar(0, width)) return false;
  const isFilled = (cell: CellValue | undefined): boolean => cell !== null && cell !== undefined;
  let last = -1;
  for (let row = 0; row < values.length; row++) {
    if (!values[row]?.some(isFilled)) continue;
    if (last < 0 ? row > 0 : mayBeFar(row - last, 0)) return false;
    last = row;
  }
  const edge = (column: number): boolean => values.some((cells) => isFilled(cells[column]));
  return last === values.length - 1 && edge(0) && edge(width - 1);
}

/** Rows with cells. Empty rows that share one line are looked at once. */
function* filledRows(values: SheetSnapshot['values'], { first, last }: Lines): Generator<readonly [number, readonly CellValue[]]> {
  let empty: readonly CellValue[] | undefined;
  for (let row = first; row <= last; row++) {
    const cells = values[row];
    if (!cells || cells === empty) continue;
    if (cells.some((cell) => cell !== null)) yield [row, cells];
    else empty = cells;
  }
}

function countRows(values: SheetSnapshot['values'], { first, last }: Lines): Int32Array {
  const counts = new Int32Array(values.length);
  for (const [row, cells] of filledRows(values, { first: 0, last: values.length - 1 }))
    for (let column = first; column <= last; column++) if (cells[column] !== null) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

function countColumns(values: SheetSnapshot['values'], rows: Lines, width: number): Int32Array {
  const counts = new Int32Array(width);
  for (const [, cells] of filledRows(values, rows))
    for (let column = 0; column < width; column++) if (cells[column] !== null) counts[column] = (counts[column] ?? 0) + 1;
  return counts;
}

/** Rows that share one line share one afterwards. */
function cut<Item>(lines: readonly (readonly Item[])[], rows: Lines, columns: Lines): (readonly Item[])[] {
  const cuts = new Map<readonly Item[], readonly Item[]>();
  return lines.slice(rows.first, rows.last + 1).map((line) => {
    const part = cuts.get(line) ?? line.slice(columns.first, columns.last + 1);
    cuts.set(line, part);
    return part;
  });
}

function beyond({ values, origin }: SheetSnapshot, rows: Lines, columns: Lines): FarCell[] {
  const far: FarCell[] = [];
  for (const [row, cells] of filledRows(values, { first: 0, last: values.length - 1 })) {
    const inside = row >= rows.first && row <= rows.last;
    cells.forEach((value, column) => {
      if (value !== null && !(inside && column >= columns.first && column <= columns.last))
        far.push({ row: row + origin.row, column: column + origin.column, value });
    });
  }
  return far;
}
