import type { MoneyUnit } from '../cells/money-unit';
import type { FoundHeader } from './find';
import type { HeaderMatch } from './match';
import type { ColumnMatch, UnmatchedHeader } from '../ledger';

/** The headers of a table: those taken for a field, and those left. */
export interface MatchedColumns {
  readonly columns: readonly ColumnMatch[];
  readonly unmatched: readonly UnmatchedHeader[];
}

/** Settles the units of amount columns and names the columns that repeat an amount in another unit. */
export function matchedColumns({ cells, matches }: FoundHeader, sheetUnit: MoneyUnit | null): MatchedColumns {
  const taken = new Map(matches.map((match) => [match.column, match]));
  // The second half of a merged 项目名称 is no column of its own.
  const left = cells.filter(
    ({ column, printed }) => !taken.has(column) && !matches.some(({ field, cell }) => field.type === 'name' && cell.printed === printed),
  );
  return {
    columns: matches.map((match) => toColumn(match, sheetUnit)),
    unmatched: left.map(({ column, printed, joined }) => {
      const twin = matches.find(
        ({ field, cell }) =>
          field.type === 'money' &&
          joined.unit !== null &&
          cell.joined.words === joined.words &&
          cell.joined.unit !== joined.unit &&
          cell.joined.year === joined.year,
      );
      return twin ? { column, header: printed, repeats: twin.field.name } : { column, header: printed };
    }),
  };
}

function toColumn({ field, column, header, confidence, reason, cell }: HeaderMatch, sheetUnit: MoneyUnit | null): ColumnMatch {
  if (field.type !== 'money') return { field, column, header, confidence, reason, unit: null, unitSource: null };
  const own = cell.leaf.unit ?? cell.joined.unit;
  if (own) return { field, column, header, confidence, reason, unit: own, unitSource: 'header' };
  return { field, column, header, confidence, reason, unit: sheetUnit ?? '万元', unitSource: sheetUnit ? 'sheet' : 'assumed' };
}
