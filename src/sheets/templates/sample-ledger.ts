import type { LedgerKind } from '../../ledger/kinds/kind';
import { dayOf } from '../../spreadsheet/calendar';
import { SAMPLE } from '../../wording/pane/sample';
import { blankFields, filledSheet } from './blank-ledger';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';

/** The sample of the guided start: a blank project ledger filled in. It is ours, and is taken away again. */
export function sampleSheet(kind: LedgerKind, year: number): SheetPlan {
  const fields = blankFields(kind);
  const rows = SAMPLE.projects.map(({ cells, months }) =>
    fields.map(({ name }) => {
      const month = months[name];
      if (month === undefined) return cells[name] ?? null;
      return month > 0 ? dayOf(year, month, 1) : dayOf(year - 1, month + 12, 1);
    }),
  );
  return { ...filledSheet(kind, { year, office: '' }, [], rows), key: 'sample', title: SAMPLE.title };
}
