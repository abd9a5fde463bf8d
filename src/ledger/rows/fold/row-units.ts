import { isInUnitOfRow, unitIn, type UnitColumn } from '../../header/columns/unit-column';
import { cellText, oneLine } from '../../cells/cell-text';
import { plainNumber, toYuan, withUnit } from '../../cells/money-text';
import { YUAN_PER } from '../../cells/money-unit';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { withChangedCells, type CellReading, type FlatTable } from './changed-cells';

/** What stands between an amount that is not read and the unit of its row. */
const NO_UNIT = '（单位：';

/**
 * The table with amounts that stand in the unit of their own row in the usual unit of their column, or as texts with their unit: 约3亿元. An
 * amount whose row states no unit, or none that is known, becomes a text that no one takes for an amount, with the unit in brackets:
 * 600（单位：美元）, 600（单位：）. The columns no longer are the sheet's.
 */
export function inOneUnit(
  snapshot: SheetSnapshot,
  firstRow: number,
  byRow: ReadonlyMap<number, UnitColumn>,
  places: FlatTable['places'],
): FlatTable {
  const changed = Array.from(byRow, ([column, units]): [number, CellReading] => [
    column - snapshot.origin.column,
    (cell, row) => (row < firstRow ? cell : inUnit(cell, units.at(row), YUAN_PER[units.usual])),
  ]);
  return withChangedCells({ snapshot, places }, new Map(changed));
}

function inUnit(cell: CellValue, named: CellValue, perUnit: number): CellValue {
  if (!isInUnitOfRow(cell)) return cell;
  const amount = typeof cell === 'number' ? cell : plainNumber(cell);
  // Nothing is nothing in every unit.
  if (amount === 0) return cell;
  const unit = unitIn(named);
  const text = cellText(cell).trim();
  if (unit === null) return `${text}${NO_UNIT}${oneLine(cellText(named))}）`;
  return amount === null ? withUnit(text, unit) : toYuan(amount, unit) / perUnit;
}

/** An amount that {@link inOneUnit} could not read, and its unit, '' where the row states none; null for another text. */
export function amountOfNoUnit(text: string): { readonly amount: string; readonly unit: string } | null {
  const at = text.lastIndexOf(NO_UNIT);
  return at < 0 ? null : { amount: text.slice(0, at), unit: text.slice(at + NO_UNIT.length, -1) };
}
