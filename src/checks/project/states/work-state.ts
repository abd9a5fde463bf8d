import type { StartState } from '../../../mechanism/vocabulary';
import type { DateWord, Ledger } from '../../../ledger/ledger';
import type { Day } from '../../../spreadsheet/calendar';

/** Where a project stands by what its record says of itself. */
export type WorkState = 'under-way' | 'stopped' | 'ended' | 'not-started' | 'unknown';

const BY_WORD: Readonly<Record<StartState | DateWord, WorkState>> = {
  started: 'under-way',
  working: 'under-way',
  stopped: 'stopped',
  'not-started': 'not-started',
  ended: 'ended',
};

/**
 * Tells where projects stand at a day: by 实际竣工时间, 开工情况, 实际开工时间, a word in place of a date, at last
 * by 建设性质 (a continuing project is under way). Nothing is inferred from money.
 */
export function workStates(ledger: Ledger, asOf: Day): (record: number) => WorkState {
  const [planned, actual, completed] = [ledger.period('plannedStart'), ledger.period('actualStart'), ledger.period('actualCompletion')];
  const states = ledger.choice('startState')?.values;
  return (record) => {
    const nature = ledger.natures[record];
    const end = completed?.values[record] ?? null;
    if (nature === 'ended' || (end && end.first <= asOf)) return 'ended';
    const state = states?.[record] ?? null;
    if (isWord(state)) return BY_WORD[state];
    const word = actual?.words.get(record) ?? planned?.words.get(record) ?? null;
    if (word !== null) return BY_WORD[word];
    const start = actual?.values[record] ?? null;
    if (start) return start.first <= asOf ? 'under-way' : 'not-started';
    return nature === 'continuing' ? 'under-way' : 'unknown';
  };
}

function isWord(state: string | null): state is StartState {
  return state !== null && Object.prototype.hasOwnProperty.call(BY_WORD, state);
}
