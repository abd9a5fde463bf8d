import type { Assumption } from '../../ledger/assumptions';
import { likelierUnit } from './unit-outliers';
import type { Check, Report } from '../check';

/** Tells one assumption at the first of its cells; the sentence is that of the assumption. */
function tell({ code, decided, params, cells, field }: Assumption, report: Report): void {
  const [at] = cells;
  report({ row: at?.row ?? 0, column: at?.column ?? null, field, params: { ...params, assumption: code, decided } });
}

/** Decisions of the reading that would change a figure and that the sheet leaves open: to be asked, not counted in silence. */
export const readingOpen: Check = {
  code: 'reading-open',
  severity: 'warning',
  run({ ledger }, report) {
    for (const assumption of ledger.assumptions)
      if (assumption.serious && !assumption.likely && !assumption.answered) tell(assumption, report);
  },
};

/** The same where what was decided is what is usually meant. */
export const readingLikely: Check = {
  code: 'reading-likely',
  severity: 'info',
  run({ ledger }, report) {
    const total = ledger.money('totalInvestment');
    // Told as a warning of its own.
    const oddUnit = total !== null && likelierUnit(total) !== null;
    for (const assumption of ledger.assumptions) {
      const open = assumption.serious && assumption.likely && !assumption.answered;
      if (open && !(oddUnit && assumption.code === 'unit-unstated')) tell(assumption, report);
    }
  },
};
