import { frameOf, type Frame } from './frame';
import type { HeaderCell } from '../grid';
import { saysJointly } from './joint';
import { isListed, lists } from './listed';
import { isNotYet } from './not-yet';
import { takes } from './takes';
import type { HeaderText } from './text';
import type { FieldSpec, JointWords, LedgerKind } from '../../kinds/kind';
import type { ColumnMatch } from '../../ledger';

export interface Score {
  readonly confidence: number;
  readonly reason: ColumnMatch['reason'];
}

/** How sure each way of recognising a header is; the values below it and the other columns decide the rest. */
const SURE = { listed: 1, underParent: 0.95, child: 0.9, ambiguous: 0.75, stacked: 0.7, whole: 0.69, fallback: 0.65, words: 0.6 } as const;

/** What each child further down takes from that. */
const LATER = 0.001;

const NO_FIELDS: ReadonlySet<FieldSpec> = new Set();

/** What the lists of a field say of a header. */
interface Listed {
  readonly score: Score | null;
  /** Its very letters are listed: no word of a parent and no month could make it something else. */
  readonly literal: boolean;
  /** Another field, or a sum, has it: its words say nothing more. */
  readonly closed: boolean;
}

/** How well a header fits a field, parent and child together; null when it does not. */
export function scoreWords(cell: HeaderCell, field: FieldSpec, kind: LedgerKind): Score | null {
  // A date in several columns: no one of them is it.
  if (cell.depth > 1 && /^[年月日]$/.test(cell.leaf.words)) return null;
  if (field.month && field.month.month !== cell.joined.month) return null;
  if (field.joint) return isJoint(cell, field.joint) ? { confidence: SURE.listed, reason: 'exact' } : null;
  // Where the field has frames, they tell what is meant to be from what is.
  if (!field.frames && isNotYet(cell.joined, field)) return null;
  const { score, literal, closed } = scoreListed(cell, field, kind);
  if (!field.frames) return score ?? (closed || (field.topmost && cell.depth > 1) ? null : scoreByWords(cell.joined, field, kind));
  const said = takes(field.frames, cell.frame);
  // A list knows the letters alone: 完成投资 below 一期 is no longer the whole.
  const known = score && (literal || said > 0 || !isUnderstood(cell.frame)) ? score : null;
  if (closed || said <= (known?.confidence ?? 0)) return known;
  return { confidence: said, reason: said >= SURE.child ? 'exact' : said > SURE.words ? 'ambiguous' : 'words' };
}

function scoreListed(cell: HeaderCell, field: FieldSpec, kind: LedgerKind): Listed {
  const whole = spellings(cell.joined);
  // 其中：今年完成 is the year's amount beside that of all years; a date of a part is none of the whole.
  const literal = cell.joined.month === null && !(field.type === 'period' && cell.frame.part);
  if (isListed(field, whole)) return { score: { confidence: SURE.listed, reason: 'exact' }, literal, closed: false };
  const place = placeBelow(cell, field);
  // Of a step's columns one is enough, whether it is done before on what day.
  if (place !== null)
    return {
      score: { confidence: SURE.underParent - (field.type === 'step' ? place * LATER : 0), reason: 'exact' },
      literal: true,
      closed: false,
    };
  // Two fields stacked in one column: a record's first line holds the upper one.
  const upper = stackedFields(cell, kind);
  if (upper.size > 0) {
    const own = upper.has(field);
    return { score: own ? { confidence: SURE.stacked, reason: 'ambiguous' } : null, literal: true, closed: !own };
  }
  const closed = isClosed(cell, kind);
  const leaf = cell.depth > 1 && !closed && !field.topmost ? spellings(cell.leaf) : [];
  if (isListed(field, leaf)) return { score: { confidence: SURE.child, reason: 'exact' }, literal: false, closed };
  if (closed) return { score: null, literal: false, closed };
  if (isAmbiguous(cell, field, whole, leaf))
    return { score: { confidence: SURE.ambiguous, reason: 'ambiguous' }, literal: literal && leaf.length === 0, closed };
  if (lists(field.fallback, whole) || lists(field.fallback, leaf))
    return { score: { confidence: SURE.fallback, reason: 'ambiguous' }, literal: literal && leaf.length === 0, closed };
  return { score: null, literal: false, closed };
}

/** Whether a heading, or a parent with its child, is over several kinds of money. */
function isJoint({ joined, parent, leaf }: HeaderCell, joint: JointWords): boolean {
  return saysJointly(joined.words, joint) || (parent !== null && saysJointly(parent.words + leaf.words, joint));
}

const claimed = new WeakMap<HeaderCell, WeakMap<LedgerKind, boolean>>();

/** A child that a field claims through its parent, or a part of a sum (其中：…), is nothing else. */
function isClosed(cell: HeaderCell, kind: LedgerKind): boolean {
  if (cell.parent === null) return false;
  const known = claimed.get(cell) ?? new WeakMap<LedgerKind, boolean>();
  claimed.set(cell, known);
  // Asked for by each field of the kind.
  const found = known.get(kind) ?? (kind.fields.some((field) => placeBelow(cell, field) !== null) || isDetail(cell, kind));
  known.set(kind, found);
  return found;
}

const stacked = new WeakMap<HeaderCell, WeakMap<LedgerKind, ReadonlySet<FieldSpec>>>();

/** The fields that the upper of two stacked headings means. */
function stackedFields(cell: HeaderCell, kind: LedgerKind): ReadonlySet<FieldSpec> {
  if (!cell.stacked) return NO_FIELDS;
  const known = stacked.get(cell) ?? new WeakMap<LedgerKind, ReadonlySet<FieldSpec>>();
  stacked.set(cell, known);
  const upper = spellings(cell.stacked);
  const frame = frameOf([cell.stacked.words]);
  const found =
    known.get(kind) ??
    new Set(kind.fields.filter((field) => isListed(field, upper) || (field.frames && takes(field.frames, frame) >= SURE.child)));
  known.set(kind, found);
  return found;
}

/** Whether the grammar knows every word of a header, or at least one that makes it no whole or no fact. */
function isUnderstood({ rest, thing, part, turn, mode }: Frame): boolean {
  return (rest === '' && thing !== null) || part || turn || mode === 'striven';
}

/** A year in the header is a word of it: 2025年投资 is 年投资, and nothing undated. */
function isAmbiguous(
  { joined, leaf }: HeaderCell,
  { ambiguous, undated }: FieldSpec,
  whole: readonly string[],
  lowest: readonly string[],
): boolean {
  if (
    lists(ambiguous, joined.year === null ? [] : [withYear(joined)]) ||
    lists(ambiguous, leaf.year === null || lowest.length === 0 ? [] : [withYear(leaf)])
  )
    return true;
  return !(undated && joined.year !== null) && (lists(ambiguous, whole) || lists(ambiguous, lowest));
}

/**
 * 投资计划 > 小计 is the annual amount, 投资计划 > 主要建设内容 the goal: which of a field's children a header is below one of its
 * parents, counted from 0; null where it is none.
 */
export function placeBelow({ parent, leaf }: Pick<HeaderCell, 'parent' | 'leaf'>, { under }: FieldSpec): number | null {
  if (!parent || !under) return null;
  const [children, words] = [spellings(leaf), spellings(parent).map((spelling) => (parent.year === null ? spelling : `年${spelling}`))];
  const has = (parts: readonly string[]): boolean => parts.some((part) => words.some((spelling) => spelling.includes(part)));
  for (const below of [under].flat()) {
    const place = below.children.findIndex((child) => children.includes(child));
    if (place >= 0 && has(below.parents) && !has(below.without ?? [])) return place;
  }
  return null;
}

/** 资金来源 > 市财政, or a child that begins with 其中; 投资 > 其中：2025年度计划 is the amount of another time. */
function isDetail({ parent, leaf, frame }: HeaderCell, { detailParents }: LedgerKind): boolean {
  return (
    (leaf.words.startsWith('其中') && (frame.part || frame.span === null)) ||
    (parent !== null && detailParents.some((words) => parent.words.includes(words)))
  );
}

/** Spellings of headers, which are asked for by every field of every kind. */
const known = new WeakMap<HeaderText, readonly string[]>();

function spellings(header: HeaderText): readonly string[] {
  const found = known.get(header) ?? spellingsOf(header);
  known.set(header, found);
  return found;
}

/** The words with their brackets, with the brackets' content inline, and without it; 其中：今年完成 beside the whole is 今年完成. */
function spellingsOf(header: HeaderText): readonly string[] {
  const words = header.words.replace(/^其中[:：]/, '');
  if (!words.includes('(') && !words.includes(')')) return [words];
  const inline = words.replace(/[()]/g, '');
  // Since when something counts, a question and its answers are more than an aside: 目前进展（是否开工）, 进展（未开工/在建）.
  const without = words.replace(/\((?!自|是否.|[^()]{0,30}(?:以来|至今|未(?:开|动)工[/、]|[/、]未(?:开|动)工))[^()]*\)?/g, '');
  return [words, inline, ...(without === '' ? [] : [without])];
}

/** A day that is headed by the words of its field and nothing else leaves nothing open: 承诺到位时间. */
function scoreByWords(header: HeaderText, { type, words }: FieldSpec, kind: LedgerKind): Score | null {
  // 下达（万元） is headed by its unit in place of 金额.
  const counted = type === 'money' && header.unit !== null ? { ...header, words: `${header.words}金额` } : header;
  if (!words || !meets(counted, words, kind)) return null;
  const rest = words.all.reduce((left, group) => left.replace(longestIn(left, group), ''), header.words);
  return type === 'period' && rest === '' ? { confidence: SURE.whole, reason: 'exact' } : { confidence: SURE.words, reason: 'words' };
}

function longestIn(text: string, words: readonly string[]): string {
  return words.filter((word) => text.includes(word)).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function meets(header: HeaderText, words: NonNullable<FieldSpec['words']>, { asides }: LedgerKind): boolean {
  const text = withYear(header);
  if (asides.some((word) => text.includes(word))) return false;
  return words.all.every((group) => group.some((word) => text.includes(word))) && !words.without.some((word) => text.includes(word));
}

/** The year was taken out of the words; as a word of meaning it still counts. */
function withYear(header: HeaderText): string {
  return header.year === null ? header.words : `年${header.words}`;
}
