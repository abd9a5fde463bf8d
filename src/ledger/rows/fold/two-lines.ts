import { cellText, isBlank, normalizeText } from '../../cells/cell-text';
import type { FoundHeader } from '../../header/find';
import type { NatureWords } from '../../natures';
import type { CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { rowColumns } from '../row-columns';
import { isPartText, isTotalText } from '../words';
import { lowestHeading, twoHeadings, unfoldColumns, wordsAbove, type FoldedColumn, type UnfoldedTable } from './folded-columns';
import { FOLD } from '../../combine/row-location';
import { present } from '../../../spreadsheet/present';

/** How many of the numbered rows must have exactly one line below them. */
const PAIRED = 0.8;
/** So many pairs are needed where no heading tells of two lines. */
const FEWEST = 3;
/** What heads a second line that has no words of its own. */
const NAMELESS = '第二行';

/** What the two lines of a project are of, where a column says so: 计划 in one, 实际 in the other. */
const WANTED = /^(?:年度|年初)?(?:计划|目标|任务)(?:数|值|安排)?$/;
const REACHED = /^(?:实际|完成|已完成|实际完成|完成情况)(?:数|值|情况)?$/;

/** A list of two lines a project. */
export interface TwoLines {
  /** First rows of the pairs, in the block. */
  readonly firsts: readonly number[];
  readonly folded: readonly FoldedColumn[];
  /** The header itself tells two things in one column. */
  readonly headed: boolean;
}

/**
 * Finds projects of two lines each by the blanks in the numbering and by headings that tell two things: 建设性质 over
 * 建设起止年月, 项目名称及建设单位, or by a column that says 计划 and 实际 in turn. Null where the rows do not pair, or where their second lines are projects themselves.
 */
export function findTwoLines(snapshot: SheetSnapshot, header: FoundHeader, natures: NatureWords): TwoLines | null {
  const columns = rowColumns(header.matches, snapshot.origin.column);
  if (columns.sequence === null) return null;
  const firstRow = header.top + header.rows;
  const { firsts, numbered } = pairsOf(snapshot, columns.sequence, columns.name, firstRow);
  if (firsts.length < 2 || firsts.length < PAIRED * numbered) return null;
  const held = (column: number): CellValue[] =>
    firsts.map((row) => snapshot.values[row + 1]?.[column] ?? null).filter((cell) => !isBlank(cell));
  const width = present(snapshot.values[header.top], 'values', header.top).length;
  const used = Array.from({ length: width }, (_, column) => column).filter((column) => held(column).length > 0);
  const turns = planAndFact(snapshot, firsts, used);
  if (turns) return { firsts, folded: used.map((column) => inTurn(ownHeading(snapshot, header, column), turns)), headed: true };
  const told = used.flatMap((column) => twoThings(snapshot, header, column) ?? []);
  const headed = told.length > 0;
  // Without such a heading only a second line that begins with words can be taken for a project at all.
  const words = held(columns.name);
  if (!headed && (firsts.length < FEWEST || words.length < PAIRED * firsts.length)) return null;
  const natured =
    columns.nature === null ? [] : held(columns.nature).filter((cell) => natures.of(normalizeText(cellText(cell))) !== 'unknown');
  if (natured.length * 2 > firsts.length) return null;
  const folded = used.map((column) => {
    const { text, ...own } = ownHeading(snapshot, header, column);
    return told.find((each) => each.column === column) ?? { ...own, rest: text, header: NAMELESS };
  });
  return { firsts, folded, headed };
}

/** The column that says of every pair which line is planned and which is fact, and what it is called in the first and in the second. */
interface Turns {
  readonly column: number;
  readonly words: readonly [string, string];
}

function planAndFact({ values }: SheetSnapshot, firsts: readonly number[], used: readonly number[]): Turns | null {
  const says = (row: number, column: number, form: RegExp): boolean => form.test(normalizeText(cellText(values[row]?.[column] ?? null)));
  for (const [first, second, words] of [
    [WANTED, REACHED, ['计划', '实际']],
    [REACHED, WANTED, ['实际', '计划']],
  ] as const) {
    const column = used.find((each) => firsts.every((row) => says(row, each, first) && says(row + 1, each, second)));
    if (column !== undefined) return { column, words };
  }
  return null;
}

/** 开工时间 with 计划 in the first line and 实际 in the second is 计划开工时间 and 实际开工时间. */
function inTurn({ text, ...own }: OwnHeading, { column: told, words: [first, second] }: Turns): FoldedColumn {
  return own.column === told ? { ...own, header: '', rest: '' } : { ...own, header: second + text, rest: first + text };
}

/** Rows with a number and a name that have exactly one more line below them. */
function pairsOf(
  { values }: SheetSnapshot,
  sequence: number,
  name: number,
  firstRow: number,
): { readonly firsts: readonly number[]; readonly numbered: number } {
  const firsts: number[] = [];
  let numbered = 0;
  const isNumbered = (cells: readonly CellValue[]): boolean =>
    /^\d{1,6}$/.test(normalizeText(cellText(cells[sequence] ?? null))) && !isBlank(cells[name] ?? null);
  const isLine = (row: number): boolean => {
    const cells = values[row] ?? [];
    if (!isBlank(cells[sequence] ?? null) || cells.every(isBlank)) return false;
    const words = normalizeText(cellText(cells[name] ?? null));
    return !isTotalText(words) && !isPartText(words) && !cells.some((cell) => typeof cell === 'string' && isTotalText(normalizeText(cell)));
  };
  for (const [row, cells] of values.entries()) {
    if (row < firstRow || !isNumbered(cells)) continue;
    numbered++;
    if (isLine(row + 1) && !isLine(row + 2)) firsts.push(row);
    // Most lists have one line a project: a few rows tell.
    if (numbered === 12 && firsts.length < 6) break;
  }
  return { firsts, numbered };
}

/** A column whose heading tells two things, over each other or in one cell. */
function twoThings(snapshot: SheetSnapshot, header: FoundHeader, column: number): FoldedColumn | null {
  const { top, rows, cells } = header;
  const cell = cells.find((candidate) => candidate.column === column + snapshot.origin.column);
  if (!cell) return null;
  const [first, second, ...further] = cell.printed.split(' > ');
  if (cell.stacked && first !== undefined && second !== undefined && further.length === 0)
    return { column, rest: first, header: second, row: top, above: [], part: 1 };
  for (let row = top; row < top + rows; row++) {
    const two = twoHeadings(snapshot.values[row]?.[column] ?? null);
    if (two) return { column, rest: two[0], header: two[1], row, above: wordsAbove(snapshot, header, column, row), part: 1 };
  }
  return null;
}

/** A column's heading of its own, without what stands over it and its neighbours. */
type OwnHeading = Pick<FoldedColumn, 'column' | 'row' | 'above' | 'part'> & { readonly text: string };

function ownHeading(snapshot: SheetSnapshot, header: FoundHeader, column: number): OwnHeading {
  const printed = header.cells.find((cell) => cell.column === column + snapshot.origin.column)?.printed.split(' > ') ?? [];
  const row = lowestHeading(snapshot, header, column);
  const above = wordsAbove(snapshot, header, column, row);
  return { column, row, above, part: 1, text: printed.slice(above.length).join(' > ') };
}

/** Lays the pairs out flat. */
export function unfoldLines(snapshot: SheetSnapshot, header: FoundHeader, { firsts, folded }: TwoLines): UnfoldedTable {
  const pairs = new Set(firsts);
  const lines = new Set(firsts.map((row) => row + 1));
  const width = present(snapshot.values[header.top], 'values', header.top).length;
  const flat = unfoldColumns(snapshot, header, folded, (row, column) => {
    if (pairs.has(row))
      return {
        parts: [snapshot.values[row]?.[column] ?? null, snapshot.values[row + 1]?.[column] ?? null],
        format: snapshot.numberFormats[row + 1]?.[column] ?? 'General',
      };
    return lines.has(row) ? { parts: [], format: 'General' } : null;
  });
  return { snapshot: flat, lines, places: new Map(folded.map(({ column }, index) => [width + index, { column, kind: FOLD.nextRow }])) };
}
