import { amountIn, yuanOfUnit, type UnitColumn } from '../../header/columns/unit-column';
import { cellText, isBlank, oneLine } from '../../cells/cell-text';
import { wholeYuan } from '../../cells/money-text';
import { YUAN_PER } from '../../cells/money-unit';
import { FOLD } from '../../combine/row-location';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { UnfoldedTable } from './folded-columns';

/**
 * The table with amounts that stand in the unit of their own row in the usual unit of their column. An amount whose row
 * states no unit, or none that is known, becomes a text that no one takes for an amount, with the unit in brackets: 600（美元）, 600（）. The columns no longer are the sheet's.
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
  return `${cellText(cell).trim()}（${isBlank(unit) ? '' : oneLine(cellText(unit))}）`;
}

/** An amount that {@link inOneUnit} could not read, and its unit, '' where the row states none; null for another text. */
export function amountOfNoUnit(text: string): { readonly amount: string; readonly unit: string } | null {
  const [, amount, unit] = /^([^（）]+)（([^（）]*)）$/.exec(text) ?? [];
  return amount !== undefined && unit !== undefined ? { amount, unit } : null;
}
