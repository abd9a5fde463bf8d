import { areaAddress, columnLetters, quoteSheet } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import { MARGINS, POINTS_PER_INCH } from '../../../spreadsheet/paper';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { STYLES, type CellStyle, type Hatch } from '../../../spreadsheet/cell-style';
import type { PlanGrid } from '../../common/grid';
import { heightRuns } from '../../common/height-runs';
import { bgr, XL, type Application, type Range, type Worksheet } from '../jsapi';
import { rangeOf, rangesOf } from '../read/ranges';
import { present } from '../../../spreadsheet/present';

/** `XlPattern`: xlPatternLightUp, xlPatternGrid, xlPatternGray16. */
const PATTERNS: Readonly<Record<Hatch, number>> = { lightUp: 14, lightGrid: 15, gray125: 17 };
const HORIZONTAL = { left: XL.left, center: XL.center, right: XL.right } as const;

/**
 * Links inside the workbook. They bring a look of their own, so they come before the looks. A cell
 * without a text would show the link's target: it gets none.
 */
export function addLinks({ Hyperlinks, Cells }: Worksheet, plan: SheetPlan, grid: PlanGrid): void {
  for (const { row, column, sheet: target, cell, tip } of plan.links) {
    const text = grid.at(row, column)?.value ?? null;
    // A number is written over the words of its link afterwards.
    if (typeof text === 'string' || typeof text === 'number')
      Hyperlinks.Add(Cells.Item(row + 1, column + 1), '', `${quoteSheet(target)}!${cell}`, tip.slice(0, 255), String(text));
  }
}

/** Fonts, fills, alignment and borders, each look once for each of the few rectangles that bear it. */
export function dress(sheet: Worksheet, grid: PlanGrid): void {
  const keys = new Map(
    Object.entries(STYLES).map(([name, style]) => [name, JSON.stringify({ ...style, border: false, numberFormat: '' })]),
  );
  const looks = new Map(Object.entries(STYLES).map(([name, style]) => [present(keys.get(name), `key of look ${name}`), style]));
  for (const [key, areas] of grid.areasBy(({ style }) => keys.get(style) ?? null)) {
    const style = looks.get(key);
    if (style) for (const range of rangesOf(sheet, areas)) setLook(range, style);
  }
  for (const area of grid.areasBy(({ style }) => (STYLES[style].border ? 'border' : null)).get('border') ?? [])
    setBorders(rangeOf(sheet, area), area);
  for (const [color, areas] of grid.areasBy(({ style }) => STYLES[style].edge)) {
    for (const range of rangesOf(sheet, areas)) {
      const edge = range.Borders.Item(XL.edgeRight);
      edge.LineStyle = XL.continuous;
      edge.Weight = XL.thick;
      edge.Color = bgr(color);
    }
  }
}

function setLook(range: Range, { font, size, bold, underline, color, fill, hatch, horizontal, wrap }: CellStyle): void {
  const { Font } = range;
  Font.Name = font;
  Font.Size = size;
  Font.Bold = bold;
  Font.Underline = underline ? XL.underlineSingle : XL.underlineNone;
  Font.Color = bgr(color);
  if (fill !== null) range.Interior.Color = bgr(fill);
  if (hatch) {
    range.Interior.Pattern = PATTERNS[hatch.pattern];
    range.Interior.PatternColor = bgr(hatch.color);
  }
  range.HorizontalAlignment = HORIZONTAL[horizontal];
  range.VerticalAlignment = XL.center;
  range.WrapText = wrap;
}

/** Lines between cells exist only where there are cells on both sides. */
function setBorders({ Borders }: Range, { rows, columns }: Area): void {
  const sides: number[] = [XL.edgeTop, XL.edgeBottom, XL.edgeLeft, XL.edgeRight];
  if (rows > 1) sides.push(XL.insideHorizontal);
  if (columns > 1) sides.push(XL.insideVertical);
  for (const side of sides) {
    const border = Borders.Item(side);
    border.LineStyle = XL.continuous;
    border.Color = bgr('000000');
  }
}

/** Widths, heights, merged areas, the tab's colour, frozen panes and how the sheet is printed. */
export function layOutSheet(application: Application, sheet: Worksheet, plan: SheetPlan): void {
  plan.widths.forEach((width, column) => {
    const letters = columnLetters(column);
    sheet.Range(`${letters}:${letters}`).ColumnWidth = width;
  });
  for (const { first, last, points } of heightRuns(plan.heights)) sheet.Range(`${first + 1}:${last + 1}`).RowHeight = points;
  for (const area of plan.merges) if (area.rows * area.columns > 1) rangeOf(sheet, area).Merge();
  sheet.Tab.Color = bgr(plan.tabColor);
  freeze(application, sheet, plan.freeze);
  setUpPage(sheet, plan.print);
  // A sheet written again brings its own.
  sheet.ResetAllPageBreaks();
  for (const row of plan.print.breaks ?? []) sheet.HPageBreaks.Add(rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }));
}

/** Panes belong to the window, which shows the sheet for the moment. */
function freeze(application: Application, sheet: Worksheet, { rows, columns }: SheetPlan['freeze']): void {
  sheet.Activate();
  const window = application.ActiveWindow;
  window.FreezePanes = false;
  window.SplitRow = rows;
  window.SplitColumn = columns;
  window.FreezePanes = rows + columns > 0;
}

function setUpPage(
  { PageSetup: page }: Worksheet,
  { paper, landscape, scale, repeatRows, repeatColumns = 0, area, footer }: SheetPlan['print'],
): void {
  page.PaperSize = paper === 'A3' ? XL.paperA3 : XL.paperA4;
  page.Orientation = landscape ? XL.landscape : XL.portrait;
  page.Zoom = scale ?? false;
  if (scale === null) {
    page.FitToPagesWide = 1;
    page.FitToPagesTall = false;
  }
  page.CenterHorizontally = true;
  page.LeftMargin = MARGINS.left * POINTS_PER_INCH;
  page.RightMargin = MARGINS.right * POINTS_PER_INCH;
  page.TopMargin = MARGINS.top * POINTS_PER_INCH;
  page.BottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  page.PrintArea = area ? areaAddress(area) : '';
  page.PrintTitleRows = repeatRows ? `$${repeatRows.first + 1}:$${repeatRows.last + 1}` : '';
  if (repeatColumns > 0) page.PrintTitleColumns = `$A:$${columnLetters(repeatColumns - 1)}`;
  page.CenterFooter = footer;
}
