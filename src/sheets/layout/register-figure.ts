import { inYi } from '../../ledger/cells/money-unit';
import type { SheetContext } from '../context';
import type { Ledger } from '../../ledger/ledger';
import { figureFormula, recordsBehind } from '../actions/figure-rows';
import type { Obstacle } from '../formula/obstacle';

/** A figure of a register, for sheets that quote it: its value as printed and how a formula gets it. */
export interface QuotedFigure {
  /** Records, 亿元, or a share; null where there is nothing to tell. */
  readonly value: number | null;
  readonly formula: string | Obstacle;
  /** Name of the sheet on which the register stands. */
  readonly sheet: string;
  readonly label: string;
  readonly lacks: readonly string[];
  /** The records counted, in their own ledger. */
  readonly ledger: Ledger;
  readonly records: () => readonly number[];
}

/** Looks a figure up; null when the workbook has no such register. */
export function quotedFigure({ registerContexts }: SheetContext, kind: string, key: string): QuotedFigure | null {
  const context = registerContexts.find((candidate) => candidate.kind.key === kind);
  const found = context?.register.figures.find(({ figure }) => figure.key === key);
  if (!context || !found) return null;
  const { figure, value, lacks } = found;
  const formula = 'part' in figure ? rateFormula(context, figure) : figureFormula(figure, context.queries);
  return {
    value: value !== null && 'sum' in figure ? inYi(value) : value,
    formula,
    sheet: context.ledger.snapshot.sheet.name,
    label: context.kind.label,
    lacks,
    ledger: context.ledger,
    records: () => recordsBehind(context, figure),
  };
}

function rateFormula(
  context: SheetContext['registerContexts'][number],
  { part, whole }: { readonly part: string; readonly whole: string },
): string | Obstacle {
  const [above, below] = [part, whole].map((key) => {
    const figure = context.kind.figures.find((candidate) => candidate.key === key);
    return figure ? figureFormula(figure, context.queries) : '0';
  });
  if (typeof above !== 'string') return above ?? '';
  if (typeof below !== 'string') return below ?? '';
  return `IF((${below})=0,"",(${above})/(${below}))`;
}
