import type { PrintedPages } from '../../app/views/printed-pages';
import type { Checked, LedgerRequest, Summarised } from '../../app/results';
import type { Step } from '../../app/history/step';
import type { UnreadSheet } from '../../app/actions/explain-columns';
import type { LedgerRow } from '../../ledger/ledger-row';
import type { CellLocation, Receipt } from '../../spreadsheet/port';
import type { SheetInfo } from '../../spreadsheet/snapshot';
import type { TimedHistory } from './step-times';

/** What the pane can be busy with. */
export type Task =
  | 'open'
  | 'check'
  | 'highlight'
  | 'clear'
  | 'summarise'
  | 'fix'
  | 'undo'
  | 'redo'
  | 'column'
  | 'decide'
  | 'blank'
  | 'sample'
  | 'sample-end'
  | 'split'
  | 'collect'
  | 'accept'
  | 'remind'
  | 'rollup'
  | 'history'
  | 'print';
export type Tab = 'start' | 'findings' | 'registers' | 'insight' | 'columns' | 'round' | 'settings';

/** Tasks that end soon and touch no cell: what else the user asks for meanwhile simply follows them. */
const QUIET: ReadonlySet<Task> = new Set(['open', 'column', 'decide']);

/** What the large buttons begin: who presses one looks for how it ended, and knows the pane from then on. */
const ACTIONS: ReadonlySet<Task> = new Set(['check', 'highlight', 'clear', 'summarise']);

/** What the user chose in place of what was found. */
export type Choices = Omit<LedgerRequest, 'today'>;

/** The step that a message is about, to be taken back or done again. */
export interface Offer {
  readonly kind: 'undo' | 'redo';
  readonly step: Step;
}

/** Projects that were marked. */
export interface Marked {
  /** Rows of the ledger, from the first on. */
  readonly rows: readonly [LedgerRow, ...LedgerRow[]];
  /** Whether the first is in sight. */
  readonly shown: boolean;
}

/** How the last task ended, in words. */
export interface Outcome {
  readonly kind: 'done' | 'cancelled' | 'failed' | 'half-done';
  readonly message: string;
  /** Generated sheets, to go to, with the paper they take where they are to be printed. */
  readonly sheets: readonly (Receipt['sheets'][number] & { readonly printed?: PrintedPages })[];
  /** Why some of their figures are values. */
  readonly values?: Summarised['valueReasons'];
  readonly offer: Offer | null;
  /** The projects that were marked; null where the message is about something else. */
  readonly marked: Marked | null;
  /** Where the user was in the ledger before they were led elsewhere. */
  readonly back: CellLocation | null;
}

/** What a task changes and how it is told. */
export interface TaskResult {
  readonly changes: Partial<PaneState>;
  readonly outcome: Outcome | null;
}

export interface PaneState {
  readonly choices: Choices;
  /** The ledger as last read; null before the first reading and when none was found. */
  readonly checked: Checked | null;
  /** Sheets to choose from when no ledger was found. */
  readonly sheets: readonly SheetInfo[];
  /** Lists that may be a ledger once their columns are explained, when none was found. */
  readonly unread: readonly UnreadSheet[];
  readonly running: { readonly task: Task; readonly share: number | null } | null;
  readonly outcome: Outcome | null;
  readonly history: TimedHistory;
  /** The workbook was edited since the last reading, and edits are not followed. */
  readonly stale: boolean;
  /** The user has edited the workbook since summary sheets were last made. */
  readonly editedSinceSheets: boolean;
  readonly tab: Tab;
  /** How many actions of the large buttons have ended. */
  readonly acted: number;
}

export const INITIAL: PaneState = {
  choices: {},
  checked: null,
  sheets: [],
  unread: [],
  running: null,
  outcome: null,
  history: { done: [], undone: [] },
  stale: false,
  editedSinceSheets: false,
  tab: 'start',
  acted: 0,
};

export type PaneEvent =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progress'; readonly share: number }
  /** A task ended well; parts of the state that it changed come with it. */
  | { readonly type: 'done'; readonly changes: Partial<PaneState>; readonly outcome: Outcome | null }
  /** It did not: the sentence says why; `without` a ledger, what there is to go on with. */
  | {
      readonly type: 'ended';
      readonly outcome: Outcome;
      readonly history: TimedHistory;
      readonly without?: Pick<PaneState, 'sheets' | 'unread'>;
    }
  /** The ledger was read again by itself; a task that has begun meanwhile goes on. */
  | { readonly type: 'refreshed'; readonly checked: Checked; readonly history: TimedHistory }
  | { readonly type: 'edited'; readonly history: TimedHistory }
  | { readonly type: 'chosen'; readonly choices: Choices }
  | { readonly type: 'shown'; readonly tab: Tab };

/** Whether something runs that the user waits for: it shows how far it is, and nothing else can be begun. */
export function isBusy({ running }: Pick<PaneState, 'running'>): boolean {
  return running !== null && !QUIET.has(running.task);
}

/** The pane's state after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      // A quiet task leaves standing what was said last until it has something to say itself.
      return { ...state, running: { task: event.task, share: null }, outcome: QUIET.has(event.task) ? state.outcome : null };
    case 'progress':
      return state.running ? { ...state, running: { ...state.running, share: event.share } } : state;
    case 'done':
      return {
        ...state,
        ...event.changes,
        stale: state.stale && !event.changes.checked,
        editedSinceSheets: state.editedSinceSheets && state.running?.task !== 'summarise',
        running: null,
        outcome: event.outcome,
        acted: actedAfter(state),
      };
    case 'ended':
      return {
        ...state,
        running: null,
        outcome: event.outcome,
        history: event.history,
        acted: actedAfter(state),
        ...(event.without && { checked: null, ...event.without }),
      };
    case 'refreshed':
      // Counts told before are no longer true; the way to the summary sheets stays.
      return {
        ...state,
        checked: event.checked,
        history: event.history,
        editedSinceSheets: true,
        outcome: state.outcome && state.outcome.sheets.length > 0 ? state.outcome : null,
      };
    case 'edited':
      return { ...state, history: event.history, stale: true, editedSinceSheets: true };
    case 'chosen':
      return { ...state, choices: { ...state.choices, ...event.choices } };
    case 'shown':
      return { ...state, tab: event.tab };
  }
}

function actedAfter({ running, acted }: PaneState): number {
  return running && ACTIONS.has(running.task) ? acted + 1 : acted;
}
