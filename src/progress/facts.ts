import { frameOf } from '../ledger/header/grammar/frame';
import type { StartState } from '../mechanism/vocabulary';
import type { Period } from '../ledger/cells/period';
import { CellState, isUnread, type Column, type Ledger } from '../ledger/ledger';
import { saidStarts } from '../ledger/said-starts';
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
  /** Something is said of the start that is not understood, and nothing else tells: neither started nor not. */
  unclear(record: number): boolean;
}

/** Collects the facts from 实际开工时间, 开工情况 and words such as 已开工 in the planned start's column. */
export function startFacts(ledger: Ledger): StartFacts {
  const actual = ledger.period('actualStart');
  const state = ledger.choice('startState');
  const facts = saidStarts(ledger);
  return {
    told: facts.told,
    actual: facts.actual,
    startedUndated: (record) => !facts.actual(record) && facts.said(record) === true,
    unclear: (record) =>
      (isUnread(state?.states[record]) || isUnread(actual?.states[record])) && !facts.actual(record) && facts.said(record) === null,
  };
}

/** What a state word says of resumption. 已开工 says nothing: every continuing project has started some day. */
const RESUMED_BY_STATE: Readonly<Record<StartState, boolean | null>> = {
  working: true,
  ended: true,
  stopped: false,
  'not-started': false,
  started: null,
};

/** Whether a header asks of new projects whether they started, and of continuing ones whether they resumed: 是否开复工. */
function isOfBoth({ match: { header } }: Column<unknown>): boolean {
  return frameOf(header.split(' > ')).thing === 'start-or-resumption';
}

/** The column 开（复）工时间 > 实际, whose dates say of continuing projects when they resumed; null where the ledger has none. */
export function resumptionDates(ledger: Ledger): Column<Period> | null {
  const column = ledger.period('actualStart');
  return column && isOfBoth(column) ? column : null;
}

/** Whether a continuing project works again; `unclear` where what is said of it is not understood, null where nothing is said. */
export type ResumptionFact = boolean | 'unclear' | null;

/**
 * Whether a continuing project works again: its 复工 column, else what 开工情况 says, else a date of this
 * year by the as-of date under 实际开（复）工时间, or a word in its place: 已复工, 未复工.
 */
export function resumptionFacts(ledger: Ledger, planYear: number, asOf: Day): (record: number) => ResumptionFact {
  const resumed = ledger.choice('resumed');
  const states = ledger.choice('startState');
  const ofBoth = states !== null && isOfBoth(states);
  const dates = resumptionDates(ledger);
  return (record) => {
    const word = resumed?.values[record] ?? null;
    if (word !== null) return word === 'resumed';
    if (isUnread(resumed?.states[record])) return 'unclear';
    const state = states?.values[record] ?? null;
    const byState = state === null ? null : ofBoth && state === 'started' ? true : RESUMED_BY_STATE[state as StartState];
    if (byState !== null) return byState;
    const beside = dates?.words.get(record) ?? null;
    if (beside !== null && beside !== 'started') return RESUMED_BY_STATE[beside];
    const date = dates?.values[record] ?? null;
    // 已开工 beside a date says that of the date; alone it stands in the place of one of this year.
    if (date === null && beside !== null) return true;
    if (date !== null) return civilOf(date.first).year === planYear && date.first <= asOf ? true : null;
    if (isUnread(states?.states[record]) || isUnread(dates?.states[record])) return 'unclear';
    return dates?.states[record] === CellState.empty ? false : null;
  };
}

/** The column that says something of a project's start, or of a continuing one's resumption, that is not understood; null for none. */
export function unclearColumn(ledger: Ledger, record: number): Column<unknown> | null {
  const fields = [
    ...(ledger.natures[record] === 'continuing' ? [ledger.choice('resumed')] : []),
    ledger.choice('startState'),
    ledger.period('actualStart'),
  ];
  return fields.find((column) => isUnread(column?.states[record])) ?? null;
}

/** Header of the column that tells how far the works are; '' where the ledger has none. */
export function stateHeader(ledger: Ledger): string {
  return (ledger.choice('startState') ?? ledger.period('actualStart'))?.match.header ?? '';
}
