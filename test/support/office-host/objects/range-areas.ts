import type { Area } from '../../../../src/spreadsheet/snapshot';
import { areaAddress, quoteSheet } from '../../../../src/spreadsheet/address';
import type { Sheet } from '../../book-model/book';
import { HostObject } from '../host-object';
import { conditionalFormatsObject } from './conditional-formats';
import type { HostContext } from './context';
import { formatObject } from './format';
import { rangeObject } from './range';

/** Several blocks of one sheet. */
export function rangeAreasObject(context: HostContext, sheet: Sheet, areas: readonly Area[]): HostObject {
  return new HostObject('RangeAreas', {
    get: {
      Address: () => areas.map((area) => `${quoteSheet(sheet.name)}!${areaAddress(area)}`).join(','),
      AreaCount: () => areas.length,
      Areas: () => new HostObject('RangeCollection', { items: () => areas.map((area) => rangeObject(context, sheet, area)) }),
      Format: () => formatObject(sheet, areas),
      ConditionalFormats: () => conditionalFormatsObject(context, sheet, areas),
    },
  });
}
