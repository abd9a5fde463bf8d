import type { HeaderCell } from './grid';
import type { HeaderText } from './text';
import type { FieldSpec, LedgerKind } from '../kinds/kind';
import type { ColumnMatch } from '../ledger';

export interface Score {
  readonly confidence: number;
  readonly reason: ColumnMatch['reason'];
}

/** How sure each way of recognising a header is; the values below it and the other columns decide the rest. */
const SURE = { listed: 1, underParent: 0.95, child: 0.9, ambiguous: 0.75, stacked: 0.7, fallback: 0.65, words: 0.6 } as const;

/** How well a header's words fit a field, parent and child together; null when they do not. */
export function scoreWords(cell: HeaderCell, field: FieldSpec, kind: LedgerKind): Score | null {
  // A date in several columns: no one of them is it.
  if (cell.depth > 1 && /^[年月日]$/.test(cell.leaf.words)) return null;
  const whole = spellings(cell.joined);
  if (lists(field.synonyms, whole)) return { confidence: SURE.listed, reason: 'exact' };
  if (claims(cell, field)) return { confidence: SURE.underParent, reason: 'exact' };
  // Two fields stacked in one column: a record's first line holds the upper one.
  const upper = cell.stacked ? spellings(cell.stacked) : [];
  if (kind.fields.some(({ synonyms }) => lists(synonyms, upper)))
    return lists(field.synonyms, upper) ? { confidence: SURE.stacked, reason: 'ambiguous' } : null;
  // A child that another field claims through its parent, or a part of a sum (其中：…), is nothing else.
  const bound = cell.parent !== null && (kind.fields.some((other) => claims(cell, other)) || isDetail(cell, kind));
  const leaf = cell.depth > 1 && !bound ? spellings(cell.leaf) : [];
  if (lists(field.synonyms, leaf)) return { confidence: SURE.child, reason: 'exact' };
  if (bound) return null;
  if (isAmbiguous(cell, field, whole, leaf)) return { confidence: SURE.ambiguous, reason: 'ambiguous' };
  if (lists(field.fallback, whole) || lists(field.fallback, leaf)) return { confidence: SURE.fallback, reason: 'ambiguous' };
  if (field.words && meets(cell.joined, field.words, kind)) return { confidence: SURE.words, reason: 'words' };
  return null;
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

/** 投资计划 > 小计 is the annual amount, 投资计划 > 主要建设内容 the goal. */
function claims({ parent, leaf }: HeaderCell, { under = [] }: FieldSpec): boolean {
  if (!parent) return false;
  const [children, words] = [spellings(leaf), spellings(parent).map((spelling) => (parent.year === null ? spelling : `年${spelling}`))];
  const has = (parts: readonly string[]): boolean => parts.some((part) => words.some((spelling) => spelling.includes(part)));
  return [under].flat().some((below) => lists(below.children, children) && has(below.parents) && !has(below.without ?? []));
}

/** 资金来源 > 市财政, or a child that begins with 其中. */
function isDetail({ parent, leaf }: HeaderCell, { detailParents }: LedgerKind): boolean {
  return leaf.words.startsWith('其中') || (parent !== null && detailParents.some((words) => parent.words.includes(words)));
}

function lists(synonyms: readonly string[] | undefined, words: readonly string[]): boolean {
  return synonyms !== undefined && words.some((spelling) => synonyms.includes(spelling));
}

/** The words with their brackets, with the brackets' content inline, and without it; 其中：今年完成 beside the whole is 今年完成. */
function spellings(header: HeaderText): string[] {
  const words = header.words.replace(/^其中[:：]/, '');
  if (!words.includes('(') && !words.includes(')')) return [words];
  const inline = words.replace(/[()]/g, '');
  // Since when something counts is more than an aside.
  const without = words.replace(/\((?!自|[^()]{0,30}(?:以来|至今))[^()]*\)?/g, '');
  return [words, inline, ...(without === '' ? [] : [without])];
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
