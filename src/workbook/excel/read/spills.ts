import type { Area } from '../../../spreadsheet/snapshot';
import { withoutCells } from '../../common/rectangles';
import type { Session } from '../session';
import { areaOf } from './areas';

/** More formulas than this are not asked one by one. */
const MOST_ANCHORS = 2_000;

/**
 * The cells that formulas of dynamic arrays fill beside their own, where Office.js shows values and no formulas: what is written
 * into one of them turns the array into #SPILL!. Of a column with very many formulas all used cells are taken for such. One round
 * trip for the columns, one for the formulas in those with an array.
 */
export async function findSpills(session: Session, sheetId: string, used: Area, formulas: readonly Area[]): Promise<Area[]> {
  // An Excel that does not tell of dynamic arrays has none.
  if (!session.supports('1.12')) return [];
  const columns = await columnsWithSpills(session, sheetId, used);
  const anchors = formulas.filter(({ column }) => columns.includes(column));
  if (anchors.length > MOST_ANCHORS) return columns.map((column) => ({ ...used, column, columns: 1 }));
  return session.read(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const asked = anchors.map(({ row, column }) =>
      sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    await context.sync();
    return withoutCells(
      asked.flatMap((range) => (range.isNullObject ? [] : [areaOf(range)])),
      formulas,
    );
  });
}

/** Zero-based columns of a block in which some cell belongs to a dynamic array; none where the host cannot tell. */
export async function columnsWithSpills(session: Session, sheetId: string, area: Area): Promise<number[]> {
  if (!session.supports('1.12')) return [];
  return session.read(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const asked = Array.from({ length: area.columns }, (_, at) =>
      askForSpill(sheet.getRangeByIndexes(area.row, area.column + at, area.rows, 1)),
    );
    await context.sync();
    return asked.flatMap((told, at) => (told() ? [area.column + at] : []));
  });
}

/** Asks whether some cell of a range belongs to a dynamic array (ExcelApi 1.12): null where some do and some do not. */
export function askForSpill(range: Excel.Range): () => boolean {
  range.load('hasSpill');
  return () => {
    const told: boolean | null = range.hasSpill;
    return told ?? true;
  };
}
