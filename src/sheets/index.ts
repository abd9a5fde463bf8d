import type { Day } from '../spreadsheet/calendar';
import { DEFAULT_SETTINGS } from '../mechanism/settings';
import { completionResult, type CompletionResult } from '../progress/completion';
import { isAbsent } from '../ledger/recognise/absent-ledger';
import { runToEnd, type CooperativeTask } from '../spreadsheet/task';
import type { NamePlan } from '../spreadsheet/port';
import { actionSheet } from './actions/action-sheet';
import { RegisterContext } from './actions/register-context';
import { breakdown } from './summaries/breakdown';
import { bulletin } from './bulletin/bulletin-sheet';
import { letterOf, type Letter } from './bulletin/bulletin-letter';
import { bulletinText as textOf } from './bulletin/bulletin-text';
import { changes } from './summaries/changes';
import { completion } from './summaries/completion';
import { missingRecords } from '../progress/missing';
import type { SheetContext, SheetInput } from './context';
import { problemListSheet } from './summaries/problem-list';
import { LedgerQueries } from './formula/ledger-queries';
import { RegisterQueries } from './formula/register-queries';
import { dimension, DIMENSION_FIELDS, type Dimension, type DimensionField } from './groups/dimension';
import { investment } from './summaries/investment';
import { madeKeys } from '../spreadsheet/sheet-keys';
import { withLabels } from './layout/chart-labels';
import { LiveCells, type ForbiddenFigures } from './layout/live-cells';
import { Measures } from './groups/measures';
import { missedTargets } from './summaries/missed-targets';
import { onePage } from './leaders/one-page';
import { onePageContent, type OnePageContent } from './leaders/one-page-content';
import { overview } from './summaries/overview';
import type { SummaryKey } from '../spreadsheet/sheet-keys';
import type { SheetPlan } from '../spreadsheet/sheet-plan';
import { quarterGroups } from './summaries/quarter-groups';
import { quarters } from './summaries/quarters';
import { gantt } from './summaries/gantt';
import { trend } from './summaries/trend';
import { Traces, type Trace } from './layout/traces';

export type { SheetInput } from './context';
export type { Trace } from './layout/traces';

/** Null where the ledger gives no occasion for the sheet; in slices where it takes long. */
type SheetMaker = (context: SheetContext, live: LiveCells) => SheetPlan | null | CooperativeTask<SheetPlan>;

/** Who plans each sheet. A new sheet is its own file and a line here. */
const SHEETS: Readonly<Record<SummaryKey, SheetMaker>> = {
  'one-page': onePage,
  overview,
  quarters,
  'quarter-groups': quarterGroups,
  missed: missedTargets,
  investment,
  breakdown,
  completion,
  wall: gantt,
  'action-1': actionSheet(1),
  'action-2': actionSheet(2),
  'action-3': actionSheet(3),
  'action-4': actionSheet(4),
  'action-5': actionSheet(5),
  'action-6': actionSheet(6),
  'action-7': actionSheet(7),
  changes: (context) => (context.comparison ? changes(context, context.comparison) : null),
  trend,
  findings: problemListSheet,
  bulletin,
};

/** Sheets that say something where there is no project ledger. */
const WITHOUT_PROJECTS = /^(?:overview|action-\d|findings)$/;

/** Sheets whose formulas ask for completions. */
const ASKING_COMPLETIONS: ReadonlySet<SummaryKey> = new Set(['one-page', 'completion']);

export interface PlannedSheets {
  readonly sheets: readonly SheetPlan[];
  /** Names of the ledger's columns that the formulas use. */
  readonly names: readonly NamePlan[];
  /** Cells that had to be values because the ledger's cells forbid a formula. */
  readonly valuesInsteadOfFormulas: number;
  /** What forbids it, by sheet. */
  readonly forbidden: readonly (ForbiddenFigures & { readonly sheet: SummaryKey })[];
  /** The records behind a number, for whoever asks where it comes from. */
  readonly trace: Trace;
}

/** Plans the summary sheets of a ledger that are not switched off (生成汇总表). Pure: hosts carry the plans out. */
export function planSheets(input: SheetInput): PlannedSheets {
  return runToEnd(planningSheets(input));
}

/** {@link planSheets} in slices. */
export function* planningSheets(input: SheetInput): CooperativeTask<PlannedSheets> {
  const context = contextOf(input);
  const sheets: SheetPlan[] = [];
  const forbidden: (ForbiddenFigures & { readonly sheet: SummaryKey })[] = [];
  let valuesInsteadOfFormulas = 0;
  // What several sheets ask for is worked out before, in pieces; each sheet then only puts it together.
  yield* context.queries.judging();
  yield* context.measures.working();
  for (const field of DIMENSION_FIELDS) {
    yield;
    context.dimension(field);
  }
  yield;
  const keys = madeKeys(context.settings).filter((key) => !isAbsent(input.ledger) || WITHOUT_PROJECTS.test(key));
  if (keys.some((key) => ASKING_COMPLETIONS.has(key))) yield* context.queries.judgingCompletions(context.completion());
  for (const key of keys) {
    yield;
    const live = new LiveCells();
    const made = SHEETS[key](context, live);
    const sheet = made && Symbol.iterator in made ? yield* made : made;
    valuesInsteadOfFormulas += live.valuesInsteadOfFormulas;
    forbidden.push(...live.forbidden.map((each) => ({ ...each, sheet: key })));
    if (sheet) sheets.push(withLabels(sheet, context.settings.chartValues));
  }
  return {
    sheets,
    names: [...context.queries.names(), ...context.registerContexts.flatMap(({ queries: { range } }) => range.names())],
    valuesInsteadOfFormulas,
    forbidden,
    trace: context.traces.of,
  };
}

/** 领导一页纸 as words and as its sheet, be it switched off or not. */
export function leadersPage(input: SheetInput): { readonly content: OnePageContent; readonly sheet: SheetPlan } {
  const context = contextOf(input);
  return { content: onePageContent(context), sheet: onePage(context, new LiveCells()) };
}

/** What all sheets share. */
export function contextOf(input: SheetInput): SheetContext {
  const { ledger, progress } = input;
  const queries = new LedgerQueries(ledger, progress);
  const dimensions = new Map<DimensionField, Dimension | null>();
  const dimensionOf = (field: DimensionField): Dimension | null => {
    const known = dimensions.get(field);
    if (known !== undefined) return known;
    const found = dimension(field, queries);
    dimensions.set(field, found);
    return found;
  };
  const registers = input.registers ?? [];
  let completed: CompletionResult | null = null;
  return {
    ...input,
    completion: () => (completed ??= completionResult(ledger, progress.start.quarters, progress.asOf, progress.planYear)),
    settings: input.settings ?? DEFAULT_SETTINGS,
    registers,
    registerContexts: registers.map((register) => new RegisterContext(register, new RegisterQueries(register.evaluator))),
    queries,
    measures: new Measures(ledger, progress),
    traces: new Traces(ledger),
    dimension: dimensionOf,
    missing: missingRecords(progress),
  };
}

/** 调度通报 as plain text to copy, the same as its sheet. */
export function bulletinText(input: SheetInput): string {
  return textOf(contextOf(input));
}

/** 调度通报 as an official letter dated the day given, for a Word document. */
export function bulletinLetter(input: SheetInput, day: Day): Letter {
  return letterOf(contextOf(input), day);
}
