import { stepStands, type RegisterEvaluator } from '../../ledger/register-evaluator';
import { itemField } from '../../ledger/kinds/kind';
import { addedFields, fieldsOfTest, wholeOf, type AddedColumns, type Test } from '../../ledger/kinds/register';
import type { Period } from '../../ledger/cells/period';
import { EMPTY_CELL, type Column, type ColumnMatch } from '../../ledger/ledger';
import { civilOf, type Day } from '../../spreadsheet/calendar';
import { amountColumn } from './amounts';
import type { Condition } from './criterion';
import { allRecords, dueBy, dueColumn, sinceColumn, type DateColumn } from './dates';
import { LedgerRange } from './ledger-range';
import { isObstacle, type Obstacle } from './obstacle';
import { countFormula, sumFormula } from './query';
import { recordSelector, type RecordSelector } from './records';
import { WordColumn } from './words';
import { present } from '../../spreadsheet/present';

/** Records that meet all conditions, added or taken away. */
interface Term {
  readonly sign: 1 | -1;
  readonly where: readonly Condition[];
}
type Terms = readonly Term[] | Obstacle;

/** Calls joined into one formula at most. */
const MOST_TERMS = 6;

/**
 * The declared questions about a register as formulas. "Not" and "or" become sums and differences
 * of COUNTIFS, which every application has; what its cells forbid is an obstacle.
 */
export class RegisterQueries {
  readonly range: LedgerRange;
  private readonly words = new Map<string, WordColumn | null>();
  private selector: RecordSelector | Obstacle | null = null;

  constructor(readonly evaluator: RegisterEvaluator) {
    const { kind, ledger } = evaluator.register;
    this.range = new LedgerRange(ledger, `${kind.label}_`);
  }

  /** Formula for the number of records that meet the test and the conditions. */
  count(test: Test | null, and: readonly (Condition | Obstacle)[] = []): string | Obstacle {
    return this.sumOver(test, and, (where) => countFormula(this.range, where));
  }

  /** Formula for a sum in 亿元, or a total in the column's own unit. */
  sum(figure: AddedColumns, and: readonly (Condition | Obstacle)[] = []): string | Obstacle {
    const { ledger } = this.evaluator.register;
    const fields = addedFields(figure, this.evaluator.has);
    let formula = '';
    for (const field of fields.length > 0 ? fields : [wholeOf(figure)]) {
      const column = 'sum' in figure ? ledger.money(field) : ledger.number(field);
      const amount = column ? amountColumn(this.range, column) : this.missing(field);
      const part = this.sumOver(figure.where, and, (where) => sumFormula(this.range, amount, where));
      if (isObstacle(part)) return part;
      formula += formula === '' ? part : `+${part}`;
    }
    return formula;
  }

  /** The condition that a cell of words is one of those of a group. */
  group(field: string, texts: readonly number[]): Condition | Obstacle {
    return this.wordsOf(field)?.oneOf(texts) ?? this.missing(field);
  }

  /** The conditions that a cell of words is empty, as it is for just these records. */
  blank(field: string, silent: ReadonlySet<number>): readonly (Condition | Obstacle)[] {
    const words = this.wordsOf(field);
    if (!words?.of.every((text, record) => (text === EMPTY_CELL) === silent.has(record))) return [this.missing(field)];
    const records = this.records();
    return isObstacle(records) ? [records] : [words.blank(), ...records.conditions];
  }

  /** The distinct words of a column, null when the register has none such. */
  wordsOf(field: string): WordColumn | null {
    const known = this.words.get(field);
    if (known !== undefined) return known;
    const { kind, ledger } = this.evaluator.register;
    const type = kind.fields.find(({ name }) => name === field)?.type;
    const column = type === 'people' ? ledger.people(field) : type === 'step' ? ledger.step(field) : ledger.choice(field);
    const words = column?.distinct ? new WordColumn(this.range, column.match, column.distinct) : null;
    this.words.set(field, words);
    return words;
  }

  private sumOver(
    test: Test | null,
    and: readonly (Condition | Obstacle)[],
    call: (where: readonly Condition[]) => string | Obstacle,
  ): string | Obstacle {
    const conditions: Condition[] = [];
    for (const condition of and) {
      if (isObstacle(condition)) return condition;
      conditions.push(condition);
    }
    const { ofNothing, register } = this.evaluator;
    if (ofNothing.size > 0) return this.cellByCell([present(itemField(register.kind), 'field of what there is none of')]);
    const terms = test === null ? [{ sign: 1, where: [] } as const] : this.terms(test);
    if (isTermsObstacle(terms)) return terms;
    if (terms.length > MOST_TERMS) return { why: 'too-many', label: '', count: 0 };
    let formula = '';
    for (const { sign, where } of terms) {
      const whole = this.withRecords([...conditions, ...where]);
      const part = isObstacle(whole) ? whole : call(whole);
      if (isObstacle(part)) return part;
      formula += sign < 0 ? `-${part.includes(')+') ? `(${part})` : part}` : formula === '' ? part : `+${part}`;
    }
    return formula.startsWith('-') ? `0${formula}` : formula;
  }

  /** All records where nothing else is asked. */
  private withRecords(where: readonly Condition[]): readonly Condition[] | Obstacle {
    if (where.length > 0) return where;
    const records = this.records();
    return isObstacle(records) ? records : records.conditions;
  }

  /** Conditions on days, of records alone: numbers of other rows, such as the counts of a total, are days to a criterion. */
  private ofRecords({ column }: ColumnMatch, where: readonly Condition[] | Obstacle): readonly Condition[] | Obstacle {
    if (isObstacle(where) || !this.range.otherRows.some((row) => typeof this.range.cell(row, column) === 'number')) return where;
    const records = this.records();
    return isObstacle(records) ? records : [...where, ...records.conditions];
  }

  private records(): RecordSelector | Obstacle {
    this.selector ??= recordSelector(this.range);
    return this.selector;
  }

  /** What is added and taken away to count a test: |not A| = |all| - |A|, |A or B| = |A| + |B| - |A and B|. */
  private terms(test: Test): Terms {
    // Who is neither in nor out is in no difference of the two.
    if ('not' in test && this.evaluator.unsure(test.not)) return this.cellByCell(fieldsOfTest(test.not));
    if ('not' in test) return minus([{ sign: 1, where: [] }], this.terms(test.not));
    if ('all' in test) return test.all.reduce<Terms>((sofar, each) => times(sofar, this.terms(each)), [{ sign: 1, where: [] }]);
    if ('any' in test) {
      const known = test.any.filter((each) => this.evaluator.known(each)).map((each) => this.terms(each));
      return known.reduce<Terms>((sofar, each) => minus(plus(sofar, each), times(sofar, each)), []);
    }
    if ('settled' in test) return this.cellByCell(test.settled);
    if ('step' in test) return test.stands === 'open' ? this.cellByCell([test.step]) : this.stepTerms(test.step, test.stands);
    if ('filled' in test) return this.evaluator.has(test.filled) ? this.cellByCell([test.filled]) : [];
    const where = this.leaf(test);
    return isObstacle(where) ? where : [{ sign: 1, where }];
  }

  private leaf(
    test: Exclude<
      Test,
      | { not: Test }
      | { all: readonly Test[] }
      | { any: readonly Test[] }
      | { settled: readonly string[] }
      | { step: string }
      | { filled: string }
    >,
  ): readonly Condition[] | Obstacle {
    const { ledger } = this.evaluator.register;
    if ('is' in test) {
      const words = this.wordsOf(test.is);
      if (!words) return this.missing(test.is);
      const values = ledger.choice(test.is)?.values ?? [];
      const condition = words.telling((record) => test.words.includes(values[record] ?? ''), present(test.words[0], 'words', 0));
      return isObstacle(condition) ? condition : [condition];
    }
    if ('nought' in test) return this.nought(test.nought);
    const field = present(Object.values(test)[0], 'fields of a test', 0);
    const column = ledger.period(field);
    return column ? this.ofRecords(column.match, this.dated(test, column)) : this.missing(field);
  }

  /** A criterion of 0 takes a text of it too, which the figure does not. */
  private nought(field: string): readonly Condition[] | Obstacle {
    const column = this.evaluator.register.ledger.number(field);
    const numbers = column ? amountColumn(this.range, column) : this.missing(field);
    return isObstacle(numbers) ? numbers : this.ofRecords(numbers.column, [{ column: numbers.column, any: [{ code: '0' }] }]);
  }

  private dated(
    test: { by: string } | { due: string } | { thisYear: string } | { thisQuarter: string },
    column: Column<Period>,
  ): readonly Condition[] | Obstacle {
    const { asOf } = this.evaluator;
    if ('due' in test) return one(dueColumn(this.range, column, this.dues(column, 'last'), [asOf]), asOf);
    if ('by' in test) return one(sinceColumn(this.range, column, this.dues(column, 'first'), [asOf]), asOf);
    const { first, last } = this.evaluator.window('thisYear' in test ? 'year' : 'quarter');
    const dates = sinceColumn(this.range, column, this.dues(column, 'first'), [first - 1, last]);
    const until = one(dates, last);
    if (isObstacle(until)) return until;
    const { year, month, day } = civilOf(first);
    return [...until, { column: column.match, any: [{ code: `">="&DATE(${String(year)},${String(month)},${String(day)})` }] }];
  }

  private stepTerms(field: string, stands: 'done' | 'not-needed'): Terms {
    const column = this.evaluator.register.ledger.step(field);
    const words = this.wordsOf(field);
    if (!column) return this.missing(field);
    // What several columns say together stands in no one of them.
    if (!words) return this.cellByCell([field]);
    const { asOf } = this.evaluator;
    const meant = words.first.flatMap((record, index) => {
      const step = column.values[record] ?? null;
      return step !== null && step.word !== null && stepStands(step, stands, asOf) ? [index] : [];
    });
    const said = meant.length > 0 ? words.oneOf(meant) : null;
    if (said && isObstacle(said)) return said;
    const terms: Term[] = said ? [{ sign: 1, where: [said] }] : [];
    if (stands === 'not-needed') return terms.length > 0 ? terms : none(words, stands);
    const dates: Column<Period> = { ...column, values: column.values.map((step) => (step?.word === null ? step.date : null)) };
    if (dates.values.every((date) => date === null)) return terms.length > 0 ? terms : none(words, stands);
    const dated = this.ofRecords(column.match, one(sinceColumn(this.range, dates, this.dues(dates, 'first'), [asOf]), asOf));
    return isObstacle(dated) ? dated : [...terms, { sign: 1, where: dated }];
  }

  private dues(column: Column<Period>, end: 'first' | 'last'): { readonly records: Int32Array; readonly days: readonly Day[] } {
    return { records: allRecords(column.values.length), days: column.values.map((period) => period?.[end] ?? Infinity) };
  }

  /** No one formula says it of all these columns, or of all that may stand in one of them. */
  private cellByCell(fields: readonly string[]): Obstacle {
    const headers = this.evaluator.register.ledger.columns.filter(({ field }) => fields.includes(field.name)).map(({ header }) => header);
    return { why: 'cell-by-cell', label: headers.join('”“'), count: 0 };
  }

  private missing(field: string): Obstacle {
    const label = this.evaluator.register.kind.fields.find(({ name }) => name === field)?.label ?? field;
    return { why: 'no-column', label, count: 0 };
  }
}

/** The commonest words for where a step stands, for columns that have none of them yet. */
const COMMONEST_STEP = { done: '已办结', 'not-needed': '不涉及' } as const;

function none(words: WordColumn, stands: keyof typeof COMMONEST_STEP): Terms {
  const unmet = words.unmet(COMMONEST_STEP[stands]);
  return isObstacle(unmet) ? unmet : [{ sign: 1, where: [unmet] }];
}

function one(dates: DateColumn | Obstacle, day: Day): readonly Condition[] | Obstacle {
  return isObstacle(dates) ? dates : [dueBy(dates, day)];
}

function isTermsObstacle(terms: Terms): terms is Obstacle {
  return 'why' in terms;
}

function plus(a: Terms, b: Terms): Terms {
  if (isTermsObstacle(a)) return a;
  return isTermsObstacle(b) ? b : [...a, ...b];
}

function minus(a: Terms, b: Terms): Terms {
  if (isTermsObstacle(b)) return b;
  return plus(
    a,
    b.map(({ sign, where }) => ({ sign: sign < 0 ? 1 : -1, where })),
  );
}

function times(a: Terms, b: Terms): Terms {
  if (isTermsObstacle(a)) return a;
  if (isTermsObstacle(b)) return b;
  return a.flatMap((left) => b.map((right): Term => ({ sign: left.sign === right.sign ? 1 : -1, where: [...left.where, ...right.where] })));
}
