import { inYi } from '../../ledger/cells/money-unit';
import { columnLetters } from '../../spreadsheet/address';
import { lightOf } from '../../mechanism/lights';
import { neededFor } from '../../progress/start';
import { BREAKDOWN } from '../../wording/sheets/breakdown';
import { type SheetContext } from '../context';
import { needed } from '../formula/needed';
import type { Obstacle } from '../formula/obstacle';
import type { Predicate } from '../formula/ledger-queries';
import { LIGHT_NAME, lightFormula } from '../layout/light-cells';
import { computed, ratio, ratioOf, type LiveCells } from '../layout/live-cells';
import { COLUMN_STYLES, type ColumnKey, type ColumnOptions, type GroupColumn, type GroupRow } from './group-column';
import type { Measure, Tally } from './measures';
import { stateHeader } from '../../progress/facts';
import type { PlanValue } from '../../spreadsheet/sheet-plan';

/** Makes the columns of a table of groups; they refer to one another by their places. */
export class GroupColumns {
  readonly columns: readonly GroupColumn[];
  private readonly base: ColumnKey;
  private readonly top: ColumnKey;

  constructor(
    private readonly context: SheetContext,
    private readonly live: LiveCells,
    private readonly keys: readonly ColumnKey[],
    private readonly options: ColumnOptions = {},
  ) {
    const { basis, counted } = context.progress.start;
    const actual = counted === 'actual';
    const due = options.quarter ? 'due' : 'plannedToDate';
    this.top = actual ? 'started' : options.quarter ? 'planned' : due;
    // By plan, planned to date over itself would say nothing: the rate is over all new-start projects then.
    this.base = basis === 'all-projects' ? 'count' : basis === 'planned-to-date' && actual ? due : 'newProjects';
    this.columns = keys.map((key) => {
      const [style, totalStyle] = COLUMN_STYLES[key];
      const measure = this.measureOf(key);
      const value = (tally: Tally): number => (measure === null ? 0 : this.shown(measure, tally));
      return {
        key,
        label: key === 'rate' && !actual ? BREAKDOWN.plannedRate : BREAKDOWN[key],
        style,
        totalStyle,
        measure,
        value,
        cell: (row) => this.makers[key](row),
      };
    });
  }

  /** Everything that the columns add up, and what they are computed from. */
  get measures(): readonly Measure[] {
    const { quarter } = this.options;
    const behind: readonly Measure[] = [
      ...this.columns.flatMap(({ measure }) => measure ?? []),
      'count',
      'total',
      'newProjects',
      ...(quarter ? ([`dueStarted${quarter.quarter}`, `unjudged${quarter.quarter}`] as const) : []),
    ];
    return [...new Set(behind)];
  }

  /** The figure that groups are ranked by, null where there is none. */
  rankFigure(tally: Tally): number | null {
    switch (this.options.rankBy) {
      case 'completionRate':
        return ratioOf(tally.completed, tally.plan);
      case 'resumptionRate':
        return ratioOf(tally.resumed, tally.continuing);
      case 'rate':
        return ratioOf(this.figure(this.top, tally), this.figure(this.base, tally));
      case 'total':
        return tally.total;
      default:
        return null;
    }
  }

  /** The higher figure first; groups without one last. */
  rankOrder(a: Tally, b: Tally): number {
    const [first, second] = [this.rankFigure(a), this.rankFigure(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return second - first || b.count - a.count;
  }

  private readonly makers: Readonly<Record<ColumnKey, (row: GroupRow) => PlanValue>> = {
    count: (row) => this.live.fromLedger(row.tally.count, this.queries.count(row.where)),
    countShare: (row) => this.shareOf('count', row),
    total: (row) => this.live.fromLedger(inYi(row.tally.total), this.queries.sum('totalInvestment', row.where)),
    totalShare: (row) => this.shareOf('total', row),
    plan: (row) => this.live.fromLedger(inYi(row.tally.plan), this.queries.sum('annualPlan', row.where)),
    completed: (row) => this.live.fromLedger(inYi(row.tally.completed), this.queries.sum('yearToDate', row.where)),
    completionRate: (row) => ratio(this.at('completed', row), this.at('plan', row), ratioOf(row.tally.completed, row.tally.plan)),
    reported: (row) => this.live.fromLedger(row.tally.reported, this.queries.count([...row.where, this.queries.reported()])),
    time: () => this.context.progress.investment.timeProgress,
    gap: (row) => {
      const rate = ratioOf(row.tally.completed, row.tally.plan);
      const [done, time] = [this.at('completionRate', row), this.at('time', row)];
      return computed(
        `IF(ISNUMBER(${done}),(${done}-${time})*100,"")`,
        rate === null ? '' : (rate - this.context.progress.investment.timeProgress) * 100,
      );
    },
    light: (row) => {
      const { lights } = this.context.settings;
      const rate = row.tally.reported === 0 ? null : ratioOf(row.tally.completed, row.tally.plan);
      const formula = lightFormula(lights, {
        rate: this.at('completionRate', row),
        time: this.at('time', row),
        reported: this.at('reported', row),
      });
      return computed(formula, LIGHT_NAME[lightOf(lights, rate, this.context.progress.investment.timeProgress)]);
    },
    rank: ({ number, rank }) => {
      const { rankBy = 'total' } = this.options;
      if (!rank) return null;
      const letter = this.letter(rankBy);
      const figure = `${letter}${String(number)}`;
      return computed(
        `IF(ISNUMBER(${figure}),RANK(${figure},$${letter}$${String(rank.first)}:$${letter}$${String(rank.last)}),"")`,
        rank.place ?? '',
      );
    },
    newProjects: (row) => this.ofNew(row, row.tally.newProjects, (where) => this.queries.count(where)),
    plannedToDate: (row) =>
      this.ofNew(row, row.tally.plannedToDate, (where) =>
        this.queries.count([...where, this.queries.plannedBy({ day: this.cutoff, cell: null })]),
      ),
    planned: (row) =>
      this.ofNew(row, this.figure('planned', row.tally), (where) =>
        this.queries.count([...where, this.queries.plannedBy({ day: this.options.quarter?.end ?? this.cutoff, cell: null })]),
      ),
    due: (row) =>
      this.ofNew(row, this.figure('due', row.tally), (where) =>
        this.queries.count([...where, this.queries.plannedBy({ day: this.cutoff, cell: null })]),
      ),
    started: (row) =>
      this.ofNew(row, this.figure('started', row.tally), (where) => this.queries.started(where, { day: this.cutoff, cell: null })),
    early: (row) => this.beside('started', row),
    late: (row) => this.beside('due', row),
    rate: (row) =>
      ratio(this.at(this.top, row), this.at(this.base, row), ratioOf(this.figure(this.top, row.tally), this.figure(this.base, row.tally))),
    needed: (row) => {
      const base = this.neededBase;
      const target = this.options.quarter?.target ?? 1;
      return computed(needed(String(target), this.at(base, row)), neededFor(target, this.figure(base, row.tally)));
    },
    short: (row) => {
      const target = neededFor(this.options.quarter?.target ?? 1, this.figure(this.neededBase, row.tally));
      return computed(
        `MAX(0,${this.at('needed', row)}-${this.at(this.counted, row)})`,
        Math.max(0, target - this.figure(this.counted, row.tally)),
      );
    },
    continuing: (row) => this.live.fromLedger(row.tally.continuing, this.queries.count([...row.where, this.queries.nature('continuing')])),
    resumed: (row) =>
      this.live.fromLedger(
        row.tally.resumed,
        this.queries.count([...row.where, this.queries.nature('continuing'), this.queries.resumed()]),
      ),
    notResumed: (row) => computed(`${this.at('continuing', row)}-${this.at('resumed', row)}`, row.tally.continuing - row.tally.resumed),
    resumptionRate: (row) => ratio(this.at('resumed', row), this.at('continuing', row), ratioOf(row.tally.resumed, row.tally.continuing)),
  };

  /** A quarter that has begun and a ledger that tells of starts have actual figures; the rest is by plan. */
  private get counted(): ColumnKey {
    return this.keys.includes('started') ? 'started' : 'planned';
  }

  private get neededBase(): ColumnKey {
    return this.counted === 'planned' && this.base === 'due' ? 'newProjects' : this.base;
  }

  private get queries() {
    return this.context.queries;
  }

  private get cutoff(): number {
    return this.options.quarter?.cutoff ?? this.context.progress.asOf;
  }

  private letter(key: ColumnKey): string {
    return columnLetters(this.keys.indexOf(key) + 1);
  }

  private at(key: ColumnKey, row: GroupRow): string {
    return `${this.letter(key)}${String(row.number)}`;
  }

  private measureOf(key: ColumnKey): Measure | null {
    const { quarter } = this.options;
    switch (key) {
      case 'count':
      case 'total':
      case 'plan':
      case 'completed':
      case 'reported':
      case 'newProjects':
      case 'plannedToDate':
      case 'continuing':
      case 'resumed':
        return key;
      case 'started':
        return quarter ? `started${quarter.quarter}` : 'started';
      case 'planned':
      case 'due':
        return quarter ? `${key}${quarter.quarter}` : 'plannedToDate';
      default:
        return null;
    }
  }

  private shown(measure: Measure, tally: Tally): number {
    return ['total', 'plan', 'completed'].includes(measure) ? inYi(tally[measure]) : tally[measure];
  }

  private figure(key: ColumnKey, tally: Tally): number {
    const measure = this.measureOf(key);
    return measure === null ? 0 : tally[measure];
  }

  private shareOf(key: 'count' | 'total', row: GroupRow): PlanValue {
    return ratio(this.at(key, row), `${this.letter(key)}$${String(row.total.number)}`, ratioOf(row.tally[key], row.total.tally[key]));
  }

  /** Started but not due, or due but not started: the one less what is both. */
  private beside(key: 'started' | 'due', row: GroupRow): PlanValue {
    const both = row.tally[`dueStarted${this.options.quarter?.quarter ?? 1}`];
    const due = this.queries.plannedBy({ day: this.cutoff, cell: null });
    // Due, not started, and of some it cannot be judged: no formula tells those from the late.
    const unjudged = key === 'due' ? row.tally[`unjudged${this.options.quarter?.quarter ?? 1}`] : 0;
    if (unjudged > 0)
      return this.live.fromLedger(this.figure(key, row.tally) - both - unjudged, {
        why: 'cell-by-cell',
        label: stateHeader(this.context.ledger),
        count: 0,
      });
    return this.ofNew(row, this.figure(key, row.tally) - both, (where) => {
      const formula = this.queries.started([...where, due], { day: this.cutoff, cell: null });
      return typeof formula === 'string' ? `${this.at(key, row)}-(${formula})` : formula;
    });
  }

  /** A count among the new-start projects of the group; nothing to ask the ledger where there can be none. */
  private ofNew(row: GroupRow, value: number, formula: (where: readonly Predicate[]) => string | Obstacle | null): PlanValue {
    if (row.newProjects === 'none') return value;
    const found = formula(row.newProjects === 'all' ? row.where : [...row.where, this.queries.nature('new')]);
    return found === null ? value : this.live.fromLedger(value, found);
  }
}
