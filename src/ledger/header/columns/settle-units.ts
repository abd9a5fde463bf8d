import type { HeaderMatch } from '../match';
import { AMOUNT_FIGURES, statedUnit } from './matched-columns';
import type { UnitColumn } from './unit-column';
import type { AssumptionLog } from '../../assumptions';
import { MONEY_UNITS, type MoneyUnit } from '../../cells/money-unit';
import { normalizeText } from '../../cells/cell-text';
import { present } from '../../../spreadsheet/present';

/** What the columns of units say of the amount columns, by their column on the sheet. */
export interface ToldUnits {
  /** The unit of a column: of all its cells, or of most where each is read in that of its own row. */
  readonly units: ReadonlyMap<number, MoneyUnit>;
  readonly byRow: ReadonlyMap<number, UnitColumn>;
}

export const NO_UNITS_TOLD: ToldUnits = { units: new Map(), byRow: new Map() };

/** Read in the unit that the column of units states in the row. */
const BY_ROW = 'column';
/** Read in the unit that the header, or a line above the table, states. */
const BY_HEADER = 'header';

/**
 * Gives the amount columns that state no unit the one that a column of units states. A unit in a header, or in a
 * line above the table, goes before; where the column says another one, that is told.
 */
export function settleUnits(
  amounts: readonly HeaderMatch[],
  columns: readonly UnitColumn[],
  sheetUnit: MoneyUnit | null,
  header: { readonly row: number; readonly rows: number },
  log: AssumptionLog,
): ToldUnits {
  const units = new Map<number, MoneyUnit>();
  const byRow = new Map<number, UnitColumn>();
  for (const told of columns) {
    const own = amounts.filter(({ column }) => unitColumnOf(column, amounts, columns) === told);
    const stated = (match: HeaderMatch): MoneyUnit | null => statedUnit(match) ?? sheetUnit;
    const open = own.filter((match) => stated(match) === null);
    const against = own.filter((match) => stated(match) !== null && stated(match) !== told.only);
    const read = [
      ...(open.length > 0 ? decided(open, told, 'open') : []),
      // Where other amounts take the column's word, it need not be meant for these.
      ...(against.length > 0 ? decided(against, told, open.length > 0 ? 'beside' : 'against') : []),
    ];
    for (const { column, unit } of read) {
      units.set(column, unit ?? told.usual);
      if (unit === null) byRow.set(column, told);
    }
  }
  return units.size === 0 ? NO_UNITS_TOLD : { units, byRow };

  /** In which unit amounts are read; null for that of each row. None where their header decides. */
  function decided(
    matches: readonly HeaderMatch[],
    told: UnitColumn,
    why: 'open' | 'beside' | 'against',
  ): { column: number; unit: MoneyUnit | null }[] {
    const by = why === 'open' ? BY_ROW : BY_HEADER;
    // Every row says the same, in a column that can mean nothing else.
    const certain = why === 'open' && told.only !== null && !told.gaps && /^(?:金额|货币|资金)/.test(normalizeText(told.header));
    const answer = certain
      ? BY_ROW
      : log.decide({
          code: 'unit-by-row',
          subject: [told.header, ...matches.map(({ cell }) => cell.printed).sort()].map(normalizeText).join('|'),
          field: matches[0]?.field.name ?? null,
          cells: [{ ...header, column: told.column, columns: 1 }, ...matches.map(({ column }) => ({ ...header, column, columns: 1 }))],
          decided: by,
          options: (by === BY_HEADER ? [by, BY_ROW] : [by, ...MONEY_UNITS]).map((key) =>
            key === BY_ROW && told.headings ? { key, params: { headings: 1 } } : { key },
          ),
          params: {
            label: matches.map(({ header: printed }) => printed).join('”、“'),
            column: told.header,
            only: told.only ?? '',
            words: told.words.slice(0, 5).join('、'),
            gaps: told.gaps ? 1 : 0,
            ...(told.headings ? { headings: 1 } : {}),
          },
          figures: AMOUNT_FIGURES,
          serious: true,
          ...(why === 'against' ? {} : { likely: true }),
        }).decided;
    if (answer === BY_HEADER) return [];
    const unit = answer === BY_ROW ? told.only : (MONEY_UNITS.find((each) => each === answer) ?? null);
    return matches.map(({ column }) => ({ column, unit }));
  }
}

/** The column of units that is meant for an amount: the only one, or the nearest on the side on which they stand. */
function unitColumnOf(amount: number, amounts: readonly HeaderMatch[], columns: readonly UnitColumn[]): UnitColumn | undefined {
  if (columns.length < 2) return columns[0];
  const before = present(columns[0], 'columns of units').column < Math.min(...amounts.map(({ column }) => column));
  return before ? columns.filter(({ column }) => column < amount).at(-1) : columns.find(({ column }) => column > amount);
}
