import { amountIn, yuanOfUnit, type UnitColumn } from '../../header/columns/unit-column';
import { cellText, isBlank, oneLine } from '../../cells/cell-text';
import { wholeYuan } from '../../cells/money-text';
import { YUAN_PER } from '../../cells/money-unit';
import { FOLD } from '../../combine/row-location';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { UnfoldedTable } from './folded-columns';

/**
 * The table with amounts that stand in the unit of their own row in the usual unit of their column. An amount whose row
 * states no unit, or none that is known, becomes a text that no one takes for an amount. The columns no longer are the sheet's.
 */
export function inOneUnit(
  snapshot: SheetSnapshot,
  firstRow: number,
  byRow: ReadonlyMap<number, UnitColumn>,
  places: UnfoldedTable['places'],
): Pick<UnfoldedTable, 'snapshot' | 'places'> {
  if (byRow.size === 0) return { snapshot, places };
  const columns = Array.from(byRow, ([column, units]) => ({ at: column - snapshot.origin.column, units }));
  const values = snapshot.values.map((cells, row) => {
    if (row < firstRow) return cells;
    const read = [...cells];
    for (const { at, units } of columns) read[at] = inUnit(cells[at] ?? null, units.at(row), YUAN_PER[units.usual]);
    return read;
  });
  const own = columns.map(({ at }) => [at, { column: at, kind: FOLD.first }] as const);
  return { snapshot: { ...snapshot, values }, places: new Map([...own, ...places]) };
}

function inUnit(cell: CellValue, unit: CellValue, perUnit: number): CellValue {
  const amount = amountIn(cell);
  // Nothing is nothing in every unit.
  if (amount === null || amount === 0) return cell;
  const yuan = yuanOfUnit(unit);
  if (yuan !== null) return wholeYuan(amount * yuan) / perUnit;
  return `${cellText(cell).trim()}（单位${isBlank(unit) ? '空白' : `“${oneLine(cellText(unit))}”不明`}）`;
}
