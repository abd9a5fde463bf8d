import type { Period } from '../../ledger/cells/period';
import { EMPTY_CELL, NO_TEXT, type Column, type Ledger } from '../../ledger/ledger';
import type { Day } from '../../spreadsheet/calendar';
import { saysEnded, type CompletionResult } from '../../progress/completion';
import type { NewProject } from '../../progress/projects';
import { allRecords, dueBy, dueByCell, sinceColumn, type DateColumn } from './dates';
import type { Condition } from './criterion';
import type { LedgerRange } from './ledger-range';
import { isObstacle, type Obstacle } from './obstacle';
import { countFormula, type Where } from './query';
import type { WordColumn } from './words';
import { present } from '../../spreadsheet/present';

/** A cut-off of the start rate: a day known now, or the cell of the sheet in which it stands. */
export interface Cutoff {
  readonly day: Day;
  readonly cell: string | null;
}

/** Something that happened to projects, told by a date, by a state word, or by both. */
export interface Events {
  readonly records: readonly number[] | Int32Array;
  /** Parallel to them: the day from which a dated event counts, Infinity for none. */
  readonly days: readonly Day[] | Float64Array;
  /** Parallel to them: told by a state word alone. */
  readonly undated: readonly boolean[] | Uint8Array;
  readonly dated: Column<Period> | null;
  readonly state: WordColumn | null;
  /** State words that tell of the event, by their index in `state`. */
  readonly telling: readonly number[];
  /** A word that would tell of it, for a state column that has none yet; null to leave the column out then. */
  readonly commonest: string | null;
  /** Header to blame where words tell what no criterion finds. */
  readonly label: string;
}

/** How events are told; every part checked against the facts. */
interface EventColumns {
  readonly dated: DateColumn | null;
  /** Only the day counted at asks for it: an obstacle here is none of the quarters before. */
  readonly state: Condition | Obstacle | null;
}

/**
 * Formulas for events that happened (docs/design.md, Started): dated ones by the cut-off, and at
 * the as-of date those told by a state word alone, which are the state's less the dated of them.
 */
export class EventQuery {
  private readonly columns: EventColumns | Obstacle;

  constructor(
    private readonly range: LedgerRange,
    events: Events,
    cutoffs: readonly Day[],
    private readonly asOf: Day,
  ) {
    this.columns = judge(range, events, cutoffs);
  }

  /** Number of events by the cut-off among the records that meet the conditions; null where no column could tell of any. */
  count(where: Where, cutoff: Cutoff): string | Obstacle | null {
    if (isObstacle(this.columns)) return this.columns;
    const { dated } = this.columns;
    const byWord = cutoff.day >= this.asOf ? this.undated(where) : null;
    if (!dated) return byWord;
    const due = cutoff.cell === null ? dueBy(dated, cutoff.day) : dueByCell(dated, cutoff.cell);
    const byDate = countFormula(this.range, [...where, due]);
    if (byWord === null || isObstacle(byDate)) return byDate;
    return isObstacle(byWord) ? byWord : `${byDate}+${byWord}`;
  }

  /** Number of events told by a state word alone among the records that meet the conditions; null where no word tells of any. */
  undated(where: Where): string | Obstacle | null {
    if (isObstacle(this.columns)) return this.columns;
    const { dated, state } = this.columns;
    if (!state) return null;
    const told = countFormula(this.range, [...where, state]);
    if (!dated || isObstacle(told)) return told;
    const ofThem = countFormula(this.range, [...where, state, { column: dated.column, any: [{ code: '">0"' }] }]);
    return isObstacle(ofThem) ? ofThem : `${told}-${bracketed(ofThem)}`;
  }
}

function judge(range: LedgerRange, events: Events, cutoffs: readonly Day[]): EventColumns | Obstacle {
  const { records, days, undated, state, telling, commonest, label } = events;
  let toldByState = 0;
  for (let index = 0; index < records.length; index++) {
    const own = events.dated?.values[present(records[index], 'records', index)] ?? null;
    if (own === null && (days[index] ?? Infinity) < Infinity) toldByState++;
  }
  // A day among the words of the state, which no criterion for days finds.
  if (toldByState > 0) return { why: 'start-facts', label: state?.column.header ?? label, count: toldByState };
  const dated = events.dated ? sinceColumn(range, events.dated, { records, days }, cutoffs) : null;
  if (dated && isObstacle(dated)) return dated;
  const condition = !state ? null : telling.length > 0 ? state.oneOf(telling) : commonest === null ? null : state.unmet(commonest);
  const tells = new Set(telling);
  let [missed, byNumber] = [0, 0];
  for (let index = 0; index < records.length; index++) {
    const text = state?.of[present(records[index], 'records', index)] ?? EMPTY_CELL;
    const found = dated?.numbers[index] !== 1 && tells.has(text);
    if (found === Boolean(undated[index])) continue;
    missed++;
    if (text === NO_TEXT) byNumber++;
  }
  if (missed === 0) return { dated, state: condition };
  // Told by numbers and ticks in the column of states, or by words in a date column: no criterion finds either.
  return { why: 'start-facts', label: state && byNumber === missed ? state.column.header : label, count: missed };
}

/** The events of starts: state words that say that a project has started count as facts of the ledger (第九条). */
export function startEvents(ledger: Ledger, projects: readonly NewProject[], state: WordColumn | null): Events {
  const dated = ledger.period('actualStart');
  return {
    records: projects.map(({ record }) => record),
    days: projects.map(({ actual }) => actual?.first ?? Infinity),
    undated: projects.map(({ undated }) => undated),
    dated,
    state,
    telling: state ? tellingWords(ledger, state, (meaning) => meaning !== 'not-started') : [],
    commonest: null,
    label: (dated ?? ledger.period('plannedStart'))?.match.header ?? '',
  };
}

/** The events of completion (第十三条). */
export function completionEvents(ledger: Ledger, { completedFrom, undated }: CompletionResult, state: WordColumn | null): Events {
  const dated = ledger.period('actualCompletion');
  return {
    records: allRecords(ledger.rows.length),
    days: completedFrom.map((day, record) => (undated[record] === 1 ? Infinity : day)),
    undated,
    dated,
    state,
    telling: state ? tellingWords(ledger, state, saysEnded) : [],
    commonest: '竣工',
    label: (dated ?? ledger.period('completion'))?.match.header ?? '',
  };
}

function tellingWords(ledger: Ledger, state: WordColumn, tells: (meaning: string) => boolean): number[] {
  const meanings = ledger.choice('startState')?.values ?? [];
  return state.first.flatMap((record, index) => {
    const meaning = meanings[record] ?? null;
    return meaning !== null && tells(meaning) ? [index] : [];
  });
}

/** A sum in brackets, so that it can be taken from another. */
export function bracketed(formula: string): string {
  return formula.includes(')+') ? `(${formula})` : formula;
}
