import type { FieldSpec } from '../kinds/kind';
import type { Ledger } from '../ledger';

/** Amounts that stay what they are from month to month. */
const STEADY = ['totalInvestment', 'annualPlan'] as const;
/** Of one project alone an amount may have been corrected. */
const FEWEST = 2;
/** How far from a round power of ten a ratio may lie, by its logarithm: 3.5 and 35012. */
const NEAR = 0.02;

/** Amounts of two months that mostly differ by one power of ten: nobody's projects become ten thousand times as dear. */
export interface UnitsApart {
  readonly field: FieldSpec;
  /** How many times the later ones are the earlier ones; below 1 where they are less. */
  readonly times: number;
  readonly projects: number;
}

/** The steady amounts of which most pairs of records are a power of ten apart: one of the months was read in a wrong unit. */
export function unitsApart(later: Ledger, earlier: Ledger, earlierOf: Int32Array): readonly UnitsApart[] {
  return STEADY.flatMap((name) => {
    const [now, before] = [later.money(name), earlier.money(name)];
    if (!now || !before) return [];
    const counts = new Map<number, number>();
    let pairs = 0;
    earlierOf.forEach((match, record) => {
      const [amount, former] = [now.values[record] ?? 0, match < 0 ? 0 : (before.values[match] ?? 0)];
      if (amount <= 0 || former <= 0) return;
      pairs++;
      const power = Math.log10(amount / former);
      const whole = Math.round(power);
      if (whole !== 0 && Math.abs(power - whole) < NEAR) counts.set(whole, (counts.get(whole) ?? 0) + 1);
    });
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return most && most[1] >= FEWEST && most[1] * 2 > pairs ? [{ field: now.field, times: 10 ** most[0], projects: most[1] }] : [];
  });
}
