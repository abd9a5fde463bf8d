import { areaAddress } from '../../../spreadsheet/address';
import type { ChoicePlan } from '../../../spreadsheet/sheet-plan';
import { choiceSource, type NamedSheet } from '../../common/plan-checks/choices';
import { encodeCellText, escapeAttribute, escapeText } from '../xml/escape';

/** The drop-downs of a sheet (ECMA-376 18.3.1.33): words in place stand in quotes, cells as a formula without its `=`. */
export function choicesXml(choices: readonly ChoicePlan[], sheets: readonly NamedSheet[]): string {
  if (choices.length === 0) return '';
  const members = choices.map((choice) => {
    const source = choiceSource(choice, sheets);
    const formula = 'sheet' in choice.words ? source.slice(1) : `"${source}"`;
    const alert = choice.open ? '' : ` showErrorMessage="1" error="${escapeAttribute(encodeCellText(choice.message))}"`;
    return `<dataValidation type="list" allowBlank="1"${alert} sqref="${areaAddress(choice.area)}"><formula1>${escapeText(formula)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${members.length}">${members.join('')}</dataValidations>`;
}
