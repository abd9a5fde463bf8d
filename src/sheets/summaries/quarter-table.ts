import { cellAddress } from '../../spreadsheet/address';
import { civilOf, type Day } from '../../spreadsheet/calendar';
import type { QuarterResult, StartResult } from '../../progress/result';
import { stateHeader } from '../../progress/facts';
import { neededFor } from '../../progress/start';
import { MET, type QuarterRow } from '../../wording/sheets/quarters';
import type { SheetContext } from '../context';
import { mayHaveStarted } from '../formula/may-have-started';
import { needed } from '../formula/needed';
import type { LedgerQueries, Predicate } from '../formula/ledger-queries';
import { isObstacle, type Obstacle } from '../formula/obstacle';
import type { Cutoff } from '../formula/starts';
import { computed, share, type LiveCells } from '../layout/live-cells';
import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';

const STYLES: Readonly<Partial<Record<QuarterRow, StyleName>>> = {
  target: 'percent',
  plannedRate: 'percent',
  rate: 'percent',
  end: 'date',
  cutoff: 'date',
  planMet: 'center',
  met: 'center',
  identity: 'center',
};

const PLAN_ROWS: readonly QuarterRow[] = [
  'target',
  'newProjects',
  'end',
  'planned',
  'plannedRate',
  'planNeeded',
  'planShortfall',
  'planMet',
  'cutoff',
  'plannedToDate',
];

/** The rows for a basis (分母 differs) and for what the ledger can tell. */
function rowsFor({ basis, counted, unclear }: StartResult): readonly QuarterRow[] {
  const own: readonly QuarterRow[] = basis === 'all-new' ? [] : ['denominator'];
  const plan = PLAN_ROWS.flatMap((key): readonly QuarterRow[] =>
    key === 'newProjects' && basis === 'all-projects' ? [key, ...own] : [key],
  );
  if (counted === 'plan') return plan;
  const before: readonly QuarterRow[] = basis === 'planned-to-date' ? own : [];
  const need: readonly QuarterRow[] = basis === 'planned-to-date' ? ['needed'] : [];
  return [
    ...plan,
    ...before,
    'started',
    'early',
    'late',
    ...(unclear > 0 ? (['unjudged'] as const) : []),
    'rate',
    ...need,
    'shortfall',
    'met',
    'identity',
  ];
}

/** The table of 季度开工: a row per measure, a column per quarter; cells refer to one another. */
export class QuarterTable {
  readonly keys: readonly QuarterRow[];

  constructor(
    private readonly context: SheetContext,
    private readonly live: LiveCells,
    /** Zero-based row of the first measure. */
    private readonly firstRow: number,
  ) {
    this.keys = rowsFor(context.progress.start);
  }

  /** Zero-based row of a measure. */
  rowOf(key: QuarterRow): number {
    return this.firstRow + this.keys.indexOf(key);
  }

  /** The rates that the chart shows, as they are now. */
  get rates(): readonly number[] {
    return this.start.quarters.flatMap(({ target, plannedRate, rate }) => [target, plannedRate ?? 0, rate ?? 0]);
  }

  style(key: QuarterRow): StyleName {
    return STYLES[key] ?? 'integer';
  }

  /** The cells of the four quarters. */
  cells(key: QuarterRow): PlanValue[] {
    return this.context.progress.start.quarters.map((quarter) => this.rows[key](quarter));
  }

  /** Cells by measure. Actual figures are empty for a quarter that has not begun. */
  private readonly rows: Readonly<Record<QuarterRow, (quarter: QuarterResult) => PlanValue>> = {
    target: ({ target }) => target,
    newProjects: (quarter) =>
      this.once('newProjects', quarter, this.start.newProjects, () => this.queries.count([this.queries.nature('new')])),
    denominator: (quarter) =>
      this.start.basis === 'all-projects'
        ? this.once('denominator', quarter, this.context.ledger.rows.length, () => this.queries.count([]))
        : quarter.begun
          ? computed(this.at('plannedToDate', quarter), quarter.plannedToDate)
          : null,
    end: ({ end }) => computed(dateFormula(end), this.queries.serial(end)),
    planned: (quarter) => this.live.fromLedger(quarter.planned, this.plannedCount({ day: quarter.end, cell: this.at('end', quarter) })),
    plannedRate: (quarter) => share(this.at('planned', quarter), this.at(this.planBase, quarter), quarter.plannedRate),
    planNeeded: (quarter) => {
      const projects = this.start.basis === 'all-projects' ? this.context.ledger.rows.length : this.start.newProjects;
      return computed(needed(this.at('target', quarter), this.at(this.planBase, quarter)), neededFor(quarter.target, projects));
    },
    planShortfall: (quarter) => computed(`MAX(0,${this.at('planNeeded', quarter)}-${this.at('planned', quarter)})`, quarter.planShortfall),
    planMet: (quarter) => this.verdict(quarter, 'planShortfall', quarter.planShortfall === 0, MET.planMet, MET.planMissed),
    cutoff: (quarter) =>
      quarter.begun
        ? computed(`MIN(${this.at('end', quarter)},${dateFormula(this.context.progress.asOf)})`, this.queries.serial(quarter.cutoff))
        : null,
    plannedToDate: (quarter) =>
      quarter.begun ? this.live.fromLedger(quarter.plannedToDate, this.plannedCount(this.cutoff(quarter))) : null,
    started: (quarter) => this.startedAmong(quarter, quarter.started, [], (formula) => formula),
    early: (quarter) =>
      this.startedAmong(
        quarter,
        quarter.early,
        [this.queries.plannedBy(this.cutoff(quarter))],
        (both) => `${this.at('started', quarter)}-(${both})`,
      ),
    late: (quarter) =>
      this.startedAmong(
        quarter,
        quarter.late,
        [this.queries.plannedBy(this.cutoff(quarter))],
        (both) => `${this.at('plannedToDate', quarter)}-(${both})${this.start.unclear > 0 ? `-${this.at('unjudged', quarter)}` : ''}`,
      ),
    unjudged: ({ unjudged }) =>
      unjudged === null ? null : this.live.fromLedger(unjudged, { why: 'cell-by-cell', label: stateHeader(this.context.ledger), count: 0 }),
    rate: (quarter) => (quarter.started === null ? null : share(this.at('started', quarter), this.at(this.base, quarter), quarter.rate)),
    needed: (quarter) =>
      quarter.started === null ? null : computed(needed(this.at('target', quarter), this.at(this.base, quarter)), quarter.needed),
    shortfall: (quarter) => {
      const need = this.start.basis === 'planned-to-date' ? 'needed' : 'planNeeded';
      return quarter.shortfall === null
        ? null
        : computed(`MAX(0,${this.at(need, quarter)}-${this.at('started', quarter)})`, quarter.shortfall);
    },
    met: (quarter) =>
      quarter.started === null
        ? null
        : this.verdict(
            quarter,
            'shortfall',
            quarter.shortfall === 0,
            MET.met,
            quarter.met === false ? MET.missed : quarter.ended ? MET.unclear : MET.open,
            quarter.ended ? mayHaveStarted(this.queries, this.context.progress, quarter.cutoff) : null,
          ),
    identity: (quarter) => {
      if (quarter.started === null) return null;
      const at = (key: 'started' | 'plannedToDate' | 'late' | 'early'): string => this.at(key, quarter);
      const agrees = quarter.started === quarter.plannedToDate - (quarter.late ?? 0) - (quarter.unjudged ?? 0) + (quarter.early ?? 0);
      const unjudged = this.start.unclear > 0 ? `-${this.at('unjudged', quarter)}` : '';
      return computed(
        `IF(${at('started')}=${at('plannedToDate')}-${at('late')}${unjudged}+${at('early')},"${MET.agrees}","${MET.differs}")`,
        agrees ? MET.agrees : MET.differs,
      );
    },
  };

  private get start(): StartResult {
    return this.context.progress.start;
  }

  private get queries(): LedgerQueries {
    return this.context.queries;
  }

  /** What the start rate is divided by, and the same by plan, where planned to date would say nothing. */
  private get base(): QuarterRow {
    return this.start.basis === 'all-new' ? 'newProjects' : 'denominator';
  }

  private get planBase(): QuarterRow {
    return this.start.basis === 'all-projects' ? 'denominator' : 'newProjects';
  }

  private at(key: QuarterRow, { quarter }: Pick<QuarterResult, 'quarter'>): string {
    return cellAddress(this.rowOf(key), quarter);
  }

  private cutoff(quarter: QuarterResult): Cutoff {
    return { day: quarter.cutoff, cell: this.at('cutoff', quarter) };
  }

  /** The same for all quarters: asked of the ledger once, repeated from the first. */
  private once(key: QuarterRow, { quarter }: QuarterResult, value: number, formula: () => string | Obstacle): PlanValue {
    return quarter === 1 ? this.live.fromLedger(value, formula()) : computed(this.at(key, { quarter: 1 }), value);
  }

  private plannedCount(cutoff: Cutoff): string | Obstacle {
    return this.queries.count([this.queries.nature('new'), this.queries.plannedBy(cutoff)]);
  }

  private startedAmong(
    quarter: QuarterResult,
    value: number | null,
    where: readonly Predicate[],
    whole: (formula: string) => string,
  ): PlanValue {
    if (value === null) return null;
    const formula = this.queries.started([this.queries.nature('new'), ...where], this.cutoff(quarter));
    if (formula === null) return value;
    return this.live.fromLedger(value, isObstacle(formula) ? formula : whole(formula));
  }

  /** `open` is the formula of how many more there may be: as many as are short leave the verdict open. */
  private verdict(
    quarter: QuarterResult,
    shortfall: QuarterRow,
    met: boolean,
    yes: string,
    no: string,
    open: string | null = null,
  ): PlanValue {
    const short = open === null ? `"${no}"` : `IF(${this.at(shortfall, quarter)}<=${open},"${MET.unclear}","${MET.missed}")`;
    const formula = `IF(${this.at('newProjects', quarter)}=0,"${MET.none}",IF(${this.at(shortfall, quarter)}=0,"${yes}",${short}))`;
    return computed(formula, this.start.newProjects === 0 ? MET.none : met ? yes : no);
  }
}

function dateFormula(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `DATE(${String(year)},${String(month)},${String(date)})`;
}
