import * as z from 'zod/mini';
import type { LedgerKind } from '../ledger/kinds/kind';
import type { Settings } from '../mechanism/settings';
import { LEARNED } from '../wording/columns';
import { parsedText } from './carried-text';
import { CaseError } from './explain';

/** Tells our text from others; the version is raised when it changes its meaning. */
const learnedSchema = z.object({
  kind: z.literal('ledger-columns'),
  version: z.literal(1),
  columns: z.record(z.string(), z.nullable(z.string())),
});

/** What was learned of an office's headers, as a text to carry elsewhere. */
export function learnedText(columns: Settings['columns']): string {
  return JSON.stringify({ kind: 'ledger-columns', version: 1, columns }, null, 2);
}

export interface Learned {
  /** Levelled header to field, null for none. */
  readonly columns: Settings['columns'];
  /** Headers left out because their field is not known here. */
  readonly skipped: readonly string[];
}

/** Reads such a text back. Throws a {@link CaseError} for any other. */
export function readLearned(text: string, kind: LedgerKind): Learned {
  const result = learnedSchema.safeParse(parsedText(text));
  if (!result.success) throw new CaseError(LEARNED.unreadable);
  const fields = new Set(kind.fields.map(({ name }) => name));
  const entries = Object.entries(result.data.columns);
  const isKnown = (field: string | null): boolean => field === null || fields.has(field);
  return {
    columns: Object.fromEntries(entries.filter(([, field]) => isKnown(field))),
    skipped: entries.filter(([, field]) => !isKnown(field)).map(([header]) => header),
  };
}
