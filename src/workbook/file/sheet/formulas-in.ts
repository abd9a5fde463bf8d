import type { Area } from '../../../spreadsheet/snapshot';
import type { BookContext } from '../book/context';
import { formulasOf } from './formulas';

/** The ordinary formulas of a block, as the port tells them. */
export function formulasIn(context: BookContext, sheetId: string, { row, column, rows, columns }: Area): (string | null)[][] {
  const { part } = context.worksheet(sheetId);
  const formulas = formulasOf(context.scan(part), part, true);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => formulas.get(`${row + down},${column + across}`) ?? null),
  );
}
