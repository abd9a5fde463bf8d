import type { MarkRule } from '../../../spreadsheet/port';
import { labelFormat } from '../../common/label-format';
import { escapeAttribute } from '../xml/escape';

/**
 * Differential format (ECMA-376 18.8.14) of a mark: letters and fill, and the label before the
 * cell's own text where there is an id for its number format; nothing else of the cell's look.
 */
export function markDxf(prefix: string, rule: Pick<MarkRule, 'fill' | 'color' | 'bold' | 'label'>, labelFormatId: number | null): string {
  const p = prefix;
  const bold = rule.bold ? `<${p}b/>` : '';
  const font = `<${p}font>${bold}<${p}color rgb="FF${rule.color}"/></${p}font>`;
  const label =
    labelFormatId === null ? '' : `<${p}numFmt numFmtId="${labelFormatId}" formatCode="${escapeAttribute(labelFormat(rule.label))}"/>`;
  const fill = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${rule.fill}"/><${p}bgColor rgb="FF${rule.fill}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font}${label}${fill}</${p}dxf>`;
}
