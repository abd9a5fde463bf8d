import type { StyleName } from '../../../spreadsheet/sheet-plan';
import { STYLES, type CellStyle } from '../../../spreadsheet/cell-style';
import type { StyleBook } from '../styles/style-book';
import { escapeAttribute } from '../xml/escape';

/** Gives the cellXfs index of each look, added to the workbook's styles when first asked for. */
export class CellStyles {
  private readonly known = new Map<string, number>();

  constructor(private readonly styles: StyleBook) {}

  /** `format` stands in for the style's own; `quoted`: text that looks like a formula stays text when somebody enters it again. */
  indexOf(name: StyleName, format: string, quoted: boolean): number {
    const key = `${name}${quoted ? "'" : ''}${format}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = quoted
      ? this.styles.variant(this.indexOf(name, format, false), { quotePrefix: '1' })
      : this.addStyle({ ...STYLES[name], numberFormat: format });
    this.known.set(key, index);
    return index;
  }

  private addStyle(style: CellStyle): number {
    const { styles } = this;
    const p = styles.prefix;
    const font = styles.add('fonts', fontXml(p, style));
    const fill = style.fill === null ? 0 : styles.add('fills', fillXml(p, style.fill, style.hatch));
    const border = style.border ? styles.add('borders', borderXml(p, style.edge)) : 0;
    const format = styles.numberFormat(style.numberFormat);
    const parent = styles.hasCellStyles ? ' xfId="0"' : '';
    const wrap = style.wrap ? ' wrapText="1"' : '';
    return styles.add(
      'cellXfs',
      `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${parent} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
        `<${p}alignment horizontal="${style.horizontal}" vertical="${style.vertical}"${wrap}/></${p}xf>`,
    );
  }
}

function fontXml(p: string, style: CellStyle): string {
  const bold = style.bold ? `<${p}b/>` : '';
  const underline = style.underline ? `<${p}u/>` : '';
  return `<${p}font>${bold}${underline}<${p}sz val="${style.size}"/><${p}color rgb="FF${style.color}"/><${p}name val="${escapeAttribute(style.font)}"/><${p}charset val="134"/></${p}font>`;
}

function fillXml(p: string, color: string, hatch: CellStyle['hatch']): string {
  if (hatch)
    return `<${p}fill><${p}patternFill patternType="${hatch.pattern}"><${p}fgColor rgb="FF${hatch.color}"/><${p}bgColor rgb="FF${color}"/></${p}patternFill></${p}fill>`;
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

function borderXml(p: string, edge: string | null): string {
  const side = (name: string): string => {
    const [line, color] = name === 'right' && edge !== null ? ['thick', edge] : ['thin', '000000'];
    return `<${p}${name} style="${line}"><${p}color rgb="FF${color}"/></${p}${name}>`;
  };
  return `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${p}diagonal/></${p}border>`;
}
