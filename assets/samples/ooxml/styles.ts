import type { Look, Overlay } from './model';
import type { Part } from './package';
import { NS, XML_HEAD, escaped } from './xml';

const THIN_EDGES = ['left', 'right', 'top', 'bottom'].map((edge) => `<${edge} style="thin"><color indexed="64"/></${edge}>`).join('');

/** Number formats that have an id of their own in every workbook. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '0.00%': 10, '@': 49 };
const FIRST_OWN_FORMAT = 176;

/** Distinct snippets in the order they are first met; Excel refers to each by its place. */
class Pool {
  private readonly places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const snippet of first) this.index(snippet);
  }

  index(snippet: string): number {
    const place = this.places.get(snippet) ?? this.places.size;
    this.places.set(snippet, place);
    return place;
  }

  element(tag: string): string {
    return `<${tag} count="${this.places.size}">${[...this.places.keys()].join('')}</${tag}>`;
  }

  items(): readonly string[] {
    return [...this.places.keys()];
  }
}

/** Collects the looks of a workbook and writes them as its styles part. */
export class Styles {
  private readonly fonts = new Pool(
    '<font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font>',
    '<font><sz val="9"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font>',
  );
  private readonly fills = new Pool('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new Pool('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly formats = new Pool();
  private readonly cells = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>');
  private readonly overlays = new Pool();

  /** Index of the cell format for a look. */
  cell(look: Look): number {
    const format = this.format(look.format ?? 'General');
    const font = this.fonts.index(
      `<font>${look.bold === true ? '<b/>' : ''}<sz val="${look.size}"/><color theme="1"/><name val="${look.font}"/><charset val="134"/></font>`,
    );
    const fill = look.fill === undefined ? 0 : this.fills.index(solidFill(look.fill));
    const border = look.border === true ? this.borders.index(`<border>${THIN_EDGES}<diagonal/></border>`) : 0;
    const align = look.horizontal === undefined ? '' : ` horizontal="${look.horizontal}"`;
    const wrap = look.wrap === true ? ' wrapText="1"' : '';
    return this.cells.index(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ` +
        `${format === 0 ? '' : 'applyNumberFormat="1" '}applyFont="1"${fill === 0 ? '' : ' applyFill="1"'}` +
        `${border === 0 ? '' : ' applyBorder="1"'} applyAlignment="1"><alignment${align} vertical="center"${wrap}/></xf>`,
    );
  }

  /** Index of the differential format for an overlay. */
  overlay(overlay: Overlay): number {
    return this.overlays.index(
      `<dxf><font><color rgb="FF${overlay.color}"/></font><fill><patternFill><bgColor rgb="FF${overlay.fill}"/></patternFill></fill></dxf>`,
    );
  }

  part(): Part {
    const own = this.formats.items().map((code, place) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + place}" formatCode="${escaped(code)}"/>`);
    const formats = own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`;
    return {
      path: 'xl/styles.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
      body:
        `${XML_HEAD}<styleSheet xmlns="${NS.main}">${formats}${this.fonts.element('fonts')}${this.fills.element('fills')}` +
        `${this.borders.element('borders')}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0">` +
        `<alignment vertical="center"/></xf></cellStyleXfs>${this.cells.element('cellXfs')}` +
        `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>${this.overlays.element('dxfs')}` +
        `<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`,
    };
  }

  private format(code: string): number {
    return BUILT_IN[code] ?? FIRST_OWN_FORMAT + this.formats.index(code);
  }
}

function solidFill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}
