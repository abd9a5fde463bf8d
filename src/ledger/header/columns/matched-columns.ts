import { MONEY_UNITS, USUAL_UNIT, type MoneyUnit } from '../../cells/money-unit';
import type { FoundHeader } from '../find';
import type { HeaderCell } from '../grid';
import type { HeaderMatch } from '../match';
import type { AssumptionLog } from '../../assumptions';
import { normalizeText } from '../../cells/cell-text';
import type { ColumnMatch, UnmatchedHeader } from '../../ledger';
import type { CellValue } from '../../../spreadsheet/snapshot';

/** The headers of a table: those taken for a field, and those left. */
export interface MatchedColumns {
  readonly columns: readonly ColumnMatch[];
  /** By field: the column that fills what the field's own leaves blank, 计划开工时间 below 调整后计划开工时间. */
  readonly older: ReadonlyMap<string, ColumnMatch>;
  /** By field: the other columns of one step. */
  readonly further: ReadonlyMap<string, readonly ColumnMatch[]>;
  readonly unmatched: readonly UnmatchedHeader[];
}

/** The units that are stated outside the headers of the amounts. */
interface StatedUnits {
  /** In a line above the table. */
  readonly sheet: MoneyUnit | null;
  /** Foreign money stated there in its place. */
  readonly foreign: string | null;
  /** In a column of units, by the column of the amounts. */
  readonly columns: ReadonlyMap<number, MoneyUnit>;
  /** By number formats, of what the cells hold; these go before all others. */
  readonly formats: ReadonlyMap<number, MoneyUnit>;
}

/** An amount with its unit: 5000万元, 约1.2亿. */
const OWN_UNIT = /^[约近¥]?[\d,.]{1,20}(?:亿|百万|千万|万|千)?元(?:左右)?$|^[约近¥]?[\d,.]{1,20}(?:亿|万)$/;

/** What the unit of an amount would change. */
export const AMOUNT_FIGURES = ['totalInvestment', 'annualPlan', 'completed'] as const;

/** The unit in the header itself. */
export function statedUnit({ cell }: Pick<HeaderMatch, 'cell'>): MoneyUnit | null {
  return cell.leaf.unit ?? cell.joined.unit;
}

/** By field, columns beside the field's own. */
export interface OtherColumns {
  readonly older: ReadonlyMap<string, HeaderCell>;
  readonly further: ReadonlyMap<string, readonly HeaderCell[]>;
}

/** Settles the units of amount columns and names the columns that repeat an amount in another unit. */
export function matchedColumns(
  { cells, matches, top, rows }: FoundHeader,
  units: StatedUnits,
  firstRow: number,
  log: AssumptionLog,
  { older, further }: OtherColumns,
  /** The values below a header. */
  below: (column: number) => readonly CellValue[],
): MatchedColumns {
  const untold = matches.filter(({ column }) => !units.columns.has(column) && !units.formats.has(column));
  const assumed =
    units.sheet === null ? assumedUnit(untold, { row: top + firstRow, rows: Math.max(1, rows), foreign: units.foreign }, log, below) : null;
  const beside = [...further.values()].flat().map(({ column }) => column);
  const taken = new Set([...matches.map(({ column }) => column), ...beside]);
  // The second half of a merged 项目名称 is no column of its own.
  const left = cells.filter(
    ({ column, printed }) =>
      !taken.has(column) &&
      !matches.some(({ field, cell }) => field.type === 'name' && cell.printed === printed && Math.abs(cell.column - column) === 1),
  );
  return {
    columns: matches.map((match) => toColumn(match, units, assumed)),
    older: new Map(
      matches.flatMap((match) => {
        const cell = older.get(match.field.name);
        return cell ? [[match.field.name, toColumn({ ...match, column: cell.column, header: cell.printed, cell }, units, assumed)]] : [];
      }),
    ),
    further: new Map(
      matches.flatMap((match) => {
        const more = further.get(match.field.name) ?? [];
        const columns = more.map((cell) => toColumn({ ...match, column: cell.column, header: cell.printed, cell }, units, assumed));
        return columns.length > 0 ? [[match.field.name, columns]] : [];
      }),
    ),
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

/** A unit that neither a header nor a line above the table states, and whether somebody chose it; one for all such columns. */
interface AssumedUnit {
  readonly unit: MoneyUnit;
  readonly chosen: boolean;
}

function assumedUnit(
  matches: readonly HeaderMatch[],
  { foreign, ...at }: { readonly row: number; readonly rows: number; readonly foreign: string | null },
  log: AssumptionLog,
  below: (column: number) => readonly CellValue[],
): AssumedUnit {
  const unstated = matches.filter(
    ({ field, cell, column }) => field.type === 'money' && statedUnit({ cell }) === null && !stateTheirUnits(below(column)),
  );
  if (unstated.length === 0) return { unit: USUAL_UNIT, chosen: false };
  const { decided, answered } = log.decide({
    code: 'unit-unstated',
    subject: unstated
      .map(({ cell }) => normalizeText(cell.printed))
      .sort()
      .join('|'),
    field: unstated[0]?.field.name ?? null,
    cells: unstated.map(({ column }) => ({ ...at, column, columns: 1 })),
    decided: unitBeside(matches, unstated, below),
    options: MONEY_UNITS.map((unit) => ({ key: unit })),
    params: { label: unstated.map(({ header }) => header).join('”、“'), foreign: foreign ?? '' },
    figures: AMOUNT_FIGURES,
    serious: true,
    // Dollars are no 万元: whoever reads the sums must know.
    ...(foreign === null ? { likely: true } : {}),
  });
  return { unit: MONEY_UNITS.find((unit) => unit === decided) ?? USUAL_UNIT, chosen: answered };
}

/** Whether amounts below a header name their units themselves, every one of them: 5000万元, 1.2亿元. Words without a number need none. */
function stateTheirUnits(cells: readonly CellValue[]): boolean {
  const amounts = cells.filter((cell) => typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell)));
  return cells.length > 0 && amounts.every((cell) => typeof cell === 'string' && OWN_UNIT.test(normalizeText(cell)));
}

/**
 * The unit of the columns beside, where they have one: 年度计划 beside 总投资（亿元） is in 亿元 too, unless it would be more than the whole.
 */
function unitBeside(
  matches: readonly HeaderMatch[],
  unstated: readonly HeaderMatch[],
  below: (column: number) => readonly CellValue[],
): MoneyUnit {
  const stated = matches.filter(({ field, cell }) => field.type === 'money' && statedUnit({ cell }) !== null);
  const [unit, ...others] = new Set(stated.map(statedUnit));
  if (unit == null || others.length > 0) return USUAL_UNIT;
  const most = (columns: readonly HeaderMatch[]): number =>
    Math.max(0, ...columns.flatMap(({ column }) => below(column)).filter((cell) => typeof cell === 'number'));
  const isWhole = stated.some(({ field }) => field.name === 'totalInvestment');
  return isWhole && most(unstated) > most(stated) ? USUAL_UNIT : unit;
}

function toColumn(
  { field, column, header, confidence, reason, cell }: HeaderMatch,
  units: StatedUnits,
  assumed: AssumedUnit | null,
): ColumnMatch {
  if (field.type !== 'money') return { field, column, header, confidence, reason, unit: null, unitSource: null };
  const shown = units.formats.get(column);
  if (shown) return { field, column, header, confidence, reason, unit: shown, unitSource: 'format' };
  const told = units.columns.get(column);
  if (told) return { field, column, header, confidence, reason, unit: told, unitSource: 'column' };
  const own = statedUnit({ cell });
  if (own) return { field, column, header, confidence, reason, unit: own, unitSource: 'header' };
  if (units.sheet) return { field, column, header, confidence, reason, unit: units.sheet, unitSource: 'sheet' };
  return {
    field,
    column,
    header,
    confidence,
    reason,
    unit: assumed?.unit ?? USUAL_UNIT,
    unitSource: assumed?.chosen ? 'chosen' : 'assumed',
  };
}
