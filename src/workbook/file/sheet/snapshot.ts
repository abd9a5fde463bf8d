import type { CooperativeTask } from '../../../spreadsheet/task';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { BookContext } from '../book/context';
import { inReadingOrder, joinAreas } from '../../common/rectangles';
import { struckMembers } from '../../common/struck';
import { buildingMatrix } from './matrix';
import { uncalculatedCells, withoutValues } from '../../common/formulas/uncalculated';
import { hiddenRowsOf, isFiltered, isProtected, mergesOf, struckCells } from './state';
import { richCells } from './struck-texts';
import { WorkbookFault } from '../../../spreadsheet/port';

const NO_STYLES: ReadonlySet<number> = new Set();

/** The sheet as the port tells it. */
export function* takingSnapshot(context: BookContext, sheetId: string, workbookName: string): CooperativeTask<SheetSnapshot> {
  const sheet = context.infos[context.indexOf(sheetId)];
  const { part } = context.worksheet(sheetId);
  if (!sheet) throw new WorkbookFault('sheet-missing', sheetId);
  const scan = yield* context.scanning(part);
  const matrix = yield* buildingMatrix(scan, context.formats, sheet.name);
  const rich = richCells(scan, context.richStrikes, context.formats?.struck ?? NO_STYLES, part);
  const uncalculated = uncalculatedCells(scan.formulaCells, matrix, context.book.toBeCalculated);
  return {
    sheet,
    workbookName,
    ...withoutValues(matrix, uncalculated),
    formulaAreas: joinAreas(scan.formulas),
    uncalculated: joinAreas([...uncalculated].sort(inReadingOrder)),
    merges: mergesOf(scan.root),
    ...struckMembers({
      cells: struckCells(scan, context.formats, rich),
      texts: rich.flatMap(({ row, column, text, strike }) =>
        typeof strike === 'object' ? [{ row, column, text, left: strike.left }] : [],
      ),
    }),
    hiddenRows: hiddenRowsOf(scan),
    filtered: isFiltered(scan, part, context.parts),
    protected: isProtected(scan.root),
    date1904: context.book.date1904,
  };
}
