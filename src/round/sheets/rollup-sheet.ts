import { cellAddress, columnLetters } from '../../spreadsheet/address';
import { chineseDate } from '../../spreadsheet/calendar';
import type { Obstacle } from '../../sheets/formula/obstacle';
import { LiveCells } from '../../sheets/layout/live-cells';
import { SheetBuilder } from '../../sheets/layout/sheet-builder';
import type { PlanValue, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { ROLLUP } from '../../wording/round/rollup';
import { rankingQuarter, rollupNotes, type County } from '../rollup';

/** Columns of the sheet, from 0. */
const AT = {
  rank: 0,
  name: 1,
  projects: 2,
  fresh: 3,
  started: 4,
  rate: 8,
  continuing: 9,
  resumed: 10,
  resumption: 11,
  plan: 12,
  completed: 13,
  completion: 14,
  errors: 15,
  warnings: 16,
  source: 17,
} as const;
/** Together as wide as A3 across takes at nine points. */
const WIDTHS = [5, 16, 7, 7, 9.5, 9.5, 9.5, 9.5, 10, 7, 7, 8.5, 10.5, 10.5, 10, 6.5, 6.5, 33];
const STYLES: readonly StyleName[] = [
  'center',
  'text',
  'integer',
  'integer',
  'integer',
  'integer',
  'integer',
  'integer',
  'percent',
  'integer',
  'integer',
  'percent',
  'amount',
  'amount',
  'percent',
  'integer',
  'integer',
  'text',
];
const TOTAL: readonly StyleName[] = STYLES.map(
  (style): StyleName =>
    style === 'percent' ? 'totalPercent' : style === 'amount' ? 'totalAmount' : style === 'integer' ? 'totalInteger' : 'totalText',
);

/** 县区排名: several ledgers beside each other. Values of each with their source; rates, ranks and totals are formulas on them. */
export function rollupSheet(given: readonly County[]): SheetPlan {
  const quarter = rankingQuarter(given);
  const counties = inOrder(given, quarter);
  const draft = new SheetBuilder(WIDTHS, { paper: 'A3' });
  const live = new LiveCells();
  draft.head(ROLLUP.title, ROLLUP.source, ROLLUP.unit);
  // The only table: its rows follow its heads, on further pages under print titles.
  const first = draft.row + 1;
  const last = first + counties.length - 1;
  const rate = (county: County): number | null => rankedBy(county, quarter);
  const better = (value: number | null): number => 1 + counties.filter((other) => (rate(other) ?? -1) > (value ?? -1)).length;
  const lines = counties.map((county, index): PlanValue[] => {
    const row = first + index;
    const at = (column: number): string => cellAddress(row, column);
    const own = rate(county);
    const rates = `${fixed(first, AT.rate)}:${fixed(last, AT.rate)}`;
    return [
      own === null ? null : { formula: `RANK(${at(AT.rate)},${rates})`, value: better(own) },
      county.name,
      told(live, county.projects, county.live?.projects),
      told(live, county.newProjects, county.live?.newProjects),
      ...Array.from({ length: 4 }, (_, each) => told(live, county.started[each] ?? null, county.live?.started[each])),
      own === null ? null : { formula: `${at(AT.started + quarter)}/${at(AT.fresh)}`, value: own },
      told(live, county.continuing, county.live?.continuing),
      told(live, county.resumed, county.live?.resumed),
      share(at(AT.resumed), at(AT.continuing), county.resumed, county.continuing),
      told(live, county.annualPlan, county.live?.annualPlan),
      told(live, county.completed, county.live?.completed),
      share(at(AT.completed), at(AT.plan), county.completed, county.annualPlan),
      county.errors,
      county.warnings,
      ROLLUP.from(county.source, chineseDate(county.asOf)),
    ];
  });
  const total = totalRow(counties, first, last, quarter);
  const rows = draft.place({ labels: ROLLUP.head(quarter), last: true }, draft.measure.rows([...lines, total]));
  draft.put(rows.slice(0, -1), lines, STYLES);
  draft.put(rows.slice(-1), [total], TOTAL);
  draft.space(1);
  const isHere = counties.some((county) => county.live !== null);
  draft.notes([
    ROLLUP.rule(quarter),
    isHere ? ROLLUP.liveHere : ROLLUP.live,
    ROLLUP.blank,
    ...rollupNotes(counties),
    ...live.notes().slice(live.hasFormulas ? 1 : 0),
  ]);
  draft.sign();
  return draft.finish({
    key: 'round-rollup',
    title: ROLLUP.tab,
    tabColor: '7030A0',
    freeze: { rows: first, columns: 2 },
  });
}

/** The start rate that ranks; null where there is none. */
function rankedBy({ newProjects, started }: County, quarter: number): number | null {
  return quarter < 0 || newProjects === 0 ? null : (started[quarter] ?? 0) / newProjects;
}

/** As a ranking is read: the best first, those without a rate last, equals as they were given. */
function inOrder(counties: readonly County[], quarter: number): readonly County[] {
  return [...counties].sort((one, other) => (rankedBy(other, quarter) ?? -1) - (rankedBy(one, quarter) ?? -1));
}

/** A number of a ledger: a formula on it where that lies in this workbook and its cells allow one. */
function told(live: LiveCells, value: number | null, formula: string | Obstacle | null | undefined): PlanValue {
  return value === null || formula === null || formula === undefined ? value : live.fromLedger(value, formula);
}

function share(part: string, whole: string, partValue: number | null, wholeValue: number | null): PlanValue {
  return partValue === null || wholeValue === null || wholeValue === 0
    ? null
    : { formula: `${part}/${whole}`, value: partValue / wholeValue };
}

function totalRow(counties: readonly County[], first: number, last: number, quarter: number): PlanValue[] {
  const row = last + 1;
  const values: PlanValue[] = WIDTHS.map(() => null);
  values[AT.name] = ROLLUP.total;
  /** A total in which one county is missing would pass for that of all. */
  const sum = (column: number, pick: (county: County) => number | null): number | null => {
    const own = counties.map(pick);
    if (own.includes(null)) return null;
    const value = own.reduce<number>((total, each) => total + (each ?? 0), 0);
    values[column] = { formula: `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`, value };
    return value;
  };
  sum(AT.projects, ({ projects }) => projects);
  const fresh = sum(AT.fresh, ({ newProjects }) => newProjects);
  const started = [0, 1, 2, 3].map((each) => sum(AT.started + each, (county) => county.started[each] ?? null));
  const continuing = sum(AT.continuing, (county) => county.continuing);
  const resumed = sum(AT.resumed, (county) => county.resumed);
  const plan = sum(AT.plan, ({ annualPlan }) => annualPlan);
  const completed = sum(AT.completed, (county) => county.completed);
  sum(AT.errors, ({ errors }) => errors);
  sum(AT.warnings, ({ warnings }) => warnings);
  const at = (column: number): string => cellAddress(row, column);
  if (quarter >= 0) values[AT.rate] = share(at(AT.started + quarter), at(AT.fresh), started[quarter] ?? null, fresh);
  values[AT.resumption] = share(at(AT.resumed), at(AT.continuing), resumed, continuing);
  values[AT.completion] = share(at(AT.completed), at(AT.plan), completed, plan);
  return values;
}

function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row + 1)}`;
}
