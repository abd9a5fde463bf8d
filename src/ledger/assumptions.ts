import type { Area } from '../spreadsheet/snapshot';
import { ledgerRow, type LedgerArea } from './ledger-row';

/**
 * Every kind of decision of the reading that could change a number. Codes are stable: the answers
 * kept with a workbook and scripts refer to them. Their words are in `wording/assumptions.ts`.
 */
export type AssumptionCode =
  /** Several columns may be the field; one was taken. Options: their levelled headers. */
  | 'column-between'
  /** A header that does not say for certain that it is the field was taken for it. Options: `yes`, `no`. */
  | 'column-doubtful'
  /** Nobody states the unit of an amount column. Options: the units. */
  | 'unit-unstated'
  /** A number format scales the amounts, or writes another unit than is stated. Options: `shown`, `stored` as the cells hold them. */
  | 'unit-shown'
  /** A column of units (金额单位) beside the amounts. Options: `column`, or `header` where one states another, and the units. */
  | 'unit-by-row'
  /** A stage (在建, 前期) decides what a project counts as, not how it is built (扩建), or where nothing else does. Options: `stage`, and `nature` or `none`. */
  | 'stage-for-nature'
  /** The year of the plan is taken from where it is least sure. Options: the years. */
  | 'plan-year'
  /** Two sheets are the ledgers of different years; this year's is counted. Options: the sheets. */
  | 'ledger-of-year'
  /** The day the ledger is read for. Options: `told` by the ledger, `today`. */
  | 'as-of'
  /** One amount merged over several projects. Options: `shared` (counted once), `each`. */
  | 'amount-shared'
  /** Several columns of one step: 用地规划许可证 and 工程规划许可证. Options: `all` of them together, the `first` alone. */
  | 'steps-joined'
  /** 累计完成投资 of which nobody says since when. Options: `year`, `start`: it goes back to the start of each project. */
  | 'sum-since'
  /** Columns of months of an amount, without one of the whole. Options: `added`, `left-out`. */
  | 'months-added'
  /** Values filled down to the rows below. Options: `filled`, `own`. */
  | 'values-filled'
  /** A row taken for a heading. Options: `heading`, `record`. */
  | 'row-heading'
  /** A row with its parts below. Options: `parts`, `parent`: which of them are counted; `each`: they are projects of their own. */
  | 'row-parent'
  /** A project that takes several rows. Options: `one`, `each`. */
  | 'rows-joined'
  /** Projects whose rows are struck through. Options: `counted`, `dropped`. */
  | 'rows-struck'
  /** Projects said to be cancelled or moved out (`gone`), proposed for it (`proposed`) or put off (`put-off`). Options: `counted`, `dropped`. */
  | 'rows-withdrawn'
  /** Cells struck through in part. Options: what is `left`, the `whole` text; `unread` where the host does not tell which part, and of cells struck as a whole. */
  | 'text-struck'
  /** A word that is not understood. Options: the meanings it could have. */
  | 'word-unknown'
  /** Projects said to have started, without a day: they count at the as-of date alone. */
  | 'start-undated'
  /** Formulas that no program has calculated yet. */
  | 'formula-uncalculated'
  /** Values hidden under merges. */
  | 'value-hidden'
  /** Cells that stand so far off that they belong to no table. */
  | 'cells-far'
  /** Merged cells or lines through cells that the host could not tell. */
  | 'looks-unseen';

/** What an assumption touches, so that it can be told behind those figures. */
export type TouchedFigure =
  | 'projects'
  | 'totalInvestment'
  | 'annualPlan'
  | 'completed'
  | 'plannedStarts'
  | 'starts'
  | 'resumption'
  | 'completion'
  | 'groups'
  /** What one of the office's other ledgers counts. */
  | 'records';

/** What a whole project touches, whether it counts or which of its texts does. */
export const FIGURES_OF_A_PROJECT = [
  'projects',
  'totalInvestment',
  'annualPlan',
  'completed',
  'plannedStarts',
  'starts',
  'resumption',
] as const satisfies readonly TouchedFigure[];

/** What the sentences of an assumption or an option need. */
export type AssumptionParams = Readonly<Record<string, string | number>>;

/** One way to read what is in question. */
export interface ReadingOption {
  /** Stable within its question: a levelled header, a unit, a year, a word of {@link AssumptionCode}. */
  readonly key: string;
  readonly params?: AssumptionParams;
}

/** A decision of the reading that the sheet does not settle for certain, as data. */
export interface Assumption {
  readonly code: AssumptionCode;
  /** What it is about, so that next month's ledger asks no more: a field, a levelled header, a levelled word. */
  readonly subject: string;
  /** Field name of the ledger kind, null when no single field is meant. */
  readonly field: string | null;
  readonly cells: readonly LedgerArea[];
  /** Key of the option that the ledger was read by. */
  readonly decided: string;
  /** All ways to read it, the one decided among them; only that one where there is no other way. */
  readonly options: readonly ReadingOption[];
  readonly params: AssumptionParams;
  readonly figures: readonly TouchedFigure[];
  /** Another option would change a start rate, a count or a total. */
  readonly serious: boolean;
  /** What was decided is what is usually meant: told, where others are asked about. */
  readonly likely?: true;
  /** Somebody chose the option. */
  readonly answered: boolean;
}

/** A question as the reading puts it: `decided` is what it takes unless somebody chose. */
export interface ReadingQuestion extends Omit<Assumption, 'answered' | 'cells'> {
  /** Zero-based blocks on the table's sheet. */
  readonly cells: readonly Area[];
}

/** What somebody chose: {@link answerKey} to the key of an option. */
export type GivenAnswers = Readonly<Record<string, string>>;

/** Under what the answer to a question is kept. */
export function answerKey({ code, subject }: Pick<Assumption, 'code' | 'subject'>): string {
  return `${code}:${subject}`;
}

/** Collects the assumptions of one table while it is read. */
export class AssumptionLog {
  private readonly made: Assumption[] = [];

  constructor(private readonly given: GivenAnswers) {}

  /** Records a question and says how to read on: by the option chosen, where it is one of the options, else as the question has it. */
  decide(question: ReadingQuestion): Assumption {
    const key = answerKey(question);
    // A question may be called constructor.
    const chosen = Object.prototype.hasOwnProperty.call(this.given, key) ? this.given[key] : undefined;
    const answer = question.options.find((option) => option.key === chosen);
    const assumption: Assumption = {
      ...question,
      cells: question.cells.map((area) => ({ ...area, row: ledgerRow(area.row) })),
      decided: answer?.key ?? question.decided,
      answered: answer !== undefined,
    };
    this.made.push(assumption);
    return assumption;
  }

  /** A log of its own by the same answers, for reading the same table in another way. */
  apart(): AssumptionLog {
    return new AssumptionLog(this.given);
  }

  /** What was decided so far, the serious first, then in the order of reading. */
  list(): readonly Assumption[] {
    return [...this.made.filter(({ serious }) => serious), ...this.made.filter(({ serious }) => !serious)];
  }
}
