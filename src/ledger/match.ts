import type { HeaderCell } from './header-grid';
import type { HeaderText } from './header-text';
import type { FieldSpec, LedgerKind } from './kinds/kind';
import type { ColumnMatch } from './table';
import { level } from './text';

/** What a header was taken for, before units are settled. */
export type HeaderMatch = Pick<ColumnMatch, 'field' | 'column' | 'header' | 'confidence' | 'reason'> & { readonly cell: HeaderCell };

export interface MatchContext {
  /** Columns headed with another year (2024年计划投资 in the ledger of 2025) are not taken. Null while unknown. */
  readonly planYear: number | null;
  /** The user's own choices: levelled header to field name, or null for "none of them". */
  readonly chosen: Readonly<Record<string, string | null>>;
  /** Whether the values under a header can be of the field's type; a mismatch costs confidence. */
  readonly fits: (field: FieldSpec, column: number) => boolean;
}

const CONFIDENCE = { exact: 1, childExact: 0.9, ambiguous: 0.75, words: 0.6 } as const;
/** What a match loses when no value under the header is of its type. */
const MISFIT = 0.4;
/** Below this nothing is taken. */
const FLOOR = 0.5;

/**
 * Takes every header for at most one field and every field from at most one column, best pairs first.
 * Edit distance is never used: 开工时间 and 竣工时间 differ in one character.
 */
export function matchHeaders(cells: readonly HeaderCell[], kind: LedgerKind, context: MatchContext): HeaderMatch[] {
  const candidates: HeaderMatch[] = [];
  for (const cell of cells) {
    const key = level(cell.printed);
    if (key in context.chosen) {
      const field = kind.fields.find((spec) => spec.name === context.chosen[key]);
      if (field) candidates.push({ field, column: cell.column, header: cell.printed, confidence: 2, reason: 'chosen', cell });
      continue;
    }
    for (const field of kind.fields) {
      const score = scoreHeader(cell, field, context);
      if (score) candidates.push({ field, column: cell.column, header: cell.printed, ...score, cell });
    }
  }
  candidates.sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  const fields = new Set<string>();
  const columns = new Set<number>();
  const taken = candidates.filter(({ field, column }) => {
    if (fields.has(field.name) || columns.has(column)) return false;
    fields.add(field.name);
    columns.add(column);
    return true;
  });
  return taken.map((match) => ({ ...match, confidence: Math.min(1, match.confidence) })).sort((a, b) => a.column - b.column);
}

function scoreHeader(cell: HeaderCell, field: FieldSpec, context: MatchContext): { confidence: number; reason: HeaderMatch['reason'] } | null {
  const year = cell.leaf.year ?? cell.joined.year;
  if (year !== null && context.planYear !== null && year !== context.planYear) return null;
  const base = scoreWords(cell, field);
  if (!base) return null;
  const confidence = context.fits(field, cell.column) ? base.confidence : base.confidence - MISFIT;
  return confidence >= FLOOR ? { ...base, confidence } : null;
}

function scoreWords(cell: HeaderCell, field: FieldSpec): { confidence: number; reason: HeaderMatch['reason'] } | null {
  if (spellings(cell.joined).some((words) => field.synonyms.includes(words))) return { confidence: CONFIDENCE.exact, reason: 'exact' };
  if (cell.depth > 1 && spellings(cell.leaf).some((words) => field.synonyms.includes(words))) return { confidence: CONFIDENCE.childExact, reason: 'exact' };
  if (spellings(cell.joined).some((words) => field.ambiguous?.includes(words))) return { confidence: CONFIDENCE.ambiguous, reason: 'ambiguous' };
  if (field.words && meets(cell.joined, field.words)) return { confidence: CONFIDENCE.words, reason: 'words' };
  return null;
}

/** The words with their brackets, with the brackets' content inline, and without it. */
function spellings(header: HeaderText): string[] {
  const inline = header.words.replace(/[()]/g, '');
  const without = header.words.replace(/\([^)]*\)?/g, '');
  return [header.words, inline, ...(without === '' ? [] : [without])];
}

function meets(header: HeaderText, words: NonNullable<FieldSpec['words']>): boolean {
  // The year was taken out of the words; as a word of meaning it still counts.
  const text = header.year === null ? header.words : `年${header.words}`;
  return words.all.every((group) => group.some((word) => text.includes(word))) && !words.without.some((word) => text.includes(word));
}
