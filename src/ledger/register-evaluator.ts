import { fieldsOfTest, type RegisterKind, type Test } from './kinds/register';
import type { Period } from './cells/period';
import type { Step, StepWord } from './cells/step-words';
import { CellState, isUnread, type Column, type Ledger } from './ledger';
import { recordsOfNothing } from './nothing-told';
import { recordsApart, statesBeside, type StatesBeside } from './states-beside';
import { civilOf, dayOf, quarterEnd, quarterStart, type Day } from '../spreadsheet/calendar';

/** Another ledger of the office, read. */
export interface Register {
  readonly kind: RegisterKind;
  readonly ledger: Ledger;
}

/** Answers the questions that a kind declares about its records, at a day. */
export class RegisterEvaluator {
  readonly year: number;

  constructor(
    readonly register: Register,
    readonly asOf: Day,
    planYear: number,
  ) {
    this.year = planYear;
  }

  /** First and last day between which a date counts as of this year or quarter, the as-of date at most. */
  window(span: 'year' | 'quarter'): { readonly first: Day; readonly last: Day } {
    if (span === 'year') return { first: dayOf(this.year, 1, 1), last: Math.min(dayOf(this.year, 12, 31), this.asOf) };
    const { year, month } = civilOf(this.asOf);
    const quarter = Math.ceil(month / 3);
    return { first: quarterStart(year, quarter), last: Math.min(quarterEnd(year, quarter), this.asOf) };
  }

  /** Whether the ledger has the columns that an answer needs; a question of alternatives needs one of them. */
  known(test: Test): boolean {
    if ('not' in test) return this.known(test.not);
    if ('all' in test) return test.all.every((each) => this.known(each));
    if ('any' in test) return test.any.some((each) => this.known(each));
    // A column that is not there holds nothing: that is an answer.
    return 'filled' in test || fieldsOfTest(test).some((field) => this.has(field));
  }

  /** Fields without which a question has no answer. */
  missing(test: Test): readonly string[] {
    if (this.known(test)) return [];
    if ('not' in test) return this.missing(test.not);
    if ('all' in test) return test.all.flatMap((each) => this.missing(each));
    if ('any' in test) return test.any.flatMap((each) => this.missing(each));
    if ('settled' in test) return test.settled;
    return fieldsOfTest(test).slice(0, 1);
  }

  /** Whether the ledger has a column of the field. */
  readonly has = (field: string): boolean => this.register.ledger.columns.some((column) => column.field.name === field);

  private nothing: ReadonlySet<number> | null = null;

  /** The rows that are no records: of a project with no problem. No question is answered of them. */
  get ofNothing(): ReadonlySet<number> {
    return (this.nothing ??= recordsOfNothing(this.register.ledger, this.register.kind));
  }

  /** The records for which the answer is yes. */
  records(test: Test | null): number[] {
    const { length } = this.register.ledger.rows;
    const holds = test === null ? (record: number) => !this.ofNothing.has(record) : this.holds(test);
    const records: number[] = [];
    for (let record = 0; record < length; record++) if (holds(record)) records.push(record);
    return records;
  }

  /** Whether the answer is yes, record by record. Where a cell that it rests on is not understood, it is neither yes nor no. */
  holds(test: Test): (record: number) => boolean {
    const answer = this.answer(test);
    return (record) => !this.ofNothing.has(record) && answer(record) === true;
  }

  /** Whether there is a record of which nobody can say yes or no. */
  unsure(test: Test): boolean {
    const answer = this.answer(test);
    return this.register.ledger.rows.some((_, record) => answer(record) === null);
  }

  /** Whether another column answers what a word of this field would: beside a 销号时间 that has come nothing hangs on 是否销号. */
  settledBeside(field: string, record: number): boolean {
    const asked = this.alternatives(field);
    return asked.length > 0 && asked.every((answer) => answer(record) !== null);
  }

  private beside: readonly StatesBeside[] | null = null;

  /** Columns of states beside those that were taken. */
  get statesBeside(): readonly StatesBeside[] {
    return (this.beside ??= statesBeside(this.register.ledger));
  }

  /** The records of which another column, which asks the same, says the opposite of what the field says: nobody knows which holds. */
  private apart(field: string): ReadonlySet<number> {
    const known = this.apartOf.get(field);
    if (known) return known;
    const same = this.statesBeside.filter((other) => other.same && other.field.name === field);
    const apart = new Set(same.flatMap(recordsApart));
    this.apartOf.set(field, apart);
    return apart;
  }

  private readonly apartOf = new Map<string, ReadonlySet<number>>();

  private readonly alternativesOf = new Map<string, readonly Answer[]>();

  /** The questions of the kind that a word of this field answers together with something else. */
  private alternatives(field: string): readonly Answer[] {
    const known = this.alternativesOf.get(field);
    if (known) return known;
    const { figures, lists } = this.register.kind;
    const asked = [
      ...figures.flatMap((figure) => ('count' in figure ? [figure.count] : 'where' in figure ? [figure.where] : [])),
      ...lists.map(({ where }) => where),
    ];
    const answers = asked.flatMap((test) => anyOf(test, field)).map((test) => this.answer(test));
    this.alternativesOf.set(field, answers);
    return answers;
  }

  private answer(test: Test): Answer {
    const { ledger } = this.register;
    if ('not' in test) {
      const answer = this.answer(test.not);
      return (record) => {
        const said = answer(record);
        return said === null ? null : !said;
      };
    }
    if ('all' in test)
      return together(
        test.all.map((each) => this.answer(each)),
        false,
      );
    if ('any' in test)
      return together(
        test.any.map((each) => this.answer(each)),
        true,
      );
    if ('is' in test) {
      const column = ledger.choice(test.is);
      const apart = this.apart(test.is);
      return (record) => (unread(column, record) || apart.has(record) ? null : test.words.includes(column?.values[record] ?? ''));
    }
    if ('settled' in test) {
      const columns = test.settled
        .filter((field) => this.has(field))
        .map((field) => together([this.stands(field, 'done'), this.stands(field, 'not-needed')], true));
      return columns.length === 0 ? () => false : together(columns, false);
    }
    if ('step' in test) return this.stands(test.step, test.stands);
    if ('filled' in test) return this.filled(test.filled);
    if ('nought' in test) {
      const numbers = ledger.number(test.nought);
      return (record) => (unread(numbers, record) ? null : numbers?.values[record] === 0);
    }
    const [field] = fieldsOfTest(test);
    const dates = field === undefined ? null : ledger.period(field);
    const on = dateTest(test, this);
    return (record) => {
      const date = dates?.values[record] ?? null;
      return date === null ? (unread(dates, record) ? null : false) : on(date);
    };
  }

  /** Where a step stands: 已办, not yet, or not needed; a date alone means done once it has come. */
  private stands(field: string, stands: StepWord): Answer {
    const column = this.register.ledger.step(field);
    return (record) => {
      const step = column?.values[record] ?? null;
      return step === null ? (unread(column, record) ? null : false) : stepStands(step, stands, this.asOf);
    };
  }

  private filled(field: string): (record: number) => boolean {
    const { ledger } = this.register;
    const column = ledger.columns.find((match) => match.field.name === field);
    if (!column) return () => false;
    const text = ledger.kind.fields.some(({ name, type }) => name === field && (type === 'text' || type === 'name'))
      ? ledger.text(field)
      : null;
    if (text) return (record) => text.states[record] === CellState.read;
    return (record) => ledger.raw(record, column.column) !== null;
  }
}

/** The questions of alternatives within a question, of which one asks for a word of the field. */
function anyOf(test: Test | null, field: string): readonly Test[] {
  if (test === null) return [];
  if ('not' in test) return anyOf(test.not, field);
  if ('all' in test) return test.all.flatMap((each) => anyOf(each, field));
  if (!('any' in test)) return [];
  return test.any.some((each) => 'is' in each && each.is === field) ? [test] : test.any.flatMap((each) => anyOf(each, field));
}

/** Yes, no, or null where a cell that the answer rests on is not understood. */
type Answer = (record: number) => boolean | null;

/** All of the answers, or any of them: the one that decides does, whatever the others may be. */
function together(answers: readonly Answer[], decides: boolean): Answer {
  return (record) => {
    let unsure = false;
    for (const answer of answers) {
      const said = answer(record);
      if (said === decides) return decides;
      unsure ||= said === null;
    }
    return unsure ? null : !decides;
  };
}

function unread(column: Column<unknown> | null, record: number): boolean {
  return isUnread(column?.states[record]);
}

/** Whether a step stands so at a day: one done on a day that has not come is meant to be done. */
export function stepStands({ word, date }: Step, stands: StepWord, asOf: Day): boolean {
  const to = word === null || word === 'done' ? (date === null || date.first <= asOf ? 'done' : word === null ? null : 'open') : word;
  return to === stands;
}

/** A question about one date. */
type DateTest = Extract<Test, { by: string } | { due: string } | { thisYear: string } | { thisQuarter: string }>;

function dateTest(test: DateTest, evaluator: RegisterEvaluator): (date: Period) => boolean {
  if ('by' in test) return ({ first }) => first <= evaluator.asOf;
  if ('due' in test) return ({ last }) => last <= evaluator.asOf;
  const { first, last } = evaluator.window('thisYear' in test ? 'year' : 'quarter');
  return (date) => date.first >= first && date.first <= last;
}
