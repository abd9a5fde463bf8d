import { FIGURES_OF_A_PROJECT, type AssumptionLog } from '../../assumptions';
import { oneLine } from '../../cells/cell-text';
import { withChangedCells, type CellReading, type FlatTable } from '../../rows/fold/changed-cells';
import type { HeaderMatch } from '../match';

/**
 * The table with cells of which a part is struck through read as what is left of them, unless the office says otherwise: where 3500 was
 * struck and 4200 written behind it, the cell's text is 35004200. Told once for all of them.
 */
export function withoutStruckTexts(table: FlatTable, firstRow: number, matches: readonly HeaderMatch[], log: AssumptionLog): FlatTable {
  const { struckTexts = [], origin, values } = table.snapshot;
  const labels = new Map(matches.map(({ column, cell }) => [column, cell.printed]));
  const cells = struckTexts.filter(
    ({ row, column, text }) =>
      labels.has(column) && row - origin.row >= firstRow && values[row - origin.row]?.[column - origin.column] === text,
  );
  const [first] = cells;
  if (!first) return table;
  const { decided } = log.decide({
    code: 'text-struck',
    subject: 'texts',
    field: null,
    cells: cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    decided: 'left',
    options: [{ key: 'left' }, { key: 'whole' }],
    params: { label: oneLine(labels.get(first.column) ?? ''), count: cells.length, text: oneLine(first.text), left: oneLine(first.left) },
    figures: FIGURES_OF_A_PROJECT,
    serious: true,
    likely: true,
  });
  if (decided === 'whole') return table;
  const changed = new Map<number, CellReading>();
  for (const column of new Set(cells.map((struck) => struck.column))) {
    const left = new Map(cells.flatMap((struck) => (struck.column === column ? [[struck.row - origin.row, struck.left] as const] : [])));
    changed.set(column - origin.column, (cell, row) => left.get(row) ?? cell);
  }
  return withChangedCells(table, changed);
}
