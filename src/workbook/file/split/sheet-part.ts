import { areaAddress, columnLetters } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import type { ExtractedSheet, ExtractExtras } from '../../../spreadsheet/row-extract';
import { MARKER_PREFIX } from '../../../spreadsheet/port';
import type { BookContext } from '../book/context';
import { ColumnStyles } from '../sheet/column-styles';
import type { SheetScan } from '../sheet/scan';
import { areasOf, mergesOf } from '../sheet/state';
import type { StyleBook } from '../styles/style-book';
import { formulasOf, moveFormula } from '../sheet/formulas';
import { child, children, sourceOf, whole, type XmlElement } from '../xml/element';
import { escapeAttribute, escapeText } from '../xml/escape';
import { richTexts } from './rich-texts';
import { RowMap } from './row-map';
import { SheetData, type SheetSource } from './sheet-data';
import { sourceRows } from './source-cells';

/** Writes sheets of the new workbooks out of one sheet of the ledger; what all of them need is read once. */
export class SheetSplitter {
  private readonly scan: SheetScan;
  private readonly source: SheetSource;

  constructor(
    context: BookContext,
    sheetId: string,
    styles: StyleBook,
    private readonly words: Pick<ExtractExtras, 'idHeading' | 'choose'>,
  ) {
    const { part } = context.worksheet(sheetId);
    this.scan = context.scan(part);
    const { root } = this.scan;
    this.source = {
      prefix: root.prefix,
      rows: sourceRows(this.scan),
      formulas: formulasOf(this.scan, part),
      merges: mergesOf(root),
      richTexts: richTexts(context.book, context.parts, root.prefix),
      columns: new ColumnStyles(root),
      styles,
    };
  }

  /** The part of a sheet with these rows alone, protected without a password but for what is to be filled in. */
  part(sheet: ExtractedSheet, isFirst: boolean): string {
    const { root, text } = this.scan;
    const { prefix: p } = root;
    const map = new RowMap(sheet.rows);
    const data = new SheetData(this.source, sheet, map, this.words.idHeading).xml();
    const open = `<${root.name}${attributesOf(root, (name) => name === 'xmlns' || name.startsWith('xmlns:') || name.endsWith(':Ignorable'))}>`;
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      open,
      this.propertiesXml(),
      viewsXml(root, isFirst),
      ...children(root, 'sheetFormatPr').map((each) => sourceOf(text, each)),
      columnsXml(root, sheet.idColumn),
      `<${p}sheetData>${data}</${p}sheetData>`,
      `<${p}sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" autoFilter="0"/>`,
      this.filterXml(map),
      this.mergesXml(map),
      this.conditionsXml(map),
      this.validationsXml(sheet, map),
      ...['printOptions', 'pageMargins'].flatMap((local) => children(root, local).map((each) => sourceOf(text, each))),
      ...children(root, 'pageSetup').map((each) => `<${p}pageSetup${attributesOf(each, (name) => !name.includes(':'))}/>`),
      ...children(root, 'headerFooter').map((each) => sourceOf(text, each)),
      `</${root.name}>`,
    ].join('');
  }

  private propertiesXml(): string {
    const { root, text } = this.scan;
    const properties = child(root, 'sheetPr');
    return properties
      ? `<${root.prefix}sheetPr>${properties.children.map((each) => sourceOf(text, each)).join('')}</${root.prefix}sheetPr>`
      : '';
  }

  /** The buttons of the filter, over the rows that are left; nothing is filtered out. */
  private filterXml(map: RowMap): string {
    const { root } = this.scan;
    const [area] = areasOf(child(root, 'autoFilter')?.attributes['ref'] ?? '');
    const [moved, ...more] = area ? map.areasOf(area, true) : [];
    return moved && more.length === 0 ? `<${root.prefix}autoFilter ref="${areaAddress(moved)}"/>` : '';
  }

  private mergesXml(map: RowMap): string {
    const p = this.source.prefix;
    const areas = this.source.merges.flatMap((area) =>
      area.rows === 1
        ? map.runsOf(area, true).flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => ({ ...area, row: from + at })))
        : map.areasOf(area, false),
    );
    const merged = areas.filter(({ rows, columns }) => rows * columns > 1);
    return merged.length === 0
      ? ''
      : `<${p}mergeCells count="${merged.length}">${merged.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`).join('')}</${p}mergeCells>`;
  }

  private conditionsXml(map: RowMap): string {
    const { root, text } = this.scan;
    return children(root, 'conditionalFormatting')
      .filter((each) => !sourceOf(text, each).includes(MARKER_PREFIX))
      .map((each) => this.movedRules(each, map, child(each, 'cfRule') ? 'formula' : ''))
      .join('');
  }

  /** Rules over the rows that are left, their relative references moved with the first cell. */
  private movedRules(element: XmlElement, map: RowMap, formulaName: string): string {
    const { text } = this.scan;
    const areas = areasOf(element.attributes['sqref'] ?? '');
    const moved = areas.flatMap((area) => map.areasOf(area, true));
    const [former, first] = [topLeft(areas), topLeft(moved)];
    if (!former || !first) return '';
    const formulas = element.children
      .flatMap((rule) => [rule, ...rule.children])
      .filter(({ local }) => local.startsWith('formula') || local === formulaName);
    if (formulas.some((each) => /[!#[]/.test(each.text))) return '';
    let xml = '';
    let from = element.openEnd;
    for (const formula of formulas) {
      xml += text.slice(from, formula.openEnd) + escapeText(moveFormula(formula.text, first.row - former.row, 0));
      from = formula.closeStart;
    }
    xml += text.slice(from, element.closeStart);
    // What belongs to an extension of the sheet goes with it.
    const content = withoutExtensions(xml);
    return `<${element.name}${attributesOf(element, (name) => !name.includes(':') && name !== 'sqref')} sqref="${moved.map(areaAddress).join(' ')}">${content}</${element.name}>`;
  }

  private validationsXml(sheet: ExtractedSheet, map: RowMap): string {
    const p = this.source.prefix;
    const own = children(child(this.scan.root, 'dataValidations'), 'dataValidation');
    const kept = own
      .map((each) => ({ xml: this.movedRules(each, map, ''), areas: areasOf(each.attributes['sqref'] ?? '') }))
      .filter(({ xml }) => xml !== '');
    const taken = (column: number): boolean =>
      kept.some(({ areas }) => areas.some((area) => column >= area.column && column < area.column + area.columns));
    const records = map.rows.flatMap(({ kind }, at) => (kind === 'record' ? [at] : []));
    const added = sheet.choices
      .filter(({ column }) => !taken(column))
      .map(({ column, words, strict, label }) => {
        const alert = strict ? ` showErrorMessage="1" error="${escapeAttribute(this.words.choose(label))}"` : '';
        return `<${p}dataValidation type="list" allowBlank="1"${alert} sqref="${runsIn(records, column)}"><${p}formula1>${escapeText(`"${words.join(',')}"`)}</${p}formula1></${p}dataValidation>`;
      });
    const all = [...kept.map(({ xml }) => xml), ...(records.length === 0 ? [] : added)];
    return all.length === 0 ? '' : `<${p}dataValidations count="${all.length}">${all.join('')}</${p}dataValidations>`;
  }
}

function topLeft(areas: readonly Area[]): { readonly row: number } | null {
  return areas.length === 0 ? null : { row: Math.min(...areas.map(({ row }) => row)) };
}

/** Cells of a column in these rows, as a list of areas. */
function runsIn(rows: readonly number[], column: number): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const letters = columnLetters(column);
  return runs.map(({ from, to }) => `${letters}${from + 1}:${letters}${to + 1}`).join(' ');
}

function attributesOf(element: XmlElement, wanted: (name: string) => boolean): string {
  return Object.entries(element.attributes)
    .filter(([name]) => wanted(name))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}

/** The panes stay as they are, the cursor goes back to the first cell below them. */
function viewsXml(root: XmlElement, isFirst: boolean): string {
  const p = root.prefix;
  const view = children(child(root, 'sheetViews'), 'sheetView')[0];
  const pane = child(view, 'pane');
  const frozen = pane?.attributes['state'] === 'frozen' ? pane : undefined;
  const [across, down] = [whole(frozen, 'xSplit', 0), whole(frozen, 'ySplit', 0)];
  const first = `${columnLetters(across)}${down + 1}`;
  const shown = view
    ? attributesOf(view, (name) => ['showGridLines', 'showZeros', 'rightToLeft', 'zoomScale', 'zoomScaleNormal'].includes(name))
    : '';
  const inner =
    across + down === 0
      ? ''
      : `<${p}pane${across > 0 ? ` xSplit="${across}"` : ''}${down > 0 ? ` ySplit="${down}"` : ''} topLeftCell="${first}" activePane="${across === 0 ? 'bottomLeft' : down === 0 ? 'topRight' : 'bottomRight'}" state="frozen"/>`;
  return `<${p}sheetViews><${p}sheetView${shown}${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${inner}</${p}sheetView></${p}sheetViews>`;
}

/** The widths of the ledger's columns, and the hidden column of the rows' names behind them. */
function columnsXml(root: XmlElement, idColumn: number): string {
  const p = root.prefix;
  const columns = children(child(root, 'cols'), 'col').flatMap((each) => {
    const [from, to] = [whole(each, 'min', 1), Math.min(whole(each, 'max', 1), idColumn)];
    return from > to
      ? []
      : [
          `<${p}col min="${from}" max="${to}"${attributesOf(each, (name) => name !== 'min' && name !== 'max' && name !== 'hidden' && name !== 'collapsed' && name !== 'outlineLevel')}/>`,
        ];
  });
  return `<${p}cols>${columns.join('')}<${p}col min="${idColumn + 1}" max="${idColumn + 1}" width="4" hidden="1" customWidth="1"/></${p}cols>`;
}

/** XML without its `extLst` elements, whatever prefix they have. */
function withoutExtensions(xml: string): string {
  let kept = '';
  let from = 0;
  for (const { 0: opening, index } of xml.matchAll(/<(?:\w{1,20}:)?extLst>/g)) {
    if (index < from) continue;
    const closing = opening.replace('<', '</');
    const end = xml.indexOf(closing, index);
    kept += xml.slice(from, index);
    from = end < 0 ? xml.length : end + closing.length;
  }
  return kept + xml.slice(from);
}
