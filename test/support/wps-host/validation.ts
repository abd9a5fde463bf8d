import type { Area } from '../../../src/spreadsheet/snapshot';
import type * as Api from '../../../src/workbook/wps/jsapi';
import type { Choice, Sheet } from '../book-model/book';
import { intersection } from '../book-model/cells';
import { unlocked } from './range';
import { strict, type Bridge } from './strict';

const LONGEST = 255;

/** What may be entered into cells: of all rules the model knows lists. */
export function validationObject(bridge: Bridge, sheet: Sheet, area: Area): Api.Validation {
  const own = (): Choice => {
    const found = sheet.choices.find((each) => intersection(each.area, area));
    if (!found) throw new Error('0x800A03EC Validation: there is none');
    return found;
  };
  return strict(bridge, 'Validation', {
    Add: (type: number, alertStyle: number, operator: number, formula: string) => {
      unlocked(sheet);
      if (type !== 3 || alertStyle !== 1 || operator !== 1) throw new TypeError('Validation.Add');
      if (
        formula === '' ||
        (!formula.startsWith('=') && formula.length > LONGEST) ||
        sheet.choices.some((each) => intersection(each.area, area))
      )
        throw new Error('0x800A03EC Validation.Add');
      sheet.choices.push({ area, source: formula, strict: true, message: '' });
    },
    Delete: () => {
      unlocked(sheet);
      sheet.choices = sheet.choices.filter((each) => !intersection(each.area, area));
    },
    get IgnoreBlank() {
      return true;
    },
    set IgnoreBlank(_on: boolean) {
      own();
    },
    get InCellDropdown() {
      return true;
    },
    set InCellDropdown(_on: boolean) {
      own();
    },
    get ShowError() {
      return own().strict;
    },
    set ShowError(on: boolean) {
      own().strict = on;
    },
    get ErrorMessage() {
      return own().message;
    },
    set ErrorMessage(message: string) {
      own().message = message;
    },
  });
}
