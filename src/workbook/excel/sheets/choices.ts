import { choiceSource, type NamedSheet } from '../../common/plan-checks/choices';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import type { Session } from '../session';
import type { Job } from './jobs';

const BYTES_PER_CHOICE = 2_000;

/** The drop-downs of a sheet. An Excel that came before them goes without: the cells take any word then. */
export function choiceJobs(session: Session, sheetId: string, { choices = [] }: SheetPlan, sheets: readonly NamedSheet[]): Job[] {
  if (!session.supports('1.8')) return [];
  return choices.map((choice) => ({
    bytes: BYTES_PER_CHOICE,
    queue: (context) => {
      const { row, column, rows, columns } = choice.area;
      const { dataValidation } = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
      // What stands there of an earlier writing would forbid the new rule.
      dataValidation.clear();
      dataValidation.rule = { list: { inCellDropDown: true, source: choiceSource(choice, sheets) } };
      dataValidation.errorAlert = { showAlert: !choice.open, style: 'Stop', title: '', message: choice.message };
      return null;
    },
  }));
}
