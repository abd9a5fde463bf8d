import { yiText } from '../../ledger/cells/money-unit';
import type { FigureResult } from '../../progress/figures';
import { REGISTERS } from '../../wording/pane/registers';

/** A figure of another ledger as people read it: 12个, 213.10亿元, 62.5%; or why it cannot be told. */
export function figureWords({ figure, value, lacks }: FigureResult, counter: string): string {
  if (value === null) return lacks.length > 0 ? REGISTERS.lacks(lacks) : REGISTERS.unknown;
  if ('part' in figure) return REGISTERS.percent(value);
  if ('total' in figure) return REGISTERS.total(value);
  return 'sum' in figure ? REGISTERS.amount(yiText(value, 2)) : REGISTERS.count(value, counter);
}
