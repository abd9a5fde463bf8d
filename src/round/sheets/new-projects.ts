import { SheetBuilder } from '../../sheets/layout/sheet-builder';
import type { PlanValue, SheetPlan } from '../../spreadsheet/sheet-plan';
import { NEW_PROJECTS } from '../../wording/round/round';
import { cellText } from '../../ledger/cells/cell-text';
import { roundColumns, type RoundColumn } from '../columns';
import type { AddedProject, Collected } from '../collect/collected';
import { unitOfAdded } from '../collect/taking/unit-of-added';
import { newValue } from '../collect/changes/new-value';

/** 新增项目: projects that the ledger does not have, in the order of its own columns, to be copied into it. */
export function newProjectsSheet(collected: Collected, listed: readonly AddedProject[]): SheetPlan {
  const { ledger, reports } = collected;
  const table = ledger.parts[0] ?? ledger;
  const columns = [...roundColumns(table).values()].filter(({ key }) => key !== 'sequence').sort((a, b) => a.column - b.column);
  const draft = new SheetBuilder([6, ...columns.map(widthOf), 24]);
  draft.head(NEW_PROJECTS.title, '', '');
  draft.line(NEW_PROJECTS.note);
  const header = draft.row;
  const rows = listed.flatMap(({ submission, theirs }, index): PlanValue[][] => {
    const file = reports[submission]?.submission;
    const record = file?.records[theirs];
    if (!file || !record) return [];
    const unit = unitOfAdded(collected, submission, record);
    const cells = columns.map((column): PlanValue => {
      if (column.key === 'leadUnit' && unit !== null) return unit;
      const source = record.columns.get(column.key);
      const value = source ? newValue({ column, table, row: null }, { column: source, record }) : null;
      // What is not understood is shown as the unit wrote it.
      return value === null ? (source ? cellText(source.raw(record.own)) : null) : value.after;
    });
    return [[index + 1, ...cells, file.fileName]];
  });
  draft.table({ labels: ['', ...columns.map((column) => headingOf(column)), NEW_PROJECTS.from], last: true }, rows, [
    'center',
    ...columns.map(({ match }) =>
      match?.field.type === 'period' ? ('date' as const) : match?.field.type === 'money' ? ('number' as const) : ('text' as const),
    ),
    'text',
  ]);
  return draft.finish({
    key: 'round-new',
    title: NEW_PROJECTS.tab,
    tabColor: '548235',
    freeze: { rows: header + 1, columns: 2 },
  });
}

function headingOf({ match, label }: RoundColumn): string {
  return match ? (match.unit ? `${match.field.label}\n（${match.unit}）` : match.field.label) : label;
}

function widthOf({ match }: RoundColumn): number {
  return match?.field.type === 'name' ? 30 : match?.field.type === 'text' ? 20 : 13;
}
