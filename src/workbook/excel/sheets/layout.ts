import { areaAddress, cellAddress, columnLetters, quoteSheet } from '../../../spreadsheet/address';
import { MARGINS, POINTS_PER_INCH } from '../../../spreadsheet/paper';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import type { PlanGrid } from '../../common/grid';
import { heightRuns } from '../../common/height-runs';
import type { Session } from '../session';
import type { Job } from './jobs';

const BYTES_PER_CALL = 700;
const BYTES_PER_LINK = 1_000;
/** Points of a column of so many characters: measured on a Chinese office's default font. */
const POINTS_PER_CHARACTER = 5.625;
const POINTS_OF_PADDING = 3.35;

/**
 * Links inside the workbook. They bring a look of their own and may bring a text, so they come before
 * the cells and the looks. A cell without a text would show the link's target: it gets none.
 */
export function linkJobs(sheetId: string, plan: SheetPlan, grid: PlanGrid): Job[] {
  const shown = plan.links.filter(({ row, column }) => (grid.at(row, column)?.value ?? null) !== null);
  return shown.map((link) => ({
    bytes: BYTES_PER_LINK,
    queue: (context) => {
      const cell = context.workbook.worksheets.getItem(sheetId).getCell(link.row, link.column);
      cell.hyperlink = { documentReference: `${quoteSheet(link.sheet)}!${link.cell}`, screenTip: link.tip.slice(0, 255) };
      return null;
    },
  }));
}

/** Widths, heights, merged areas, frozen panes, the tab's colour and how the sheet is printed. */
export function layoutJobs(session: Session, sheetId: string, plan: SheetPlan): Job[] {
  const calls: ((sheet: Excel.Worksheet) => void)[] = [
    ...plan.widths.map((width, column) => (sheet: Excel.Worksheet) => {
      const letters = columnLetters(column);
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = width * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
    }),
    ...heightRuns(plan.heights).map(({ first, last, points }) => (sheet: Excel.Worksheet) => {
      sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = points;
    }),
    ...plan.merges
      .filter((area) => area.rows * area.columns > 1)
      .map((area) => (sheet: Excel.Worksheet) => {
        sheet.getRange(areaAddress(area)).merge(false);
      }),
    (sheet) => {
      freeze(sheet, plan.freeze);
    },
    (sheet) => {
      sheet.tabColor = `#${plan.tabColor}`;
    },
  ];
  if (session.supports('1.9')) {
    calls.push((sheet) => {
      setUpPage(sheet.pageLayout, plan.print);
      // A sheet written again brings its own.
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of plan.print.breaks ?? []) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
    });
  }
  return calls.map((call) => ({
    bytes: BYTES_PER_CALL,
    queue: (context) => {
      call(context.workbook.worksheets.getItem(sheetId));
      return null;
    },
  }));
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${cellAddress(rows - 1, columns - 1)}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}

function setUpPage(page: Excel.PageLayout, print: SheetPlan['print']): void {
  page.paperSize = print.paper === 'A4' ? 'A4' : 'A3';
  page.orientation = print.landscape ? 'Landscape' : 'Portrait';
  // Leaving the number of pages down out means as many as it takes.
  page.zoom = print.scale === null ? { horizontalFitToPages: 1 } : { scale: print.scale };
  page.centerHorizontally = true;
  page.leftMargin = MARGINS.left * POINTS_PER_INCH;
  page.rightMargin = MARGINS.right * POINTS_PER_INCH;
  page.topMargin = MARGINS.top * POINTS_PER_INCH;
  page.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  if (print.area) page.setPrintArea(areaAddress(print.area));
  if (print.repeatRows) page.setPrintTitleRows(`$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`);
  if (print.repeatColumns) page.setPrintTitleColumns(`$A:$${columnLetters(print.repeatColumns - 1)}`);
  page.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
