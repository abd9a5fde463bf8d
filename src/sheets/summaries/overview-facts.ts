import { inYi } from '../../ledger/cells/money-unit';
import { isAbsent } from '../../ledger/recognise/absent-ledger';
import { cellAddress } from '../../spreadsheet/address';
import { isMissed, missingCounts } from '../../progress/missing';
import type { FACTS } from '../../wording/sheets/overview';
import { findingsRemark } from '../../wording/sheets/overview';
import { STATUS } from '../../wording/sheets/status';
import { type SheetContext } from '../context';
import { countBySeverity } from './problem-list';
import { isObstacle } from '../formula/obstacle';
import type { AmountField } from '../formula/part-queries';
import { computed, share, type LiveCells } from '../layout/live-cells';
import type { Measure } from '../groups/measures';
import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';

export type FactKey = keyof typeof FACTS;

/** What the figures add up. */
const MEASURED: Readonly<Partial<Record<FactKey, Measure>>> = {
  count: 'count',
  new: 'newProjects',
  continuing: 'continuing',
  total: 'total',
  plan: 'plan',
  completed: 'completed',
};

/** A row of 基本情况. */
export interface Fact {
  readonly key: FactKey;
  readonly value: PlanValue;
  readonly style: StyleName;
  readonly remark: string;
}

/** Column E, in which the figures stand. */
export const FACT_COLUMN = 4;

/** The headline figures, those that this ledger can give; the first stands in `firstRow`. */
export class Facts {
  readonly keys: readonly FactKey[];

  constructor(
    private readonly context: SheetContext,
    private readonly live: LiveCells,
    private readonly firstRow: number,
  ) {
    const { ledger } = context;
    const plan = ledger.money('annualPlan') !== null;
    const completed = ledger.money('yearToDate') !== null;
    this.keys = isAbsent(ledger)
      ? ['findings']
      : [
          'count',
          'new',
          'continuing',
          'other',
          ...(ledger.money('totalInvestment') ? (['total'] as const) : []),
          ...(plan ? (['plan'] as const) : []),
          ...(completed ? (['completed'] as const) : []),
          ...(plan && completed ? (['completionRate', 'timeProgress', 'gap'] as const) : []),
          'missed',
          'noted',
          'findings',
        ];
  }

  /** A1 address of a figure, for other cells of the sheet. */
  address(key: FactKey): string {
    return cellAddress(this.firstRow + this.keys.indexOf(key), FACT_COLUMN);
  }

  /** The projects behind a figure; null for what counts or adds up none. */
  recordsOf(key: FactKey): (() => number[]) | null {
    const { measures, ledger, missing } = this.context;
    const measure = MEASURED[key];
    if (key === 'missed' || key === 'noted') {
      return () =>
        Array.from(missing, ([status, records]) => (isMissed(status) === (key === 'missed') ? records : []))
          .flat()
          .sort((a, b) => a - b);
    }
    if (measure === undefined) return null;
    return () => Array.from(ledger.rows.keys()).filter((record) => measures.of(measure)[record] !== 0);
  }

  rows(): Fact[] {
    return this.keys.map((key) => ({ key, style: 'integer', remark: '', ...this.makers[key]() }));
  }

  private readonly makers: Readonly<Record<FactKey, () => Pick<Fact, 'value'> & Partial<Fact>>> = {
    count: () => ({ value: this.live.fromLedger(this.context.ledger.rows.length, this.context.queries.count([])) }),
    new: () => ({ value: this.ofNature('new', this.context.progress.start.newProjects) }),
    continuing: () => ({ value: this.ofNature('continuing', this.context.progress.resumption.continuing) }),
    other: () => {
      const { ledger, progress } = this.context;
      const others = ledger.rows.length - progress.start.newProjects - progress.resumption.continuing;
      return { value: computed(`${this.address('count')}-${this.address('new')}-${this.address('continuing')}`, others) };
    },
    total: () => this.amount('totalInvestment', this.context.progress.investment.totalInvestment),
    plan: () => this.amount('annualPlan', this.context.progress.investment.annualPlan),
    completed: () => this.amount('yearToDate', this.context.progress.investment.completed),
    completionRate: () => ({
      style: 'percent',
      value: share(this.address('completed'), this.address('plan'), this.context.progress.investment.rate),
    }),
    timeProgress: () => ({ style: 'percent', value: this.context.progress.investment.timeProgress }),
    gap: () => {
      const [rate, time] = [this.address('completionRate'), this.address('timeProgress')];
      return {
        style: 'points',
        value: computed(`IF(ISNUMBER(${rate}),(${rate}-${time})*100,"")`, this.context.progress.investment.gap ?? ''),
      };
    },
    missed: () => this.missing('missed'),
    noted: () => this.missing('noted'),
    findings: () => {
      // As many as 问题清单 lists, those of the other ledgers among them.
      const { findings: own, registerFindings = [] } = this.context;
      const others = registerFindings.flatMap(({ findings }) => findings);
      const all = [...own, ...others];
      return { value: all.length, remark: all.length > 0 ? findingsRemark(countBySeverity(all), others.length) : '' };
    },
  };

  private missing(key: 'missed' | 'noted'): Pick<Fact, 'value' | 'remark'> {
    const counts = Array.from(this.context.missing, ([status, { length }]) => [status, length] as const).filter(
      ([status, count]) => count > 0 && isMissed(status) === (key === 'missed'),
    );
    const remark = counts.map(([status, count]) => `${STATUS[status]}${String(count)}个`).join('，');
    return { value: missingCounts(this.context.progress)[key], remark };
  }

  private ofNature(nature: 'new' | 'continuing', count: number): PlanValue {
    return this.live.fromLedger(count, this.context.queries.count([this.context.queries.nature(nature)]));
  }

  /** A sum that is not known yet shows once the workbook is calculated. */
  private amount(field: AmountField, yuan: number | null): { style: StyleName; value: PlanValue } {
    const formula = this.context.queries.sum(field, []);
    const unknown = isObstacle(formula) ? '' : { formula, value: '' };
    return { style: 'amount', value: yuan === null ? unknown : this.live.fromLedger(inYi(yuan), formula) };
  }
}
