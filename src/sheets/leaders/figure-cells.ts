import { inYi } from '../../ledger/cells/money-unit';
import { stateHeader } from '../../progress/facts';
import type { QuarterResult, RateBasis } from '../../progress/result';
import { neededFor } from '../../progress/start';
import { cellAddress } from '../../spreadsheet/address';
import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';
import { ONE_PAGE } from '../../wording/leaders/one-page';
import type { SheetContext } from '../context';
import { needed } from '../formula/needed';
import { isObstacle, type Obstacle } from '../formula/obstacle';
import type { AmountField } from '../formula/part-queries';
import type { Cutoff } from '../formula/starts';
import { computed, share, type LiveCells } from '../layout/live-cells';

export type QuarterKey = keyof typeof ONE_PAGE.quarterRows;
export type FigureKey = keyof typeof ONE_PAGE.figureRows;

export const QUARTER_KEYS: readonly QuarterKey[] = ['target', 'base', 'needed', 'planned', 'started', 'rate'];
/** Beside them row by row; the last two are those of the chart. */
export const FIGURE_KEYS: readonly FigureKey[] = ['continuing', 'resumed', 'plan', 'completed', 'rate', 'time'];

/** Column of the first quarter and of the figures beside them. */
export const [QUARTER_COLUMN, FIGURE_COLUMN] = [1, 8];

/** The two tables of 领导一页纸 side by side; everything else on the page is computed from their cells. */
export class FigureCells {
  constructor(
    private readonly context: SheetContext,
    private readonly live: LiveCells,
    /** Zero-based row of the first figures. */
    private readonly firstRow: number,
  ) {}

  /** Address of a quarter's figure. */
  quarter(key: QuarterKey, { quarter }: Pick<QuarterResult, 'quarter'>): string {
    return cellAddress(this.rowOf(key), QUARTER_COLUMN + quarter - 1);
  }

  rowOf(key: QuarterKey): number {
    return this.firstRow + QUARTER_KEYS.indexOf(key);
  }

  figure(key: FigureKey): string {
    return cellAddress(this.figureRow(key), FIGURE_COLUMN);
  }

  figureRow(key: FigureKey): number {
    return this.firstRow + FIGURE_KEYS.indexOf(key);
  }

  /** How a row of the quarters and one of the figures are shown. */
  styles(key: QuarterKey, beside: FigureKey): { readonly quarter: StyleName; readonly figure: StyleName } {
    return {
      quarter: key === 'target' || key === 'rate' ? 'percent' : 'integer',
      figure: beside === 'rate' || beside === 'time' ? 'percent' : beside === 'plan' || beside === 'completed' ? 'amount' : 'integer',
    };
  }

  /** What a row of the quarters is called; a rate by plan says so. */
  label(key: QuarterKey): string {
    return key === 'rate' && this.byPlan ? ONE_PAGE.rateByPlan : ONE_PAGE.quarterRows[key];
  }

  quarterCells(key: QuarterKey): PlanValue[] {
    return this.context.progress.start.quarters.map((quarter) => this.quarters[key](quarter));
  }

  figureCell(key: FigureKey): PlanValue {
    return this.figures[key]();
  }

  private readonly quarters: Readonly<Record<QuarterKey, (quarter: QuarterResult) => PlanValue>> = {
    target: ({ target }) => target,
    base: (quarter) => {
      const { live, context } = this;
      const { queries, ledger, progress } = context;
      switch (this.basis) {
        case 'all-new':
          return this.once('base', quarter, progress.start.newProjects, () => queries.count([queries.nature('new')]));
        case 'all-projects':
          return this.once('base', quarter, ledger.rows.length, () => queries.count([]));
        case 'planned-to-date':
          return quarter.begun ? live.fromLedger(quarter.denominator, this.planned({ day: quarter.cutoff, cell: null })) : null;
      }
    },
    needed: (quarter) =>
      this.basis === 'planned-to-date' && !quarter.begun
        ? null
        : computed(needed(this.quarter('target', quarter), this.quarter('base', quarter)), neededFor(quarter.target, this.baseOf(quarter))),
    planned: (quarter) => this.live.fromLedger(quarter.planned, this.planned({ day: quarter.end, cell: null })),
    started: (quarter) => {
      if (quarter.started === null) return null;
      const { queries } = this.context;
      const formula = queries.started([queries.nature('new')], { day: quarter.cutoff, cell: null });
      return formula === null ? quarter.started : this.live.fromLedger(quarter.started, formula);
    },
    // Where the ledger tells of no starts: by plan, which the row's name says.
    rate: (quarter) =>
      quarter.started === null
        ? this.byPlan
          ? share(this.quarter('planned', quarter), this.quarter('base', quarter), quarter.plannedRate)
          : null
        : share(this.quarter('started', quarter), this.quarter('base', quarter), quarter.rate),
  };

  private readonly figures: Readonly<Record<FigureKey, () => PlanValue>> = {
    continuing: () => {
      const { queries, progress } = this.context;
      return this.live.fromLedger(progress.resumption.continuing, queries.count([queries.nature('continuing')]));
    },
    resumed: () => {
      const { queries, progress } = this.context;
      const { resumed } = progress.resumption;
      return resumed === null ? null : this.live.fromLedger(resumed, queries.count([queries.nature('continuing'), queries.resumed()]));
    },
    plan: () => this.amount('annualPlan', this.context.progress.investment.annualPlan),
    completed: () => this.amount('yearToDate', this.context.progress.investment.completed),
    rate: () => (this.hasInvestment ? share(this.figure('completed'), this.figure('plan'), this.context.progress.investment.rate) : null),
    time: () => this.context.progress.investment.timeProgress,
  };

  /** What rates are divided by: of plans, planned to date would say nothing. */
  private get basis(): RateBasis {
    const { basis } = this.context.progress.start;
    return this.byPlan && basis === 'planned-to-date' ? 'all-new' : basis;
  }

  private baseOf({ denominator }: QuarterResult): number {
    const { start } = this.context.progress;
    return this.basis === 'all-new' ? start.newProjects : this.basis === 'all-projects' ? this.context.ledger.rows.length : denominator;
  }

  get byPlan(): boolean {
    return this.context.progress.start.counted === 'plan';
  }

  get hasInvestment(): boolean {
    const { completed, annualPlan } = this.context.progress.investment;
    return completed !== null && annualPlan !== null;
  }

  /** New starts that were to have started and have not, by the cut-off of a quarter: its cells less those that were both. */
  late(quarter: QuarterResult): string | Obstacle | null {
    const { queries, progress } = this.context;
    const cutoff = { day: quarter.cutoff, cell: null };
    if (progress.start.unclear > 0) return { why: 'cell-by-cell', label: stateHeader(this.context.ledger), count: 0 };
    const due = this.planned(cutoff);
    const both = queries.started([queries.nature('new'), queries.plannedBy(cutoff)], cutoff);
    if (both === null || isObstacle(due)) return both === null ? null : due;
    return isObstacle(both) ? both : `${due}-(${both})`;
  }

  private planned(cutoff: Cutoff): string | Obstacle {
    const { queries } = this.context;
    return queries.count([queries.nature('new'), queries.plannedBy(cutoff)]);
  }

  /** The same for all quarters: asked of the ledger once, repeated from the first. */
  private once(key: QuarterKey, quarter: QuarterResult, value: number, formula: () => string | Obstacle): PlanValue {
    return quarter.quarter === 1 ? this.live.fromLedger(value, formula()) : computed(this.quarter(key, { quarter: 1 }), value);
  }

  private amount(field: AmountField, yuan: number | null): PlanValue {
    return yuan === null ? null : this.live.fromLedger(inYi(yuan), this.context.queries.sum(field, []));
  }
}
