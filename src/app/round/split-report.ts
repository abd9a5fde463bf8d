import * as z from 'zod/mini';

/** Version of the object that `split --json` prints; raised when a field changes its meaning or goes, or a closed list of codes grows. */
export const SPLIT_VERSION = 1;

/** What `split --json` prints. */
export const splitSchema = z.object({
  version: z.literal(SPLIT_VERSION),
  /** What the user should know of the ledger and of its other sheets, in words. */
  notices: z.array(z.string()),
  /** What hangs on the ledger's sheets and is not given out. */
  leftBehind: z.object({ comments: z.int(), pictures: z.int() }),
  /** Files made, each with who gets it and how many projects it holds. */
  files: z.array(z.object({ file: z.string(), value: z.string(), projects: z.int() })),
  /** Names of projects whose column says nobody: they are in no file. */
  unassigned: z.array(z.string()),
});

export type SplitReport = z.infer<typeof splitSchema>;
