import { isBlank, normalizeText } from '../../cells/cell-text';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import type { RowColumns } from '../row-columns';
import { isPartText, isTotalText } from '../words';
import { isPlainLevel, levelOfName, levelOfNumber, rankOf, type RowLevel } from './levels';
import { present } from '../../../spreadsheet/present';

/** A row with others below it that its numbering, or theirs, makes its own. */
export interface RowFamily {
  readonly row: number;
  /** Its own number is 一 or （一）, as headings have. */
  readonly headed: boolean;
  /** Rows one level down, ascending. */
  readonly parts: readonly number[];
  /** Last row of the parts and of the parts of those. */
  readonly end: number;
  /** The parts bear no number at all: only their amounts can tell that they are parts. */
  readonly loose: boolean;
  /** The first of them says that they are: 其中. */
  readonly divided: boolean;
}

interface Node {
  readonly row: number;
  readonly level: RowLevel;
  readonly parts: number[];
  /** The parts count from 1 on, or say by their paths whose they are. */
  inOrder: boolean;
  /** Rows without a number that follow it directly. */
  readonly loose: number[];
  /** The first of these says 其中. */
  divided: boolean;
  end: number;
}

/**
 * Finds rows and their parts in a list of several levels: 1 over 1.1, 1 over 1-1, 1 over （1）, 一 over 1,
 * and a numbered row over named ones without a number. Whether they are a heading and its projects, or a
 * project and its parts, is judged afterwards. Outermost first; rows are positions in the block.
 */
export function findFamilies({ values, numberFormats }: SheetSnapshot, columns: RowColumns, firstRow: number, end: number): RowFamily[] {
  const tree = new FamilyTree();
  const formatOf = (row: number): string => (columns.sequence === null ? '' : (numberFormats[row]?.[columns.sequence] ?? ''));
  for (let row = firstRow; row < end; row++) {
    const cells = present(values[row], 'values', row);
    const number = columns.sequence === null ? null : (cells[columns.sequence] ?? null);
    // Nearly all rows of nearly all lists.
    if (isPlainLevel(number, () => formatOf(row))) {
      tree.plain(row, number);
      continue;
    }
    const name = cells[columns.name] ?? null;
    if (isBlank(number) && isBlank(name)) continue;
    if (typeof name !== 'string' || isBlank(name) || isTotalText(normalizeText(name))) {
      tree.clear();
      continue;
    }
    if (!isBlank(number)) {
      const level = levelOfNumber(number, formatOf(row));
      // A heading in words, a total, a header printed again.
      if (level) tree.numbered(row, level);
      else tree.clear();
      continue;
    }
    const level = levelOfName(name);
    if (level ? !tree.named(row, level, columns.sequence === null) : columns.sequence === null) tree.clear();
    else if (!level) tree.unnumbered(row, isPartText(normalizeText(name)));
  }
  return tree.families();
}

/** Hangs rows below each other while they go by. */
class FamilyTree {
  private readonly nodes: Node[] = [];
  private open: Node[] = [];
  private last: Node | null = null;
  /** A plain number above, which becomes a node once something stands below it. */
  private waiting: { readonly row: number; readonly number: number } | null = null;
  /** Ways of numbering that have headed plain numbers: ——公路 over 1, 2, 3 is no part of the 3 above it. */
  private readonly heading = new Set<RowLevel['style']>();

  /** A row numbered 1, 2, 3. */
  plain(row: number, number: number): void {
    if (this.open.some(({ level }) => level.style === 'han' || level.style === 'han-paren')) {
      this.numbered(row, { style: 'digit', path: [number] });
      return;
    }
    this.clear();
    this.waiting = { row, number };
  }

  /** A row with a number of another kind. */
  numbered(row: number, level: RowLevel): void {
    this.settle();
    this.place(row, level);
  }

  /** A row whose name begins with a number; false where it is no part of what stands above. */
  named(row: number, level: RowLevel, everywhere: boolean): boolean {
    if (!everywhere && this.heading.has(level.style)) {
      this.clear();
      return false;
    }
    this.settle();
    const [outermost] = this.open;
    if (!everywhere && !(outermost && rankOf(level) > rankOf(outermost.level))) {
      if (!outermost) this.heading.add(level.style);
      return false;
    }
    this.place(row, level);
    return true;
  }

  /** A named row without any number; `isPart` when it says 其中. */
  unnumbered(row: number, isPart: boolean): void {
    this.settle();
    if (!this.last) return;
    // Where others went before it, 其中 is one part more.
    if (isPart && this.last.loose.length === 0) this.last.divided = true;
    else if (isPart && !this.last.divided) return;
    this.last.loose.push(row);
  }

  /** Something that no row above has parts below. */
  clear(): void {
    this.waiting = null;
    this.open = [];
    this.last = null;
  }

  families(): RowFamily[] {
    return this.nodes.flatMap(familyOf);
  }

  private settle(): void {
    if (this.waiting) this.place(this.waiting.row, { style: 'digit', path: [this.waiting.number] });
    this.waiting = null;
  }

  private place(row: number, level: RowLevel): void {
    const isAbove = (above: RowLevel): boolean => (level.style === 'path' ? leadsTo(above, level) : rankOf(above) < rankOf(level));
    while (this.open.length > 0 && !isAbove(this.open.at(-1)?.level ?? level)) this.open.pop();
    for (const above of this.open) above.end = row;
    const node: Node = { row, level, parts: [], inOrder: true, loose: [], divided: false, end: row };
    const parent = this.open.at(-1);
    if (parent) {
      const [number] = level.path;
      const counted = level.style !== 'path' && level.style !== 'dash';
      if (parent.parts.length === 0 && counted && number !== 1 && level.style !== 'digit') parent.inOrder = false;
      parent.parts.push(row);
    }
    this.open.push(node);
    this.nodes.push(node);
    this.last = node;
  }
}

function familyOf({ row, level, parts, inOrder, loose, divided, end }: Node): RowFamily[] {
  if (!inOrder) return [];
  const headed = level.style === 'han' || level.style === 'han-paren';
  if (parts.length > 0) return [{ row, headed, parts, end, loose: false, divided: false }];
  // A row of 其中 alone is a second line of its project.
  if (loose.length < (divided ? 2 : 1) || headed) return [];
  const follows = loose.every((part, at) => at === 0 || part - present(loose[at - 1], 'loose', at - 1) <= 2);
  return follows ? [{ row, headed, parts: loose, end: loose.at(-1) ?? row, loose: true, divided }] : [];
}

/** Whether 1.2 stands below 1, and 1.2.3 below 1.2. */
function leadsTo(above: RowLevel, below: RowLevel): boolean {
  if (above.style !== 'digit' && above.style !== 'path') return false;
  return above.path.length === below.path.length - 1 && above.path.every((number, at) => number === below.path[at]);
}
