import { periodChinese } from '../ledger/period';
import type { Ledger } from '../ledger/table';
import { chineseDate } from '../mechanism/calendar';
import type { Progress } from '../progress/result';
import { statusReason, type ReasonFacts } from '../wording/status';

/** Why a record has its status, as a sentence for people. */
export function reasonOf(ledger: Ledger, progress: Progress, record: number): string {
  return statusReason(progress.statuses[record] ?? 'unreadable', reasonFacts(ledger, progress, record));
}

function reasonFacts(ledger: Ledger, progress: Progress, record: number): ReasonFacts {
  const planned = ledger.period('plannedStart')?.values[record] ?? null;
  const actual = ledger.period('actualStart')?.values[record] ?? null;
  const quarter = progress.pullForwardQuarter.get(record) ?? null;
  const result = progress.start.quarters.find((candidate) => candidate.quarter === quarter);
  return {
    planned: planned ? periodChinese(planned) : '',
    actual: actual ? periodChinese(actual) : '',
    quarter,
    targetPercent: Math.round((result?.target ?? 0) * 1000) / 10,
    short: result?.planShortfall ?? 0,
    asOf: chineseDate(progress.asOf),
    natureUnknown: ledger.natures[record] === 'unknown',
    yearOnly: planned?.precision === 'year',
  };
}
