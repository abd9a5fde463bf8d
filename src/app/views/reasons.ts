import { periodChinese } from '../../ledger/cells/period';
import type { Ledger } from '../../ledger/ledger';
import { chineseDate } from '../../spreadsheet/calendar';
import type { Progress } from '../../progress/result';
import { statusReason } from '../../wording/sheets/status';

/** Why each record has its status, as a sentence for people; asked record by record. */
export function reasonsOf(ledger: Ledger, progress: Progress): (record: number) => string {
  const planned = ledger.period('plannedStart')?.values;
  const actual = ledger.period('actualStart')?.values;
  const asOf = chineseDate(progress.asOf);
  return (record) => {
    const plan = planned?.[record] ?? null;
    const start = actual?.[record] ?? null;
    const quarter = progress.pullForwardQuarter.get(record) ?? null;
    const result = quarter === null ? undefined : progress.start.quarters[quarter - 1];
    return statusReason(progress.statuses[record] ?? 'unreadable', {
      planned: plan ? periodChinese(plan) : '',
      actual: start ? periodChinese(start) : '',
      quarter,
      targetPercent: Math.round((result?.target ?? 0) * 1000) / 10,
      short: result?.planShortfall ?? 0,
      asOf,
      natureUnknown: ledger.natures[record] === 'unknown',
      yearOnly: plan?.precision === 'year',
    });
  };
}
