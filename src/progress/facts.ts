import type { StartState } from '../mechanism/vocabulary';
import type { Period } from '../ledger/period';
import type { Column, DateWord, Ledger } from '../ledger/table';

/**
 * What the ledger says of a project's start, as facts (design section 4: "Started is a fact from the
 * ledger", never inferred from money).
 */
export interface StartFacts {
  /** The ledger has a column, or cells, that tell of actual starts. */
  readonly told: boolean;
  /** The month or day of the actual start, null when undated. */
  actual(record: number): Period | null;
  /** Started by a state word alone, without a date. */
  startedUndated(record: number): boolean;
}

const STARTED_WORDS: ReadonlySet<DateWord> = new Set(['started', 'stopped', 'ended']);
const STARTED_STATES: ReadonlySet<string> = new Set<StartState>(['started', 'working', 'stopped', 'ended']);

/** Collects the facts from 实际开工时间, 开工情况 and words such as 已开工 in the planned start's column. */
export function startFacts(ledger: Ledger): StartFacts {
  const actual = ledger.period('actualStart');
  const state = ledger.choice('startState');
  const planned = ledger.period('plannedStart');
  const wordsTell = planned !== null && planned.words.size > 0;
  const hasStarted = (record: number): boolean => {
    const word = wordOf(actual, record) ?? wordOf(planned, record);
    if (word) return STARTED_WORDS.has(word);
    const stateWord = state?.values[record] ?? null;
    return stateWord !== null && STARTED_STATES.has(stateWord);
  };
  return {
    told: actual !== null || state !== null || wordsTell,
    actual: (record) => actual?.values[record] ?? null,
    startedUndated: (record) => !actual?.values[record] && hasStarted(record),
  };
}

function wordOf(column: Column<Period> | null, record: number): DateWord | null {
  return column?.words.get(record) ?? null;
}

/** What a state word says of resumption. 已开工 says nothing: every continuing project has started some day. */
const RESUMED_BY_STATE: Readonly<Record<StartState, boolean | null>> = { working: true, ended: true, stopped: false, 'not-started': false, started: null };

/** Whether a continuing project works again: its 复工 column, else what 开工情况 says; null when neither does. */
export function resumptionFacts(ledger: Ledger): (record: number) => boolean | null {
  const resumed = ledger.choice('resumed')?.values;
  const states = ledger.choice('startState')?.values;
  return (record) => {
    const word = resumed?.[record] ?? null;
    if (word !== null) return word === 'resumed';
    const state = states?.[record] ?? null;
    return state === null ? null : RESUMED_BY_STATE[state as StartState];
  };
}
