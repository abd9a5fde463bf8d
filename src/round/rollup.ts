import type { Progress } from '../progress/result';
import type { LedgerQueries } from '../sheets/formula/ledger-queries';
import type { Obstacle } from '../sheets/formula/obstacle';
import type { NamePlan } from '../spreadsheet/port';
import { chineseDate, type Day } from '../spreadsheet/calendar';
import { ROLLUP } from '../wording/round/rollup';
import { monthOf, monthText, type Month } from './month';

/** What one county's (park's) ledger comes to, with where it is from. Amounts in 亿元, rates as shares; null where its ledger does not tell. */
export interface County {
  readonly name: string;
  /** File that the figures are from, or the sheet of this workbook, and the day they are counted at. */
  readonly source: string;
  readonly asOf: Day;
  readonly planYear: number;
  /** Month that the ledger itself says it is kept up to; null where it does not say. */
  readonly keptUpTo: Month | null;
  /** Sheets of its workbook that are ledgers too and are not counted. */
  readonly uncounted: readonly { readonly sheet: string; readonly projects: number }[];
  /** What was taken for granted in reading it, and is not confirmed. */
  readonly readings: readonly string[];
  readonly projects: number;
  readonly newProjects: number;
  /** Projects of which nobody can say whether they are new or continuing: in neither rate. */
  readonly unknownNatures: number;
  /** Started by each quarter's cut-off; null for a quarter not begun, or a ledger that only plans. */
  readonly started: readonly (number | null)[];
  readonly continuing: number;
  readonly resumed: number | null;
  readonly annualPlan: number | null;
  readonly completed: number | null;
  readonly errors: number;
  readonly warnings: number;
  /** Formulas for the same, for a ledger that lies in the workbook of the ranking; null for one that does not. */
  readonly live: CountyFormulas | null;
}

/** Formulas on a ledger, or what forbids them; null where it has no column that could tell. */
export interface CountyFormulas {
  readonly projects: string | Obstacle;
  readonly newProjects: string | Obstacle;
  readonly started: readonly (string | Obstacle | null)[];
  readonly continuing: string | Obstacle;
  readonly resumed: string | Obstacle;
  readonly annualPlan: string | Obstacle;
  readonly completed: string | Obstacle;
  /** Names that the formulas use. */
  readonly names: readonly NamePlan[];
}

/** The quarter whose start rate ranks: the latest that has begun in every ledger. */
export function rankingQuarter(counties: readonly Pick<County, 'started'>[]): number {
  const begun = [0, 1, 2, 3].filter((quarter) => counties.every(({ started }) => started[quarter] !== null));
  return begun[begun.length - 1] ?? -1;
}

/** Started projects by each quarter, as the county's own progress tells. */
export function startedByQuarter({ start: { quarters } }: Progress): (number | null)[] {
  return quarters.map(({ started }) => started);
}

/** The figures of a county as questions to its ledger. */
export function countyFormulas(queries: LedgerQueries, { start: { quarters } }: Progress): CountyFormulas {
  const [isNew, isContinuing] = [queries.nature('new'), queries.nature('continuing')];
  const formulas = {
    projects: queries.count([]),
    newProjects: queries.count([isNew]),
    started: quarters.map(({ cutoff, started }) => (started === null ? null : queries.started([isNew], { day: cutoff, cell: null }))),
    continuing: queries.count([isContinuing]),
    resumed: queries.count([isContinuing, queries.resumed()]),
    annualPlan: queries.sum('annualPlan', []),
    completed: queries.sum('yearToDate', []),
  };
  // Which names are used is known once all is asked.
  return { ...formulas, names: queries.names() };
}

/** What has to be known of the figures before they are compared. */
export function rollupNotes(counties: readonly County[]): string[] {
  const years = counties.map(({ planYear }) => planYear);
  const counted = years.map((year) => years.filter((other) => other === year).length);
  const most = Math.max(...years.filter((_, at) => counted[at] === Math.max(...counted)));
  const days = new Map<Day, string[]>();
  for (const { name, asOf } of counties) days.set(asOf, [...(days.get(asOf) ?? []), name]);
  return [
    ...counties.filter(({ planYear }) => planYear !== most).map(({ name, planYear }) => ROLLUP.otherYear(name, planYear, most)),
    ...(days.size > 1 ? [ROLLUP.otherDays([...days].map(([day, names]) => `${names.join('、')}${chineseDate(day)}`))] : []),
    ...counties.flatMap(({ name, asOf, keptUpTo }) =>
      keptUpTo && isOtherMonth(keptUpTo, asOf) ? [ROLLUP.keptUpTo(name, keptUpTo, asOf)] : [],
    ),
    ...counties.flatMap(({ name, uncounted }) => (uncounted.length > 0 ? [ROLLUP.uncounted(name, uncounted)] : [])),
    ...counties.flatMap(({ name, unknownNatures }) => (unknownNatures > 0 ? [ROLLUP.unknownNatures(name, unknownNatures)] : [])),
    ...counties.flatMap(({ name, readings }) => readings.map((reading) => ROLLUP.reading(name, reading))),
  ];
}

/** Whether the figures of a ledger are of another month than the day that they are counted at. */
function isOtherMonth(keptUpTo: Month, asOf: Day): boolean {
  return monthText(keptUpTo) !== monthText(monthOf(asOf));
}
