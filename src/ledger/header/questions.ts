import { columnLetters } from '../../spreadsheet/address';
import type { CellValue } from '../../spreadsheet/snapshot';
import {
  answerKey,
  type Assumption,
  type AssumptionCode,
  type GivenAnswers,
  type ReadingQuestion,
  type TouchedFigure,
} from '../assumptions';
import { normalizeText } from '../cells/cell-text';
import type { FieldSpec, LedgerKind } from '../kinds/kind';
import { countedFields, isRegisterKind } from '../kinds/register';
import type { HeaderCell } from './grid';
import { isOfLaterPeriod } from './remembered';
import { pastMonths, scoreHeader, type HeaderMatch, type MatchContext } from './match';

/** Of a new and an old column: the new where it is filled, else the old. */
const NEW_ELSE_OLD = 'new-else-old';
/** A column this much less sure than the one taken is no rival of it. */
const GAP = 0.3;
/** From here on a header says what it is; below, it is only taken for it. One that says less is no equal of it. */
const SAYS = 0.9;

/** What each field counts in; a field that counts in nothing is not asked about. */
const COUNTS_IN: Readonly<Record<string, { readonly figures: readonly TouchedFigure[]; readonly serious: boolean }>> = {
  nature: { figures: ['projects', 'plannedStarts', 'starts', 'resumption'], serious: true },
  plannedStart: { figures: ['plannedStarts', 'starts'], serious: true },
  actualStart: { figures: ['starts'], serious: true },
  startState: { figures: ['starts', 'resumption'], serious: true },
  resumed: { figures: ['resumption'], serious: true },
  totalInvestment: { figures: ['totalInvestment'], serious: true },
  annualPlan: { figures: ['annualPlan', 'completed'], serious: true },
  yearToDate: { figures: ['completed'], serious: true },
  completion: { figures: ['completion'], serious: false },
  leadUnit: { figures: ['groups'], serious: false },
  township: { figures: ['groups'], serious: false },
  sector: { figures: ['groups'], serious: false },
};

/** In one of the other ledgers every amount and date counts that a figure, a list or a rule of its kind asks for. */
const OF_RECORDS = { figures: ['records'], serious: true } as const;

function countsIn({ name, type }: FieldSpec, kind: LedgerKind): (typeof COUNTS_IN)[string] | undefined {
  if (!isRegisterKind(kind)) return COUNTS_IN[name];
  return (type === 'money' || type === 'period') && countedFields(kind).has(name) ? OF_RECORDS : undefined;
}

/** The header of a table with what is needed to ask about its columns. */
export interface AskedHeader {
  /** Columns that are a field: they rival no other. */
  readonly taken: ReadonlySet<number>;
  readonly cells: readonly HeaderCell[];
  readonly kind: LedgerKind;
  /** Zero-based row on the sheet, and how many rows the header takes. */
  readonly row: number;
  readonly rows: number;
  readonly context: MatchContext;
  /** The values below a header row by row, null where there is none. */
  readonly below: (column: number) => readonly CellValue[];
}

/** Answers about columns, for those of this header: which column a field is, and which it is not. */
export function answeredColumns(
  cells: readonly HeaderCell[],
  { fields }: LedgerKind,
  answers: GivenAnswers,
): ReadonlyMap<number, string | null> {
  const answered = new Map<number, string | null>();
  const given = (code: AssumptionCode, subject: string): string | undefined => {
    const key = answerKey({ code, subject });
    return Object.prototype.hasOwnProperty.call(answers, key) ? answers[key] : undefined;
  };
  for (const cell of cells) if (given('column-doubtful', normalizeText(cell.printed)) === 'no') answered.set(cell.column, null);
  for (const { name } of fields) {
    const choice = given('column-between', name);
    const cell = choice === undefined ? undefined : cells.find((each) => columnKey(each, cells) === choice);
    if (cell) answered.set(cell.column, name);
  }
  return answered;
}

/** What had to be decided about the columns of a header: one of several, or one that does not say for certain what it is. */
export function columnQuestions(matches: readonly HeaderMatch[], asked: AskedHeader): readonly ReadingQuestion[] {
  const { answered = new Map<number, string | null>(), ...context } = asked.context;
  const plain: AskedHeader = { ...asked, context };
  const isPast = pastMonths(asked.cells, asked.kind, context);
  const questions = matches.flatMap((match) => {
    const counts = countsIn(match.field, asked.kind);
    if (!counts) return [];
    // What the user set right among the columns is no question any more, unless it was before a later month or year came.
    const kept = match.reason === 'chosen' && answered.get(match.column) !== match.field.name;
    const rivals = kept ? laterThan(match, plain) : rivalsOf(match, plain, isPast);
    if (rivals.length > 0) return [between(match, rivals, counts, plain, answered.has(match.column))];
    return isDoubtful(match) ? [doubtful(match, match.field, counts, plain)] : [];
  });
  // A column that somebody said not to be what it was taken for is shown, so that it can be taken back.
  const refused = asked.cells.filter(({ column }) => answered.get(column) === null);
  return [...questions, ...refused.flatMap((cell) => refusedQuestion(cell, plain))];
}

/** Other columns that may be the field, are not another one, and hold other values. */
function rivalsOf(
  { field, column, cell }: HeaderMatch,
  { taken, cells, kind, context, below }: AskedHeader,
  isPast: (cell: HeaderCell) => boolean,
): readonly HeaderCell[] {
  const own = scoreHeader(cell, field, kind, context)?.confidence ?? 1;
  const holdsTheSame = (other: HeaderCell): boolean => JSON.stringify(below(other.column)) === JSON.stringify(below(column));
  return cells.filter((other) => {
    if (other.column === column || taken.has(other.column) || isPast(other) || repeats(other, cell) || isPart(other, cell)) return false;
    const score = scoreHeader(other, field, kind, context);
    return score !== null && own - score.confidence <= GAP && context.fits(field, other.column) === 'yes' && !holdsTheSame(other);
  });
}

/** Columns with values of a later month or year whose headers say the same, and which the user said nothing of. */
function laterThan({ field, column, cell }: HeaderMatch, { taken, cells, context }: AskedHeader): readonly HeaderCell[] {
  const key = normalizeText(cell.printed);
  return cells.filter((other) => {
    const its = normalizeText(other.printed);
    if (taken.has(other.column) || Object.prototype.hasOwnProperty.call(context.chosen, its)) return false;
    return other.column !== column && isOfLaterPeriod(its, key) && context.fits(field, other.column) === 'yes';
  });
}

/** 其中：省外 beside 合计: a part is no other whole. */
function isPart(other: HeaderCell, cell: HeaderCell): boolean {
  return other.frame.part && !cell.frame.part;
}

/** The same amount in another unit, or that of an earlier month. */
function repeats(other: HeaderCell, cell: HeaderCell): boolean {
  if (other.joined.words !== cell.joined.words) return false;
  return other.joined.unit !== cell.joined.unit || (other.joined.month ?? 0) < (cell.joined.month ?? 0);
}

function between(
  match: HeaderMatch,
  rivals: readonly HeaderCell[],
  counts: (typeof COUNTS_IN)[string],
  asked: AskedHeader,
  answered: boolean,
): ReadingQuestion {
  const { cells, kind, context, below } = asked;
  const { field, cell } = match;
  const sure = (each: HeaderCell): number => scoreHeader(each, field, kind, context)?.confidence ?? 0;
  // A new date that is written only where it changed leaves the others to the old column.
  const own = below(cell.column);
  const blank = Math.max(
    0,
    ...rivals.map(({ column }) => below(column).filter((value, row) => value !== null && own[row] === null).length),
  );
  const [older] = rivals;
  const inPlaces = blank > 0 && rivals.length === 1 && older !== undefined && cell.frame.revision === 'new' && isNewer(cell, older);
  const kept = match.reason === 'chosen' && !answered;
  // Of old and new the new counts, and what says what it is before what does not; the rest has to be asked.
  const told =
    inPlaces || (!kept && blank === 0 && rivals.every((rival) => isNewer(cell, rival) || (sure(cell) >= SAYS && sure(rival) < sure(cell))));
  return {
    code: 'column-between',
    subject: field.name,
    field: field.name,
    cells: [cell, ...rivals].map(({ column }) => areaOf(column, asked)),
    decided: inPlaces && !answered ? NEW_ELSE_OLD : columnKey(cell, cells),
    options: [
      ...(inPlaces ? [{ key: NEW_ELSE_OLD }] : []),
      ...[cell, ...rivals].map((each) => ({ key: columnKey(each, cells), params: { header: shownHeader(each, cells) } })),
    ],
    params: {
      label: field.label,
      taken: shownHeader(cell, cells),
      others: rivals.map((rival) => shownHeader(rival, cells)).join('、'),
      blank,
    },
    ...counts,
    ...(told ? { likely: true } : {}),
  };
}

/** Sheet column that fills the blanks of the one taken, where that is how the two are read. */
export function olderColumn({ code, decided, cells }: Pick<Assumption, 'code' | 'decided' | 'cells'>): number | null {
  return code === 'column-between' && decided === NEW_ELSE_OLD ? (cells[1]?.column ?? null) : null;
}

function isNewer(cell: HeaderCell, rival: HeaderCell): boolean {
  const age = ({ frame }: HeaderCell): number => (frame.revision === 'new' ? 1 : frame.revision === 'old' ? -1 : 0);
  return age(cell) > age(rival);
}

/** Amounts and dates; the words of a choice show below its header what it is, but yes and no do not: 是否列入开工. */
function isDoubtful({ field, reason, cell: { frame } }: HeaderMatch): boolean {
  if (field.type === 'choice') return reason === 'words' && field.frames !== undefined && frame.aspect === 'whether';
  return (reason === 'words' || reason === 'ambiguous') && (field.type === 'money' || field.type === 'period');
}

function doubtful(
  { cell, reason }: Pick<HeaderMatch, 'cell' | 'reason'>,
  field: FieldSpec,
  counts: (typeof COUNTS_IN)[string],
  asked: AskedHeader,
): ReadingQuestion {
  return {
    code: 'column-doubtful',
    subject: normalizeText(cell.printed),
    field: field.name,
    cells: [areaOf(cell.column, asked)],
    decided: 'yes',
    options: [{ key: 'yes' }, { key: 'no' }],
    params: { label: field.label, header: cell.printed },
    ...counts,
    // The kind of another ledger is told by its columns: what they are taken for is what is usually meant.
    ...(reason === 'ambiguous' || isRegisterKind(asked.kind) ? { likely: true } : {}),
  };
}

function refusedQuestion(cell: HeaderCell, asked: AskedHeader): readonly ReadingQuestion[] {
  const { kind, context } = asked;
  const best = kind.fields
    .flatMap((field) => {
      const score = scoreHeader(cell, field, kind, context);
      return score && countsIn(field, kind) ? [{ field, score }] : [];
    })
    .sort((a, b) => b.score.confidence - a.score.confidence)[0];
  const counts = best && countsIn(best.field, kind);
  return best && counts ? [{ ...doubtful({ cell, reason: best.score.reason }, best.field, counts, asked), decided: 'no' }] : [];
}

/** What tells a column of a header from the others: its words, and its letters where two bear the same. */
function columnKey(cell: HeaderCell, cells: readonly HeaderCell[]): string {
  const key = normalizeText(cell.printed);
  return isTwice(cell, cells) ? `${key}@${columnLetters(cell.column)}` : key;
}

function shownHeader(cell: HeaderCell, cells: readonly HeaderCell[]): string {
  return isTwice(cell, cells) ? `${cell.printed}（${columnLetters(cell.column)}列）` : cell.printed;
}

/** Whether another column bears the same words. */
function isTwice({ column, printed }: HeaderCell, cells: readonly HeaderCell[]): boolean {
  const words = normalizeText(printed);
  return cells.some((other) => other.column !== column && normalizeText(other.printed) === words);
}

function areaOf(column: number, { row, rows }: AskedHeader): ReadingQuestion['cells'][number] {
  return { row, column, rows: Math.max(1, rows), columns: 1 };
}
