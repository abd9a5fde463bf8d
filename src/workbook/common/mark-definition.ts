import { areaAddress } from '../../spreadsheet/address';
import { markerFormula, type MarkRule } from '../../spreadsheet/port';
import { inReadingOrder, joinAreas } from './rectangles';
import { labelFormat } from './label-format';

/** A conditional format of ours, as it is to stand on a sheet. */
export interface MarkDefinition {
  /** With the leading `=`. */
  readonly formula: string;
  /** Addresses of rectangles. */
  readonly addresses: readonly string[];
  /** `#RRGGBB`, null where the rule leaves the colour alone. */
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly numberFormat: string | null;
}

/** The conditional formats that mark rules come to: one for the colours, one for the label. */
export function definitionsOf(rules: readonly MarkRule[]): MarkDefinition[] {
  return rules.flatMap((rule) => {
    const addresses = (areas: MarkRule['areas']): string[] => joinAreas([...areas].sort(inReadingOrder)).map(areaAddress);
    const colours = {
      formula: `=${markerFormula(rule.key)}`,
      addresses: addresses(rule.areas),
      fill: `#${rule.fill}`,
      color: `#${rule.color}`,
      bold: rule.bold,
      numberFormat: null,
    };
    const label = {
      formula: `=${markerFormula(`${rule.key}:label`)}`,
      addresses: addresses(rule.labelAreas),
      fill: null,
      color: null,
      bold: false,
      numberFormat: labelFormat(rule.label),
    };
    return [colours, label].filter((definition) => definition.addresses.length > 0);
  });
}
