import * as z from 'zod/mini';
import { allKinds, type OwnKinds } from '../../ledger/kinds/all';
import type { LedgerKind } from '../../ledger/kinds/kind';
import { PROJECTS } from '../../ledger/kinds/projects';
import { LEARNED } from '../../wording/settings/learned-columns';
import { columnsSchema } from '../../mechanism/settings';
import { parseJsonText } from './json-text';
import type { Corrections } from './column-corrections';
import { UserError } from '../errors';

/** Tells our text from others; the version is raised when it changes its meaning. */
const learnedSchema = z.object({
  kind: z.literal('ledger-columns'),
  version: z.literal(1),
  columns: columnsSchema,
  /** Of the office's other ledgers, by their kind; texts of older versions have none. */
  registerColumns: z._default(z.record(z.string(), columnsSchema), {}),
});

/** What was learned of an office's headers, as a text to carry elsewhere. */
export function learnedText({ columns, registerColumns }: Corrections): string {
  return JSON.stringify({ kind: 'ledger-columns', version: 1, columns, registerColumns }, null, 2);
}

export interface Learned {
  readonly corrections: Corrections;
  /** Headers left out because their field, or their kind of ledger, is not known here. */
  readonly skipped: readonly string[];
}

/** Reads such a text back, for an office with kinds of its own. Throws a {@link UserError} for any other. */
export function readLearned(text: string, own: OwnKinds): Learned {
  const result = learnedSchema.safeParse(parseJsonText(text));
  if (!result.success) throw new UserError(LEARNED.unreadable);
  const { columns, registerColumns } = result.data;
  const kinds = allKinds(own);
  // Texts of older versions have the corrections of all ledgers in one list.
  const general = knownColumns(columns, kinds);
  const others = Object.entries(registerColumns).map(
    ([key, learned]) =>
      [
        key,
        knownColumns(
          learned,
          kinds.filter((kind) => kind.key === key && key !== PROJECTS.key),
        ),
      ] as const,
  );
  return {
    corrections: {
      columns: general.known,
      registerColumns: Object.fromEntries(others.flatMap(([key, { known }]) => (Object.keys(known).length > 0 ? [[key, known]] : []))),
    },
    skipped: [general, ...others.map(([, learned]) => learned)].flatMap(({ skipped }) => skipped),
  };
}

/** Parts headers whose field one of the kinds has from the rest. */
function knownColumns(
  columns: Corrections['columns'],
  kinds: readonly LedgerKind[],
): { readonly known: Corrections['columns']; readonly skipped: readonly string[] } {
  const fields = new Set(kinds.flatMap((kind) => kind.fields.map(({ name }) => name)));
  const entries = Object.entries(columns);
  const isKnown = (field: string | null): boolean => (field === null ? kinds.length > 0 : fields.has(field));
  return {
    known: Object.fromEntries(entries.filter(([, field]) => isKnown(field))),
    skipped: entries.filter(([, field]) => !isKnown(field)).map(([header]) => header),
  };
}
