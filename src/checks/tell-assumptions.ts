import type { Assumption, AssumptionParams } from '../ledger/assumptions';
import type { Ledger } from '../ledger/ledger';
import type { Report } from './check';

/** Tells the assumptions of a ledger that a check is about, each at the first of its cells; the sentence is that of the assumption. */
export function tellAssumptions(
  { assumptions, header }: Ledger,
  isMeant: (assumption: Assumption) => boolean,
  report: Report<AssumptionParams>,
): void {
  for (const { code, decided, params, cells, field } of assumptions.filter(isMeant)) {
    const [at] = cells;
    report({ row: at?.row ?? header.row, column: at?.column ?? null, field, params: { ...params, assumption: code, decided } });
  }
}
