import type { ChartFigures } from '../../app/views/insight';
import type { Checked } from '../../app/results';
import { INSIGHT } from '../../wording/pane/insight';
import { START } from '../../wording/pane/results';
import { quarterName } from '../../wording/sheets/status';

/** Start rates of the quarters beside their targets, for a picture: by fact where the ledger tells facts, else by plan. */
export function rateFigures({ quarters, counted, newProjects }: Checked['progress']['start']): ChartFigures {
  const byFact = counted === 'actual';
  return {
    title: byFact ? START.chart(newProjects) : START.chartByPlan(newProjects),
    type: 'bar',
    shares: true,
    categories: quarters.map(({ quarter }) => quarterName(quarter)),
    series: [
      byFact
        ? { name: INSIGHT.actual, role: 'done', values: quarters.map(({ rate }) => rate) }
        : { name: INSIGHT.planned, role: 'planned', values: quarters.map(({ plannedRate }) => plannedRate) },
      { name: INSIGHT.target, role: 'aim', values: quarters.map(({ target }) => target) },
    ],
  };
}
