import { moneyUnitOf, YUAN_PER } from '../cells/money-unit';
import type { Column, Ledger } from '../ledger';
import type { CellValue } from '../../spreadsheet/snapshot';

/** Of these digits behind the point none is a rounding any more: 元 in 亿元. */
const MOST_DECIMALS = 8;

/**
 * How far apart, in 元, the same amount may lie in two ledgers because one writes it in another unit, rounded: 1234万元 and 0.12亿元.
 * Nought where both write it in one unit.
 */
export function roundingBetween(ledger: Ledger, other: Ledger, field: string): number {
  const [one, two] = [ledger.money(field), other.money(field)];
  if (!one || !two || moneyUnitOf(one.match) === moneyUnitOf(two.match)) return 0;
  return Math.max(halfOfLast(ledger, one), halfOfLast(other, two));
}

/** Half of the last decimal that a column writes anywhere, in 元. */
function halfOfLast({ raw, rows }: Ledger, { match }: Column<number>): number {
  const decimals = Array.from(rows, (_, record) => decimalsOf(raw(record, match.column)));
  return (YUAN_PER[moneyUnitOf(match)] * 10 ** -decimals.reduce((most, each) => Math.max(most, each), 0)) / 2;
}

function decimalsOf(cell: CellValue): number {
  if (typeof cell !== 'number') return 0;
  const digits = cell.toFixed(MOST_DECIMALS).replace(/0{1,8}$/, '');
  return digits.length - digits.indexOf('.') - 1;
}
