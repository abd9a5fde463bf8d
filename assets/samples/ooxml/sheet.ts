import { columnName } from './address';
import type { Sheet } from './model';
import type { Link } from './package';
import { rowsElement } from './rows';
import type { SharedStrings } from './strings';
import type { Styles } from './styles';
import { NS, XML_HEAD, escaped } from './xml';

/** Centimetres as the inches that page margins are kept in. */
const inches = (centimetres: number): number => Math.round((centimetres / 2.54) * 100) / 100;
const PAPERS = { A3: 8, A4: 9 } as const;

/** The worksheet part's XML; the order of its elements is fixed by the schema. */
export function sheetXml(sheet: Sheet, active: boolean, links: readonly Link[], strings: SharedStrings, styles: Styles): string {
  const rows = rowsElement(sheet.rows, strings, styles);
  const filter = sheet.filter === undefined ? '' : `<autoFilter ref="${sheet.filter}"/>`;
  const elements = [properties(), dimension(sheet), view(sheet, active), '<sheetFormatPr defaultRowHeight="13.5"/>', columns(sheet), rows]
    .concat([filter, merges(sheet), '<phoneticPr fontId="1" type="noConversion"/>', conditionalFormats(sheet, styles), validations(sheet)])
    .concat([print(sheet), breaks(sheet), attached(links)]);
  return `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.relationships}">${elements.join('')}</worksheet>`;
}

function properties(): string {
  return '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
}

function dimension(sheet: Sheet): string {
  const width = Math.max(...sheet.rows.map((row) => row.cells.length));
  return `<dimension ref="A1:${columnName(width - 1)}${sheet.rows.length}"/>`;
}

function view(sheet: Sheet, active: boolean): string {
  const selected = active ? ' tabSelected="1"' : '';
  const frozen = sheet.frozenAt;
  const pane =
    frozen === undefined
      ? ''
      : `<pane${frozen.columns > 0 ? ` xSplit="${frozen.columns}"` : ''} ySplit="${frozen.rows}" topLeftCell="${frozen.cell}"` +
        ` activePane="${frozen.columns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columns(sheet: Sheet): string {
  const items = sheet.widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${items.join('')}</cols>`;
}

function merges(sheet: Sheet): string {
  const ranges = sheet.merges ?? [];
  if (ranges.length === 0) return '';
  return `<mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
}

function conditionalFormats(sheet: Sheet, styles: Styles): string {
  return (sheet.conditionalFormats ?? [])
    .map(
      (format, place) =>
        `<conditionalFormatting sqref="${format.range}"><cfRule type="expression" dxfId="${styles.overlay(format.overlay)}"` +
        ` priority="${place + 1}"><formula>${escaped(format.formula)}</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}

function validations(sheet: Sheet): string {
  const lists = sheet.validations ?? [];
  if (lists.length === 0) return '';
  const items = lists.map(
    (list) =>
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${list.range}">` +
      `<formula1>${escaped(list.source)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** Every sheet prints one page wide, with the page number at the foot. */
function print(sheet: Sheet): string {
  const margins = `left="${inches(1.5)}" right="${inches(1.5)}" top="${inches(2)}" bottom="${inches(1.8)}" header="${inches(0.8)}" footer="${inches(0.8)}"`;
  const orientation = sheet.print.landscape ? 'landscape' : 'portrait';
  return (
    `<printOptions horizontalCentered="1"/><pageMargins ${margins}/>` +
    `<pageSetup paperSize="${PAPERS[sheet.print.paper]}" fitToHeight="0" orientation="${orientation}"/>` +
    `<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`
  );
}

function breaks(sheet: Sheet): string {
  const rows = sheet.print.breaksAfter ?? [];
  if (rows.length === 0) return '';
  const items = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${items.length}" manualBreakCount="${items.length}">${items.join('')}</rowBreaks>`;
}

/** Drawing, comment shapes and tables hang on the sheet by relationship. */
function attached(links: readonly Link[]): string {
  const ids = (kind: string): readonly string[] => links.filter((link) => link.type.endsWith(`/${kind}`)).map((link) => link.id);
  const tables = ids('table').map((id) => `<tablePart r:id="${id}"/>`);
  return (
    ids('drawing')
      .map((id) => `<drawing r:id="${id}"/>`)
      .join('') +
    ids('vmlDrawing')
      .map((id) => `<legacyDrawing r:id="${id}"/>`)
      .join('') +
    (tables.length === 0 ? '' : `<tableParts count="${tables.length}">${tables.join('')}</tableParts>`)
  );
}
