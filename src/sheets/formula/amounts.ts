import { YUAN_PER, moneyUnitOf } from '../../ledger/cells/money-unit';
import { isCellError } from '../../spreadsheet/snapshot';
import { CellState, type Column, type ColumnMatch } from '../../ledger/ledger';
import type { LedgerRange } from './ledger-range';
import type { Obstacle } from './obstacle';

/** A column of money or of plain numbers whose sum a formula gives right. */
export interface AmountColumn {
  readonly column: ColumnMatch;
  /** What the sum is divided by to be in 亿元; 1 for plain numbers. */
  readonly divisor: number;
  /** Numbers or errors in rows that are no records: a plain SUM over the column would take them in. */
  readonly straysInOtherRows: boolean;
}

/** Judges a column of money or of plain numbers: every amount that was read must be a real number in its own cell. */
export function amountColumn(range: LedgerRange, column: Column<number>): AmountColumn | Obstacle {
  const { match, fromText, counts } = column;
  const label = match.header;
  if (range.merged(match.column)) return { why: 'merged', label, count: 0 };
  const asText = fromText.length;
  const errors = counts[CellState.error];
  if (asText > 0) return { why: 'text-amounts', label, count: asText };
  if (errors > 0) return { why: 'error-amounts', label, count: errors };
  const straysInOtherRows = range.otherRows.some((row) => {
    const cell = range.cell(row, match.column);
    return typeof cell === 'number' || isCellError(cell);
  });
  return { column: match, divisor: match.unit === null ? 1 : YUAN_PER['亿元'] / YUAN_PER[moneyUnitOf(match)], straysInOtherRows };
}
