import { cellAddress } from '../../../spreadsheet/address';
import { sheetsOf } from '../../../ledger/combine/row-location';
import type { SheetInfo } from '../../../spreadsheet/snapshot';
import { ROUND } from '../../../wording/round/round';
import type { Submission } from '../returned/submission';

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

/** A cell of a returned file: `E5`, with the name of its sheet where the file has lists on several. */
export function addressIn({ ledger, sameLists }: Submission, place: CellPlace): string {
  const names = [ledger, ...sameLists.map((list) => list.ledger)].flatMap((list) => (list ? sheetsOf(list).map(({ name }) => name) : []));
  return new Set(names).size > 1 ? ROUND.onSheet(place.sheet.name, addressOf(place)) : addressOf(place);
}
