import { YUAN_PER } from '../../ledger/cells/money-unit';
import type { EarlierComparison } from '../../checks/check';
import type { Change } from '../../ledger/match/compare-ledgers';
import { ledgerName } from '../../ledger/combine/row-location';
import { type Ledger } from '../../ledger/ledger';
import { GO_TO_ROW, TAB, TITLE } from '../../wording/sheets/sheets';
import { CHANGES } from '../../wording/sheets/changes';
import { cutNote } from '../../wording/sheets/lists';
import { captionOf, type SheetContext } from '../context';
import { MOST_LISTED, SheetBuilder } from '../layout/sheet-builder';
import type { PlanValue, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { ProjectCells } from '../layout/project-cells';
import { rowLink } from '../layout/row-link';
import { present } from '../../spreadsheet/present';

const WIDTHS = [5, 41, 15, 17, 27, 27];
const STYLES: readonly StyleName[] = ['linkNumber', 'text', 'text', 'center', 'text', 'text'];

/** 本期变动: what became of the projects since an earlier ledger: added, gone, renamed, changed and not touched at all. */
export function changes(context: SheetContext, comparison: EarlierComparison): SheetPlan {
  const { ledger, progress } = context;
  const { added, removed, renamed, changes: changed, earlierOf } = comparison.comparison;
  const draft = new SheetBuilder(WIDTHS);
  draft.head(TITLE.changes(progress.planYear), captionOf(context), '');
  draft.line(
    CHANGES.summary(
      ledgerName(comparison.ledger),
      added.length,
      removed.length,
      renamed.length,
      changed.length,
      untouched(comparison).length,
    ),
  );
  const headerRow = draft.row;
  const cells = new ProjectCells(ledger);
  const former = new ProjectCells(comparison.ledger);
  const rows: { readonly record: number | null; readonly values: readonly PlanValue[] }[] = [
    ...added.map((record) => ({ record, values: [cells.name(record), cells.unit(record), CHANGES.added, '', ''] })),
    ...removed.map((record) => ({ record: null, values: [former.name(record), former.unit(record), CHANGES.removed, '', ''] })),
    ...renamed.map((record) => ({
      record,
      values: [
        cells.name(record),
        cells.unit(record),
        CHANGES.renamed,
        former.name(present(earlierOf[record], 'earlierOf', record)),
        cells.name(record),
      ],
    })),
    ...changed.map((change) => ({
      record: change.record,
      values: [
        cells.name(change.record),
        cells.unit(change.record),
        labelOf(ledger, change.field),
        told(comparison.ledger, change, change.from),
        told(ledger, change, change.to),
      ],
    })),
    ...untouched(comparison).map((record) => ({ record, values: [cells.name(record), cells.unit(record), CHANGES.untouched, '', ''] })),
  ];
  const shown = rows.slice(0, MOST_LISTED);
  const placed = draft.table(
    { labels: CHANGES.head, nothing: CHANGES.nothing, last: true },
    shown.map(({ values }, index) => [index + 1, ...values]),
    STYLES,
  );
  shown.forEach(({ record }, index) => {
    if (record !== null) draft.link({ row: present(placed[index], 'rows', index), column: 0, ...rowLink(ledger, record), tip: GO_TO_ROW });
  });
  draft.space(1);
  draft.notes([...(rows.length > shown.length ? [cutNote(shown.length, rows.length - shown.length)] : []), CHANGES.rule]);
  draft.sign();
  return draft.finish({
    key: 'changes',
    title: TAB.changes,
    tabColor: '7030A0',
    freeze: { rows: headerRow + 1, columns: 2 },
  });
}

/** Projects of both ledgers of which nothing changed. */
function untouched({ comparison: { earlierOf, changes: changed, renamed } }: EarlierComparison): number[] {
  const touched = new Set([...changed.map(({ record }) => record), ...renamed]);
  return Array.from(earlierOf, (_match, record) => record).filter(
    (record) => present(earlierOf[record], 'earlierOf', record) >= 0 && !touched.has(record),
  );
}

function labelOf(ledger: Ledger, field: string): string {
  return ledger.columns.find((column) => column.field.name === field)?.field.label ?? field;
}

/** A levelled value for people: amounts in the unit of their column. */
function told(ledger: Ledger, { field }: Change, value: string): string {
  const unit = ledger.columns.find((column) => column.field.name === field)?.unit;
  return value === '' ? CHANGES.empty : unit ? `${String(Math.round((Number(value) / YUAN_PER[unit]) * 10_000) / 10_000)}${unit}` : value;
}
