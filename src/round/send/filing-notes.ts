import { SheetBuilder } from '../../sheets/layout/sheet-builder';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { filingNotes, ROUND_SHEETS } from '../../wording/round/files';

/** 填报说明: what is to be filled in and what becomes of it, in few lines. */
export function filingNotesSheet(facts: Parameters<typeof filingNotes>[0]): SheetPlan {
  const draft = new SheetBuilder([6, 78]);
  draft.head(ROUND_SHEETS.notes, '', '');
  filingNotes(facts).forEach((line, index) => draft.tableRow([index + 1, line], ['center', 'text']));
  return {
    ...draft.finish({
      key: 'round-notes',
      title: ROUND_SHEETS.notes,
      tabColor: '2F5597',
      freeze: { rows: 0, columns: 0 },
    }),
    yours: true,
  };
}
