import { fieldsOfTest, type RegisterKind, type Test } from './kinds/register';
import type { Period } from './cells/period';
import type { StepWord } from './cells/step-words';
import { CellState, type Ledger } from './ledger';
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
    return fieldsOfTest(test).some((field) => this.has(field));
  }

  has(field: string): boolean {
    return this.register.ledger.columns.some((column) => column.field.name === field);
  }

  /** The records for which the answer is yes. */
  records(test: Test | null): number[] {
    const { length } = this.register.ledger.rows;
    const holds = test === null ? () => true : this.holds(test);
    const records: number[] = [];
    for (let record = 0; record < length; record++) if (holds(record)) records.push(record);
    return records;
  }

  /** The answer record by record. */
  holds(test: Test): (record: number) => boolean {
    const { ledger } = this.register;
    if ('not' in test) {
      const holds = this.holds(test.not);
      return (record) => !holds(record);
    }
    if ('all' in test) {
      const tests = test.all.map((each) => this.holds(each));
      return (record) => tests.every((holds) => holds(record));
    }
    if ('any' in test) {
      const tests = test.any.map((each) => this.holds(each));
      return (record) => tests.some((holds) => holds(record));
    }
    if ('is' in test) {
      const values = ledger.choice(test.is)?.values ?? [];
      return (record) => test.words.includes(values[record] ?? '');
    }
    if ('settled' in test) {
      const columns = test.settled
        .filter((field) => this.has(field))
        .map((field) => any(this.stands(field, 'done'), this.stands(field, 'not-needed')));
      return (record) => columns.length > 0 && columns.every((holds) => holds(record));
    }
    if ('step' in test) return this.stands(test.step, test.stands);
    if ('filled' in test) return this.filled(test.filled);
    const [field] = fieldsOfTest(test);
    const dates = field === undefined ? [] : (ledger.period(field)?.values ?? []);
    const on = dateTest(test, this);
    return (record) => {
      const date = dates[record] ?? null;
      return date !== null && on(date);
    };
  }

  /** Where a step stands: 已办, not yet, or not needed; a date alone means done once it has come. */
  private stands(field: string, stands: StepWord): (record: number) => boolean {
    const values = this.register.ledger.step(field)?.values ?? [];
    return (record) => {
      const step = values[record] ?? null;
      if (!step) return false;
      if (step.word !== null) return step.word === stands;
      return stands === 'done' && step.date !== null && step.date.first <= this.asOf;
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

function any(...tests: readonly ((record: number) => boolean)[]): (record: number) => boolean {
  return (record) => tests.some((holds) => holds(record));
}

/** A question about one date. */
type DateTest = Extract<Test, { by: string } | { due: string } | { thisYear: string } | { thisQuarter: string }>;

function dateTest(test: DateTest, evaluator: RegisterEvaluator): (date: Period) => boolean {
  if ('by' in test) return ({ first }) => first <= evaluator.asOf;
  if ('due' in test) return ({ last }) => last <= evaluator.asOf;
  const { first, last } = evaluator.window('thisYear' in test ? 'year' : 'quarter');
  return (date) => date.first >= first && date.first <= last;
}
