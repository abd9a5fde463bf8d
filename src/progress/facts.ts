import type { StartState } from '../mechanism/vocabulary';
import type { Period } from '../ledger/cells/period';
import { CellState, type Column, type DateWord, type Ledger } from '../ledger/ledger';
import { civilOf, type Day } from '../spreadsheet/calendar';

/**
 * What the ledger says of a project's start, as facts (docs/design.md: "Started is a fact from the
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
const RESUMED_BY_STATE: Readonly<Record<StartState, boolean | null>> = {
  working: true,
  ended: true,
  stopped: false,
  'not-started': false,
  started: null,
};

/** Headers that ask of new projects whether they started, and of continuing ones whether they resumed: 是否开复工. */
const START_OR_RESUMPTION = /开[(（/、或]?复[)）]?工|开工[/、或]复工/;

/** The column 开（复）工时间 > 实际, whose dates say of continuing projects when they resumed; null where the ledger has none. */
export function resumptionDates(ledger: Ledger): Column<Period> | null {
  const column = ledger.period('actualStart');
  return column && START_OR_RESUMPTION.test(column.match.header) ? column : null;
}

/**
 * Whether a continuing project works again: its 复工 column, else what 开工情况 says, else a date of this
 * year by the as-of date under 实际开（复）工时间; null when none does.
 */
export function resumptionFacts(ledger: Ledger, planYear: number, asOf: Day): (record: number) => boolean | null {
  const resumed = ledger.choice('resumed')?.values;
  const state = ledger.choice('startState');
  const states = state?.values;
  const ofBoth = state !== null && START_OR_RESUMPTION.test(state.match.header);
  const dates = resumptionDates(ledger);
  return (record) => {
    const own = resumed?.[record] ?? null;
    if (own !== null) return own === 'resumed';
    const word = states?.[record] ?? null;
    const byState = word === null ? null : ofBoth && word === 'started' ? true : RESUMED_BY_STATE[word as StartState];
    if (byState !== null || !dates) return byState;
    const date = dates.values[record] ?? null;
    if (date === null) return dates.states[record] === CellState.empty ? false : null;
    return civilOf(date.first).year === planYear && date.first <= asOf ? true : null;
  };
}
