import type { Comparison } from '../../ledger/match/compare-ledgers';
import { nameKey } from '../../ledger/match/similar-names';
import { combinedRow } from '../../ledger/combine/row-location';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';
import type { CheckContext, EarlierComparison } from '../check';

/** One table to be checked by itself, with the part of the comparison that is about its records. */
export interface Part {
  readonly context: CheckContext;
  /** What a row of the table is in the whole ledger. */
  readonly rowOf: (row: LedgerRow) => LedgerRow;
}

/** The tables of a ledger, each to be checked by its own columns: a total or a section is a matter of its table. */
export function partsOf(context: CheckContext): readonly Part[] {
  const { ledger, comparison, others } = context;
  if (ledger.parts.length === 0) return [{ context, rowOf: (row) => row }];
  let start = 0;
  return ledger.parts.map((part, index) => {
    const first = start;
    start += part.rows.length;
    return {
      // What two parts say differently is told once, by the later of them.
      context: {
        ...context,
        ledger: part,
        comparison: comparison && sinceOf(comparison, first, part.rows.length, index === 0),
        others: [...ledger.parts.slice(0, index), ...others],
      },
      rowOf: (row) => combinedRow(row, index),
    };
  });
}

function sinceOf({ ledger, comparison }: EarlierComparison, first: number, count: number, isFirst: boolean): EarlierComparison {
  const own = (record: number): boolean => record >= first && record < first + count;
  const records = (list: readonly number[]): number[] => list.filter(own).map((record) => record - first);
  const slice: Comparison = {
    earlierOf: comparison.earlierOf.slice(first, first + count),
    added: records(comparison.added),
    // What is gone is gone from all parts: told of the first.
    removed: isFirst ? comparison.removed : [],
    renamed: records(comparison.renamed),
    changes: comparison.changes.filter(({ record }) => own(record)).map((change) => ({ ...change, record: change.record - first })),
    uncompared: comparison.uncompared,
  };
  return { ledger, comparison: slice };
}

/** A project that stands in two parts: it is counted twice. */
export interface Repeated {
  readonly part: Ledger;
  readonly record: number;
  readonly earlier: { readonly part: Ledger; readonly record: number };
}

/** Names that an earlier part has too. */
export function repeatedAcross(parts: readonly Ledger[]): (Repeated & { readonly index: number })[] {
  const known = new Map<string, { readonly part: Ledger; readonly record: number }>();
  return parts.flatMap((part, index) => {
    const names = part.text('name')?.values ?? [];
    const repeated = names.flatMap((name, record) => {
      const earlier = name === null ? undefined : known.get(nameKey(name));
      return earlier ? [{ part, index, record, earlier }] : [];
    });
    names.forEach((name, record) => {
      if (name !== null && !known.has(nameKey(name))) known.set(nameKey(name), { part, record });
    });
    return repeated;
  });
}
