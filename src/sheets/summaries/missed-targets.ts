import { present } from '../../spreadsheet/present';
import { missingCounts } from '../../progress/missing';
import { MISSING_STATUSES } from '../../progress/result';
import { GO_TO_ROW, TAB, TITLE } from '../../wording/sheets/sheets';
import { cutNote, MISSED_HEAD, MISSED_RULE, missedSummary, NOTHING_MISSED } from '../../wording/sheets/lists';
import { STATUS } from '../../wording/sheets/status';
import { captionOf, type SheetContext } from '../context';
import { countingRules } from '../layout/counting-rules';
import { MOST_LISTED, SheetBuilder } from '../layout/sheet-builder';
import type { SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { ProjectCells } from '../layout/project-cells';
import { rowLink } from '../layout/row-link';

const WIDTHS = [5, 36, 14, 12, 12.5, 12.5, 10, 28];
const STYLES: readonly StyleName[] = ['linkNumber', 'text', 'text', 'text', 'center', 'center', 'center', 'text'];

/** 未达标项目清单: who misses a target or by plan will, the most urgent first, each linked to its row (第九条). */
export function missedTargets(context: SheetContext): SheetPlan {
  const { progress, ledger, reasonOf } = context;
  const draft = new SheetBuilder(WIDTHS);
  draft.head(TITLE.missed(progress.planYear), captionOf(context), '');
  const byStatus = MISSING_STATUSES.map((status) => [status, context.missing.get(status) ?? []] as const).filter(
    ([, found]) => found.length > 0,
  );
  const records = byStatus.flatMap(([, found]) => found);
  if (records.length > 0)
    draft.line(
      missedSummary(
        missingCounts(context.progress),
        byStatus.map(([status, found]) => [status, found.length]),
      ),
    );
  const headerRow = draft.row;
  const shown = records.slice(0, MOST_LISTED);
  const cells = new ProjectCells(ledger);
  const [planned, actual] = [ledger.period('plannedStart'), ledger.period('actualStart')];
  const rows = draft.table(
    { labels: MISSED_HEAD, nothing: NOTHING_MISSED, last: true },
    shown.map((record, index) => [
      index + 1,
      cells.name(record),
      cells.unit(record),
      cells.leaders(record),
      cells.date(planned, record),
      cells.date(actual, record),
      STATUS[progress.statuses[record] ?? 'unreadable'],
      reasonOf(record),
    ]),
    STYLES,
  );
  rows.forEach((row, index) => {
    draft.link({ row, column: 0, ...rowLink(ledger, present(shown[index], 'records', index)), tip: GO_TO_ROW });
  });
  draft.space(1);
  const notes = [
    ...(records.length > shown.length ? [cutNote(shown.length, records.length - shown.length)] : []),
    ...countingRules(context),
    MISSED_RULE,
  ];
  draft.notes(notes);
  draft.sign();
  return draft.finish({
    key: 'missed',
    title: TAB.missed,
    tabColor: 'A80000',
    freeze: { rows: headerRow + 1, columns: 2 },
  });
}
