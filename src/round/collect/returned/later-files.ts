import { normalizeText } from '../../../ledger/cells/cell-text';
import { belongsTo } from '../../groups';
import type { RoundRecord } from '../../records';
import type { CheckedReport } from '../collected';

/**
 * Projects of a file of several units of which a file of their own unit, saved later, says what counts, with the index of that
 * file. Of files whose times are not known, or are the same, nobody can say which is the later: what they say differently is asked.
 */
export function reportedLater(
  report: CheckedReport,
  reports: readonly CheckedReport[],
  records: readonly RoundRecord[],
  by: string,
): ReadonlyMap<number, number> {
  const { unit, setAside, submission } = report;
  const later = new Map<number, number>();
  if (unit !== '' || setAside || submission.sign || submission.saved === '') return later;
  reports.forEach((other, index) => {
    if (other.unit === '' || other.setAside || other.submission.saved <= submission.saved) return;
    for (const { ours } of other.matching.matches) {
      const record = records[ours];
      if (record && belongsTo(record, by).every((each) => normalizeText(each) === normalizeText(other.unit))) later.set(ours, index);
    }
  });
  return later;
}
