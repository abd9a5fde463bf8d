import { inYi } from '../../ledger/cells/money-unit';
import { cellAddress } from '../../spreadsheet/address';
import type { Figure } from '../../ledger/kinds/register';
import { ACTION_WORDS } from '../../wording/sheets/actions';
import type { SheetBuilder } from '../layout/sheet-builder';
import type { Obstacle } from '../formula/obstacle';
import type { LiveCells } from '../layout/live-cells';
import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';
import type { RegisterContext } from './register-context';
import { present } from '../../spreadsheet/present';

/** Where a table's numbers leave how they came about. */
export interface Sinks {
  readonly live: LiveCells;
  /** Zero-based row and column, and how to find the records behind. */
  readonly trace: (row: number, column: number, find: () => readonly number[]) => void;
}

/** Looks of a figure, in a row of its own and in the row of a total. */
export const FIGURE_STYLES: Readonly<Record<'count' | 'sum' | 'total' | 'rate', readonly [StyleName, StyleName]>> = {
  count: ['integer', 'totalInteger'],
  sum: ['amount', 'totalAmount'],
  total: ['amount', 'totalAmount'],
  rate: ['percent', 'totalPercent'],
};

export function kindOf(figure: Figure): keyof typeof FIGURE_STYLES {
  if ('part' in figure) return 'rate';
  if ('total' in figure) return 'total';
  return 'sum' in figure ? 'sum' : 'count';
}

/** The records that a figure counts or adds up: of a rate those of its part. */
export function recordsBehind({ register, kind }: RegisterContext, figure: Figure, of: (record: number) => boolean = () => true): number[] {
  const counted = 'part' in figure ? kind.figures.find(({ key }) => key === figure.part) : figure;
  if (!counted || 'part' in counted) return [];
  return register.evaluator.records('count' in counted ? counted.count : counted.where).filter(of);
}

/** The figures of a register under its heading, one below the other; rates refer to the cells above. */
export function writeFigures(draft: SheetBuilder, context: RegisterContext, { live, trace }: Sinks, width: number, heading: string): void {
  const { register, queries } = context;
  const joined = [{ from: 2, to: width - 1 }];
  const pad = Array.from({ length: width - 3 }, () => null);
  const meaningOf = ({ figure, lacks }: (typeof register.figures)[number]): string =>
    lacks.length > 0 ? ACTION_WORDS.lacks(lacks) : figure.meaning;
  const rows = draft.place(
    { heading, labels: [...ACTION_WORDS.figuresHead, ...pad.map(() => '')], joined },
    draft.measure.rows(
      register.figures.map((each) => [each.figure.label, null, meaningOf(each)]),
      joined,
    ),
  );
  const rowOf = new Map(register.figures.map(({ figure }, index) => [figure.key, present(rows[index], 'rows', index)]));
  for (const each of register.figures) {
    const { figure, value, lacks } = each;
    const row = present(rowOf.get(figure.key), `row of figure ${figure.key}`);
    const cell =
      value === null && lacks.length > 0
        ? null
        : figureCell(
            figure,
            value,
            (key) => cellAddress(present(rowOf.get(key), `row of figure ${key}`), 1),
            live,
            () => figureFormula(figure, queries),
          );
    if (value !== null) trace(row, 1, () => recordsBehind(context, figure));
    draft.put(
      [row],
      [[figure.label, cell, meaningOf(each), ...pad]],
      ['text', value === null && lacks.length > 0 ? 'grey' : FIGURE_STYLES[kindOf(figure)][0], 'text', ...pad.map((): StyleName => 'text')],
      joined,
    );
  }
}

/** The formula of a figure on the register, of all records or of those that meet further conditions. */
export function figureFormula(
  figure: Figure,
  queries: RegisterContext['queries'],
  and: Parameters<RegisterContext['queries']['count']>[1] = [],
): string | Obstacle {
  if ('count' in figure) return queries.count(figure.count, and);
  if (!('part' in figure)) return queries.sum(figure, and);
  return { why: 'no-column', label: figure.label, count: 0 };
}

/** A figure as a cell: a formula on the register, or for a rate on two other cells. */
export function figureCell(
  figure: Figure,
  value: number | null,
  at: (key: string) => string,
  live: LiveCells,
  formula: () => string | Obstacle,
): PlanValue {
  if ('part' in figure) {
    const [part, whole] = [at(figure.part), at(figure.whole)];
    return { formula: `IF(N(${whole})=0,"",${part}/${whole})`, value: value ?? '' };
  }
  const known = present(value, `value of figure ${figure.key}`);
  return live.fromLedger('sum' in figure ? inYi(known) : known, formula());
}
