import type { AssumptionLog } from '../../assumptions';
import { cellText, isBlank, oneLine } from '../../cells/cell-text';
import { parseMoneyText } from '../../cells/money-text';
import { moneyUnitOf, YUAN_PER } from '../../cells/money-unit';
import type { ColumnMatch } from '../../ledger';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { SortedRows } from '../sort';
import type { JoinedRows } from './joined-rows';
import { present } from '../../../spreadsheet/present';

/** Whether the amounts of further rows are added to their project's, or its first row alone counts. */
type Counted = 'added' | 'first';

/**
 * Rows with amounts but neither number nor name below a project: a second part of it, or where its money comes from. A
 * total says whether they count; else it is asked about, and the first row alone counts until somebody answers.
 * Gives the rows that are added, by the block row of their project.
 */
export function furtherRows(
  { values, origin }: SheetSnapshot,
  { records, other, totals }: SortedRows,
  columns: readonly ColumnMatch[],
  log: AssumptionLog,
): JoinedRows {
  const money = columns.filter(({ field }) => field.type === 'money');
  const name = columns.find(({ field }) => field.type === 'name');
  const cell = (row: number, column: number): CellValue => values[row]?.[column - origin.column] ?? null;
  if (!name) return new Map();
  const found = new Map<number, number[]>();
  let record = 0;
  for (const { row, kind, reason } of other) {
    const at = row - origin.row;
    if (kind !== 'continuation' || reason !== undefined || !isBlank(cell(at, name.column))) continue;
    while ((records[record + 1] ?? Infinity) < at) record++;
    const project = present(records[record], 'records', record);
    if (money.some(({ column }) => yuanOf(cell(at, column), '元') !== null && !isBlank(cell(project, column))))
      found.set(project, [...(found.get(project) ?? []), at]);
  }
  const [first] = found;
  if (!first) return found;
  const rows = [...found.values()].flat();
  const settled = settledBy(totals, money, (column, unit, added) =>
    [...records, ...(added ? rows : [])].reduce((sum, row) => sum + (yuanOf(cell(row, column), unit) ?? 0), 0),
  );
  const { decided } = log.decide({
    code: 'rows-joined',
    subject: 'further-rows',
    field: null,
    cells: rows.map((row) => ({ row: row + origin.row, column: name.column, rows: 1, columns: 1 })),
    decided: settled ?? 'first',
    options: [{ key: 'added' }, { key: 'first' }],
    params: { further: rows.length, text: oneLine(cellText(cell(first[0], name.column))) },
    figures: ['totalInvestment', 'annualPlan', 'completed', 'groups'],
    serious: settled === null,
  });
  return decided === 'added' ? found : new Map();
}

/** What the total of all rows adds up; null where there is none, or where it is neither. */
function settledBy(
  totals: SortedRows['totals'],
  money: readonly ColumnMatch[],
  sum: (column: number, unit: NonNullable<ColumnMatch['unit']>, added: boolean) => number,
): Counted | null {
  for (const { declaredSums, section } of totals) {
    for (const { field, yuan, tolerance } of section < 0 ? declaredSums : []) {
      const match = present(
        money.find((each) => each.field.name === field),
        field,
      );
      const [added, alone] = [true, false].map((each) => Math.abs(sum(match.column, moneyUnitOf(match), each) - yuan) <= tolerance);
      if (added !== alone) return added ? 'added' : 'first';
    }
  }
  return null;
}

function yuanOf(cell: CellValue, unit: NonNullable<ColumnMatch['unit']>): number | null {
  if (typeof cell === 'number') return cell * YUAN_PER[unit];
  const reading = typeof cell === 'string' && !isBlank(cell) ? parseMoneyText(cell, unit) : null;
  return reading?.kind === 'amount' ? reading.yuan : null;
}
