import { present } from '../../spreadsheet/present';
import type { Ledger } from '../../ledger/ledger';
import { civilOf, dayOf, monthEnd } from '../../spreadsheet/calendar';
import type { CompletionResult } from '../../progress/completion';
import type { Progress, ProjectStatus } from '../../progress/result';
import { GO_TO_ROW, TAB, TITLE } from '../../wording/sheets/sheets';
import { cutNote } from '../../wording/sheets/lists';
import { GANTT } from '../../wording/sheets/gantt';
import { STATUS } from '../../wording/sheets/status';
import { captionOf, type SheetContext } from '../context';
import { MOST_LISTED, SheetBuilder } from '../layout/sheet-builder';
import type { Block, PlanValue, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { brokenDate } from '../layout/text-lines';
import { ProjectCells } from '../layout/project-cells';
import { rowLink } from '../layout/row-link';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** A date such as 2025年10月12日 stands on one line of A3, on two of A4. */
const WIDTHS = {
  A3: [5, 44, 15, 11, 16.5, 16.5, ...MONTHS.map(() => 6.3)],
  A4: [5, 32, 9, 9, 10, 10, ...MONTHS.map(() => 4)],
} as const;
/** Column of the start; that of the end is as wide. */
const START = 4;
const FIRST_MONTH = WIDTHS.A3.length - MONTHS.length;

/** What a month of a project is, told by sign and by colour. */
type Bar = keyof typeof GANTT.signs;

const LATE: ReadonlySet<ProjectStatus> = new Set<ProjectStatus>(['overdue', 'unconfirmed', 'not-resumed']);
/** Nobody can tell: neither works nor a delay are a fact. */
const UNTOLD: ReadonlySet<ProjectStatus> = new Set<ProjectStatus>(['resumption-unknown', 'unreadable']);
const UNDERWAY: ReadonlySet<ProjectStatus> = new Set<ProjectStatus>(['started-early', 'started', 'started-late', 'resumed']);

/** 挂图作战: every project as a bar over the months of the year, with the line of the as-of month (第十一条). */
export function gantt(context: SheetContext): SheetPlan {
  const { ledger, progress } = context;
  const result = context.completion();
  const paper = context.settings.largeOnA3 ? 'A3' : 'A4';
  const draft = new SheetBuilder(WIDTHS[paper], { paper });
  draft.head(TITLE.wall(progress.planYear), captionOf(context), '');
  draft.line(GANTT.legend, 'plain');
  const now = monthOf(progress);
  const headerRow = draft.row;
  const cells = new ProjectCells(ledger);
  const [planned, actual, completion] = [ledger.period('plannedStart'), ledger.period('actualStart'), ledger.period('completion')];
  const shown = Math.min(ledger.rows.length, MOST_LISTED);
  const records = Array.from({ length: shown }, (_, record) => record);
  const lines = records.map((record) => monthsOf(ledger, progress, result, record));
  const rows = draft.table(
    {
      labels: [...GANTT.head, ...MONTHS.map((month) => (month === now ? GANTT.today(month) : GANTT.month(month)))],
      nothing: GANTT.none,
      last: true,
    },
    records.map((record) => {
      const began = actual?.values[record] ? cells.date(actual, record) : cells.date(planned, record);
      const status =
        (result.completedFrom[record] ?? Infinity) <= progress.asOf ? STATUS.ended : STATUS[progress.statuses[record] ?? 'unreadable'];
      const shown = (date: string): string => brokenDate(date, WIDTHS[paper][START]);
      return [record + 1, cells.name(record), cells.unit(record), status, shown(began), shown(cells.date(completion, record))];
    }),
    ['linkNumber', 'text', 'text', 'center', 'center', 'center'],
  );
  rows.forEach((row, record) => {
    draft.link({ row, column: 0, ...rowLink(ledger, record), tip: GO_TO_ROW });
  });
  draft.space(1);
  draft.notes([GANTT.rule, GANTT.stands, ...(ledger.rows.length > shown ? [cutNote(shown, ledger.rows.length - shown)] : [])]);
  draft.sign();
  const plan = draft.finish({
    key: 'wall',
    title: TAB.wall,
    tabColor: '00B050',
    freeze: { rows: headerRow + 1, columns: 2 },
  });
  return { ...plan, blocks: [...plan.blocks, ...barBlocks(lines, rows, now)] };
}

/** The month of the line: the as-of date's, none for a day outside the plan year. */
function monthOf({ asOf, planYear }: Progress): number | null {
  const { year, month } = civilOf(asOf);
  return year === planYear ? month : null;
}

/** What each month is to a project. */
function monthsOf(
  ledger: Ledger,
  { asOf, planYear, statuses }: Progress,
  { due, completedFrom }: CompletionResult,
  record: number,
): (Bar | null)[] {
  const status = statuses[record] ?? 'unreadable';
  const start = ledger.period('actualStart')?.values[record] ?? ledger.period('plannedStart')?.values[record] ?? null;
  const done = completedFrom[record] ?? Infinity;
  const end = Math.min(done, due[record] === undefined || due[record] === Infinity ? dayOf(planYear, 12, 31) : due[record]);
  return MONTHS.map((month) => {
    const [opens, closes] = [dayOf(planYear, month, 1), monthEnd(planYear, month)];
    if (!start) return null;
    const over = opens > end;
    if (closes < start.first) return null;
    if (done <= closes && done >= opens && done <= asOf) return 'done';
    if (over) return done > asOf && opens <= asOf && [LATE, UNDERWAY, UNTOLD].some((known) => known.has(status)) ? 'late' : null;
    if (opens > asOf) return 'ahead';
    if (LATE.has(status)) return 'late';
    if (UNDERWAY.has(status) || done <= asOf) return 'work';
    return UNTOLD.has(status) ? 'untold' : 'ahead';
  });
}

/** The bars, row by row: a block has one look for each of its columns. */
function barBlocks(lines: readonly (readonly (Bar | null)[])[], rows: readonly number[], now: number | null): Block[] {
  return lines.map((bars, at): Block => {
    const values: PlanValue[] = bars.map((bar) => (bar ? GANTT.signs[bar] : null));
    const styles = bars.map((bar, index): StyleName => styleOf(bar, index + 1 === now));
    return { row: present(rows[at], 'rows', at), column: FIRST_MONTH, values: [values], styles };
  });
}

const LOOKS: Readonly<Record<Bar, readonly [StyleName, StyleName]>> = {
  work: ['barWork', 'barWorkNow'],
  ahead: ['barAhead', 'barAheadNow'],
  untold: ['barAhead', 'barAheadNow'],
  late: ['barLate', 'barLateNow'],
  done: ['barDone', 'barDoneNow'],
};

function styleOf(bar: Bar | null, isNow: boolean): StyleName {
  const [plain, now] = bar ? LOOKS[bar] : (['barNone', 'barNoneNow'] as const);
  return isNow ? now : plain;
}
