import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { CellSpec, SheetSpec, WorkbookSpec } from './workbook-spec';
import { parseArea } from '../../src/spreadsheet/address';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** How the file is written, where writers differ. */
export interface Dialect {
  /** `x:` or ''. */
  readonly prefix: string;
  readonly strict: boolean;
}
export const COMMON: Dialect = { prefix: '', strict: false };

/** Parts of a package by name. */
export type PartTexts = Record<string, string>;

/** Zips parts; a part given as bytes is taken as it is. */
export function packParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(zippable, { level: 1, mtime: new Date(2020, 0, 1) });
}

/** Unzips what a workbook was saved to. */
export function partsOf(file: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(file)));
}

/** Text of a part of a saved file. */
export function partText(file: Uint8Array, part: string): string {
  const bytes = partsOf(file).get(part);
  if (!bytes) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(bytes);
}

/** The parts of a workbook as described, with shared strings, styles and whatever it asks for. */
export function workbookParts(spec: WorkbookSpec, dialect: Dialect = COMMON): PartTexts {
  const p = dialect.prefix;
  const main = dialect.strict ? STRICT_MAIN : MAIN;
  const relations = dialect.strict ? STRICT_RELATIONS : RELATIONS;
  const xmlns = `xmlns${p === '' ? '' : `:${p.slice(0, -1)}`}="${main}" xmlns:r="${relations}"`;
  const book = new StyleAndStrings();
  const sheets = spec.sheets.map((sheet) => sheetPart(sheet, p, xmlns, book));
  const parts: PartTexts = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([{ id: 'rId1', type: `${relations}/officeDocument`, target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': bookPart(spec, p, xmlns),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => ({ id: `rId${at + 1}`, type: `${relations}/worksheet`, target: `worksheets/sheet${at + 1}.xml` })),
      { id: 'rId900', type: `${relations}/styles`, target: 'styles.xml' },
      { id: 'rId901', type: `${relations}/sharedStrings`, target: 'sharedStrings.xml' },
    ]),
    'xl/styles.xml': book.stylesPart(p, xmlns),
    'xl/sharedStrings.xml': book.stringsPart(p, xmlns),
  };
  sheets.forEach((text, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = text;
  });
  return parts;
}

export function workbookFile(spec: WorkbookSpec, dialect: Dialect = COMMON): Uint8Array {
  return packParts(workbookParts(spec, dialect));
}

export function relationships(list: readonly { id: string; type: string; target: string }[]): string {
  const each = list.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const base = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, kind: string): string => `<Override PartName="/xl/${part}" ContentType="${base}.${kind}+xml"/>`;
  const worksheets = Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet'));
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${worksheets.join('')}` +
    `${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`
  );
}

function bookPart(spec: WorkbookSpec, p: string, xmlns: string): string {
  const sheets = spec.sheets.map((sheet, at) => {
    const state = sheet.hidden ? ` state="${sheet.hidden === 'very' ? 'veryHidden' : 'hidden'}"` : '';
    return `<${p}sheet name="${escape(sheet.name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const lock = spec.structureLocked ? `<${p}workbookProtection lockStructure="1"/>` : '';
  return `${DECLARATION}<${p}workbook ${xmlns}><${p}workbookPr${spec.date1904 ? ' date1904="1"' : ''}/>${lock}<${p}bookViews><${p}workbookView activeTab="0"/></${p}bookViews><${p}sheets>${sheets.join('')}</${p}sheets></${p}workbook>`;
}

function sheetPart(sheet: SheetSpec, p: string, xmlns: string, book: StyleAndStrings): string {
  const rows = new Map<number, { column: number; cell: CellSpec }[]>();
  for (const cell of sheet.cells ?? []) {
    const place = parseArea(cell.at);
    if (!place) throw new Error(cell.at);
    rows.set(place.row, [...(rows.get(place.row) ?? []), { column: place.column, cell }]);
  }
  for (const row of sheet.hiddenRows ?? []) if (!rows.has(row)) rows.set(row, []);
  const hidden = new Set(sheet.hiddenRows);
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const inOrder = cells.sort((a, b) => a.column - b.column).map(({ cell }) => cellText(cell, p, book));
      return `<${p}row r="${row + 1}"${hidden.has(row) ? ' hidden="1"' : ''}>${inOrder.join('')}</${p}row>`;
    });
  const filter = sheet.filter
    ? `<${p}autoFilter ref="${sheet.filter}"><${p}filterColumn colId="0"><${p}filters><${p}filter val="1"/></${p}filters></${p}filterColumn></${p}autoFilter>`
    : '';
  const merges = (sheet.merges ?? []).map((area) => `<${p}mergeCell ref="${area}"/>`);
  const rules = (sheet.rules ?? []).map(
    ({ area, formula }, at) =>
      `<${p}conditionalFormatting sqref="${area}"><${p}cfRule type="expression" dxfId="0" priority="${at + 1}"><${p}formula>${escape(formula)}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
  );
  return (
    `${DECLARATION}<${p}worksheet ${xmlns}><${p}sheetData>${data.join('')}</${p}sheetData>` +
    (sheet.protected ? `<${p}sheetProtection sheet="1" objects="1" scenarios="1"/>` : '') +
    filter +
    (merges.length > 0 ? `<${p}mergeCells count="${merges.length}">${merges.join('')}</${p}mergeCells>` : '') +
    `${rules.join('')}<${p}pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></${p}worksheet>`
  );
}

function cellText({ at, value, formula, numberFormat, struck = false, runs, spill }: CellSpec, p: string, book: StyleAndStrings): string {
  const style = numberFormat === undefined && !struck ? '' : ` s="${book.style(numberFormat ?? 'General', struck)}"`;
  const array = spill === undefined ? '' : ` t="array" ref="${spill}"`;
  const f = formula === undefined ? '' : `<${p}f${array}>${escape(formula)}</${p}f>`;
  const cell = (type: string, v: string): string => `<${p}c r="${at}"${style}${type}>${f}<${p}v>${v}</${p}v></${p}c>`;
  if (value === null) return `<${p}c r="${at}"${style}/>`;
  if (runs) return cell(' t="s"', String(book.rich(richText(runs, struck, p))));
  if (typeof value === 'string')
    return formula === undefined ? cell(' t="s"', String(book.string(value))) : cell(' t="str"', escape(value));
  if (typeof value === 'boolean') return cell(' t="b"', value ? '1' : '0');
  return typeof value === 'number' ? cell('', String(value)) : cell(' t="e"', value.error);
}

/** As Excel writes it: a first piece that looks like the cell has no looks of its own. */
function richText(runs: NonNullable<CellSpec['runs']>, cell: boolean, p: string): string {
  return runs
    .map(({ text, struck }, at) => {
      const looks = at === 0 && struck === cell ? '' : `<${p}rPr>${struck ? `<${p}strike/>` : ''}<${p}sz val="11"/></${p}rPr>`;
      return `<${p}r>${looks}<${p}t xml:space="preserve">${escape(text)}</${p}t></${p}r>`;
    })
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Collects shared strings and number formats while sheets are written. */
class StyleAndStrings {
  private readonly strings: { readonly text: string; readonly rich: boolean }[] = [];
  private readonly formats: { readonly code: string; readonly struck: boolean }[] = [];

  string(text: string, rich = false): number {
    const known = this.strings.findIndex((each) => each.text === text && each.rich === rich);
    return known >= 0 ? known : this.strings.push({ text, rich }) - 1;
  }

  /** A string of pieces, given as its XML. */
  rich(xml: string): number {
    return this.string(xml, true);
  }

  style(code: string, struck: boolean): number {
    const known = this.formats.findIndex((each) => each.code === code && each.struck === struck);
    return known >= 0 ? known + 1 : this.formats.push({ code, struck });
  }

  stringsPart(p: string, xmlns: string): string {
    const items = this.strings.map(
      ({ text, rich }) => `<${p}si>${rich ? text : `<${p}t xml:space="preserve">${escape(text)}</${p}t>`}</${p}si>`,
    );
    return `${DECLARATION}<${p}sst ${xmlns} count="${items.length}" uniqueCount="${items.length}">${items.join('')}</${p}sst>`;
  }

  stylesPart(p: string, xmlns: string): string {
    const formats = this.formats.map(({ code }, at) => `<${p}numFmt numFmtId="${164 + at}" formatCode="${escape(code)}"/>`);
    const xfs = [{ id: '0', struck: false }, ...this.formats.map(({ struck }, at) => ({ id: String(164 + at), struck }))].map(
      ({ id, struck }) => `<${p}xf numFmtId="${id}" fontId="${struck ? 1 : 0}" fillId="0" borderId="0" xfId="0"/>`,
    );
    const looks = `<${p}sz val="11"/><${p}name val="宋体"/>`;
    const none = `<${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/>`;
    return (
      `${DECLARATION}<${p}styleSheet ${xmlns}>${formats.length > 0 ? `<${p}numFmts count="${formats.length}">${formats.join('')}</${p}numFmts>` : ''}` +
      `<${p}fonts count="2"><${p}font>${looks}</${p}font><${p}font><${p}strike/>${looks}</${p}font></${p}fonts>` +
      `<${p}fills count="2"><${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill></${p}fills>` +
      `<${p}borders count="1"><${p}border>${none}</${p}border></${p}borders>` +
      `<${p}cellStyleXfs count="1"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></${p}cellStyleXfs>` +
      `<${p}cellXfs count="${xfs.length}">${xfs.join('')}</${p}cellXfs>` +
      `<${p}dxfs count="1"><${p}dxf><${p}font><${p}i/></${p}font></${p}dxf></${p}dxfs></${p}styleSheet>`
    );
  }
}
