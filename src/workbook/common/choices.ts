import { areaAddress, quoteSheet } from '../../ledger/address';
import type { ChoicePlan, SheetKey, SheetPlan } from '../../sheets/plan';
import { WorkbookFault } from '../port';
import { isOnSheet } from './limits';

/** A sheet of a plan by the name that it has in the workbook. */
export interface NamedSheet {
  readonly key: SheetKey;
  readonly name: string;
}

/** Characters of a list written out in place, and of an alert: no program takes more. */
export const LONGEST_LIST = 255;
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

/** Whether words can be written out in place: no comma or quote in them, and all together not too long. */
export function fitsInPlace(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => word !== '' && word === word.trim() && !/[,"\n]/.test(word) && !word.startsWith('=')) && words.join(',').length <= LONGEST_LIST;
}

/** Where the words of a drop-down are: written out, parted by commas; or `=` and the cells of a sheet. */
export function choiceSource({ words }: ChoicePlan, sheets: readonly NamedSheet[]): string {
  if (!('sheet' in words)) return words.join(',');
  const name = sheets.find(({ key }) => key === words.sheet)?.name ?? '';
  return `=${quoteSheet(name)}!${areaAddress(words.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
