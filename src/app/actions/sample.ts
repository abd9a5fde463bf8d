import { projectKind } from '../../ledger/kinds/all';
import { civilOf, type Day } from '../../spreadsheet/calendar';
import { DEFAULT_SETTINGS } from '../../mechanism/settings';
import { sampleSheet } from '../../sheets/templates/sample-ledger';
import { EMPTY_PLAN, type Control, type Receipt, type Workbook } from '../../spreadsheet/port';

/** Adds the sample of the guided start behind the other sheets. */
export function addSample(workbook: Workbook, today: Day, control?: Control): Promise<Receipt> {
  const sheet = sampleSheet(projectKind(DEFAULT_SETTINGS), civilOf(today).year);
  return workbook.apply({ ...EMPTY_PLAN, sheets: [sheet] }, control);
}

/** Takes the sample away, with all that these receipts, in the order of what they did, tell of it. */
export async function removeSample(workbook: Workbook, receipts: readonly Receipt[]): Promise<void> {
  for (const receipt of [...receipts].reverse()) await workbook.revert(receipt);
  // Written in by hand meanwhile, or left from another day: it is ours all the same.
  if ((await sampleSheets(workbook)).length > 0) await workbook.apply({ ...EMPTY_PLAN, removeSheets: ['sample'] });
}

/** Ids of the sheets with the sample. */
export async function sampleSheets(workbook: Workbook): Promise<readonly string[]> {
  return (await workbook.listSheets()).flatMap(({ id, generated }) => (generated === 'sample' ? [id] : []));
}
