import type { AssumptionLog } from '../../assumptions';
import type { FoundHeader } from '../../header/find';
import type { LedgerKind } from '../../kinds/kind';
import { NATURES, type NatureWords } from '../../natures';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import { joinDateParts } from './date-parts';
import { findStackedCells, unfoldCells } from './stacked-cells';
import { foldTicks } from './ticked-columns';
import { findTwoLines, unfoldLines, type TwoLines } from './two-lines';
import { firstHeadings, type HeaderAgain, type UnfoldedTable } from './folded-columns';
import { addMonths } from './month-sums';
import { rowColumns } from '../row-columns';
import { present } from '../../../spreadsheet/present';

/**
 * Lays a table out flat whose projects take two lines each, whose cells hold several fields, whose dates stand in several columns, that
 * tells amounts month by month, or ticks one of several columns. What only the blanks tell
 * is asked about (每个项目占两行？). Null where the table is flat.
 */
export function unfoldTable(
  snapshot: SheetSnapshot,
  header: FoundHeader,
  kind: LedgerKind,
  again: HeaderAgain,
  log: AssumptionLog,
): UnfoldedTable | null {
  const dates = joinDateParts(snapshot, header);
  const dated = dates && again(dates.snapshot);
  if (dates && dated?.top === header.top) {
    const further = unfoldTable(dates.snapshot, dated, kind, again, log);
    return further ? { ...further, places: new Map([...dates.places, ...further.places]) } : { ...dates, lines: new Set() };
  }
  const added = addMonths(snapshot, header, kind, again, log);
  const summed = added && again(added.snapshot);
  if (added && summed?.top === header.top) {
    const further = unfoldTable(added.snapshot, summed, kind, again, log);
    return further
      ? {
          ...further,
          places: new Map([...added.places, ...further.places]),
          summed: new Set([...(added.summed ?? []), ...(further.summed ?? [])]),
        }
      : { ...added, lines: new Set() };
  }
  const natures = kind.natures ?? NATURES;
  const ticked = foldTicks(snapshot, header, kind);
  const found = ticked && (again(ticked.snapshot) ?? again(firstHeadings(ticked.snapshot, header.top)));
  if (!ticked || found?.top !== header.top) return unfoldStacked(snapshot, header, natures, again, log);
  const further = unfoldStacked(ticked.snapshot, found, natures, again, log);
  return further ? { ...further, places: new Map([...ticked.places, ...further.places]) } : { ...ticked, lines: new Set() };
}

function unfoldStacked(
  snapshot: SheetSnapshot,
  header: FoundHeader,
  natures: NatureWords,
  again: HeaderAgain,
  log: AssumptionLog,
): UnfoldedTable | null {
  const lines = findTwoLines(snapshot, header, natures);
  if (lines && askAboutLines(lines, snapshot, header, log) === 'one') return unfoldLines(snapshot, header, lines);
  const width = present(snapshot.values[header.top], 'values', header.top).length;
  const stacked = findStackedCells(snapshot, header).filter((folded) => {
    // Each of two things must be a field of its own, and at least two of more.
    const flat = unfoldCells(snapshot, header, folded).snapshot;
    // The name may be one of several things in another column.
    const found = again(flat) ?? again(firstHeadings(flat, header.top));
    const places = new Set(folded.flatMap(({ column }, index) => [column, width + index]));
    const own = found?.matches.filter(({ column }) => places.has(column - snapshot.origin.column)) ?? [];
    return found?.top === header.top && own.length >= 2;
  });
  return stacked.length > 0 ? unfoldCells(snapshot, header, stacked.flat()) : null;
}

function askAboutLines({ firsts, headed }: TwoLines, { origin }: SheetSnapshot, header: FoundHeader, log: AssumptionLog): string {
  const column = rowColumns(header.matches, 0).name;
  const { decided } = log.decide({
    code: 'rows-joined',
    subject: 'two-lines',
    field: null,
    cells: firsts.map((row) => ({ row: row + origin.row, column, rows: 2, columns: 1 })),
    decided: 'one',
    options: [{ key: 'one' }, { key: 'each' }],
    params: { layout: 2, count: 2, projects: firsts.length, text: '', differing: '' },
    figures: ['projects', 'totalInvestment', 'annualPlan', 'plannedStarts', 'starts'],
    serious: !headed,
  });
  return decided;
}
