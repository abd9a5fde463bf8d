import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';
import type { Light } from '../../mechanism/lights';
import { ONE_PAGE } from '../../wording/leaders/one-page';
import type { SheetContext } from '../context';
import { needed } from '../formula/needed';
import { LIGHT_CODE, lightCode, lightFormula } from '../layout/light-cells';
import { computed, type LiveCells } from '../layout/live-cells';
import type { FigureCells } from './figure-cells';
import { PLAN_LIGHT, planShort, presentQuarter, resumptionShort, shortLight, type KeyFigure } from './key-figures';

/** The cells of one figure, from the top down; `row` is the zero-based row of the big one. */
export interface Card {
  readonly figure: PlanValue;
  readonly figureStyle: StyleName;
  readonly detail: PlanValue;
  readonly light: PlanValue;
}

/** The five figures of 领导一页纸 as cells, from those of its tables. */
export class CardCells {
  constructor(
    private readonly context: SheetContext,
    private readonly cells: FigureCells,
    private readonly live: LiveCells,
  ) {}

  /** `address`: where the big figure will stand. */
  card(figure: KeyFigure, address: string): Card {
    if (figure.figure === null) return { figure: figure.shown, figureStyle: 'cardText', detail: figure.detail, light: LIGHT_CODE.grey };
    const made = this.makers[figure.key](figure, address);
    return { figureStyle: figure.unit === 'share' ? 'cardShare' : 'cardCount', ...made };
  }

  private readonly makers: Readonly<Record<KeyFigure['key'], (figure: KeyFigure, address: string) => Omit<Card, 'figureStyle'>>> = {
    starts: (figure) => {
      const { cells, context } = this;
      const quarter = presentQuarter(context);
      if (!quarter) return fixed(figure);
      const [rate, need] = [cells.quarter('rate', quarter), cells.quarter('needed', quarter)];
      const reached = cells.quarter(cells.byPlan ? 'planned' : 'started', quarter);
      const words = cells.byPlan ? ONE_PAGE.details.startsByPlan : ONE_PAGE.details.starts;
      const [enough, short]: readonly [Light, Light] = cells.byPlan ? [PLAN_LIGHT, planShort(quarter)] : ['green', shortLight(quarter)];
      return {
        figure: computed(rate, figure.figure ?? ''),
        detail: computed(joined(words, reached, cells.quarter('base', quarter)), figure.detail),
        light: computed(
          `IF(NOT(ISNUMBER(${rate})),${lightCode('grey')},IF(${reached}>=${need},${lightCode(enough)},${lightCode(short)}))`,
          LIGHT_CODE[figure.light],
        ),
      };
    },
    resumption: (figure) => {
      const { cells, context } = this;
      const [all, done] = [cells.figure('continuing'), cells.figure('resumed')];
      const { target } = context.progress.resumption;
      const short = resumptionShort(context);
      return {
        figure: computed(`IF(${all}=0,"",${done}/${all})`, figure.figure ?? ''),
        detail: computed(joined(ONE_PAGE.details.resumption, done, all), figure.detail),
        light: computed(`IF(${done}>=${needed(String(target), all)},${lightCode('green')},${lightCode(short)})`, LIGHT_CODE[figure.light]),
      };
    },
    investment: (figure) => {
      const { cells, context } = this;
      const [rate, time, plan, completed] = (['rate', 'time', 'plan', 'completed'] as const).map((key) => cells.figure(key));
      const yi = (address = ''): string => `TEXT(${address},"0.0")`;
      return {
        figure: computed(rate ?? '', figure.figure ?? ''),
        detail: computed(joined(ONE_PAGE.details.investment, yi(completed), yi(plan)), figure.detail),
        light: computed(
          lightFormula(context.settings.lights, { rate: rate ?? '', time: time ?? '', reported: '1' }, lightCode),
          LIGHT_CODE[figure.light],
        ),
      };
    },
    late: (figure, address) => {
      const { cells, context, live } = this;
      const quarter = presentQuarter(context);
      const formula = quarter ? cells.late(quarter) : null;
      const unresumed = context.missing.get('not-resumed')?.length ?? 0;
      const value = figure.figure ?? 0;
      const whole = formula === null || typeof formula !== 'string' ? formula : `${formula}+${String(unresumed)}`;
      return {
        figure: whole === null ? value : live.fromLedger(value, whole),
        detail: figure.detail,
        light: none(address, figure),
      };
    },
    completion: (figure, address) => {
      const { context, live } = this;
      const quarter = presentQuarter(context);
      const formula = quarter && context.queries.overdueCompletions(context.completion(), quarter.cutoff);
      const value = figure.figure ?? 0;
      return { figure: formula === null ? value : live.fromLedger(value, formula), detail: figure.detail, light: none(address, figure) };
    },
  };
}

/** Green where the figure is nought. */
function none(address: string, { light }: KeyFigure): PlanValue {
  return computed(`IF(${address}=0,${lightCode('green')},${lightCode('red')})`, LIGHT_CODE[light]);
}

function fixed({ figure, detail, light }: KeyFigure): Omit<Card, 'figureStyle'> {
  return { figure, detail, light: LIGHT_CODE[light] };
}

/** The words of a detail around two cells. */
function joined([before, middle, after]: readonly [string, string, string], first: string, second: string): string {
  return `"${before}"&${first}&"${middle}"&${second}&"${after}"`;
}
