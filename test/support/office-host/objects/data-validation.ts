import type { Area } from '../../../../src/spreadsheet/snapshot';
import { areaAddress } from '../../../../src/spreadsheet/address';
import type { Sheet } from '../../book-model/book';
import { intersection } from '../../book-model/cells';
import { HostObject, RichError } from '../host-object';
import { unlocked } from './context';

const LONGEST = 255;

/** What may be entered into cells: of all rules the model knows lists. */
export function dataValidationObject(sheet: Sheet, area: Area): HostObject {
  const own = (location: string) => {
    unlocked(sheet, location);
    const found = sheet.choices.find((each) => areaAddress(each.area) === areaAddress(area));
    if (!found) throw new RichError('InvalidOperation', location);
    return found;
  };
  return new HostObject('DataValidation', {
    set: {
      Rule: (rule) => {
        unlocked(sheet, 'DataValidation.rule');
        const source = (rule as { list?: { source?: unknown } }).list?.source;
        if (typeof source !== 'string' || source === '' || (!source.startsWith('=') && source.length > LONGEST))
          throw new RichError('InvalidArgument', 'DataValidation.rule');
        if (sheet.choices.some((each) => intersection(each.area, area))) throw new RichError('InvalidOperation', 'DataValidation.rule');
        sheet.choices.push({ area, source, strict: true, message: '' });
      },
      ErrorAlert: (alert) => {
        const { showAlert, message } = alert as { showAlert: boolean; message: string };
        Object.assign(own('DataValidation.errorAlert'), { strict: showAlert, message });
      },
    },
    call: {
      Clear: () => {
        unlocked(sheet, 'DataValidation.clear');
        sheet.choices = sheet.choices.filter((each) => !intersection(each.area, area));
      },
    },
  });
}
