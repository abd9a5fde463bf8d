import type { FramePattern } from '../header/grammar/takes';
import type { NatureWords } from '../natures';

/**
 * A ledger kind: one declarative file says what columns such a ledger has, how people head them
 * and what their cells hold. Reading, checks, templates and the pane follow the declaration.
 */
export interface LedgerKind {
  /** Stable key, `projects`. */
  readonly key: string;
  /** As staff call it: 重点项目台账. */
  readonly label: string;
  readonly fields: readonly FieldSpec[];
  /** Fields that together tell a record from the others, where its name alone does not, the name first: the blocker of a project. Of several records the first alone may bear the name, or it is merged over all. */
  readonly identity?: readonly string[];
  /** Words that make a header an aside of the record, never a field by its words alone: 责任单位联系人. */
  readonly asides: readonly string[];
  /** Parents whose other children are parts of a sum: 资金来源 > 市财政. */
  readonly detailParents: readonly string[];
  /** What words of 建设性质 count as, where an office has its own. */
  readonly natures?: NatureWords;
}

/** The field by which several records about one project are told apart; undefined where a project has but one, or records stand for themselves. */
export function itemField({ identity = [], project }: LedgerKind & { readonly project?: string | null }): string | undefined {
  return project === null ? undefined : identity.find((field) => field !== 'name');
}

/**
 * What the cells of a field hold.
 * `sequence` numbering; `name` identity of the record; `text` free words; `people` names, several
 * per cell; `money` an amount; `period` a date at any precision; `span` a start and an end in one
 * cell (建设起止年限); `choice` a word of a vocabulary; `number` a plain number, of things or per cent;
 * `step` how far something is, by a word or by the date it was done.
 */
export type FieldType = 'sequence' | 'name' | 'text' | 'people' | 'money' | 'period' | 'span' | 'choice' | 'number' | 'step';

/** Headers of a parent and its children; `parents` and `without` are words in the parent. */
export interface UnderParent {
  readonly parents: readonly string[];
  readonly without?: readonly string[];
  readonly children: readonly string[];
}

/** What a heading says that is over several kinds of money at once. */
export interface JointWords {
  /** The kinds, of which there must be one. */
  readonly kinds: ReadonlySet<string>;
  /** What may stand beside them. */
  readonly others: ReadonlySet<string>;
  /** What is said before or behind them, of which there must be one; '' where nothing is. */
  readonly stages: readonly string[];
}

export interface FieldSpec {
  /** Name in code and in `check --json`. */
  readonly name: string;
  /** As the column is called in messages and templates. */
  readonly label: string;
  readonly type: FieldType;
  /** `column`: the ledger must have the column and every record a value; `cell`: if there is the column, a value; `no`: may be empty. */
  readonly required: 'column' | 'cell' | 'no';
  /** Headers that mean this field, levelled (`level` in text.ts), without unit and year. */
  readonly synonyms: readonly string[];
  /** The same headers where they are put together of one word of each of some lists: 用地 + 需求 + 面积. Written out they would be thousands. */
  readonly composed?: readonly (readonly (readonly string[])[])[];
  /** Headers that may mean it: taken when nothing fits better, with less confidence. */
  readonly ambiguous?: readonly string[];
  /** Headers that mean it only beside a better column of the field they usually mean. */
  readonly fallback?: readonly string[];
  /** Children that mean it below a parent: 年度投资计划 > 小计. */
  readonly under?: UnderParent | readonly UnderParent[];
  /** Below a parent its headers are of that parent: 到位资金 below a kind of money is no sum of all kinds. */
  readonly topmost?: true;
  /** What headers that are not listed must say to mean it (`header/frame.ts`); what else they say makes them something else. */
  readonly frames?: readonly FramePattern[];
  /** An ambiguous header with a year is not meant: 2025年投资 is no total. */
  readonly undated?: true;
  /** Words of meaning for headers not listed: all groups must occur, none of `without` may. */
  readonly words?: { readonly all: readonly (readonly string[])[]; readonly without: readonly string[] };
  /** Vocabulary of a choice: canonical word to the spellings of it. */
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>;
  /** What words beside the vocabulary mean, as one of its keys; null for words that are not understood. The words come levelled. */
  readonly meaning?: (words: string) => string | null;
  /** A choice whose other words are kept as they are: offices divide their 领域 each in their own way. */
  readonly open?: true;
  /** Words of the vocabulary that a blank ledger offers, where all of them would be too many. */
  readonly offered?: readonly string[];
  /** Period columns that are filled in by the month: a blank ledger shows them so. */
  readonly by?: 'month';
  /** Read where a ledger has it, but no column of a blank one: others say the same, or few offices keep it. */
  readonly spare?: true;
  /** A choice that a date may answer: the day on which it came about. */
  readonly dated?: true;
  /**
   * A choice of how far a record is: what headings about that may name, and nothing else. 问题状态, 整改进度, 是否化解 over
   * nearly nothing but bare words of state mean it, and 已销号 beside 未销号.
   */
  readonly state?: readonly string[];
  /** What sections may state for the records below them, where there is no column of it: 一、谋划库, 一、已开工项目. */
  readonly headed?: true;
  /** Steps: other words and numbers say what is still needed: 120亩, 需增容. */
  readonly needs?: true;
  /** Period columns: which end of a range counts. `start` unless said. */
  readonly part?: 'start' | 'end';
  /** What has happened, or the money that is had, and no plan of it: 承诺办结日期 and 未到位资金 head no such column, and 预计7月 in it says that it has not. */
  readonly fact?: true;
  /** A month of the amount that another field of the kind tells the whole of: only headings that name this month mean it. */
  readonly month?: { readonly of: string; readonly month: number };
  /** Kinds of money in one column: 中央/省级资金, 专项债及银行贷款 > 到位. */
  readonly joint?: JointWords;
  /** Period columns a ledger may lack: taken from this span column then. */
  readonly fromSpan?: string;
}
