import type { Day } from '../../spreadsheet/calendar';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import type { AssumptionLog } from '../assumptions';
import { ownCells, withoutTablesBeside } from '../header/beside';
import { matchedColumns, statedUnit, type MatchedColumns } from '../header/columns/matched-columns';
import { headingUnits } from '../header/columns/heading-units';
import { settleNameColumn } from '../header/columns/name-column';
import { settleUnits } from '../header/columns/settle-units';
import { BY_ROW, shownUnits } from '../header/columns/shown-units';
import { withoutStruckTexts } from '../header/columns/struck-texts';
import { unitColumns, type UnitColumn } from '../header/columns/unit-column';
import type { FoundHeader } from '../header/find';
import { fitsField, SAMPLE, sampleColumn, valuesBelow } from '../header/fits';
import type { HeaderCell } from '../header/grid';
import type { Legend } from '../header/legend';
import { unitOfHeader, type LineUnits } from '../header/grammar/unit-line';
import { matchHeaders, type HeaderMatch, type MatchContext } from '../header/match';
import { answeredColumns, columnQuestions, olderColumn } from '../header/questions';
import { rememberedFor } from '../header/remembered';
import { stageForNature, type StagedMatches } from '../header/stage';
import { startAsFact } from '../header/start-fact';
import { sumSinceStart } from '../header/columns/sum-since';
import { holdsCodes } from '../header/columns/code-columns';
import { holdsStates } from '../header/state-columns';
import type { LedgerKind } from '../kinds/kind';
import { inOneUnit } from '../rows/fold/row-units';
import { joinHalves } from '../rows/merges/fill-merges';
import { withAddedMonths } from './added-months';
import { furtherSteps } from './joined-steps';
import type { LocatedTable } from './locate-table';
import type { UnfoldedTable } from '../rows/fold/folded-columns';
import type { ReadOptions } from './read-options';

/** The columns of a table by what they mean, and the sheet with all that they say in one column and one unit. */
export interface MatchedTable extends MatchedColumns {
  readonly header: FoundHeader;
  readonly snapshot: SheetSnapshot;
  readonly places: UnfoldedTable['places'];
}

/** The year, the day and the units that a table's surroundings tell. */
interface ToldAround {
  readonly planYear: number;
  readonly asOf: Day;
  readonly units: LineUnits;
  readonly foreign: string | null;
  /** What notes say of its marks. */
  readonly legend: Legend;
}

/** Matches the columns again, now that the year is known and the rows below the header can be looked at. */
export function matchColumns(
  { sheet, found, unfolded, opensTable }: LocatedTable,
  { planYear, asOf, units: stated, foreign, legend }: ToldAround,
  { kind, chosenColumns: chosen = {}, answers = {} }: ReadOptions,
  log: AssumptionLog,
): MatchedTable {
  const firstRow = found.top + found.rows;
  const sample = (column: number): readonly CellValue[] => sampleColumn(sheet, firstRow, column);
  const below = (column: number): readonly CellValue[] => valuesBelow(sheet, firstRow, column).filter((cell) => cell !== null);
  const rowByRow = (column: number): readonly CellValue[] => valuesBelow(sheet, firstRow, column, SAMPLE);
  const near: FoundHeader = { ...found, cells: withoutTablesBeside(found, rowByRow, kind) };
  const cells = withUnits(ownCells(near, sample), stated);
  const context: MatchContext = {
    planYear,
    chosen: rememberedFor(cells, chosen),
    fits: fitsField(sheet, firstRow, kind, legend),
    states: holdsStates(sheet, firstRow, legend),
    codes: holdsCodes(sheet, firstRow),
    answered: answeredColumns(cells, kind, answers),
  };
  const anyUnits = matchHeaders(cells, kind, context);
  const units = unitColumns(cells, anyUnits, sheet, firstRow);
  // A column of units is nobody's unit.
  const headed = units.length === 0 ? anyUnits : matchHeaders(withoutColumns(cells, units), kind, context);
  const named = settleNameColumn(headed, cells, sheet, firstRow, kind);
  const own: FoundHeader = { ...found, cells };
  const started = startAsFact(named.matches, sheet, found, kind);
  const staged = stageForNature(
    { snapshot: sheet, header: own, matches: sumSinceStart(started, { snapshot: sheet, header: found, kind, asOf }, log), kind, planYear },
    log,
  );
  const older = olderColumns({ sheet, found: own }, staged, context, kind, log);
  const headerRows = { row: found.top + sheet.origin.row, rows: Math.max(1, found.rows) };
  const byRow = (column: number): readonly CellValue[] => valuesBelow(sheet, firstRow, column);
  const matches = withAddedMonths({ matches: staged.matches, kind, below: byRow, at: headerRows }, log);
  const further = furtherSteps({ cells, matches, kind, context, at: headerRows }, log);
  const name = named.matches.find(({ field }) => field.type === 'name');
  const joined = name && named.otherHalf !== null ? joinHalves(sheet, firstRow, name.column, named.otherHalf) : sheet;
  const byHeading = units.length > 0 ? null : headingUnits({ ...own, matches }, sheet, stated.all, (row) => opensTable(row, true));
  const amounts = amountColumns(matches, older);
  const told = settleUnits(amounts, byHeading ? [byHeading] : units, stated.all, headerRows, log);
  const said = (match: HeaderMatch) =>
    told.byRow.has(match.column) ? BY_ROW : (told.units.get(match.column) ?? statedUnit(match) ?? stated.all);
  const left = withoutStruckTexts({ snapshot: joined, places: unfolded?.places ?? new Map() }, firstRow, matches, log);
  const shown = shownUnits(left, firstRow, amounts, said, headerRows, log);
  const header: FoundHeader = { ...found, matches };
  const columns = matchedColumns(
    header,
    { sheet: stated.all, foreign, columns: told.units, formats: shown.units },
    sheet.origin.row,
    log,
    { older, further },
    below,
  );
  return {
    header,
    ...inOneUnit(shown.snapshot, firstRow, told.byRow, shown.places),
    ...columns,
    unmatched: columns.unmatched.filter(({ column }) => unfolded?.summed?.has(column - sheet.origin.column) !== true),
  };
}

/** By field, the column that fills what the field's own leaves blank; asks what is open about the columns. */
function olderColumns(
  { sheet, found }: Pick<LocatedTable, 'sheet' | 'found'>,
  { matches, asked }: StagedMatches,
  context: MatchContext,
  kind: LedgerKind,
  log: AssumptionLog,
): ReadonlyMap<string, HeaderCell> {
  // What the stage was asked about is not asked again as a matter of two columns.
  const open = asked ? matches.filter(({ field }) => field.name !== 'nature') : matches;
  const questions = columnQuestions(open, {
    taken: new Set(matches.map(({ column }) => column)),
    cells: found.cells,
    kind,
    row: found.top + sheet.origin.row,
    rows: found.rows,
    context,
    below: (column) => valuesBelow(sheet, found.top + found.rows, column),
  });
  const older = new Map<string, HeaderCell>();
  for (const question of questions) {
    const column = olderColumn(log.decide(question));
    const cell = found.cells.find((each) => each.column === column);
    if (cell && question.field !== null) older.set(question.field, cell);
  }
  return older;
}

/** Columns of amounts, and the older ones that fill them. */
function amountColumns(matches: readonly HeaderMatch[], older: ReadonlyMap<string, HeaderCell>): readonly HeaderMatch[] {
  return matches
    .filter(({ field }) => field.type === 'money')
    .flatMap((match) => {
      const cell = older.get(match.field.name);
      return cell ? [match, { ...match, column: cell.column, header: cell.printed, cell }] : [match];
    });
}

function withoutColumns(cells: readonly HeaderCell[], columns: readonly UnitColumn[]): readonly HeaderCell[] {
  return cells.filter((cell) => !columns.some(({ column }) => column === cell.column));
}

/** The headers with the units that lines around the table state for them. */
function withUnits(cells: readonly HeaderCell[], { labelled }: LineUnits): readonly HeaderCell[] {
  if (labelled.length === 0) return cells;
  return cells.map((cell) => {
    const unit = statedUnit({ cell }) ?? unitOfHeader(cell.joined, labelled);
    return { ...cell, joined: { ...cell.joined, unit } };
  });
}
