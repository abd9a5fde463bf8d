import { inYi } from '../../ledger/cells/money-unit';
import { ledgerName } from '../../ledger/combine/row-location';
import { isAbsent } from '../../ledger/recognise/absent-ledger';
import { START_TARGETS, TARGETS, targetOf, type Target, type TargetKey } from '../../mechanism/targets';
import type { Ledger } from '../../ledger/ledger';
import { neededFor } from '../../progress/start';
import type { QuarterResult } from '../../progress/result';
import { FACTS, PROJECT_LEDGER, REMARK, SOURCE_OF, VERDICT } from '../../wording/sheets/overview';
import { type SheetContext } from '../context';
import { mayHaveStarted } from '../formula/may-have-started';
import { isObstacle, type Obstacle } from '../formula/obstacle';
import type { LiveCells } from '../layout/live-cells';
import type { Facts } from './overview-facts';
import { quotedFigure } from '../layout/register-figure';
import type { PlanValue } from '../../spreadsheet/sheet-plan';
import { MAJOR } from '../formula/part-queries';

/** A target of the document beside what the ledger says of it. */
export interface TargetRow {
  readonly target: Target;
  /** Null where this ledger cannot say. */
  readonly now: PlanValue;
  /** The figure of `now` as a number, null where there is none. */
  readonly figure: number | null;
  /** Words for reached, not reached, and for nothing to divide by. */
  readonly words: { readonly met: string; readonly missed: string; readonly none: string };
  /** Formula for the share that may have been reached besides, the words where that leaves it open, and the words as things are. */
  readonly open?: { readonly share: string; readonly words: string; readonly now: string };
  readonly remark: string;
  /** The records behind `now`, where they are told. */
  readonly behind?: { readonly ledger: Ledger; readonly records: () => readonly number[] };
}

/** "About" is nearly reached from here on: 15个左右 by 14 projects. */
export const ABOUT = 0.9;

/** Targets that the project ledger alone can answer. */
const OF_PROJECTS: ReadonlySet<TargetKey> = new Set([
  'key-projects',
  'key-investment',
  'major-projects',
  ...START_TARGETS,
  'resumption-q1',
]);

/** Sets every target of the document against the ledger; those that it cannot answer say what could. */
export function targetRows(context: SheetContext, live: LiveCells, facts: Facts): TargetRow[] {
  const sizes = new Sizes(context, live, facts);
  return TARGETS.map(({ key }) => {
    const target = targetOf(key, context.settings.targets);
    // Of projects that nobody listed there is no number, and none is short of a target.
    if (OF_PROJECTS.has(key) && isAbsent(context.ledger)) return uncovered(target, VERDICT.notCovered, REMARK.needs(PROJECT_LEDGER));
    switch (key) {
      case 'key-projects':
      case 'key-investment':
      case 'major-projects':
        return sizes.row(target, key);
      case 'start-q1':
      case 'start-q2':
      case 'start-q3':
      case 'start-q4':
        return startRow(context, live, facts, target, Number(key.slice(-1)));
      case 'resumption-q1':
        return resumptionRow(context, live, facts, target);
      case 'signings':
        return quotedRow(context, live, target, { kind: 'signings', key: 'amount', source: SOURCE_OF[key] });
      case 'signings-started':
        return quotedRow(context, live, target, { kind: 'signings', key: 'startRate', source: SOURCE_OF[key] });
      case 'reserve':
        return quotedRow(context, live, target, { kind: 'reserves', key: 'reserve', source: SOURCE_OF[key] });
      case 'reserve-major':
        return quotedRow(context, live, target, { kind: 'reserves', key: 'reserveMajor', source: SOURCE_OF[key] });
      case 'industry-share':
        return quotedRow(context, live, target, { kind: 'reserves', key: 'industryShare', source: SOURCE_OF[key] });
      case 'key-share-of-fixed-assets':
        return fixedAssetsRow(context, facts, target);
      case 'plan-to-task':
        return taskRow(context, live, facts, target);
    }
  });
}

/** A figure of one of the office's other ledgers. */
function quotedRow(
  context: SheetContext,
  live: LiveCells,
  target: Target,
  { kind, key, source }: { readonly kind: string; readonly key: string; readonly source: string },
): TargetRow {
  const quoted = quotedFigure(context, kind, key);
  if (!quoted) return uncovered(target, VERDICT.notCovered, REMARK.needs(source));
  if (quoted.lacks.length > 0) return uncovered(target, VERDICT.noData, REMARK.lacks(quoted.sheet, quoted.lacks));
  if (quoted.value === null) return uncovered(target, VERDICT.noData, REMARK.nothing(quoted.sheet));
  const words = { met: VERDICT.met, missed: VERDICT.missed, none: VERDICT.noData };
  return {
    target,
    now: live.fromLedger(quoted.value, quoted.formula),
    figure: quoted.value,
    words,
    remark: REMARK.from(quoted.sheet),
    behind: quoted,
  };
}

/** 完成投资 of the project ledger over the county's 固定资产投资, which the office states in its settings (总则). */
function fixedAssetsRow({ ledger, progress, settings }: SheetContext, facts: Facts, target: Target): TargetRow {
  const { fixedAssets } = settings.county;
  const { completed } = progress.investment;
  if (fixedAssets === undefined) return uncovered(target, VERDICT.notCovered, REMARK.countyNeeded(SOURCE_OF['key-share-of-fixed-assets']));
  if (isAbsent(ledger)) return uncovered(target, VERDICT.notCovered, REMARK.needs(PROJECT_LEDGER));
  if (completed === null || !facts.keys.includes('completed'))
    return uncovered(target, VERDICT.noData, REMARK.lacks(ledgerName(ledger), [FACTS.completed[0]]));
  const figure = inYi(completed) / fixedAssets;
  const words = { met: VERDICT.met, missed: VERDICT.missed, none: VERDICT.noData };
  return {
    target,
    now: { formula: `${facts.address('completed')}/${String(fixedAssets)}`, value: figure },
    figure,
    words,
    remark: REMARK.fixedAssets(fixedAssets),
  };
}

/** 年度计划投资 of the projects planned and held ready, else of the project ledger, over the county's task (第二条). */
function taskRow(context: SheetContext, live: LiveCells, facts: Facts, target: Target): TargetRow {
  const { fixedAssetTask } = context.settings.county;
  if (fixedAssetTask === undefined) return uncovered(target, VERDICT.notCovered, REMARK.countyNeeded(SOURCE_OF['plan-to-task']));
  const words = { met: VERDICT.met, missed: VERDICT.missed, none: VERDICT.noData };
  const reserves = quotedFigure(context, 'reserves', 'plan');
  if (reserves?.value != null) {
    const figure = reserves.value / fixedAssetTask;
    const formula = isObstacle(reserves.formula) ? reserves.formula : `(${reserves.formula})/${String(fixedAssetTask)}`;
    return { target, now: live.fromLedger(figure, formula), figure, words, remark: REMARK.task(reserves.sheet, fixedAssetTask) };
  }
  const { annualPlan } = context.progress.investment;
  if (isAbsent(context.ledger)) return uncovered(target, VERDICT.notCovered, REMARK.needs(PROJECT_LEDGER));
  if (annualPlan === null) return uncovered(target, VERDICT.noData, '');
  const figure = inYi(annualPlan) / fixedAssetTask;
  return {
    target,
    now: { formula: `${facts.address('plan')}/${String(fixedAssetTask)}`, value: figure },
    figure,
    words,
    remark: REMARK.task(ledgerName(context.ledger), fixedAssetTask),
  };
}

/** The document sets sizes for two lists, the 100 key projects and the 15 major ones: the nearer one is compared. */
class Sizes {
  private readonly count: number;
  private readonly isMajor: boolean;
  /** Projects that the ledger itself marks as 重点推进; null where it has no such column. */
  private readonly marked: number | null;
  private readonly explanation: string;

  constructor(
    private readonly context: SheetContext,
    private readonly live: LiveCells,
    private readonly facts: Facts,
  ) {
    this.count = context.ledger.rows.length;
    const sizeOf = (name: TargetKey): number => targetOf(name, context.settings.targets).value;
    const [major, key] = [sizeOf('major-projects'), sizeOf('key-projects')];
    this.marked = markedMajor(context);
    this.isMajor = this.marked === null && this.count < Math.sqrt(major * key);
    this.explanation = this.marked !== null ? '' : (this.isMajor ? REMARK.majorList : REMARK.keyList)(this.count, major, key);
  }

  row(target: Target, key: 'key-projects' | 'key-investment' | 'major-projects'): TargetRow {
    if (key === 'major-projects' && this.marked !== null) return this.markedRow(target, this.marked);
    if (this.isMajor !== (key === 'major-projects'))
      return uncovered(target, VERDICT.notCovered, this.isMajor ? REMARK.ofKeyList : REMARK.ofMajorList);
    const words = { met: VERDICT.met, missed: VERDICT.missed, none: VERDICT.noData };
    if (key !== 'key-investment')
      return { target, now: this.ref('count', this.count), figure: this.count, words, remark: this.explanation };
    const total = inYi(this.context.progress.investment.totalInvestment);
    if (total === null) return uncovered(target, VERDICT.noData, '');
    return { target, now: this.ref('total', total), figure: total, words, remark: '' };
  }

  private markedRow(target: Target, count: number): TargetRow {
    const { queries } = this.context;
    const words = { met: VERDICT.met, missed: VERDICT.missed, none: VERDICT.noData };
    return {
      target,
      now: this.live.fromLedger(count, queries.count([queries.major()])),
      figure: count,
      words,
      remark: REMARK.marked,
      behind: { ledger: this.context.ledger, records: () => majorRecords(this.context) },
    };
  }

  private ref(key: 'count' | 'total', value: number): PlanValue {
    return { formula: this.facts.address(key), value };
  }
}

function markedMajor(context: SheetContext): number | null {
  return context.ledger.choice('major') ? majorRecords(context).length : null;
}

function majorRecords({ ledger }: SheetContext): number[] {
  return ledger.choice('major')?.values.flatMap((word, record) => (word === MAJOR ? [record] : [])) ?? [];
}

function startRow(context: SheetContext, live: LiveCells, facts: Facts, target: Target, number: number): TargetRow {
  const { start } = context.progress;
  const quarter = start.quarters.find((candidate) => candidate.quarter === number);
  if (!quarter) return uncovered(target, VERDICT.noData, '');
  const byPlan = REMARK.byPlan(quarter.planned, start.newProjects, quarter.planShortfall);
  if (start.counted === 'plan') {
    const { queries } = context;
    const formula = queries.count([queries.nature('new'), queries.plannedBy({ day: quarter.end, cell: null })]);
    const base = facts.address(start.basis === 'all-projects' ? 'count' : 'new');
    const words = { met: VERDICT.planMet, missed: VERDICT.planMissed, none: VERDICT.noNew };
    return {
      target,
      now: rate(live, formula, base, quarter.plannedRate),
      figure: quarter.plannedRate,
      words,
      remark: byPlan,
      behind: {
        ledger: context.ledger,
        records: () => context.progress.newProjects.filter(({ due }) => due <= quarter.end).map(({ record }) => record),
      },
    };
  }
  if (quarter.started === null) return uncovered(target, start.newProjects === 0 ? VERDICT.noNew : VERDICT.open, byPlan);
  const missed = quarter.met === false ? VERDICT.missed : quarter.ended ? VERDICT.unclear : VERDICT.open;
  const open = quarter.ended && start.basis === 'all-new' ? mayHaveStarted(context.queries, context.progress, quarter.cutoff) : null;
  const words = { met: VERDICT.met, missed: open === null ? missed : VERDICT.missed, none: VERDICT.noNew };
  const remark = `${REMARK.rate(quarter.started, quarter.denominator)}${quarter.ended ? '' : byPlan}`;
  const startedBy = (): number[] =>
    context.progress.newProjects.filter(({ startedFrom }) => startedFrom <= quarter.cutoff).map(({ record }) => record);
  return {
    target,
    now: actualRate(context, live, facts, quarter),
    figure: quarter.rate,
    words,
    ...(open === null ? {} : { open: { share: `(${open})/${facts.address('new')}`, words: VERDICT.unclear, now: missed } }),
    remark,
    behind: { ledger: context.ledger, records: startedBy },
  };
}

function actualRate(context: SheetContext, live: LiveCells, facts: Facts, quarter: QuarterResult): PlanValue {
  const { queries, progress } = context;
  const cutoff = { day: quarter.cutoff, cell: null };
  const isNew = queries.nature('new');
  const formula = queries.started([isNew], cutoff);
  const denominator = {
    'all-new': (): string => facts.address('new'),
    'all-projects': (): string => facts.address('count'),
    'planned-to-date': (): string | Obstacle => queries.count([isNew, queries.plannedBy(cutoff)]),
  }[progress.start.basis]();
  if (isObstacle(denominator)) return rate(live, denominator, '', quarter.rate);
  return formula === null ? quarter.rate : rate(live, formula, denominator, quarter.rate);
}

/** A rate of a count on the ledger over another figure. */
function rate(live: LiveCells, count: string | Obstacle, base: string, value: number | null): PlanValue {
  if (value === null) return isObstacle(count) ? '' : { formula: `IF(${base}=0,"",(${count})/${base})`, value: '' };
  return live.fromLedger(value, isObstacle(count) ? count : `IF(${base}=0,"",(${count})/${base})`);
}

function resumptionRow(context: SheetContext, live: LiveCells, facts: Facts, target: Target): TargetRow {
  const { queries, progress } = context;
  const { resumed, continuing, unknown, unclear, rate: share } = progress.resumption;
  if (continuing === 0) return uncovered(target, VERDICT.noContinuing, '');
  if (resumed === null) return uncovered(target, VERDICT.noData, REMARK.noResumption);
  const due = progress.start.quarters.some(({ quarter, ended }) => quarter === 1 && ended);
  const missed = !due ? VERDICT.open : neededFor(target.value, continuing) - resumed > unclear ? VERDICT.missed : VERDICT.unclear;
  const words = { met: VERDICT.met, missed, none: VERDICT.noContinuing };
  const formula = queries.count([queries.nature('continuing'), queries.resumed()]);
  return {
    target,
    now: rate(live, formula, facts.address('continuing'), share),
    figure: share,
    words,
    remark: REMARK.resumed(resumed, continuing, unknown),
    behind: {
      ledger: context.ledger,
      records: () => progress.statuses.flatMap((status, record) => (status === 'resumed' ? [record] : [])),
    },
  };
}

function uncovered(target: Target, verdict: string, remark: string): TargetRow {
  return { target, now: null, figure: null, words: { met: verdict, missed: verdict, none: verdict }, remark };
}
