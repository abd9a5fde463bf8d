import type { HeaderCell } from '../grid';
import type { HeaderMatch } from '../match';
import { cellText, isBlank, normalizeText } from '../../cells/cell-text';
import { MONEY_UNITS, USUAL_UNIT, type MoneyUnit } from '../../cells/money-unit';
import { leavesUnitOpen } from '../../cells/money-text';
import { isDitto } from '../../rows/dittos';
import { fillMerges } from '../../rows/merges/fill-merges';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';

/** What heads a column of the units of amounts, and which share of its words must be units of money. */
const HEADINGS: readonly (readonly [RegExp, number])[] = [
  [/^(?:金额|货币|资金|投资|投资额|计价)(?:计量)?单位$/, 0],
  [/^计量单位$/, 0.5],
  [/^单位$/, 1],
];

/** Units that a column may write without 元. */
const SHORT: readonly MoneyUnit[] = ['万元', '百万元', '千万元', '亿元'];

/** The unit of money that a cell of such a column names, null for another word. */
export function unitIn(cell: CellValue): MoneyUnit | null {
  const word = normalizeText(cellText(cell)).replace(/人民币|[()]/g, '');
  return MONEY_UNITS.find((unit) => unit === word) ?? SHORT.find((unit) => unit === `${word}元`) ?? null;
}

/** A column that says row by row in which unit the amounts beside it stand. */
export interface UnitColumn {
  readonly header: string;
  /** Zero-based column on the sheet. */
  readonly column: number;
  /** What it says in a row of the block; of a merged cell every row has it. */
  readonly at: (row: number) => CellValue;
  /** The unit of all rows that state one, null where they differ. */
  readonly only: MoneyUnit | null;
  /** The unit of most rows. */
  readonly usual: MoneyUnit;
  /** The words that it says, each once. */
  readonly words: readonly string[];
  /** Whether it leaves a row with amounts blank. */
  readonly gaps: boolean;
  /** It is no column: headings among the records state the units. */
  readonly headings?: true;
}

/**
 * The columns of units of money: 金额单位, 货币单位, or a plain 单位 whose every word is one. 责任单位 is none, and neither is
 * a 单位 that says what is counted.
 */
export function unitColumns(
  cells: readonly HeaderCell[],
  matches: readonly HeaderMatch[],
  snapshot: SheetSnapshot,
  firstRow: number,
): UnitColumn[] {
  const headed = cells.flatMap((cell) => {
    const [words = ''] = normalizeText(cell.printed.split(' > ').at(-1) ?? '').split('(');
    const found = HEADINGS.find(([heading]) => heading.test(words));
    return found ? [{ cell, share: found[1] }] : [];
  });
  if (headed.length === 0) return [];
  const first = snapshot.origin.column;
  const amounts = matches.filter(({ field }) => field.type === 'money').map(({ column }) => column - first);
  const filled = fillMerges(snapshot, firstRow);
  const rows = snapshot.values.flatMap((values, row) =>
    row >= firstRow && amounts.some((at) => isInUnitOfRow(values[at] ?? null)) ? [row] : [],
  );
  return headed.flatMap(({ cell: { column, printed }, share }): UnitColumn[] => {
    const own = (row: number): CellValue => filled(row)?.[column - first] ?? null;
    // 同上 in a row is what stands in the row before it.
    const at = (row: number): CellValue => {
      let told = row;
      while (told > firstRow && isDittoCell(own(told))) told--;
      return own(told);
    };
    const told = rows.map(at).filter((cell) => !isBlank(cell));
    const known = told.flatMap((cell) => unitIn(cell) ?? []);
    if (known.length === 0 || known.length < share * told.length) return [];
    const different = new Set(told.map((cell) => unitIn(cell) ?? normalizeText(cellText(cell))));
    const usual = usualOf(known);
    return [
      {
        header: printed,
        column,
        at,
        only: different.size === 1 ? (known[0] ?? null) : null,
        usual,
        words: [...new Set(told.map((cell) => normalizeText(cellText(cell))))],
        gaps: told.length < rows.length,
      },
    ];
  });
}

function isDittoCell(cell: CellValue): boolean {
  return typeof cell === 'string' && isDitto(cell);
}

/** Whether a cell holds an amount that leaves its unit to the row. */
export function isInUnitOfRow(cell: CellValue): cell is number | string {
  return typeof cell === 'number' || (typeof cell === 'string' && leavesUnitOpen(cell));
}

function usualOf(known: readonly MoneyUnit[]): MoneyUnit {
  const counts = MONEY_UNITS.map((unit) => ({ unit, count: known.filter((each) => each === unit).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most), { unit: USUAL_UNIT, count: 0 }).unit;
}
