import type { MarkDefinition } from '../../common/mark-definition';
import type { Session } from '../session';

/** Asks for all that a custom rule is. The definition is null where the host cannot tell its areas: before ExcelApi 1.9 of a rule that has several, which another program put on. */
export function askForDefinition(
  session: Session,
  rule: Excel.ConditionalFormat,
): () => { readonly formula: string; readonly definition: MarkDefinition | null } {
  const { custom } = rule;
  custom.load('rule/formula,format/numberFormat,format/fill/color,format/font/color,format/font/bold');
  const place = session.supports('1.9') ? rule.getRanges().load('address') : rule.getRangeOrNullObject().load('address');
  return () => ({ formula: custom.rule.formula, definition: place.isNullObject ? null : definitionOf(custom, place.address) });
}

function definitionOf({ rule, format }: Excel.CustomConditionalFormat, address: string): MarkDefinition {
  const numberFormat: unknown = format.numberFormat;
  return {
    formula: rule.formula,
    addresses: address.replace(/(^|,)\s{0,4}(?:'(?:[^']|''){1,31}'|[^!,']{1,31})!/g, '$1').split(','),
    fill: textOrNull(format.fill.color),
    color: textOrNull(format.font.color),
    bold: format.font.bold,
    numberFormat: textOrNull(numberFormat),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value !== 'General' ? value : null;
}
