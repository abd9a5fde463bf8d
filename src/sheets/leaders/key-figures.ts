import { yiText } from '../../ledger/cells/money-unit';
import { lightOf, type Light } from '../../mechanism/lights';
import type { QuarterResult } from '../../progress/result';
import { neededFor } from '../../progress/start';
import { ONE_PAGE } from '../../wording/leaders/one-page';
import { quarterName } from '../../wording/sheets/status';
import { percent } from '../bulletin/figures-in-words';
import { targetText } from '../../wording/percent';
import type { SheetContext } from '../context';

/** A figure that a leader reads, beside what was aimed at. */
export interface KeyFigure {
  readonly key: 'starts' | 'resumption' | 'investment' | 'late' | 'completion';
  readonly label: string;
  /** A share of 1 or a number of projects; null where the ledger cannot tell. */
  readonly figure: number | null;
  readonly unit: 'share' | 'count';
  /** As people read it. */
  readonly shown: string;
  readonly target: string;
  readonly detail: string;
  readonly light: Light;
}

/** The five figures of 领导一页纸 (第九条, 第十三条): starts, resumption, investment, who is late, what was not completed. */
export function keyFigures(context: SheetContext): readonly KeyFigure[] {
  return [starts(context), resumption(context), investment(context), late(context), completion(context)];
}

/** The quarter that the as-of date is in; the first before the year has begun. */
export function presentQuarter({ progress: { start } }: SheetContext): QuarterResult | null {
  return start.quarters.filter(({ begun }) => begun).at(-1) ?? start.quarters[0] ?? null;
}

/** What becomes of a quarter's target that is not reached: still open, missed, or not to be told. */
export function shortLight({ ended, met }: Pick<QuarterResult, 'ended' | 'met'>): Light {
  return ended ? (met === null ? 'grey' : 'red') : 'yellow';
}

/** A project that should have started or resumed and, as far as the ledger tells, did not. */
export interface LateRecord {
  readonly record: number;
  readonly status: 'overdue' | 'unconfirmed' | 'not-resumed';
}

/** Those projects in the order of 未达标项目清单. */
export function lateRecords({ missing }: Pick<SheetContext, 'missing'>): readonly LateRecord[] {
  return (['overdue', 'unconfirmed', 'not-resumed'] as const).flatMap((status) =>
    (missing.get(status) ?? []).map((record) => ({ record, status })),
  );
}

/** A plan that reaches the target says nothing of what was started: that cannot be judged. */
export const PLAN_LIGHT: Light = 'grey';

/** One that does not reach it is a warning, whatever was started. */
export function planShort({ ended }: Pick<QuarterResult, 'ended'>): Light {
  return ended ? 'red' : 'yellow';
}

function starts(context: SheetContext): KeyFigure {
  const { start } = context.progress;
  const quarter = presentQuarter(context);
  if (!quarter || start.newProjects === 0) return untold('starts', ONE_PAGE.cards.starts(''), ONE_PAGE.untold.starts);
  const target = ONE_PAGE.target(targetText(quarter.target));
  const name = quarterName(quarter.quarter);
  if (quarter.started === null) {
    return {
      ...share('starts', ONE_PAGE.cards.startsByPlan(name), quarter.plannedRate),
      target,
      detail: between(
        ONE_PAGE.details.startsByPlan,
        String(quarter.planned),
        String(start.basis === 'all-projects' ? context.ledger.rows.length : start.newProjects),
      ),
      light: quarter.planShortfall === 0 ? PLAN_LIGHT : planShort(quarter),
    };
  }
  return {
    ...share('starts', ONE_PAGE.cards.starts(name), quarter.rate),
    target,
    detail: between(ONE_PAGE.details.starts, String(quarter.started), String(quarter.denominator)),
    light: quarter.rate === null ? 'grey' : quarter.shortfall === 0 ? 'green' : shortLight(quarter),
  };
}

function resumption(context: SheetContext): KeyFigure {
  const { continuing, resumed, rate, target } = context.progress.resumption;
  const { cards, details } = ONE_PAGE;
  if (continuing === 0) return untold('resumption', cards.resumption, ONE_PAGE.untold.resumption);
  if (resumed === null) return untold('resumption', cards.resumption, ONE_PAGE.untold.noResumption);
  return {
    ...share('resumption', cards.resumption, rate),
    target: ONE_PAGE.target(targetText(target)),
    detail: between(details.resumption, String(resumed), String(continuing)),
    light: resumed >= neededFor(target, continuing) ? 'green' : resumptionShort(context),
  };
}

/** What becomes of the first quarter's target of resumption where it is not reached. */
export function resumptionShort({ progress: { start, resumption: found } }: Pick<SheetContext, 'progress'>): Light {
  const due = start.quarters.some(({ quarter, ended }) => quarter === 1 && ended);
  const short = neededFor(found.target, found.continuing) - (found.resumed ?? 0);
  return due ? (short > found.unclear ? 'red' : 'grey') : 'yellow';
}

function investment({ progress, settings }: SheetContext): KeyFigure {
  const { completed, annualPlan, rate, timeProgress } = progress.investment;
  const { cards, details } = ONE_PAGE;
  if (completed === null || annualPlan === null) return untold('investment', cards.investment, ONE_PAGE.untold.investment);
  return {
    ...share('investment', cards.investment, rate),
    target: ONE_PAGE.timeProgress(percent(timeProgress)),
    detail: between(details.investment, tenths(completed), tenths(annualPlan)),
    light: lightOf(settings.lights, rate, timeProgress),
  };
}

function late(context: SheetContext): KeyFigure {
  const { progress, missing } = context;
  const { cards, details } = ONE_PAGE;
  const told = progress.start.counted === 'actual' || progress.resumption.resumed !== null;
  if (!told) return untold('late', cards.late, ONE_PAGE.untold.late);
  const [unstarted, unresumed] = [missing.get('overdue')?.length ?? 0, missing.get('not-resumed')?.length ?? 0];
  return {
    ...count('late', cards.late, unstarted + unresumed),
    detail: between(details.late, String(unstarted), String(unresumed)),
  };
}

function completion(context: SheetContext): KeyFigure {
  const { cards, details } = ONE_PAGE;
  const { told, quarters } = context.completion();
  const quarter = presentQuarter(context);
  const now = quarters.find((each) => each.quarter.quarter === quarter?.quarter);
  if (!told || !context.ledger.period('completion') || now?.overdue == null)
    return untold('completion', cards.completion, ONE_PAGE.untold.completion);
  return {
    ...count('completion', cards.completion, now.overdue),
    detail: between(details.completion, String(quarters.at(-1)?.plannedByEnd ?? 0), ''),
  };
}

function share(key: KeyFigure['key'], label: string, figure: number | null) {
  return { key, label, figure, unit: 'share', shown: percent(figure) } as const;
}

/** A number of projects that should be none. */
function count(key: KeyFigure['key'], label: string, figure: number) {
  const target = ONE_PAGE.target('0个');
  return { key, label, figure, unit: 'count', shown: `${String(figure)}个`, target, light: figure === 0 ? 'green' : 'red' } as const;
}

function untold(key: KeyFigure['key'], label: string, why: string): KeyFigure {
  return { key, label, figure: null, unit: 'count', shown: ONE_PAGE.none, target: '', detail: why, light: 'grey' };
}

/** Two figures between the words of a detail. */
export function between([before, middle, after]: readonly [string, string, string], first: string, second: string): string {
  return `${before}${first}${middle}${second}${after}`;
}

/** 元 in 亿元 with one decimal: there is no room for more. */
function tenths(yuan: number): string {
  return yiText(yuan, 1);
}
