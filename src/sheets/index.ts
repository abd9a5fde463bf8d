import { DEFAULT_SETTINGS } from '../mechanism/settings';
import { completionResult, type CompletionResult } from '../progress/completion';
import type { NamePlan } from '../workbook/port';
import { actionSheet } from './actions/action-sheet';
import { RegisterContext } from './actions/register-context';
import { breakdown } from './breakdown';
import { bulletin } from './bulletin';
import { bulletinText as textOf } from './bulletin-text';
import { changes } from './changes';
import { completion } from './completion';
import { missingRecords, type SheetContext, type SheetInput } from './context';
import { findings } from './findings';
import { LedgerQueries } from './formula/ledger-queries';
import { RegisterQueries } from './formula/register-queries';
import { dimension, type Dimension, type DimensionField } from './groups';
import { investment } from './investment';
import { LiveCells } from './live';
import { Measures } from './measures';
import { missed } from './missed';
import { overview } from './overview';
import type { SheetPlan, SummaryKey } from './plan';
import { quarterGroups } from './quarter-groups';
import { quarters } from './quarters';
import { resumption } from './resumption';
import { wall } from './wall';
import { Traces, type Trace } from './traces';

export type { SheetInput } from './context';
export type { Trace } from './traces';

/** Null where the ledger gives no occasion for the sheet. */
type SheetMaker = (context: SheetContext, live: LiveCells) => SheetPlan | null;

/** The generated sheets in the order of their tabs. A new sheet is its own file and a line here. */
const SHEETS: readonly (readonly [SummaryKey, SheetMaker])[] = [
  ['overview', overview],
  ['quarters', quarters],
  ['quarter-groups', quarterGroups],
  ['missed', missed],
  ['resumption', resumption],
  ['investment', investment],
  ['breakdown', breakdown],
  ['completion', completion],
  ['wall', wall],
  ...([1, 2, 3, 4, 5, 6, 7] as const).map((action): readonly [SummaryKey, SheetMaker] => [`action-${String(action) as `${typeof action}`}`, actionSheet(action)]),
  ['changes', (context) => (context.since ? changes(context, context.since) : null)],
  ['findings', findings],
  ['bulletin', bulletin],
];

/** Keys of all sheets that can be made, in the order of their tabs; `settings.sheets` lists those switched off. */
export const SHEET_KEYS: readonly SummaryKey[] = SHEETS.map(([key]) => key);

export interface PlannedSheets {
  readonly sheets: readonly SheetPlan[];
  /** Names of the ledger's columns that the formulas use. */
  readonly names: readonly NamePlan[];
  /** Cells that had to be values because the ledger's cells forbid a formula. */
  readonly valuesInsteadOfFormulas: number;
  /** The records behind a number, for whoever asks where it comes from. */
  readonly trace: Trace;
}

/** Plans the summary sheets of a ledger that are not switched off (生成汇总表). Pure: hosts carry the plans out. */
export function planSheets(input: SheetInput): PlannedSheets {
  const context = contextOf(input);
  let valuesInsteadOfFormulas = 0;
  const sheets = SHEETS.filter(([key]) => !context.settings.sheets.includes(key)).flatMap(([, plan]) => {
    const live = new LiveCells();
    const sheet = plan(context, live);
    valuesInsteadOfFormulas += live.valuesInsteadOfFormulas;
    return sheet ?? [];
  });
  return { sheets, names: [context.queries, ...context.registerContexts.map(({ queries: each }) => each)].flatMap(({ range }) => range.names()), valuesInsteadOfFormulas, trace: context.traces.of };
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
    registerContexts: registers.map((register) => new RegisterContext(register, new RegisterQueries(register.answers))),
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
