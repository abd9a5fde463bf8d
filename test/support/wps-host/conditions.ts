import type { Area } from '../../../src/spreadsheet/snapshot';
import type * as Api from '../../../src/workbook/wps/jsapi';
import { bgr } from '../../../src/workbook/wps/jsapi';
import { freshId, type Rule, type Sheet } from '../book-model/book';
import { intersection } from '../book-model/cells';
import type { WpsContext } from './context';
import { lookOf } from './looks';
import { formattable, rangeObject } from './range';
import { strict } from './strict';

const EXPRESSION = 2;
const COLOR_SCALE = 3;

/** Conditional formats that touch some blocks, in their order. */
export function conditionsObject(context: WpsContext, sheet: Sheet, areas: readonly [Area, ...Area[]]): Api.FormatConditions {
  const touching = (): Rule[] => sheet.rules.filter((rule) => rule.areas.some((area) => areas.some((other) => intersection(area, other))));
  return strict(context.bridge, 'FormatConditions', {
    get Count() {
      return touching().length;
    },
    Item: (index: number) => {
      const rule = touching()[index - 1];
      if (!rule) throw new RangeError(`FormatConditions.Item(${index})`);
      return conditionObject(context, sheet, rule);
    },
    Add: (type: number, _operator: undefined, formula: string) => {
      formattable(sheet);
      if (type !== EXPRESSION || !formula.startsWith('=')) throw new TypeError('FormatConditions.Add');
      const rule: Rule = {
        id: freshId(context.book),
        type: 'Custom',
        areas: [...areas],
        formula,
        fill: '',
        color: '',
        bold: false,
        numberFormat: '',
        stopIfTrue: true,
      };
      sheet.rules.push(rule);
      return conditionObject(context, sheet, rule);
    },
  });
}

function conditionObject(context: WpsContext, sheet: Sheet, rule: Rule): Api.FormatCondition {
  const [first, ...others] = rule.areas;
  if (!first) throw new Error('a rule without cells');
  const number = (color: string): number => bgr(color.replace('#', '') || '000000');
  return strict(context.bridge, 'FormatCondition', {
    get Type() {
      return rule.type === 'Custom' ? EXPRESSION : COLOR_SCALE;
    },
    get Formula1() {
      // Rules of other kinds have none, and asking is an error.
      if (rule.type !== 'Custom') throw new Error('0x800A03EC FormatCondition.Formula1');
      return rule.formula;
    },
    get AppliesTo() {
      return rangeObject(context, sheet, [first, ...others]);
    },
    get Interior() {
      return {
        get Color() {
          return number(rule.fill);
        },
        set Color(color: number) {
          rule.fill = lookOf(color);
        },
      };
    },
    get Font() {
      return {
        get Color() {
          return number(rule.color);
        },
        set Color(color: number) {
          rule.color = lookOf(color);
        },
        get Bold() {
          return rule.bold;
        },
        set Bold(bold: boolean) {
          rule.bold = bold;
        },
      };
    },
    get NumberFormat() {
      return rule.numberFormat;
    },
    set NumberFormat(format: string) {
      rule.numberFormat = format;
    },
    get StopIfTrue() {
      return rule.stopIfTrue;
    },
    set StopIfTrue(stop: boolean) {
      rule.stopIfTrue = stop;
    },
    SetLastPriority: () => {
      sheet.rules.splice(sheet.rules.indexOf(rule), 1);
      sheet.rules.push(rule);
    },
    Delete: () => {
      formattable(sheet);
      sheet.rules.splice(sheet.rules.indexOf(rule), 1);
    },
  });
}
