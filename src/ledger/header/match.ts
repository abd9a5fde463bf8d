import { assignBest } from './assign';
import type { FitTest } from './fits';
import type { HeaderCell } from './grid';
import type { Frame } from './grammar/frame';
import { scoreWords, type Score } from './grammar/score';
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
  /** What somebody answered about columns of this very header: sheet column to field name, or null for "not what it was taken for". */
  readonly answered?: ReadonlyMap<number, string | null>;
}

/** What values of another type take from a header's score. */
const MISFIT = 0.4;
/** Columns still empty come after those with values. */
const EMPTY = 0.01;
/** Below this nothing is taken. */
const FLOOR = 0.5;
/** From this confidence on a match is certain; it is never traded for any number of weaker ones. */
const CERTAIN = 0.9;
const CERTAINTY = 100;
/** A choice of the user's goes before everything. */
const CHOSEN = 10_000;
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
  const reached = monthReached(cells, kind, context);
  const found = cells.map((cell) => kind.fields.map((field) => (isPast(cell, reached) ? null : scoreHeader(cell, field, kind, context))));
  const candidates = cells.flatMap((cell, at) => (found[at]?.some((score) => score !== null) ? [{ cell, scores: found[at] }] : []));
  const assigned = assignBest(
    candidates.map(({ cell, scores }) =>
      scores.map((score) => (score ? score.weight - cell.column * PLACE + (cell.joined.month ?? 0) * MONTH : 0)),
    ),
  );
  return candidates.flatMap(({ cell, scores }, at) => {
    const index = assigned[at] ?? null;
    const field = index === null ? undefined : kind.fields[index];
    const score = index === null ? null : (scores[index] ?? null);
    return field && score
      ? [{ field, column: cell.column, header: cell.printed, confidence: score.confidence, reason: score.reason, cell }]
      : [];
  });
}

/** The last month up to which a column with values adds up the year: 6 of 1-5月, 1-6月 and a blank 1-7月. */
function monthReached(cells: readonly HeaderCell[], { fields }: LedgerKind, { fits }: MatchContext): number {
  const amount = fields.find(({ type }) => type === 'money');
  const told = cells.filter(
    ({ frame, joined, column }) =>
      frame.span === 'year-to-date' && joined.month !== null && amount !== undefined && fits(amount, column) === 'yes',
  );
  return Math.max(0, ...told.map(({ joined }) => joined.month ?? 0));
}

/** An amount of one month, or up to one, before the last that is told: no longer the month of the report. */
function isPast({ frame, joined }: HeaderCell, reached: number): boolean {
  return (
    (frame.thing === 'investment' || (frame.thing === null && frame.mode === 'real')) &&
    (frame.span === 'month' || frame.span === 'year-to-date' || frame.span === 'first-half') &&
    joined.month !== null &&
    joined.month < reached
  );
}

/** How well a column fits a field, by its header and the cells below it; null when it does not. */
export function scoreHeader(
  cell: HeaderCell,
  field: FieldSpec,
  kind: LedgerKind,
  context: MatchContext,
): (Score & { readonly weight: number }) | null {
  const answer = context.answered?.get(cell.column);
  if (answer !== undefined) return answer === field.name ? { confidence: 1, reason: 'chosen', weight: CHOSEN } : null;
  const key = Object.keys(context.chosen).length === 0 ? null : normalizeText(cell.printed);
  // A header may be called constructor.
  if (key !== null && Object.prototype.hasOwnProperty.call(context.chosen, key))
    return context.chosen[key] === field.name ? { confidence: 1, reason: 'chosen', weight: CHOSEN } : null;
  const year = cell.leaf.year ?? cell.joined.year;
  if (year !== null && context.planYear !== null && year !== context.planYear) return null;
  const words = rememberedScore(cell, field, kind);
  if (!words) return null;
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

interface Remembered {
  readonly cell: HeaderCell;
  readonly score: Score | null;
}

type Scores = Map<FieldSpec, Remembered>;

/** What words came to, by the kind and by what the header says: the same header stands in the list of every unit. */
const scores = new WeakMap<LedgerKind, WeakMap<Frame, Scores>>();

function rememberedScore(cell: HeaderCell, field: FieldSpec, kind: LedgerKind): Score | null {
  const ofKind = scores.get(kind) ?? new WeakMap<Frame, Scores>();
  scores.set(kind, ofKind);
  const ofHeader = ofKind.get(cell.frame) ?? new Map<FieldSpec, Remembered>();
  ofKind.set(cell.frame, ofHeader);
  const known = ofHeader.get(field);
  if (known && saysTheSame(known.cell, cell)) return known.score;
  const score = scoreWords(cell, field, kind);
  ofHeader.set(field, { cell, score });
  return score;
}

/** All that a score is made of is the very same; where a column stands says nothing. */
function saysTheSame(one: HeaderCell, other: HeaderCell): boolean {
  return (
    one.joined === other.joined &&
    one.leaf === other.leaf &&
    one.parent === other.parent &&
    one.stacked === other.stacked &&
    one.depth === other.depth
  );
}
