import type { QuarterResult } from '../../progress/result';
import { START } from '../../wording/pane/results';

export interface Verdict {
  readonly words: string;
  readonly tone: 'good' | 'bad' | 'plain';
}

/** How a quarter stands: by the facts where there are some, else by the plan. */
export function verdictOf({ denominator, met, shortfall, ended, planShortfall }: QuarterResult): Verdict {
  // Nothing of nothing is no success.
  if (denominator === 0) return { words: START.noNew, tone: 'plain' };
  if (met === true) return { words: START.met, tone: 'good' };
  if (met === null && ended && shortfall !== null && shortfall > 0) return { words: START.unclear(shortfall), tone: 'plain' };
  if (met === false) return { words: START.missed(shortfall ?? 0), tone: 'bad' };
  if (planShortfall > 0) return { words: START.planShort(planShortfall), tone: 'bad' };
  if (shortfall !== null && shortfall > 0 && !ended) return { words: START.open(shortfall), tone: 'plain' };
  return { words: START.planEnough, tone: 'plain' };
}
