import type { MonthFigures } from '../../mechanism/history';
import { parseIsoDate } from '../../spreadsheet/calendar';
import type { ChartPlan, PlanValue, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { TAB, TITLE } from '../../wording/sheets/sheets';
import { TREND } from '../../wording/sheets/trend';
import { captionOf, type SheetContext } from '../context';
import { topOf } from '../layout/chart-axis';
import { SheetBuilder } from '../layout/sheet-builder';

const WIDTHS = [7, 12, 9, 10, 8, 8, 9, 10.5, 9, 9, 8, 28];
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
  'text',
];
/** Columns of the figures that the charts show. */
const COLUMN = { rate: 2, target: 3, resumed: 6, completed: 7, time: 8, late: 9, notResumed: 10 } as const;
const CHART_ROWS = 15;
/** Where the left and the right chart of a row stand. */
const PLACES = [
  { column: 0, columns: 7 },
  { column: 7, columns: 5 },
] as const;

/** 月度趋势: how the key figures moved month by month, from what was kept each month; null with fewer than two months of the plan year. */
export function trend(context: SheetContext): SheetPlan | null {
  const { progress, settings, queries } = context;
  const kept = settings.history.filter(({ planYear }) => planYear === progress.planYear);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || first === last) return null;
  const months = monthsBetween(first.month, last.month);
  const rows = months.map((month) => ({ month, figures: kept.find((each) => each.month === month) ?? null }));
  const draft = new SheetBuilder(WIDTHS);
  draft.head(TITLE.trend(progress.planYear), captionOf(context), '');
  const header = draft.row;
  draft.header(TREND.head);
  const top = draft.row;
  draft.list(
    rows.map(({ month, figures }) => cells(month, figures, (day) => queries.serial(day))),
    STYLES,
  );
  const charts: ChartPlan[] = [];
  for (const pair of chartsOf(kept, top, rows.length)) {
    const row = draft.chartRows(CHART_ROWS);
    pair.forEach((chart, at) => {
      const place = PLACES[at] ?? PLACES[0];
      charts.push({ ...chart, place: { row, rows: CHART_ROWS, ...place } });
    });
  }
  draft.space(1);
  draft.notes([TREND.rates, TREND.kept, ...(rows.some(({ figures }) => figures === null) ? [TREND.missing] : [])]);
  draft.sign();
  return draft.finish({
    key: 'trend',
    title: TAB.trend,
    tabColor: '548235',
    freeze: { rows: header + 1, columns: 1 },
    charts,
  });
}

function cells(month: string, figures: MonthFigures | null, serial: (day: number) => number): PlanValue[] {
  const name = TREND.month(Number(month.slice(5)));
  if (!figures) return [name, ...STYLES.slice(2).map(() => null), TREND.gap];
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
    figures.source,
  ];
}

type Chart = Omit<ChartPlan, 'place'>;

/** Two charts side by side, twice; of what no month tells, none. */
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
  const charts: Chart[] = [
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
  return [charts.slice(0, 2), charts.slice(2)].filter((pair) => pair.length > 0);
}

/** `2025-03` to `2025-06`, each month. */
function monthsBetween(first: string, last: string): string[] {
  const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: index(last) - index(first) + 1 }, (_, at) => {
    const found = index(first) + at;
    return `${String(Math.floor(found / 12))}-${String((found % 12) + 1).padStart(2, '0')}`;
  });
}
