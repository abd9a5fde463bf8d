import { isBlank, isPlaceholder, normalizeText } from '../../cells/cell-text';
import { parseMoneyText } from '../../cells/money-text';
import type { CellValue } from '../../../spreadsheet/snapshot';
import { isDated, isWords, tellingCells, type RowColumns } from '../row-columns';

/**
 * What of a row and its parts is counted: `parts` (the row is a heading), `parent` (its parts are no
 * projects), `each` (the numbering tells of no parts).
 */
export type FamilyChoice = 'parts' | 'parent' | 'each';

export interface FamilyVerdict {
  readonly choice: FamilyChoice;
  /** The sheet itself settles it. */
  readonly certain: boolean;
}

type Cells = readonly CellValue[];

/** How the amounts of a row compare with the sums over its parts. */
type Comparison = 'equal' | 'above' | 'below' | 'parts-lack' | 'parent-lacks' | 'none';

const CATEGORY = /(?:类|类项目|领域|行业|板块|方面|产业|事业|设施|工程类)$|\d[个项]\)?$/;

/**
 * Judges a row and its parts by what each lacks that projects have: nature and dates first, units and other
 * words next, amounts last. Never are both counted unless the amounts say that they are no parts.
 */
export function judgeFamily(parent: Cells, parts: readonly Cells[], columns: RowColumns): FamilyVerdict {
  const amounts = compareAmounts(parent, parts, columns.money);
  for (const fills of [essentials, strongWords] as const) {
    const own = fills(parent, columns);
    const most = parts.reduce((found, cells) => Math.max(found, fills(cells, columns)), 0);
    if (own === 0 && most > 0) return { choice: 'parts', certain: true };
    // Parts that sum to more than their project cannot all be of it.
    if (own > 0 && most === 0 && amounts !== 'parent-lacks') return { choice: 'parent', certain: amounts !== 'below' };
  }
  const own = tellingCells(columns, parent);
  const bare = own === 0 && parts.every((cells) => tellingCells(columns, cells) === 0);
  switch (amounts) {
    case 'equal':
      return { choice: 'parts', certain: true };
    case 'parent-lacks':
      return { choice: 'parts', certain: own === 0 };
    case 'parts-lack':
      return { choice: 'parent', certain: own === 0 || parts.every((cells) => tellingCells(columns, cells) === 0) };
    case 'none':
      return { choice: 'parts', certain: bare };
    case 'above':
      if (isCategory(parent, columns)) return { choice: 'parts', certain: true };
      return { choice: parts.length === 1 && !bare ? 'each' : 'parent', certain: false };
    case 'below':
      if (isCategory(parent, columns)) return { choice: 'parts', certain: true };
      return { choice: bare ? 'parts' : 'each', certain: false };
  }
}

/**
 * Judges rows without a number below one that has one: its parts where they lack what it has, or 其中 says so, and their amounts
 * make up its own or some of it; perhaps its parts where their amounts alone say so. Null where nothing says so.
 */
export function judgeLooseParts(parent: Cells, parts: readonly Cells[], columns: RowColumns, divided: boolean): FamilyVerdict | null {
  const amounts = compareAmounts(parent, parts, columns.money);
  if (parts.length < 2 || essentials(parent, columns) + strongWords(parent, columns) === 0) return null;
  const lacking = parts.every((cells) => essentials(cells, columns) === 0);
  if (amounts === 'equal') return { choice: 'parent', certain: divided || lacking };
  return divided && lacking && amounts !== 'below' && amounts !== 'parent-lacks' ? { choice: 'parent', certain: true } : null;
}

/** Nature and dates: what makes a row a project to be judged. */
function essentials(cells: Cells, { nature, dates }: RowColumns): number {
  const natureFilled = nature !== null && isFilled(cells[nature] ?? null) ? 1 : 0;
  return natureFilled + dates.filter((column) => isDated(cells[column] ?? null) && isFilled(cells[column] ?? null)).length;
}

/** Units, people and other choices, which headings do not fill; what a heading may carry down is left out. */
function strongWords(cells: Cells, { words, inherited }: RowColumns): number {
  return words.filter((column) => !inherited.has(column) && isWords(cells[column] ?? null) && isFilled(cells[column] ?? null)).length;
}

function isFilled(cell: CellValue): boolean {
  return !isBlank(cell) && !(typeof cell === 'string' && isPlaceholder(normalizeText(cell)));
}

function isCategory(cells: Cells, { name }: RowColumns): boolean {
  const words = cells[name];
  return typeof words === 'string' && CATEGORY.test(normalizeText(words));
}

function compareAmounts(parent: Cells, parts: readonly Cells[], money: readonly number[]): Comparison {
  let [equal, above, below, partsLack, parentLacks] = [0, 0, 0, 0, 0];
  for (const column of money) {
    const own = amountOf(parent[column] ?? null);
    const amounts = parts.map((cells) => amountOf(cells[column] ?? null)).filter((amount) => amount !== null);
    if (own === null && amounts.length > 0) parentLacks++;
    else if (own !== null && own.value !== 0 && amounts.length === 0) partsLack++;
    if (own === null || amounts.length === 0) continue;
    const sum = amounts.reduce((total, { value }) => total + value, 0);
    const tolerance =
      own.half + 1e-9 * Math.abs(own.value) + amounts.reduce((total, { half }) => total + half, 0) * (amounts.length > 1 ? 0.5 : 0);
    if (Math.abs(sum - own.value) <= tolerance) equal++;
    else if (sum < own.value) above++;
    else below++;
  }
  if (below > 0) return 'below';
  if (above > 0) return 'above';
  if (equal > 0) return 'equal';
  if (partsLack > 0) return 'parts-lack';
  return parentLacks > 0 ? 'parent-lacks' : 'none';
}

/** The number that a cell writes, with half of its last decimal: what rounding may hide. */
function amountOf(cell: CellValue): { readonly value: number; readonly half: number } | null {
  const value = typeof cell === 'number' ? cell : typeof cell === 'string' && !isBlank(cell) ? numberOf(cell) : null;
  if (value === null) return null;
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  // A whole number is exact.
  return { value, half: decimals === 0 ? 0 : 0.5 / 10 ** Math.min(decimals, 6) };
}

function numberOf(text: string): number | null {
  const reading = parseMoneyText(text, '元');
  return reading.kind === 'amount' ? reading.yuan : null;
}
