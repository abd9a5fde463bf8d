import { cellAddress } from '../../../spreadsheet/address';
import type { SheetInfo } from '../../../spreadsheet/snapshot';

/** Where a value stands. */
export interface CellPlace {
  readonly sheet: SheetInfo;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** `E5`. */
export function addressOf({ row, column }: CellPlace): string {
  return cellAddress(row, column);
}
