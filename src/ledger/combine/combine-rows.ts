import { countRows } from '../rows/count-rows';
import { combinedRow } from './row-location';
import type { Ledger, OtherRow } from '../ledger';
import { present } from '../../spreadsheet/present';

type CombinedRows = Pick<Ledger, 'rows' | 'joinedRows' | 'otherRows' | 'blankRows' | 'rowCounts' | 'sections' | 'sectionAt' | 'totals'>;

/** The rows of several ledgers one below the other, each row of their sheets accounted for once. */
export function combineRows(parts: readonly Ledger[], starts: readonly number[]): CombinedRows {
  const size = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const rows = new Int32Array(size);
  parts.forEach((part, index) =>
    part.rows.forEach((row, record) => (rows[present(starts[index], 'starts', index) + record] = combinedRow(row, index))),
  );
  const otherRows = parts.flatMap((part, index) =>
    outsideAll(parts, part).map((other) => ({ ...other, row: combinedRow(other.row, index) })),
  );
  const rowCounts = countRows(otherRows, size, usedRows(parts));
  return {
    rows,
    joinedRows: parts.flatMap((part, index) => part.joinedRows.map((row) => combinedRow(row, index))),
    otherRows,
    blankRows: rowCounts.blank,
    rowCounts,
    ...uniteSections(parts, starts, size),
  };
}

/** Its rows that are no records; what it holds for another table is left to that table, where it is a part too. */
function outsideAll(parts: readonly Ledger[], part: Ledger): readonly OtherRow[] {
  const beside = parts.filter((other) => other.snapshot === part.snapshot);
  if (beside.length === 1) return part.otherRows;
  const foreign = (ledger: Ledger): Set<number> =>
    new Set(ledger.otherRows.filter(({ reason }) => reason === 'other-table').map(({ row }) => row));
  const inNone = beside.map(foreign).reduce((common, each) => new Set([...common].filter((row) => each.has(row))));
  return part.otherRows.filter(({ reason, row }) => reason !== 'other-table' || (part === beside[0] && inNone.has(row)));
}

function uniteSections(
  parts: readonly Ledger[],
  starts: readonly number[],
  size: number,
): Pick<Ledger, 'sections' | 'sectionAt' | 'totals'> {
  const offsets: number[] = [];
  let before = 0;
  for (const { sections } of parts) {
    offsets.push(before);
    before += sections.length;
  }
  const sectionAt = new Int32Array(size).fill(-1);
  parts.forEach((part, index) =>
    part.sectionAt?.forEach((section, record) => {
      if (section >= 0) sectionAt[present(starts[index], 'starts', index) + record] = section + present(offsets[index], 'offsets', index);
    }),
  );
  const shifted = (index: number, part: number): number => (index < 0 ? -1 : index + present(offsets[part], 'offsets', part));
  return {
    sections: parts.flatMap(({ sections }, part) => {
      const start = present(starts[part], 'starts', part);
      return sections.map((section) => ({
        ...section,
        row: combinedRow(section.row, part),
        parent: shifted(section.parent, part),
        first: section.first + start,
        end: section.end + start,
      }));
    }),
    sectionAt: before === 0 ? null : sectionAt,
    totals: parts.flatMap(({ totals }, part) =>
      totals.map((total) => ({
        ...total,
        row: combinedRow(total.row, part),
        after: total.after + present(starts[part], 'starts', part),
        section: shifted(total.section, part),
      })),
    ),
  };
}

/** Rows of the sheets that the parts stand on. */
function usedRows(parts: readonly Ledger[]): number {
  return [...new Set(parts.map(({ snapshot }) => snapshot))].reduce((sum, { values }) => sum + values.length, 0);
}
