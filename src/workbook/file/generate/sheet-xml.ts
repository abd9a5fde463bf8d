import { areaAddress, cellAddress, quoteSheet } from '../../../spreadsheet/address';
import { MARGINS } from '../../../spreadsheet/paper';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { cellAttributes, cellXml, formulaCellXml, looksLikeFormula } from '../edit/cell-xml';
import { encodeCellText, escapeAttribute, escapeText } from '../xml/escape';
import type { Namespaces } from '../xml/namespaces';
import { isPlanFormula } from '../../../spreadsheet/plan-value';
import type { CellStyles } from './cell-styles';
import type { Cells } from '../../common/grid';
import type { NamedSheet } from '../../common/plan-checks/choices';
import { rowHeight } from '../../common/plan-checks/limits';
import { choicesXml } from './choices-xml';

/** Excel counts a column's padding into its width: 5 pixels at 7 pixels a character (ECMA-376 18.3.1.13). */
const PADDING = 5 / 7;
const PAPER = { A4: 9, A3: 8 } as const;

/** What a sheet's part refers to. */
interface References {
  /** Relationship id of the sheet's drawing, if it has charts. */
  readonly drawing: string | null;
  /** Sheets of the plan that are there already. */
  readonly sheets: readonly NamedSheet[];
}

/** A whole worksheet part. */
export function sheetXml(
  plan: SheetPlan,
  grid: Cells,
  styles: CellStyles,
  namespaces: Namespaces,
  { drawing, sheets }: References,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relations}">`,
    `<sheetPr><tabColor rgb="FF${plan.tabColor}"/>${plan.print.scale === null ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`,
    viewXml(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan.widths),
    `<sheetData>${rowsXml(plan, grid, styles)}</sheetData>`,
    listXml(
      'mergeCells',
      plan.merges.filter((area) => area.rows * area.columns > 1).map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
    ),
    choicesXml(plan.choices ?? [], sheets),
    listXml('hyperlinks', plan.links.map(linkXml)),
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${Object.entries(MARGINS)
      .map(([side, inches]) => `${side}="${inches}"`)
      .join(' ')}/>`,
    printXml(plan),
    breaksXml(plan),
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function viewXml({ freeze: { rows, columns } }: SheetPlan): string {
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const first = cellAddress(rows, columns);
  return `<sheetViews><sheetView workbookViewId="0"><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${(width + PADDING).toFixed(4)}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function listXml(name: string, members: readonly string[]): string {
  return members.length === 0 ? '' : `<${name}>${members.join('')}</${name}>`;
}

function rowsXml(plan: SheetPlan, grid: Cells, styles: CellStyles): string {
  const heights = new Map(plan.heights.map(({ row, points }) => [row, rowHeight(points)]));
  const rows = [...new Set([...grid.keys(), ...heights.keys()])].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const points = heights.get(row);
      const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
      const cells = [...(grid.get(row) ?? [])].sort(([a], [b]) => a - b);
      const xml = cells.map(([column, { value, style, format }]) => {
        const attributes = cellAttributes(cellAddress(row, column), styles.indexOf(style, format, looksLikeFormula(value)));
        return isPlanFormula(value) ? formulaCellXml('', attributes, value.formula, value.value) : cellXml('', attributes, value);
      });
      return `<row r="${row + 1}"${height}>${xml.join('')}</row>`;
    })
    .join('');
}

function linkXml(link: SheetPlan['links'][number]): string {
  const location = escapeAttribute(`${quoteSheet(link.sheet)}!${link.cell}`);
  const tip = link.tip === '' ? '' : ` tooltip="${escapeAttribute(encodeCellText(link.tip.slice(0, 255)))}"`;
  return `<hyperlink ref="${cellAddress(link.row, link.column)}" location="${location}"${tip}/>`;
}

function printXml({ print }: SheetPlan): string {
  const orientation = print.landscape ? 'landscape' : 'portrait';
  const footer = print.footer === '' ? '' : `<headerFooter><oddFooter>${escapeText(`&C${print.footer}`)}</oddFooter></headerFooter>`;
  const [scale, fit] = print.scale === null ? ['', ' fitToWidth="1" fitToHeight="0"'] : [` scale="${print.scale}"`, ''];
  return `<pageSetup paperSize="${PAPER[print.paper]}"${scale}${fit} orientation="${orientation}"/>${footer}`;
}

/** Manual page breaks (ECMA-376 18.3.1.74): each is told by the last row before it, counted from 1. */
function breaksXml({ print: { breaks = [] } }: SheetPlan): string {
  if (breaks.length === 0) return '';
  const members = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${members.length}" manualBreakCount="${members.length}">${members.join('')}</rowBreaks>`;
}
