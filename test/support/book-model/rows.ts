import { areaAddress, parseArea } from '../../../src/spreadsheet/address';
import type { Area } from '../../../src/spreadsheet/snapshot';
import type { Book, Cell, Sheet } from './book';
import { ROWS } from './cells';

/** Puts empty rows in as an application does: what stands there moves down, ranges around the place grow, looks come from above. */
export function insertRows(book: Book, sheet: Sheet, above: number, count: number): void {
  moveRows(book, sheet, (row) => (row < above ? row : row + count));
  const model = sheet.cells.get(above - 1);
  if (!model) return;
  for (let row = above; row < above + count; row++) {
    const line = new Map<number, Cell>();
    for (const [column, { format, look }] of model)
      line.set(column, { value: null, formula: null, format, quoted: false, look: { ...look }, link: null });
    sheet.cells.set(row, line);
  }
}

/** Takes rows out as an application does. */
export function deleteRows(book: Book, sheet: Sheet, first: number, count: number): void {
  for (let row = first; row < first + count; row++) sheet.cells.delete(row);
  moveRows(book, sheet, (row, isEnd) => (row < first ? row : row >= first + count ? row - count : isEnd ? first - 1 : first));
}

type Move = (row: number, isEnd: boolean) => number;

function moveRows(book: Book, sheet: Sheet, move: Move): void {
  sheet.cells = new Map([...sheet.cells].map(([row, line]) => [move(row, false), line]));
  sheet.hiddenRows = new Set([...sheet.hiddenRows].map((row) => move(row, false)));
  sheet.rowHeights = new Map([...sheet.rowHeights].map(([row, height]) => [move(row, false), height]));
  const areas = (list: readonly Area[]): Area[] => list.map((area) => moved(area, move)).filter(({ rows }) => rows > 0);
  sheet.merges = areas(sheet.merges);
  sheet.spills = areas(sheet.spills);
  for (const rule of sheet.rules) rule.areas = areas(rule.areas);
  for (const each of [...sheet.choices, ...sheet.tables]) each.area = moved(each.area, move);
  if (sheet.filter) sheet.filter = { ...sheet.filter, area: moved(sheet.filter.area, move) };
  for (const own of book.sheets) {
    for (const line of own.cells.values())
      for (const cell of line.values()) if (cell.formula !== null) cell.formula = movedFormula(cell.formula, own, sheet, move);
    for (const name of own.names) name.formula = movedFormula(name.formula, own, sheet, move);
  }
  for (const name of book.names) name.formula = movedFormula(name.formula, null, sheet, move);
}

function moved(area: Area, move: Move): Area {
  const first = move(area.row, false);
  const last = area.row + area.rows === ROWS ? ROWS - 1 : move(area.row + area.rows - 1, true);
  return { ...area, row: first, rows: last - first + 1 };
}

/** References to the sheet, those with and those without its name. */
function movedFormula(formula: string, own: Sheet | null, sheet: Sheet, move: Move): string {
  return formula.replace(
    /"[^"]*"|((?:'[^']+'|[\p{L}\p{N}_]+)!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/gu,
    (whole, prefix?: string, reference?: string) => {
      if (reference === undefined) return whole;
      const name = prefix?.slice(0, -1).replace(/^'|'$/g, '') ?? own?.name;
      const area = name === sheet.name ? parseArea(reference.replaceAll('$', '')) : null;
      if (!area) return whole;
      const now = areaAddress(moved(area, move));
      return (prefix ?? '') + (reference.includes('$') ? now.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : now);
    },
  );
}
