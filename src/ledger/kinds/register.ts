import type { StepWord } from '../cells/step-words';
import type { FieldSpec, LedgerKind } from './kind';

/**
 * A ledger that the office keeps beside the project ledger: signings, permits, blockers, funds and
 * the like. What is checked, counted and listed of it is declared here too, so that a new one is one
 * file and one line in `registers.ts`.
 */
export interface RegisterKind extends LedgerKind {
  /** What its records are counted in: 个, 项, 件, 篇. */
  readonly counter: string;
  /** Where the document asks for it: 第十二条, 第三条至第五条. */
  readonly article: string;
  /** The action of the document (聚焦…，开展…行动) whose summary sheet it appears on. */
  readonly action: ActionNumber;
  /** Words of a title or of a tab that announce such a ledger, whatever stands below: it is told where it cannot be read. */
  readonly titles: readonly string[];
  /** A sheet is such a ledger only if it has a column of one field of each group. */
  readonly signature: readonly (readonly string[])[];
  /** Other sets of columns that do as well: money asked for of which nothing has come yet. */
  readonly also?: readonly RegisterKind['signature'][];
  /** Fewer columns do where one of these words stands in a title or tab, or in a heading too. */
  readonly announced?: {
    readonly titles: readonly string[];
    readonly headings?: true;
    readonly signature: readonly (readonly string[])[];
    /** So titled, it is such a ledger though 建设性质 and 建设年限 stand in it, as long as nothing tells of works of this year. */
    readonly beforeWorks?: true;
  };
  /** Field that names a project of the project ledger; null where records stand for themselves. */
  readonly project: string | null;
  /** It is about its numbers, or about `money` beside other things: a column of them that is of no field is told. */
  readonly allNumbers?: true | 'money';
  /** Each row is of a unit or township: none where a column names projects. */
  readonly ofUnits?: true;
  /** Whether no official pattern is known and the columns are our proposal, which the template says. */
  readonly proposed: boolean;
  readonly rules: readonly Rule[];
  readonly figures: readonly Figure[];
  /** Fields by whose words the figures are broken down. */
  readonly groups: readonly string[];
  readonly lists: readonly RecordList[];
  /** Records of each project side by side, by the words of a field. */
  readonly matrix?: RecordMatrix;
  /** Another layout of the kind with this key: read where an office keeps it so, no blank one is offered. */
  readonly layoutOf?: string;
  /** Records are tasks with targets and results by quarter: the fields `aim1` to `aim4`, `done1` to `done4`. */
  readonly quarterly?: true;
}

/** 一 to 七: the seven actions of the document. */
export type ActionNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A question about a record, answered at the as-of date. Fields that the ledger lacks answer no. */
export type Test =
  /** The cell is one of these canonical words. */
  | { readonly is: string; readonly words: readonly string[] }
  /** The cell says something, if only that there is none. */
  | { readonly filled: string }
  /** The number is nought. */
  | { readonly nought: string }
  /** A date that has come: its first day is on or before the as-of date. */
  | { readonly by: string }
  /** A date due: its last day is on or before the as-of date. */
  | { readonly due: string }
  /** A date in the plan year up to the as-of date. */
  | { readonly thisYear: string }
  /** A date in the quarter of the as-of date. */
  | { readonly thisQuarter: string }
  /** A step of a matrix stands so. */
  | { readonly step: string; readonly stands: StepWord }
  /** All of these steps that the ledger has are done or not needed. */
  | { readonly settled: readonly string[] }
  | { readonly not: Test }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] };

/** What must hold of a record; each is a finding where it does not. */
export type Rule =
  /** One date is not after the other. */
  | { readonly kind: 'order'; readonly first: string; readonly then: string }
  /** One amount is not above the other. */
  | { readonly kind: 'at-most'; readonly part: string; readonly whole: string }
  /** Where the test holds, the field must say something. */
  | { readonly kind: 'needs'; readonly when: Test; readonly field: string }
  /** What has come to pass says so in both columns. */
  | { readonly kind: 'contradiction'; readonly when: Test; readonly field: string }
  /** No step back in the order of the vocabulary without a reason given. */
  | { readonly kind: 'no-way-back'; readonly from: string; readonly to: string; readonly reason: string }
  /** The amount is that of the project ledger, for the same project. */
  | { readonly kind: 'same-amount'; readonly field: string; readonly projects: string }
  /** Whole and parts of a plan by quarter: a later quarter is not less than an earlier one, where they are cumulative. */
  | { readonly kind: 'rising'; readonly fields: readonly string[] }
  /** Every project that has started is here. */
  | { readonly kind: 'covers'; readonly projects: 'started' }
  /** The whole is what its parts come to, in each record. */
  | { readonly kind: 'adds-up'; readonly parts: readonly string[]; readonly whole: string }
  /** The same in all fields of the kind's identity, entered twice. */
  | { readonly kind: 'repeat' };

/**
 * One figure of a register: a number of records, a sum in 亿元, a total of plain numbers in the unit that the column is in (亩, 项, 亿元 of
 * a target), or a rate of two figures. Of a sum or a total whose column the ledger lacks the first of its sets of `parts` is added of which there
 * is a column: kinds of money, else months.
 */
export type Figure = {
  readonly key: string;
  readonly label: string;
  readonly meaning: string;
  /** Left out, and not told as lacking, where its columns are not there: one of many kinds of money. */
  readonly spare?: true;
} & (
  | { readonly count: Test | null }
  | AddedColumns
  | { readonly part: string; readonly whole: string }
);
/** What a figure adds up: amounts, or plain numbers. */
export type AddedColumns = ({ readonly sum: string } | { readonly total: string }) & { readonly parts?: readonly (readonly string[])[]; readonly where: Test | null };

/** Records printed by name. */
export interface RecordList {
  readonly key: string;
  readonly title: string;
  readonly where: Test;
  /** Fields printed beside the name. */
  readonly fields: readonly string[];
  /** Date field from which days are counted up to the as-of date: the age of a blocker, days overdue. */
  readonly days?: { readonly label: string; readonly comparison: string };
}

/** What of each project's needs is met, lacking or late. */
export interface RecordMatrix {
  readonly by: string;
  readonly met: Test;
  readonly late: Test;
}

/** A field as the project ledger has it, with what differs. */
export function like(fields: readonly FieldSpec[], name: string, change: Partial<FieldSpec> = {}): FieldSpec {
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`no field ${name}`);
  return { ...field, required: 'no', ...change };
}

export const all = (...tests: readonly Test[]): Test => ({ all: tests });
export const any = (...tests: readonly Test[]): Test => ({ any: tests });
export const not = (test: Test): Test => ({ not: test });
export const is = (field: string, ...words: readonly string[]): Test => ({ is: field, words });
export const by = (field: string): Test => ({ by: field });
export const due = (field: string): Test => ({ due: field });

/** Whether a kind is one of the other ledgers. */
export function isRegisterKind(kind: LedgerKind): kind is RegisterKind {
  return 'figures' in kind && 'signature' in kind;
}

const counted = new WeakMap<RegisterKind, ReadonlySet<string>>();

/** Fields that the figures of a kind ask for. */
export function countedFields(kind: RegisterKind): ReadonlySet<string> {
  const known = counted.get(kind) ?? new Set(kind.figures.flatMap(fieldsOfFigure));
  counted.set(kind, known);
  return known;
}

function fieldsOfFigure(figure: Figure): readonly string[] {
  if ('count' in figure) return fieldsOfTest(figure.count);
  return 'part' in figure ? [] : [wholeOf(figure), ...(figure.parts ?? []).flat(), ...fieldsOfTest(figure.where)];
}

/** The field that holds the whole of what a figure adds up. */
export function wholeOf(figure: AddedColumns): string {
  return 'sum' in figure ? figure.sum : figure.total;
}

/** The fields of a figure that are added up: its whole, where there is a column of it, else those of a set of its parts that there are; none where it cannot be told. */
export function addedFields(figure: AddedColumns, has: (field: string) => boolean): readonly string[] {
  const whole = wholeOf(figure);
  return has(whole) ? [whole] : ((figure.parts ?? []).find((set) => set.some(has)) ?? []).filter(has);
}

/** The fields that a question looks at. */
export function fieldsOfTest(test: Test | null): readonly string[] {
  if (test === null) return [];
  if ('not' in test) return fieldsOfTest(test.not);
  if ('all' in test) return test.all.flatMap(fieldsOfTest);
  if ('any' in test) return test.any.flatMap(fieldsOfTest);
  if ('settled' in test) return test.settled;
  if ('is' in test) return [test.is];
  if ('filled' in test) return [test.filled];
  if ('nought' in test) return [test.nought];
  if ('step' in test) return [test.step];
  if ('by' in test) return [test.by];
  if ('due' in test) return [test.due];
  return ['thisYear' in test ? test.thisYear : test.thisQuarter];
}

/** The sets of fields of which one is added up where a column of the whole is lacking. */
export function addedSets(kind: RegisterKind, whole: string): readonly (readonly string[])[] {
  return kind.figures.flatMap((figure) => ('count' in figure || 'part' in figure || wholeOf(figure) !== whole ? [] : (figure.parts ?? [])));
}
