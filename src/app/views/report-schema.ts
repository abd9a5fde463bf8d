import * as z from 'zod/mini';
import { REPORT_VERSION } from './report-version';

const amount = z.nullable(z.number());
const date = z.nullable(z.string());
const count = z.nullable(z.int());
const rate = z.nullable(z.number());

const finding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string(),
  cell: z.nullable(z.string()),
  row: z.int(),
  /** All cells meant, the first of which is `cell`; none where a whole row or table is. */
  cells: z.array(z.string()),
  field: z.nullable(z.string()),
  message: z.string(),
  fix: z.nullable(z.object({ cells: z.array(z.object({ cell: z.string(), before: z.unknown(), after: z.unknown() })) })),
});

/** An open finding, with what was noted beside it. */
const open = z.extend(finding, { note: z.nullable(z.object({ text: z.string(), on: z.string() })) });

/** A decision of the reading that the sheet does not settle; `key` is what an answer is kept under, in the settings' `assumptions`. */
const assumption = z.object({
  code: z.string(),
  key: z.string(),
  sheet: z.string(),
  cells: z.array(z.string()),
  field: z.nullable(z.string()),
  message: z.string(),
  decided: z.string(),
  options: z.array(z.object({ key: z.string(), label: z.string() })),
  figures: z.array(z.string()),
  serious: z.boolean(),
  likely: z.boolean(),
  answered: z.boolean(),
});

/** A finding that the office has accepted, with why and since when. */
const accepted = z.extend(finding, { reason: z.string(), on: z.string() });

const column = z.object({ field: z.string(), header: z.string(), column: z.string(), confidence: z.number() });

/** What `check --json` prints (docs/design.md, The command line). Amounts in 亿元, rates from 0 to 1, unknown is null. */
export const reportSchema = z.object({
  version: z.literal(REPORT_VERSION),
  /** What the user should know beside the findings, in words: settings that are lost, a signature that no longer holds, …. */
  notices: z.array(z.string()),
  sheet: z.string(),
  kind: z.string(),
  planYear: z.int(),
  asOf: z.string(),
  /** Who says that it is that day, and the ledger's own words for it, followed or not. */
  asOfSource: z.enum(['given', 'above', 'title', 'sheet-name', 'file-name', 'today']),
  asOfText: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  columns: z.array(column),
  unmatched: z.array(z.string()),
  projects: z.array(
    z.object({
      sheet: z.string(),
      row: z.int(),
      name: z.string(),
      nature: z.enum(['new', 'continuing', 'outside', 'ended', 'unknown']),
      plannedStart: date,
      actualStart: date,
      completion: date,
      totalInvestment: amount,
      annualPlan: amount,
      sector: z.nullable(z.string()),
      leadUnit: z.nullable(z.string()),
      status: z.string(),
      reason: z.string(),
    }),
  ),
  findings: z.array(open),
  accepted: z.array(accepted),
  /** What the reading rests on, the serious first. */
  assumptions: z.array(assumption),
  /** The office's other ledgers in the workbook; amounts of their figures in 亿元, what cannot be told is null. */
  registers: z.array(
    z.object({
      sheet: z.string(),
      kind: z.string(),
      label: z.string(),
      records: z.int(),
      columns: z.array(column),
      unmatched: z.array(z.string()),
      figures: z.array(z.object({ key: z.string(), label: z.string(), value: amount })),
      findings: z.array(open),
      accepted: z.array(accepted),
      assumptions: z.array(assumption),
    }),
  ),
  /** Other ledgers of projects in the workbook, those on the same sheet first, which are not counted here. */
  otherLedgers: z.array(z.object({ sheet: z.string(), projects: z.int() })),
  start: z.object({
    basis: z.enum(['all-new', 'planned-to-date', 'all-projects']),
    counted: z.enum(['plan', 'actual']),
    newProjects: z.int(),
    quarters: z.array(
      z.object({
        quarter: z.int(),
        cutoff: z.string(),
        target: z.number(),
        needed: z.int(),
        planned: z.int(),
        plannedRate: rate,
        planShortfall: z.int(),
        started: count,
        rate,
        early: count,
        late: count,
        shortfall: count,
        /** Due by the cut-off, and what is said of it is not understood: neither started nor late. */
        unjudged: count,
        met: z.nullable(z.boolean()),
      }),
    ),
  }),
  resumption: z.object({ continuing: z.int(), resumed: count, rate, target: z.number() }),
  totals: z.object({ count: z.int(), totalInvestment: amount, annualPlan: amount }),
});

export type Report = z.infer<typeof reportSchema>;
