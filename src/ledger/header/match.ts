import { isNumberOfSomething, type CodeTest } from './columns/code-columns';
import { assignBest } from './assign';
import type { FitTest } from './fits';
import type { HeaderCell } from './grid';
import { asksForState, type StateTest } from './state-columns';
import type { Frame } from './grammar/frame';
import { scoreWords, type Score } from './grammar/score';
import type { HeaderText } from './grammar/text';
import type { FieldSpec, LedgerKind } from '../kinds/kind';
import type { ColumnMatch } from '../ledger';
import { normalizeText } from '../cells/cell-text';

/** What a header was taken for, before units are settled. */
export type HeaderMatch = Pick<ColumnMatch, 'field' | 'column' | 'header' | 'confidence' | 'reason'> & { readonly cell: HeaderCell };

export interface MatchContext {
  /** Columns headed with another year (2024年计划投资 in the ledger of 2025) are not taken. Null while unknown. */
  readonly planYear: number | null;
  /** The user's own choices: levelled header to field name, or null for "none of them". */
  readonly chosen: Readonly<Record<string, string | null>>;
  /** Whether the values under a header can be of the field's type; a mismatch costs confidence. */
  readonly fits: FitTest;
  /** Whether a column holds nearly nothing but words of a field's states; nobody can tell before the rows are looked at. */
  readonly states?: StateTest;
  /** Whether a column holds nearly nothing but project codes; nobody can tell before the rows are looked at. */
  readonly codes?: CodeTest;
  /** What somebody answered about columns of this very header: sheet column to field name, or null for "not what it was taken for". */
  readonly answered?: ReadonlyMap<number, string | null>;
}

/** What values of another type take from a header's score. */
const MISFIT = 0.4;
/** Columns still empty come after those with values. */
const EMPTY = 0.01;
/** A column known by its words of state or its project codes, and one that could hold a story and holds such words. */
const BY_CELLS = 0.75;
const STORY = 0.55;
/** Below this nothing is taken. */
const FLOOR = 0.5;
/** From this confidence on a match is certain; it is never traded for any number of weaker ones. */
export const CERTAIN = 0.9;
const CERTAINTY = 100;
/** A choice of the user's goes before everything. */
const CHOSEN = 10_000;
/** An answer is about this very table, a choice may have been kept from another. */
const ANSWERED = 2 * CHOSEN;
/** Of old and new the new counts: 调整后 before 调整前. */
const EDITION = 3e-3;
/** Of columns that fit equally the first is taken; of months the last. */
const PLACE = 1e-6;
const MONTH = 1e-4;

/**
 * Takes every header for at most one field and every field from at most one column, so that all
 * together fit best: 开工时间 beside 计划开工时间 is the actual start, alone it is the planned one.
 * Edit distance is never used: 开工时间 and 竣工时间 differ in one character.
 */
export function matchHeaders(cells: readonly HeaderCell[], kind: LedgerKind, context: MatchContext): HeaderMatch[] {
  const isPast = pastMonths(cells, kind, context);
  const scored = cells.map((cell) => ({
    cell,
    scores: isPast(cell) ? kind.fields.map(() => null) : scoresOf(cell, kind, context),
  }));
  const candidates = withoutUndated(scored, kind).filter(({ scores }) => scores.some((score) => score !== null));
  const assigned = assignBest(
    candidates.map(({ cell, scores }) =>
      scores.map((score) => (score ? score.weight - cell.column * PLACE + (cell.joined.month ?? 0) * MONTH : 0)),
    ),
  );
  return candidates.flatMap(({ cell, scores }, at) => {
    const index = assigned[at] ?? null;
    const [field, score] = index === null ? [] : [kind.fields[index], scores[index]];
    return field && score
      ? [{ field, column: cell.column, header: cell.printed, confidence: score.confidence, reason: score.reason, cell }]
      : [];
  });
}

/** {@link matchHeaders} by their words alone: neither the year nor the rows below are known yet. */
export function matchWords(cells: readonly HeaderCell[], kind: LedgerKind, chosen: MatchContext['chosen'] = {}): HeaderMatch[] {
  return matchHeaders(cells, kind, wordsAlone(chosen));
}

/** What is known of a header by its words alone. */
export function wordsAlone(chosen: MatchContext['chosen']): MatchContext {
  return { planYear: null, chosen, fits: () => 'yes' };
}

type HeaderScore = Score & { readonly weight: number };

/** A column with its score for each field of the kind. */
interface ScoredCell {
  readonly cell: HeaderCell;
  readonly scores: readonly (HeaderScore | null)[];
}

/**
 * 累计完成投资 beside 本年完成 goes back to the start: what tells no time is no amount of the year where another column says
 * that it is, however surely its words say what it is an amount of.
 */
function withoutUndated(scored: readonly ScoredCell[], { fields }: LedgerKind): readonly ScoredCell[] {
  const ofTheYear = scored.filter(({ cell }) => isOfTheYear(cell.frame));
  // A field known by its listed headers alone does not say whether it is of the year.
  const isTold = (field: number): boolean =>
    fields[field]?.frames !== undefined && ofTheYear.some(({ scores }) => (scores[field] ?? null) !== null);
  return scored.map(({ cell, scores }) => ({
    cell,
    scores: isUndated(cell.frame) ? scores.map((score, field) => (score?.reason !== 'chosen' && isTold(field) ? null : score)) : scores,
  }));
}

function isOfTheYear({ span }: Frame): boolean {
  return span === 'year' || span === 'year-to-date';
}

function isUndated({ thing, mode, span }: Frame): boolean {
  return (thing === null || thing === 'investment') && mode === 'real' && span === null;
}

/** The last month of the columns with values that say so: 6 of 1-5月, 1-6月 and a blank 1-7月. */
function lastMonth(cells: readonly HeaderCell[], { fields }: LedgerKind, { fits }: MatchContext, says: (frame: Frame) => boolean): number {
  const amount = fields.find(({ type }) => type === 'money');
  const told = cells.filter(({ frame, column }) => says(frame) && amount !== undefined && fits(amount, column) === 'yes');
  return Math.max(0, ...told.map(({ joined }) => joined.month ?? 0));
}

/** Tells of a column whether it is an amount of one month, or up to one, before the last that is told: no longer the month of the report. */
export function pastMonths(cells: readonly HeaderCell[], kind: LedgerKind, context: MatchContext): (cell: HeaderCell) => boolean {
  const reached = lastMonth(cells, kind, context, ({ span }) => span === 'year-to-date');
  const last = Math.max(
    reached,
    lastMonth(cells, kind, context, (frame) => frame.span === 'month' && isDone(frame)),
  );
  return ({ frame, joined: { month } }) => {
    if (!isDone(frame) || month === null) return false;
    if (frame.span === 'month') return month < reached;
    // 1-2月 beside 3月 and 4月 is the first of them, not the year so far.
    return (frame.span === 'year-to-date' || frame.span === 'first-half') && month < last;
  };
}

function isDone({ thing, mode }: Frame): boolean {
  return thing === 'investment' ? mode === 'real' || mode === null : thing === null && mode === 'real';
}

/** How well a column fits each field of a kind. */
function scoresOf(cell: HeaderCell, kind: LedgerKind, context: MatchContext): readonly (HeaderScore | null)[] {
  const { chosen, answered, states, codes } = context;
  // While nothing but words counts, few fields are left by them; a sheet is held against each of a score of kinds.
  const byWords = !answered && !states && !codes && Object.keys(chosen).length === 0;
  const words = rememberedScores(cell, kind);
  return kind.fields.map((field) => (byWords && !words.has(field) ? null : scoreHeader(cell, field, kind, context)));
}

/** How well a column fits a field, by its header and the cells below it; null when it does not. */
export function scoreHeader(cell: HeaderCell, field: FieldSpec, kind: LedgerKind, context: MatchContext): HeaderScore | null {
  const answer = context.answered?.get(cell.column);
  if (answer !== undefined) return answer === field.name ? { confidence: 1, reason: 'chosen', weight: ANSWERED } : null;
  const key = Object.keys(context.chosen).length === 0 ? null : normalizeText(cell.printed);
  // A header may be called constructor.
  if (key !== null && Object.prototype.hasOwnProperty.call(context.chosen, key))
    return context.chosen[key] === field.name ? { confidence: 1, reason: 'chosen', weight: CHOSEN } : null;
  const year = cell.leaf.year ?? cell.joined.year;
  if (year !== null && context.planYear !== null && year !== context.planYear) return null;
  if (field.type === 'money' && isMeasured(cell)) return null;
  if (
    (field.name === 'code' || field.type === 'sequence') &&
    isNumberOfSomething(cell.joined.words) &&
    context.codes?.(cell.column) === true
  )
    // 编号 over project codes numbers no list.
    return field.type === 'sequence' ? null : { confidence: BY_CELLS, reason: 'ambiguous', weight: BY_CELLS };
  const words = rememberedScores(cell, kind).get(field) ?? null;
  const state = context.states && stateField(cell, kind, context.states);
  if (state === field && (words === null || words.confidence < BY_CELLS))
    return { confidence: BY_CELLS, reason: 'ambiguous', weight: BY_CELLS };
  if (!words) return null;
  // 进展情况 over 已办结 and 办理中 alone is no story beside what tells the state.
  if (state && field.type === 'text') return { ...words, confidence: STORY, weight: STORY };
  const fit = context.fits(field, cell.column);
  // 24个月 under 建设工期 says how long, not from when to when.
  if (fit === 'no' && field.type === 'span') return null;
  // 项目类别 may hold anything; only words of 建设性质 below it make it one.
  if (fit !== 'yes' && field.type === 'choice' && words.reason === 'ambiguous') return null;
  const confidence = fit === 'no' ? words.confidence - MISFIT : words.confidence;
  if (confidence < FLOOR) return null;
  const { revision } = cell.frame;
  const weight = confidence + (confidence >= CERTAIN ? CERTAINTY : 0) + (revision === null ? 0 : revision === 'new' ? EDITION : -EDITION);
  return { ...words, confidence, weight: fit === 'empty' ? weight - EMPTY : weight };
}

/** The field whose states stand below a header that asks for them. */
function stateField({ joined, column }: HeaderCell, { fields }: LedgerKind, states: StateTest): FieldSpec | undefined {
  return fields.find((field) => field.state && asksForState(joined.words, field) && states(field, column));
}

interface Remembered {
  /** Of which header: one of the same parts may have other letters, its unit taken from elsewhere, or stand over several columns. */
  readonly joined: HeaderText;
  /** Of the fields that its words fit at all. */
  readonly scores: ReadonlyMap<FieldSpec, Score>;
}

/** What words came to, by the kind and by what the header says: the same header stands in the list of every unit. */
const remembered = new WeakMap<LedgerKind, WeakMap<Frame, Remembered>>();

function rememberedScores(cell: HeaderCell, kind: LedgerKind): ReadonlyMap<FieldSpec, Score> {
  const ofKind = remembered.get(kind) ?? new WeakMap<Frame, Remembered>();
  remembered.set(kind, ofKind);
  const known = ofKind.get(cell.frame);
  if (known?.joined === cell.joined) return known.scores;
  const scores = new Map<FieldSpec, Score>();
  for (const field of kind.fields) {
    const score = scoreWords(cell, field, kind);
    if (score) scores.set(field, score);
  }
  ofKind.set(cell.frame, { joined: cell.joined, scores });
  return scores;
}

/** Units of what is no money: 年度计划（个）, 本年完成（亩）. */
const MEASURED =
  /\((?:单位:?)?(?:万?[个项处座条套台件家户人名亩米吨株头]|万?(?:人次|公顷|平方米|平方公里|立方米|公里|千米|千瓦|兆瓦|千伏安)|天|㎡|m2|m²|km|kw|mw|%|‰)\)/i;

/** Whether a header counts or measures what is no money. */
function isMeasured({ joined }: HeaderCell): boolean {
  return joined.unit === null && MEASURED.test(joined.words);
}
