import { LIVE_NOTE, whyValue } from '../../wording/sheets/sheets';
import { isObstacle, type Obstacle } from '../formula/obstacle';
import type { PlanValue } from '../../spreadsheet/sheet-plan';

/** What forbids some figures to be formulas, and how many. */
export interface ForbiddenFigures {
  readonly obstacle: Obstacle;
  readonly figures: number;
}

/** The numbers of one sheet: live where the ledger allows, else values, with every reason kept. */
export class LiveCells {
  private readonly obstacles = new Map<string, ForbiddenFigures>();
  private formulas = 0;
  private values = 0;

  /** A number that the ledger gives: the formula with its value now, or the value alone. */
  fromLedger(value: number, formula: string | Obstacle): PlanValue {
    if (isObstacle(formula)) {
      this.values++;
      const key = `${formula.why} ${formula.label}`;
      const before = this.obstacles.get(key);
      const worst = before && before.obstacle.count >= formula.count ? before.obstacle : formula;
      this.obstacles.set(key, { obstacle: worst, figures: (before?.figures ?? 0) + 1 });
      return value;
    }
    this.formulas++;
    return { formula, value };
  }

  /** Whether any cell became a formula. */
  get hasFormulas(): boolean {
    return this.formulas > 0;
  }

  /** Cells that had to be values. */
  get valuesInsteadOfFormulas(): number {
    return this.values;
  }

  /** What forbids them to be formulas, each with how many. */
  get forbidden(): readonly ForbiddenFigures[] {
    return [...this.obstacles.values()];
  }

  /** What the sheet says about its numbers. */
  notes(): string[] {
    const live = this.formulas > 0 ? [LIVE_NOTE] : [];
    return [...live, ...Array.from(this.obstacles.values(), ({ obstacle: { why, label, count } }) => whyValue(why, label, count))];
  }
}

/** A cell that is computed from other cells of the same sheet. */
export function computed(formula: string, value: string | number): PlanValue {
  return { formula, value };
}

/** A share of two cells of the same sheet, empty where there is nothing to divide by. */
export function share(numerator: string, denominator: string, value: number | null): PlanValue {
  return { formula: `IF(${denominator}=0,"",${numerator}/${denominator})`, value: value ?? '' };
}

/** Decimals of a rate by which groups are ranked: enough for any table, too few for the drift of binary fractions to part equals. */
const RANKED_DECIMALS = 9;
const RANKED_FACTOR = 10 ** RANKED_DECIMALS;

/** A rate of two cells that ranks and lights compare, empty where there is nothing to divide by. */
export function ratio(numerator: string, denominator: string, value: number | null): PlanValue {
  return { formula: `IF(${denominator}=0,"",ROUND(${numerator}/${denominator},${String(RANKED_DECIMALS)}))`, value: value ?? '' };
}

/** The value of {@link ratio}. */
export function ratioOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * RANKED_FACTOR) / RANKED_FACTOR;
}
