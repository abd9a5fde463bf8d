import { cellAddress } from '../ledger/address';
import { periodChinese } from '../ledger/period';
import type { Ledger } from '../ledger/table';
import { cellText, oneLine } from '../ledger/text';
import { MISSING_STATUSES } from '../progress/result';
import { GO_TO_ROW, numbered, PLAN_RULE, SIGNATURE, TAB, TITLE } from '../wording/sheets';
import { cutNote, MISSED_HEAD, MISSED_RULE, missedSummary, NOTHING_MISSED } from '../wording/sheets-lists';
import { STATUS } from '../wording/status';
import { captionOf, type SheetContext } from './context';
import { SheetDraft } from './draft';
import type { PlanValue, SheetPlan, StyleName } from './plan';

const WIDTHS = [6, 40, 14, 14, 14, 14, 13, 46];
const STYLES: readonly StyleName[] = ['center', 'link', 'text', 'text', 'center', 'center', 'center', 'text'];
/** Rows that a list shows at most; the rest is counted. */
const MOST_ROWS = 5000;

/** 未达标项目清单: who misses a target or by plan will, the most urgent first, each linked to its row (第九条). */
export function missed(context: SheetContext): SheetPlan {
  const { progress, ledger, reasonOf } = context;
  const draft = new SheetDraft(WIDTHS);
  draft.head(TITLE.missed(progress.planYear), captionOf(context), '');
  const byStatus = MISSING_STATUSES.map((status) => [status, context.missing.get(status) ?? []] as const).filter(([, found]) => found.length > 0);
  const records = byStatus.flatMap(([, found]) => found);
  if (records.length > 0) draft.line(missedSummary(byStatus.map(([status, found]) => [status, found.length])));
  const headerRow = draft.row;
  draft.header(MISSED_HEAD);
  const shown = records.slice(0, MOST_ROWS);
  const nameColumn = ledger.columns.find(({ field }) => field.name === 'name')?.column ?? 0;
  const row = new MissedRow(ledger);
  shown.forEach((record, index) => {
    draft.link({ row: draft.row + index, column: 1, sheet: ledger.snapshot.sheet.name, cell: cellAddress(ledger.rows[record] ?? 0, nameColumn), tip: GO_TO_ROW });
  });
  draft.list(
    shown.map((record, index) => [index + 1, ...row.cells(record), STATUS[progress.statuses[record] ?? 'unreadable'], reasonOf(record)]),
    STYLES,
  );
  if (records.length === 0) draft.tableRow([NOTHING_MISSED, ...WIDTHS.slice(1).map(() => null)], 'text', [{ from: 0, to: WIDTHS.length - 1 }]);
  draft.space(1);
  const notes = [...(records.length > shown.length ? [cutNote(shown.length, records.length - shown.length)] : []), ...(progress.start.counted === 'plan' ? [PLAN_RULE] : []), MISSED_RULE];
  numbered(notes).forEach((note) => {
    draft.line(note);
  });
  draft.line(SIGNATURE, 'plain');
  return draft.finish({ key: 'missed', title: TAB.missed, tabColor: 'A80000', freeze: { rows: headerRow + 1, columns: 2 }, repeatRows: { first: headerRow, last: headerRow } });
}

/** Name, unit, leaders and dates of a record as people read them. */
class MissedRow {
  private readonly names;
  private readonly units;
  private readonly leaders;
  private readonly planned;
  private readonly actual;

  constructor(private readonly ledger: Ledger) {
    this.names = ledger.text('name');
    this.units = ledger.people('leadUnit');
    this.leaders = ledger.people('leader');
    this.planned = ledger.period('plannedStart');
    this.actual = ledger.period('actualStart');
  }

  cells(record: number): PlanValue[] {
    const { names, units, leaders, planned, actual } = this;
    return [names?.values[record] ?? '', (units?.values[record] ?? []).join('、'), (leaders?.values[record] ?? []).join('、'), this.date(planned, record), this.date(actual, record)];
  }

  /** A date that cannot be read is shown as it is written. */
  private date(column: ReturnType<Ledger['period']>, record: number): string {
    if (!column) return '';
    const period = column.values[record] ?? null;
    return period ? periodChinese(period) : oneLine(cellText(this.ledger.raw(record, column.match.column)));
  }
}
