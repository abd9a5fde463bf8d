import { columnLetters } from '../../spreadsheet/address';
import { BREAKDOWN } from '../../wording/sheets/breakdown';
import type { SheetContext } from '../context';
import type { SheetBuilder } from '../layout/sheet-builder';
import type { GroupColumns } from './group-columns';
import type { GroupColumn, GroupRow } from './group-column';
import type { Dimension, Group } from './dimension';
import { computed } from '../layout/live-cells';
import type { Measure, Tally } from './measures';
import type { PlanValue, SheetKey } from '../../spreadsheet/sheet-plan';
import { addUp, recordsBehind, tallies } from './tally';
import { present } from '../../spreadsheet/present';

/** A group with its figures. */
export interface Counted {
  readonly group: Group;
  /** Its index in the dimension. */
  readonly index: number;
  readonly tally: Tally;
}

/** Which groups come first; the blank one is always last. */
export type Order = (a: Counted, b: Counted) => number;

/** By number of projects, then by investment, then as the ledger first names them. */
export const BY_SIZE: Order = (a, b) => b.tally.count - a.tally.count || b.tally.total - a.tally.total;

export interface GroupTableOptions {
  readonly order?: Order;
  /** Rows of one block; a column of free text could give as many as there are projects. */
  readonly most: number;
  /** Groups without any of this are left out. */
  readonly only?: Measure;
}

/** The rows of the groups that a block lists, for charts: those that follow each other, to where a page ends. */
export interface BlockRows {
  /** Zero-based. */
  readonly first: number;
  readonly rows: number;
  readonly labels: readonly string[];
  readonly values: readonly Tally[];
  /** Groups that the block lists. */
  readonly all: number;
}

/** The figures of all records. */
export function wholeTally({ measures }: SheetContext, wanted: readonly Measure[]): Tally {
  const sum = addUp([]);
  const sums = wanted.map((measure) => {
    const values = measures.of(measure);
    let total = 0;
    for (let record = 0; record < values.length; record++) total += present(values[record], 'values', record);
    return [measure, total] as const;
  });
  return { ...sum, ...Object.fromEntries(sums) };
}

/** Writes block after block of groups, each with its total; the total of the first serves the blocks whose rows overlap. */
export class GroupTable {
  private total: { readonly number: number; readonly tally: Tally } | null = null;
  /** Groups that found no room were added up in one row. */
  cut = false;
  private readonly columns: readonly GroupColumn[];
  private readonly wanted: readonly Measure[];

  constructor(
    private readonly draft: SheetBuilder,
    private readonly context: SheetContext,
    private readonly sheet: SheetKey,
    private readonly made: GroupColumns,
    private readonly options: GroupTableOptions,
  ) {
    this.columns = made.columns;
    this.wanted = made.measures;
  }

  /** A block under its heading and the names of the columns; `again`: those stand above it already. */
  write(dimension: Dimension, heading: string, again?: true): BlockRows {
    const { draft, columns, context, options } = this;
    const counted = inOrder(dimension, tallies(context.measures, this.wanted, dimension), options);
    const shown = counted.slice(0, options.most);
    const rest = counted.slice(options.most);
    const labels = [...shown.map(({ group }) => group.label), ...(rest.length > 0 ? [BREAKDOWN.other] : [])];
    const heads = { heading, labels: [BREAKDOWN.group, ...columns.map(({ label }) => label)], ...(again ? { again } : {}) };
    const rows = draft.place(heads, draft.measure.rows([...labels, BREAKDOWN.sum].map((label) => [label])));
    const lines = rows.slice(0, -1);
    const sum = present(rows.at(-1), 'row of the total');
    // Without groups the block begins with its total.
    const [first, last] = [lines[0] ?? sum, lines.at(-1) ?? sum];
    const own = dimension.partition || !this.total;
    const all = own || !this.total ? addUp(counted.map(({ tally }) => tally)) : this.total.tally;
    const total = { number: sum + 1, tally: all };
    const places = this.placesOf(shown);
    const cells = shown.map((each, at) => {
      const newProjects =
        dimension.field !== 'nature' || (each.tally.newProjects > 0 && each.tally.newProjects < each.tally.count)
          ? 'some'
          : each.tally.newProjects > 0
            ? 'all'
            : 'none';
      const row = present(lines[at], 'rows', at);
      this.trace(row, dimension, each.index);
      const rank = { first: first + 1, last: present(lines[shown.length - 1], 'rows', shown.length - 1) + 1, place: places[at] ?? null };
      return this.cellsOf(each.group.label, { number: row + 1, tally: each.tally, where: [each.group.where], newProjects, total, rank });
    });
    if (rest.length > 0) cells.push(this.restCells(rest, last + 1, total));
    draft.put(lines, cells, ['text', ...columns.map(({ style }) => style)]);
    const added = lines.length === 0 ? null : { first: first + 1, last: last + 1 };
    draft.put([sum], [this.totalCells(added, total, own)], ['totalText', ...columns.map(({ totalStyle }) => totalStyle)]);
    this.trace(sum, dimension, null);
    this.total ??= total;
    const broken = shown.findIndex((_, at) => lines[at] !== first + at);
    const together = shown.slice(0, broken < 0 ? shown.length : broken);
    return {
      first,
      rows: together.length,
      labels: together.map(({ group }) => group.label),
      values: together.map(({ tally }) => tally),
      all: counted.length,
    };
  }

  /** One row for the whole list, asked of the ledger as a whole. */
  writeWhole(label: string): void {
    const { draft, columns, context } = this;
    const number = draft.row + 1;
    const tally = wholeTally(context, this.wanted);
    const row: GroupRow = {
      number,
      tally,
      where: [context.queries.everyRecord()],
      newProjects: 'some',
      total: { number, tally },
      rank: null,
    };
    columns.forEach(({ measure }, at) => {
      if (measure !== null)
        context.traces.put(this.sheet, draft.row, at + 1, () =>
          Array.from(context.ledger.rows.keys()).filter((record) => context.measures.of(measure)[record] !== 0),
        );
    });
    draft.tableRow([label, ...columns.map(({ cell }) => cell(row))], ['totalText', ...columns.map(({ totalStyle }) => totalStyle)]);
  }

  /** Place of each group by the figure ranked, equals sharing one. */
  private placesOf(shown: readonly Counted[]): (number | null)[] {
    const figures = shown.map(({ tally }) => this.made.rankFigure(tally));
    const sorted = figures.filter((figure) => figure !== null).sort((a, b) => b - a);
    const places = new Map<number, number>();
    sorted.forEach((figure, at) => {
      if (!places.has(figure)) places.set(figure, at + 1);
    });
    return figures.map((figure) => (figure === null ? null : (places.get(figure) ?? null)));
  }

  private cellsOf(label: string, row: GroupRow): PlanValue[] {
    return [label, ...this.columns.map(({ cell }) => cell(row))];
  }

  /** Groups beyond the most that are listed, added up as values. */
  private restCells(rest: readonly Counted[], number: number, total: GroupRow['total']): PlanValue[] {
    this.cut = true;
    const tooMany = { why: 'too-many', label: BREAKDOWN.group, count: 0 } as const;
    return this.cellsOf(BREAKDOWN.other, {
      number,
      tally: addUp(rest.map(({ tally }) => tally)),
      where: [() => [tooMany]],
      newProjects: 'some',
      total,
      rank: null,
    });
  }

  /** `added`: numbers of the first and the last row of the block, null where it has none. */
  private totalCells(added: { readonly first: number; readonly last: number } | null, total: GroupRow['total'], own: boolean): PlanValue[] {
    const former = this.total;
    const row: GroupRow = { number: total.number, tally: total.tally, where: [], newProjects: 'some', total, rank: null };
    const cells = this.columns.map(({ measure, value, cell }, at): PlanValue => {
      if (measure === null) return cell(row);
      const letter = columnLetters(at + 1);
      // Rows that overlap do not add up to the projects: the total is the first block's.
      if (!own && former) return computed(`${letter}${String(former.number)}`, value(former.tally));
      return added === null ? 0 : computed(`SUM(${letter}${String(added.first)}:${letter}${String(added.last)})`, value(total.tally));
    });
    return [own ? BREAKDOWN.sum : BREAKDOWN.sumOfProjects, ...cells];
  }

  private trace(row: number, dimension: Dimension, group: number | null): void {
    const { traces, measures } = this.context;
    this.columns.forEach(({ measure }, at) => {
      if (measure !== null) traces.put(this.sheet, row, at + 1, () => recordsBehind(measures, measure, dimension, group));
    });
  }
}

function inOrder(dimension: Dimension, sums: readonly Tally[], { order = BY_SIZE, only }: GroupTableOptions): Counted[] {
  const counted = dimension.groups.flatMap((group, index) => {
    const tally = sums[index];
    return tally && (only === undefined || tally[only] > 0) ? [{ group, index, tally }] : [];
  });
  const isBlank = ({ group }: Counted): number => Number(group.label === BREAKDOWN.blank);
  return counted.sort((a, b) => isBlank(a) - isBlank(b) || order(a, b));
}
