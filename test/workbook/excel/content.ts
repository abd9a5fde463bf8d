import { areaAddress, cellAddress } from '../../../src/spreadsheet/address';
import type { Book, Sheet } from '../../support/book-model/book';

/** All that a user could tell apart in a workbook: no ids, no cells that are as if they were not there. */
export function contentOf(book: Book): unknown {
  return {
    names: book.names,
    settings: book.xmlParts.map(({ xml }) => xml),
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visible: sheet.visible,
      names: sheet.names,
      cells: cellsOf(sheet),
      merges: sheet.merges.map(areaAddress).sort(),
      rules: sheet.rules.map(({ type, areas, formula, fill, color, bold, numberFormat }) => ({
        type,
        areas: areas.map(areaAddress),
        formula,
        fill,
        color,
        bold,
        numberFormat,
      })),
      // The format of an axis is a nicety that older Excels do without.
      charts: sheet.charts.map(({ type, title, series, place }) => ({ type, title, series, place })),
      choices: sheet.choices.map(({ area, ...choice }) => ({ at: areaAddress(area), ...choice })),
      page: sheet.page,
      freeze: sheet.freeze,
      tabColor: sheet.tabColor,
    })),
  };
}

function cellsOf(sheet: Sheet): unknown[] {
  const cells = [...sheet.cells].flatMap(([row, line]) =>
    [...line].map(([column, cell]) => ({ at: cellAddress(row, column), row, column, cell })),
  );
  return cells
    .filter(
      ({ cell }) =>
        cell.value !== null ||
        cell.formula !== null ||
        cell.format !== 'General' ||
        cell.link !== null ||
        Object.keys(cell.look).length > 0,
    )
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ at, cell: { value, formula, format, look, link } }) => ({ at, value, formula, format, look, link }));
}
