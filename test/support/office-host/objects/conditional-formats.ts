import type { Area } from '../../../../src/spreadsheet/snapshot';
import { freshId, type Rule, type Sheet } from '../../book-model/book';
import { intersection } from '../../book-model/cells';
import { HostObject, RichError } from '../host-object';
import { alive, formattable, text, type HostContext } from './context';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';

/** Conditional formats that touch some blocks, by priority. */
export function conditionalFormatsObject(context: HostContext, sheet: Sheet, areas: readonly Area[]): HostObject {
  const touching = (): Rule[] =>
    alive(context, sheet).rules.filter((rule) => rule.areas.some((area) => areas.some((other) => intersection(area, other))));
  return new HostObject('ConditionalFormatCollection', {
    items: () => touching().map((rule) => ruleObject(context, sheet, rule)),
    call: {
      GetItem: (id: unknown) => {
        const rule = touching().find((each) => each.id === id);
        if (!rule) throw new RichError('ItemNotFound', 'ConditionalFormatCollection.getItem');
        return ruleObject(context, sheet, rule);
      },
      GetItemOrNullObject: (id: unknown) => {
        const rule = touching().find((each) => each.id === id);
        return rule ? ruleObject(context, sheet, rule) : null;
      },
      Add: (type: string) => {
        formattable(sheet, 'ConditionalFormatCollection.add');
        const rule: Rule = {
          id: freshId(context.book),
          type,
          areas: [...areas],
          formula: '',
          fill: '',
          color: '',
          bold: false,
          numberFormat: '',
          stopIfTrue: false,
        };
        sheet.rules.unshift(rule);
        return ruleObject(context, sheet, rule);
      },
    },
  });
}

function ruleObject(context: HostContext, sheet: Sheet, rule: Rule): HostObject {
  const custom = (): HostObject => {
    // Excel refuses the details of one kind of rule when asked about another.
    if (rule.type !== 'Custom') throw new RichError('InvalidOperation', 'ConditionalFormat.custom');
    return customObject(rule);
  };
  return new HostObject(
    'ConditionalFormat',
    {
      get: {
        Id: () => rule.id,
        Type: () => rule.type,
        Priority: () => sheet.rules.indexOf(rule),
        StopIfTrue: () => rule.stopIfTrue,
        Custom: custom,
      },
      set: {
        StopIfTrue: (value) => void (rule.stopIfTrue = value === true),
        Priority: (value) => {
          sheet.rules.splice(sheet.rules.indexOf(rule), 1);
          const place = Number(value);
          sheet.rules.splice(place < 0 ? Math.max(0, sheet.rules.length + 1 + place) : place, 0, rule);
        },
      },
      call: {
        GetRangeOrNullObject: () => {
          const [only, ...others] = rule.areas;
          return only && others.length === 0 ? rangeObject(context, sheet, only) : null;
        },
        GetRanges: () => rangeAreasObject(context, sheet, rule.areas),
        Delete: () => {
          formattable(sheet, 'ConditionalFormat.delete');
          sheet.rules.splice(sheet.rules.indexOf(rule), 1);
        },
      },
    },
    { Id: rule.id },
  );
}

function customObject(rule: Rule): HostObject {
  const fill = (): HostObject =>
    new HostObject('ConditionalRangeFill', {
      get: { Color: () => rule.fill },
      set: { Color: (value) => void (rule.fill = text(value, 'ConditionalRangeFill.color')) },
    });
  const font = (): HostObject =>
    new HostObject('ConditionalRangeFont', {
      get: { Color: () => rule.color, Bold: () => rule.bold },
      set: {
        Color: (value) => void (rule.color = text(value, 'ConditionalRangeFont.color')),
        Bold: (value) => void (rule.bold = value === true),
      },
    });
  const format = (): HostObject =>
    new HostObject('ConditionalRangeFormat', {
      get: { Fill: fill, Font: font, NumberFormat: () => rule.numberFormat },
      set: { NumberFormat: (value) => void (rule.numberFormat = text(value, 'ConditionalRangeFormat.numberFormat')) },
    });
  const formula = (): HostObject =>
    new HostObject('ConditionalFormatRule', {
      get: { Formula: () => rule.formula },
      set: { Formula: (value) => void (rule.formula = text(value, 'ConditionalFormatRule.formula')) },
    });
  return new HostObject('CustomConditionalFormat', { get: { Format: format, Rule: formula } });
}
