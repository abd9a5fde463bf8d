import { civilOf, type Day } from '../../../spreadsheet/calendar';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { AssumptionLog } from '../../assumptions';
import { normalizeText } from '../../cells/cell-text';
import { statedUnit } from './matched-columns';
import type { LedgerKind } from '../../kinds/kind';
import { headingArea, type FoundHeader } from '../find';
import type { HeaderMatch } from '../match';

/** So many projects, and such a part of those that tell both, must be beyond the plan of the year. */
const BEYOND = 2;
const PART = 0.25;
/** How far beyond its plan of the year a project may well be at the end of the year. */
const WELL_DONE = 1.5;

/** The table whose columns are looked at, and the day that it is read for. */
interface AddedUp {
  readonly snapshot: SheetSnapshot;
  readonly header: FoundHeader;
  readonly kind: LedgerKind;
  readonly asOf: Day;
}

/**
 * 累计完成投资 does not say since when. It is the year's amount beside the plan of the year, unless many projects are far beyond their plan:
 * then it goes back to their start, and the office is asked. Where there is no plan of the year, what it is taken for is told.
 */
export function sumSinceStart(
  matches: readonly HeaderMatch[],
  { snapshot, header, kind, asOf }: AddedUp,
  log: AssumptionLog,
): readonly HeaderMatch[] {
  const sum = matches.find(({ field }) => field.name === 'yearToDate');
  const sinceStart = kind.fields.find(({ name }) => name === 'cumulative');
  if (!sum || !sinceStart || sum.reason === 'chosen' || !isUndated(sum) || matches.some(({ field }) => field === sinceStart))
    return matches;
  const plan = matches.find(({ field }) => field.name === 'annualPlan');
  const rows = snapshot.values.slice(header.top + header.rows);
  // A sum without a unit is taken to be in that of the plan; in a larger one it would only be the further beyond.
  const comparable = plan !== undefined && [null, statedUnit(plan)].includes(statedUnit(sum));
  const beyond = comparable && isBeyond(rows, [plan, sum], snapshot.origin.column, asOf);
  if (plan && !beyond) return matches;
  const { decided } = log.decide({
    code: 'sum-since',
    subject: normalizeText(sum.cell.printed),
    field: 'yearToDate',
    cells: [headingArea(header, snapshot, sum.column)],
    decided: beyond ? 'start' : 'year',
    options: [{ key: 'year' }, { key: 'start' }],
    params: { label: sum.header, beyond: beyond ? 1 : 0 },
    figures: ['completed'],
    serious: true,
    ...(beyond ? {} : { likely: true }),
  });
  return decided === 'year' ? matches : matches.map((match) => (match === sum ? { ...sum, field: sinceStart } : match));
}

/** 累计完成投资 says neither of the year nor since the start. */
function isUndated({ cell: { frame } }: HeaderMatch): boolean {
  return frame.cumulated && frame.span === null && frame.mode === 'real';
}

function isBeyond(
  rows: readonly (readonly CellValue[])[],
  [plan, sum]: readonly [HeaderMatch, HeaderMatch],
  first: number,
  asOf: Day,
): boolean {
  const most = Math.max(1, (WELL_DONE * civilOf(asOf).month) / 12);
  const both = rows.flatMap((row) => {
    const [planned, done] = [row[plan.column - first], row[sum.column - first]];
    return typeof planned === 'number' && typeof done === 'number' && planned > 0 ? [done / planned] : [];
  });
  const beyond = both.filter((share) => share > most).length;
  return beyond >= BEYOND && beyond >= PART * both.length;
}
