import { cellName } from './address';
import type { Cell, Row } from './model';
import type { SharedStrings } from './strings';
import type { Styles } from './styles';
import { escaped } from './xml';

/** The rows of a sheet with their cells. */
export function rowsElement(rows: readonly Row[], strings: SharedStrings, styles: Styles): string {
  const items = rows.map((row, place) => {
    const cells = row.cells.map((cell, column) => cellElement(cellName(column, place + 1), cell, strings, styles));
    return `<row r="${place + 1}" spans="1:${Math.max(1, row.cells.length)}" ht="${row.height}" customHeight="1">${cells.join('')}</row>`;
  });
  return `<sheetData>${items.join('')}</sheetData>`;
}

function cellElement(name: string, cell: Cell, strings: SharedStrings, styles: Styles): string {
  const open = `<c r="${name}" s="${styles.cell(cell.look)}"`;
  if (cell.formula !== undefined) return formulaCell(open, cell.formula, cell.value);
  if (cell.value === null) return `${open}/>`;
  if (typeof cell.value === 'number') return `${open}><v>${cell.value}</v></c>`;
  return `${open} t="s"><v>${strings.index(cell.value)}</v></c>`;
}

function formulaCell(open: string, formula: string, value: Cell['value']): string {
  const type = typeof value === 'string' ? ' t="str"' : '';
  return `${open}${type}><f>${escaped(formula)}</f><v>${escaped(String(value ?? ''))}</v></c>`;
}
