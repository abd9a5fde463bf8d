import { present } from '../../spreadsheet/present';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import type { AssumptionLog } from '../assumptions';
import { isBlank, normalizeText } from '../cells/cell-text';
import { findHeader, type FoundHeader, type HeaderSearch } from '../header/find';
import { givenHeader } from '../header/given';
import { matchWords } from '../header/match';
import { rememberedFor } from '../header/remembered';
import { isCountHeader, isForm, isOtherHeader, isSummary } from '../header/summary';
import { firstHeadings, type UnfoldedTable } from '../rows/fold/folded-columns';
import { unfoldTable } from '../rows/fold/unfold-table';
import type { ReadOptions } from './read-options';

/** A table of a sheet, found by its header. */
export interface LocatedTable {
  /** The sheet laid out flat: one row a record, one column a heading. */
  readonly sheet: SheetSnapshot;
  /** How it was laid out flat; null where it lies so on the sheet. */
  readonly unfolded: UnfoldedTable | null;
  /** The header, its columns matched for whatever year. */
  readonly found: FoundHeader;
  /** Whether another table begins in a block row. Below records it may be one of something else than projects. */
  readonly opensTable: (row: number, belowRecords: boolean) => boolean;
}

/** Finds the first table from block row `from` on; null when there is none, or it is a summary or a form. */
export function locateTable(original: SheetSnapshot, from: number, options: ReadOptions, log: AssumptionLog): LocatedTable | null {
  const { kind, chosenColumns: chosen = {}, headings = {} } = options;
  const search: HeaderSearch = {
    kind,
    match: (cells) => matchWords(cells, kind, rememberedFor(cells, chosen)),
    chosen,
  };
  const certain = findHeader(original, search, from) ?? (from === 0 ? givenHeader(original, headings, search.match) : null);
  // 项目名称/建设单位 is a header only where its cells hold both.
  const raw = certain ?? findHeader(firstHeadings(original, from), search, from);
  if (!raw) return null;
  const again = (flat: SheetSnapshot): FoundHeader | null => findHeader(flat, search, raw.top);
  const unfolded = unfoldTable(original, raw, kind, again, log);
  const sheet = unfolded?.snapshot ?? original;
  const found = unfolded ? again(sheet) : certain;
  if (!found || isSummary(found) || isForm(found, sheet, kind)) return null;
  return { sheet, unfolded, found, opensTable: tableTest(sheet, search) };
}

/** Whether a row is the header of another table, of projects or of something else. */
function tableTest(sheet: SheetSnapshot, search: HeaderSearch): (row: number, belowRecords: boolean) => boolean {
  const names = new Set(search.kind.fields.filter(({ type }) => type === 'name').flatMap(({ synonyms }) => synonyms));
  const filledIn = (row: number): number => present(sheet.values[row], 'values', row).filter((cell) => !isBlank(cell)).length;
  return (row, belowRecords) => {
    const cells = present(sheet.values[row], 'values', row);
    if (
      cells.some((cell) => typeof cell === 'string' && cell.length <= 20 && names.has(normalizeText(cell))) &&
      findHeader(sheet, search, row, 1) !== null
    )
      return true;
    // Something else stands apart, below a blank row or a title of its own.
    return (
      belowRecords &&
      ((isOtherHeader(cells, search.kind) && filledIn(row - 1) <= 1) || isCountHeader(sheet.values.slice(row, row + 3), search.kind))
    );
  };
}
