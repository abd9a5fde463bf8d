import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellValue } from '../../spreadsheet/snapshot';

/** What the user put into a cell: a value, or a formula, which the workbench does not take. */
export type CellInput = { readonly value: CellValue } | 'formula';

/** Reads a cell of the grid after an edit. */
export function cellInput(cell: ICellData | null | undefined): CellInput {
  if (!cell) return { value: null };
  if (cell.f || cell.si) return 'formula';
  if (cell.p?.body) return { value: plainText(cell.p.body.dataStream) };
  const { v, t } = cell;
  if (v === null || v === undefined || v === '') return { value: null };
  if (t === CellValueType.BOOLEAN) return { value: v === 1 || v === true || v === 'TRUE' };
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return { value: String(v) };
  return { value: v };
}

/** Text of a cell with line breaks: the grid ends paragraphs with `\r` and the whole with `\r\n`. */
function plainText(stream: string): string {
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
