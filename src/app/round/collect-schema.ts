import * as z from 'zod/mini';
import { CONFLICT_KINDS } from '../../round/collect/changes/conflicts';

/**
 * Version of the object that `collect --json` prints; raised when a field changes its meaning or goes, or a closed list of codes grows:
 * who holds it against the schema of the version that it names would refuse the new ones. 2: `notices` tell all that the lines tell.
 * 3: `other-ledger`, `bare`, `stranger` and further kinds of conflicts.
 */
export const COLLECT_VERSION = 3;

const kind = z.enum(CONFLICT_KINDS);

/** A cell of a workbook: the sheet's name and its A1 address. */
const cell = z.object({ sheet: z.string(), cell: z.string() });

const change = z.object({
  /** Names the change while the same files are collected in the same order. */
  id: z.string(),
  /** Name of the returned file, and who reports in it. */
  file: z.string(),
  unit: z.string(),
  project: z.string(),
  /** How the returned row was known to be the project. */
  matched: z.enum(['sign', 'code', 'name', 'similar', 'chosen']),
  /** Name of the field, or `#` and the heading of a column that is none. */
  field: z.string(),
  /** As printed: amounts with their unit, dates in words, '' for an empty cell. */
  before: z.string(),
  after: z.string(),
  ledger: cell,
  returned: cell,
  /** Whether it was, or without `--dry-run` would have been, written. */
  accepted: z.boolean(),
});

/** What `collect --json` prints. */
export const collectSchema = z.object({
  /** What the user should know of the ledger, of its other sheets and of the workbook written, in words. */
  notices: z.array(z.string()),
  version: z.literal(COLLECT_VERSION),
  /** Month of the round, `2025-06`; null where no file says one. */
  month: z.nullable(z.string()),
  submissions: z.array(
    z.object({
      file: z.string(),
      saved: z.string(),
      unit: z.string(),
      status: z.enum(['counted', 'set-aside']),
      /** Why it does not count, a code and a sentence; null where it does. */
      reason: z.nullable(
        z.object({
          code: z.enum(['not-opened', 'no-ledger', 'no-report', 'other-ledger', 'other-year', 'other-month', 'same-file']),
          message: z.string(),
        }),
      ),
      projects: z.int(),
      matched: z.int(),
      /** What was taken for granted in reading it, and what of it was not read. */
      assumptions: z.array(z.string()),
    }),
  ),
  /** Those who were to report, each with its files; none for who has not. */
  units: z.array(z.object({ unit: z.string(), projects: z.int(), files: z.array(z.string()) })),
  changes: z.array(change),
  /** Changes that are not taken without being looked at, the gravest first. */
  conflicts: z.array(z.extend(change, { kinds: z.array(kind), messages: z.array(z.string()) })),
  added: z.array(
    z.object({
      file: z.string(),
      unit: z.string(),
      project: z.string(),
      returned: cell,
      repeats: z.nullable(z.string()),
      /** Why it is not taken for a new project without being looked at, a code and a sentence; null where nothing speaks against it. */
      doubt: z.nullable(
        z.object({ code: z.enum(['noted', 'bare', 'stranger', 'resembles', 'elsewhere', 'unclear']), message: z.string() }),
      ),
    }),
  ),
  /** Projects that were to be in a returned file and are not. */
  missing: z.array(
    z.object({ file: z.string(), unit: z.string(), project: z.string(), ledger: z.object({ sheet: z.string(), row: z.int() }) }),
  ),
});

export type CollectReport = z.infer<typeof collectSchema>;
