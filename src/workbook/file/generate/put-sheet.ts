import { MARKER_PREFIX, GENERATED_NAME } from '../../../spreadsheet/port';
import { areaAddress, columnLetters, quoteSheet } from '../../../spreadsheet/address';
import type { SheetPlan } from '../../../spreadsheet/sheet-plan';
import { absolute, dropNames, moveNames, putNames, type NewName } from '../book/names';
import { readBook, type Book } from '../book/workbook-part';
import type { Draft } from '../package/draft';
import type { StyleBook } from '../styles/style-book';
import { attributeSpan, child, children, whole } from '../xml/element';
import { escapeAttribute } from '../xml/escape';
import { Splices } from '../xml/splices';
import { relationType, writeRelationAttribute } from '../xml/namespaces';
import { CellStyles } from './cell-styles';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';
import { dropDependants } from './drop-tree';
import { layOut, type Cells } from '../../common/grid';
import { sheetXml } from './sheet-xml';
import type { NamedSheet } from '../../common/plan-checks/choices';
import { freeTitle } from '../../common/titles';

const TYPES = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

const HIGHEST_SHEET_ID = 65_534;

/**
 * Writes a generated sheet: where `place` tells, or in the place of its predecessor, whose name, position
 * and identity it keeps, so that formulas that point to it stay right. `predecessor` is its part, null
 * where there is none; `written` are the sheets of the plan that are there already.
 */
export function putSheet(
  draft: Draft,
  plan: SheetPlan,
  predecessor: string | null,
  place: number | null,
  styles: StyleBook,
  written: readonly NamedSheet[],
): NamedSheet & { readonly part: string } {
  const book = readBook(draft);
  const former = book.sheets.find((sheet) => sheet.part === predecessor);
  const index = former ? book.sheets.indexOf(former) : (place ?? book.sheets.length);
  const name =
    former?.name ??
    freeTitle(
      plan.title,
      book.sheets.map((sheet) => sheet.name),
    );
  const part = former?.part ?? addEmptySheet(draft, book, name, index);
  if (former) {
    dropDependants(draft, part);
    // Print areas and filters of the predecessor would cut the new content.
    dropNames(draft, (each) => each.sheet === index && each.name.toLowerCase().startsWith('_xlnm.'));
  }
  const grid = layOut(plan, name);
  const drawing = plan.charts.length === 0 ? null : addCharts(draft, book, { part, name, plan, grid });
  draft.replace(part, sheetXml(plan, grid, new CellStyles(styles), book.namespaces, { drawing, sheets: written }));
  putNames(draft, sheetNames(plan, index, name));
  return { key: plan.key, name, part };
}

function sheetNames(plan: SheetPlan, sheet: number, name: string): NewName[] {
  const marker: NewName = { name: GENERATED_NAME, sheet, formula: `"${MARKER_PREFIX}${plan.key}"`, hidden: true, comment: name };
  const marks = plan.yours ? [] : [marker];
  const { repeatRows, repeatColumns = 0, area } = plan.print;
  const titles = [
    ...(repeatColumns > 0 ? [`$A:$${columnLetters(repeatColumns - 1)}`] : []),
    ...(repeatRows ? [`$${repeatRows.first + 1}:$${repeatRows.last + 1}`] : []),
  ];
  const print = (kind: string, reference: string): NewName => ({
    name: `_xlnm.Print_${kind}`,
    sheet,
    formula: `${quoteSheet(name)}!${reference}`,
    hidden: false,
    comment: '',
  });
  return [
    ...marks,
    ...(area ? [print('Area', absolute(areaAddress(area)))] : []),
    ...(titles.length > 0 ? [print('Titles', titles.join(`,${quoteSheet(name)}!`))] : []),
  ];
}

function addEmptySheet(draft: Draft, book: Book, name: string, index: number): string {
  const part = draft.freeName('xl/worksheets/sheet');
  draft.add(part, '', TYPES.sheet);
  const relation = draft.relate(book.part, relationType(book.namespaces, 'worksheet'), part);
  const list = child(book.root, 'sheets');
  if (!list) return part;
  const id = freeSheetId(book);
  const reference = writeRelationAttribute(book.root, relation, book.namespaces);
  const xml = `<${book.root.prefix}sheet name="${escapeAttribute(name)}" sheetId="${id}"${reference}/>`;
  const splices = new Splices();
  splices.insert(book.sheets[index]?.element.start ?? list.closeStart, xml);
  moveNames(book, index, 1, splices);
  moveViews(book, index, splices);
  draft.setText(book.part, splices.apply(book.text));
  return part;
}

/** The tabs that views tell of move down behind a new sheet; a view that tells of none shows the first (ECMA-376 18.2.30). */
function moveViews(book: Book, index: number, splices: Splices): void {
  for (const view of children(child(book.root, 'bookViews'), 'workbookView')) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const span = attributeSpan(book.text, view, attribute);
      const tab = whole(view, attribute, 0);
      if (tab < index) continue;
      if (span) splices.replace(span.start, span.end, String(tab + 1));
      else if (attribute === 'activeTab') splices.insert(view.start + 1 + view.name.length, ` activeTab="${tab + 1}"`);
    }
  }
}

/** Sheet ids run from 1 to 65,534 (Excel refuses more); the next one, or where that is none the first that is free. */
function freeSheetId(book: Book): number {
  const taken = new Set(book.sheets.map((sheet) => whole(sheet.element, 'sheetId', 0)));
  const next = [...taken].reduce((highest, id) => Math.max(highest, id), 0) + 1;
  if (next <= HIGHEST_SHEET_ID) return next;
  let id = 1;
  while (taken.has(id)) id++;
  return id;
}

/** Adds the drawing and its charts; gives the sheet's relationship to the drawing. */
function addCharts(
  draft: Draft,
  book: Book,
  sheet: { readonly part: string; readonly name: string; readonly plan: SheetPlan; readonly grid: Cells },
): string {
  const { namespaces } = book;
  const drawing = draft.freeName('xl/drawings/drawing');
  draft.add(drawing, '', TYPES.drawing);
  const charts = sheet.plan.charts.map((chart) => {
    const part = draft.freeName('xl/charts/chart');
    draft.add(part, chartXml(chart, sheet.name, sheet.grid, namespaces), TYPES.chart);
    return { plan: chart, relation: draft.relate(drawing, relationType(namespaces, 'chart'), part) };
  });
  draft.setText(drawing, drawingXml(charts, namespaces));
  return draft.relate(sheet.part, relationType(namespaces, 'drawing'), drawing);
}
