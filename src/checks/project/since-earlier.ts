import type { Ledger } from '../../ledger/ledger';
import { periodText } from '../../ledger/cells/period';
import { quoted } from '../common/cells';
import { rowOf, type Check, type EarlierComparison } from '../check';

/** What moves while a project goes on; alike in all of them means that nobody has reported. */
const PROGRESS = [
  'actualStart',
  'startState',
  'resumed',
  'yearToDate',
  'cumulative',
  'monthInvestment',
  'imageProgress',
  'actualCompletion',
] as const;

/** Calls back for every project that was in the earlier ledger too. */
function eachPair({ comparison: { earlierOf } }: EarlierComparison, visit: (record: number, earlier: number) => void): void {
  earlierOf.forEach((earlier, record) => {
    if (earlier >= 0) visit(record, earlier);
  });
}

/** A project in work of which every figure of progress is that of the earlier ledger: 数据与上期雷同. */
export const unchangedSince: Check = {
  code: 'unchanged-since',
  severity: 'info',
  run({ ledger, comparison }, report) {
    if (!comparison) return;
    const fields = PROGRESS.filter((field) =>
      [ledger, comparison.ledger].every((each) => each.columns.some(({ field: { name } }) => name === field)),
    );
    // Dates and states alone rightly stay: without a figure that should move nothing can be said.
    if (!fields.some((field) => field !== 'actualStart' && field !== 'startState' && field !== 'resumed')) return;
    const changed = new Set(
      comparison.comparison.changes.filter(({ field }) => fields.some((each) => each === field)).map(({ record }) => record),
    );
    eachPair(comparison, (record) => {
      const nature = ledger.natures[record];
      if (changed.has(record) || nature === 'outside' || nature === 'ended') return;
      report({ row: rowOf(ledger, record), column: null, field: null });
    });
  },
};

/** An amount counted up over the year that is less than it was. */
export const amountFell: Check = {
  code: 'amount-fell',
  severity: 'warning',
  run({ ledger, comparison }, report) {
    if (!comparison) return;
    // A year's count begins anew with the year.
    const fields = ledger.planYear.year === comparison.ledger.planYear.year ? ['yearToDate', 'cumulative'] : ['cumulative'];
    for (const field of fields) {
      const [now, before] = [ledger.money(field), comparison.ledger.money(field)];
      if (!now || !before) continue;
      eachPair(comparison, (record, earlier) => {
        const [amount, former] = [now.values[record] ?? null, before.values[earlier] ?? null];
        if (amount === null || former === null || amount >= former) return;
        const { column } = now.match;
        report({
          row: rowOf(ledger, record),
          column,
          field,
          params: {
            label: now.field.label,
            text: quoted(ledger, record, column),
            other: quoted(comparison.ledger, earlier, before.match.column),
          },
        });
      });
    }
  },
};

/** A start that was reported and is no more. */
export const startWithdrawn: Check = {
  code: 'start-withdrawn',
  severity: 'warning',
  run({ ledger, comparison }, report) {
    const starts = ledger.period('actualStart');
    const former = comparison?.ledger.period('actualStart');
    if (!comparison || !starts || !former) return;
    eachPair(comparison, (record, earlier) => {
      const before = former.values[earlier] ?? null;
      if (!before || starts.values[record]) return;
      report({ row: rowOf(ledger, record), column: starts.match.column, field: 'actualStart', params: { text: periodText(before) } });
    });
  },
};

/** A planned start that moved to a later day. */
export const startPostponed: Check = {
  code: 'start-postponed',
  severity: 'info',
  run({ ledger, comparison }, report) {
    const plans = ledger.period('plannedStart');
    const former = comparison?.ledger.period('plannedStart');
    if (!comparison || !plans || !former) return;
    eachPair(comparison, (record, earlier) => {
      const [now, before] = [plans.values[record] ?? null, former.values[earlier] ?? null];
      if (!now || !before || now.last <= before.last) return;
      report({
        row: rowOf(ledger, record),
        column: plans.match.column,
        field: 'plannedStart',
        params: { text: periodText(now), other: periodText(before) },
      });
    });
  },
};

/** A project of the earlier ledger that this one does not have. */
export const projectGone: Check = {
  code: 'project-gone',
  severity: 'warning',
  run({ ledger, comparison }, report) {
    for (const earlier of comparison?.comparison.removed ?? []) {
      const params = { text: nameOf(comparison?.ledger, earlier), other: comparison?.ledger.snapshot.sheet.name ?? '' };
      report({ row: ledger.header.row, column: null, field: 'name', params });
    }
  },
};

function nameOf(ledger: Ledger | undefined, record: number): string {
  return ledger?.text('name')?.values[record] ?? '';
}
