import { normalizeText } from '../../../ledger/cells/cell-text';
import { present } from '../../../spreadsheet/present';
import { belongsTo } from '../../groups';
import type { RoundRecord } from '../../records';
import type { Collected } from '../collected';

/**
 * The lead unit of a new project as the ledger is to hold it where the file's own cell is not to be copied: a row that says none
 * is of the unit that alone reports in its file, and one that says it otherwise than the ledger is of the ledger's. Null where
 * the row's own words stand.
 */
export function unitOfAdded(
  { by, records, reports }: Pick<Collected, 'by' | 'records' | 'reports'>,
  submission: number,
  record: RoundRecord,
): string | null {
  if (by !== 'leadUnit') return null;
  const report = present(reports[submission], 'reports', submission);
  const said = belongsTo(record, by);
  const [only, ...more] = said;
  if (only !== undefined) return more.length === 0 ? (report.renamedUnits.get(only) ?? null) : null;
  const { unit, unitFrom, matching } = report;
  if (unit === '') return null;
  const isOwn = (ours: number): boolean => {
    const known = records[ours];
    return known !== undefined && belongsTo(known, by).some((each) => normalizeText(each) === normalizeText(unit));
  };
  return unitFrom !== 'rows' || matching.matches.every(({ ours }) => isOwn(ours)) ? unit : null;
}
