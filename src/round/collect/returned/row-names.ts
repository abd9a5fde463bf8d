import type { CellValue } from '../../../spreadsheet/snapshot';

const ROW_NAME = /^R[0-9A-F]{16}$/;

/** Whether a cell is the name that a row bears in a file that was sent out. */
export function isRowName(cell: CellValue): cell is string {
  return typeof cell === 'string' && ROW_NAME.test(cell);
}
