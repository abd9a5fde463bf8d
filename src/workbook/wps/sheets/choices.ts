import { choiceSource, type NamedSheet } from '../../common/plan-checks/choices';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { XL, type Worksheet } from '../jsapi';
import { rangeOf } from '../read/ranges';

/** The drop-downs of a sheet. */
export function addChoices(sheet: Worksheet, { choices = [] }: SheetPlan, sheets: readonly NamedSheet[]): void {
  for (const choice of choices) {
    const { Validation } = rangeOf(sheet, choice.area);
    // `Add` throws where there is one already.
    Validation.Delete();
    Validation.Add(XL.validateList, XL.alertStop, XL.between, choiceSource(choice, sheets));
    Validation.IgnoreBlank = true;
    Validation.InCellDropdown = true;
    Validation.ShowError = !choice.open;
    Validation.ErrorMessage = choice.message;
  }
}
