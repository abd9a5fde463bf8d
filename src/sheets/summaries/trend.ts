import type { MonthFigures } from '../../mechanism/history';
import { isoDate, parseIsoDate } from '../../spreadsheet/calendar';
import type { ChartPlan, PlanValue, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { TAB, TITLE } from '../../wording/sheets/sheets';
import { TREND } from '../../wording/leaders/trend';
import { captionOf, type SheetContext } from '../context';
import { topOf } from '../layout/chart-axis';
import { SheetBuilder } from '../layout/sheet-builder';

/** As wide as A4 upright: table and charts stand on one page. */
const WIDTHS = [5, 11, 8, 8, 7, 7, 8, 8, 8, 8, 7];
const STYLES: readonly StyleName[] = [
  'center',
  'date',
  'percent',
  'percent',
  'integer',
  'integer',
  'percent',
  'percent',
  'percent',
  'integer',
  'integer',
];
/** Columns of the figures that the charts show. */
const COLUMN = { rate: 2, target: 3, resumed: 6, completed: 7, time: 8, late: 9, notResumed: 10 } as const;
/** Rows of a chart at least and at most. */
const [LEAST_ROWS, MOST_ROWS] = [9, 15] as const;
/** Where charts stand: over the whole width, or beside each other. */
const WHOLE = { column: 0, columns: WIDTHS.length } as const;
const HALVES = [
  { column: 0, columns: 5 },
  { column: 5, columns: WIDTHS.length - 5 },
] as const;

/** 月度趋势: how the key figures moved month by month, from what was kept each month up to the as-of date; null with fewer than two months of the plan year. */
export function trend(context: SheetContext): SheetPlan | null {
  const { progress, settings, queries } = context;
  const ofTheYear = settings.history.filter(({ planYear }) => planYear === progress.planYear);
  // Counted at an earlier day the sheet knows nothing of what came after it.
  const kept = ofTheYear.filter(({ month }) => month <= isoDate(progress.asOf).slice(0, 7));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || first === last) return null;
  const months = monthsBetween(first.month, last.month);
  const rows = months.map((month) => ({ month, figures: kept.find((each) => each.month === month) ?? null }));
  const draft = new SheetBuilder(WIDTHS, { portrait: true });
  draft.head(TITLE.trend(progress.planYear), captionOf(context), '');
  draft.header(TREND.head);
  const top = draft.row;
  draft.list(
    rows.map(({ month, figures }) => cells(month, figures, (day) => queries.serial(day))),
    STYLES,
  );
  const lines = chartsOf(kept, top, rows.length);
  const notes = [
    TREND.rates,
    TREND.kept,
    TREND.sources(sourcesOf(kept)),
    ...(rows.some(({ figures }) => figures === null) ? [TREND.missing] : []),
    ...(ofTheYear.length > kept.length ? [TREND.later] : []),
  ];
  // An empty row above each line of charts, and one above the notes.
  const height = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, Math.floor((draft.roomBeside(notes) - 1) / lines.length) - 1));
  const charts = lines.flatMap((line): ChartPlan[] => {
    const row = draft.chartRows(height);
    return line.map((chart, at) => ({ ...chart, place: { row, rows: height, ...(line.length === 1 ? WHOLE : (HALVES[at] ?? WHOLE)) } }));
  });
  draft.space(1);
  draft.notes(notes);
  draft.sign();
  return draft.finish({
    key: 'trend',
    title: TAB.trend,
    tabColor: '548235',
    freeze: { rows: top, columns: 1 },
    charts,
  });
}

function cells(month: string, figures: MonthFigures | null, serial: (day: number) => number): PlanValue[] {
  const name = TREND.month(Number(month.slice(5)));
  if (!figures) return [name, TREND.gap, ...STYLES.slice(2).map(() => null)];
  const day = parseIsoDate(figures.asOf);
  return [
    name,
    day === null ? null : serial(day),
    figures.startRate,
    figures.startTarget,
    figures.started,
    figures.startBase,
    figures.resumptionRate,
    figures.investmentRate,
    figures.timeProgress,
    figures.late,
    figures.notResumed,
  ];
}

type Chart = Omit<ChartPlan, 'place'>;

/** The charts line by line: rates against their targets one by one, the rest side by side; of what no month tells, none. */
function chartsOf(kept: readonly MonthFigures[], row: number, rows: number): readonly (readonly Chart[])[] {
  const column = (at: number) => ({ row, column: at, rows, columns: 1 });
  const line = (title: string, series: readonly (readonly [string, number])[], shares: readonly (number | null)[]): Chart => ({
    type: 'line',
    title,
    categories: column(0),
    series: series.map(([name, at], index) => ({ name, role: index === 0 ? 'done' : 'aim', values: column(at) })),
    shares: topOf(shares.map((share) => share ?? 0)),
  });
  const of = (pick: (figures: MonthFigures) => number | null): (number | null)[] => kept.map(pick);
  const told = (pick: (figures: MonthFigures) => number | null): boolean => of(pick).some((figure) => figure !== null);
  const [rate, completed] = [({ startRate }: MonthFigures) => startRate, ({ investmentRate }: MonthFigures) => investmentRate];
  const behind = [
    ...(told(({ late }) => late) ? [{ name: TREND.unstarted, values: column(COLUMN.late) }] : []),
    ...(told(({ notResumed }) => notResumed) ? [{ name: TREND.notResumed, values: column(COLUMN.notResumed) }] : []),
  ];
  const rates: Chart[] = [
    ...(told(rate)
      ? [
          line(
            TREND.starts,
            [
              [TREND.rate, COLUMN.rate],
              [TREND.target, COLUMN.target],
            ],
            of(rate),
          ),
        ]
      : []),
    ...(told(completed)
      ? [
          line(
            TREND.investment,
            [
              [TREND.completed, COLUMN.completed],
              [TREND.time, COLUMN.time],
            ],
            of(completed),
          ),
        ]
      : []),
  ];
  const others: Chart[] = [
    ...(told(({ resumptionRate }) => resumptionRate) ? [line(TREND.resumption, [[TREND.resumed, COLUMN.resumed]], [])] : []),
    ...(behind.length > 0
      ? [
          {
            type: 'column' as const,
            title: TREND.late,
            categories: column(0),
            series: behind,
          },
        ]
      : []),
  ];
  return [...rates.map((chart) => [chart]), ...(others.length > 0 ? [others] : [])];
}

/** `2025-03` to `2025-06`, each month. */
function monthsBetween(first: string, last: string): string[] {
  const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: index(last) - index(first) + 1 }, (_, at) => {
    const found = index(first) + at;
    return `${String(Math.floor(found / 12))}-${String((found % 12) + 1).padStart(2, '0')}`;
  });
}

/** Where the figures come from: the months of each source, in their order. */
function sourcesOf(kept: readonly MonthFigures[]): [string[], string][] {
  const sources = new Map<string, string[]>();
  for (const { month, source } of kept) sources.set(source, [...(sources.get(source) ?? []), TREND.month(Number(month.slice(5)))]);
  return Array.from(sources, ([source, months]) => [months, source]);
}
