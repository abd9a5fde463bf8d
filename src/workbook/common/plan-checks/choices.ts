import { areaAddress, quoteSheet } from '../../../spreadsheet/address';
import { fitsInPlace } from '../../../spreadsheet/drop-down-words';
import type { ChoicePlan, SheetKey, SheetPlan } from '../../../spreadsheet/sheet-plan';
import { WorkbookFault } from '../../../spreadsheet/port';
import { isOnSheet } from './limits';
import { present } from '../../../spreadsheet/present';

/** A sheet of a plan by the name that it has in the workbook. */
export interface NamedSheet {
  readonly key: SheetKey;
  readonly name: string;
}

/** Characters of an alert: no program takes more. */
const LONGEST_ALERT = 225;

/** Looks at the drop-downs of a plan. Throws `bad-plan`. */
export function checkChoices(sheets: readonly SheetPlan[]): void {
  sheets.forEach(({ title, choices = [] }, at) => {
    const earlier = new Set(sheets.slice(0, at).map(({ key }) => key));
    if (!choices.every((choice) => isSound(choice, earlier))) throw new WorkbookFault('bad-plan', title);
  });
}

function isSound({ area, words, message }: ChoicePlan, earlier: ReadonlySet<SheetKey>): boolean {
  if (!isOnSheet(area) || message.length > LONGEST_ALERT) return false;
  return 'sheet' in words ? earlier.has(words.sheet) && isOnSheet(words.area) && words.area.columns === 1 : fitsInPlace(words);
}

/** Where the words of a drop-down are: written out, parted by commas; or `=` and the cells of a sheet. */
export function choiceSource({ words }: ChoicePlan, sheets: readonly NamedSheet[]): string {
  if (!('sheet' in words)) return words.join(',');
  const name = present(
    sheets.find(({ key }) => key === words.sheet),
    'sheet of the words',
  ).name;
  return `=${quoteSheet(name)}!${areaAddress(words.area).replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2')}`;
}
