import * as z from 'zod/mini';
import { isoDate } from '../../spreadsheet/calendar';
import type { County } from './rollup';

/** Version of the object that `rollup --json` prints; raised when a field changes its meaning or goes, or a closed list of codes grows. */
const ROLLUP_VERSION = 1;

const figure = z.nullable(z.number());

/** What `rollup --json` prints. Amounts in 亿元; null where a ledger does not tell. */
export const rollupSchema = z.object({
  version: z.literal(ROLLUP_VERSION),
  /** What has to be known before the figures are compared, in words. */
  notices: z.array(z.string()),
  counties: z.array(
    z.object({
      name: z.string(),
      /** File, or folder and file, that the figures are from. */
      source: z.string(),
      /** Day that they are counted at, `2025-06-30`. */
      asOf: z.string(),
      planYear: z.int(),
      /** Sheets that are ledgers too and are not counted. */
      uncounted: z.array(z.object({ sheet: z.string(), projects: z.int() })),
      /** What was taken for granted in reading it, and is not confirmed. */
      readings: z.array(z.string()),
      projects: z.int(),
      newProjects: z.int(),
      /** Projects of unknown nature, in neither rate. */
      unknownNatures: z.int(),
      /** Started by each quarter's cut-off. */
      started: z.array(figure),
      continuing: z.int(),
      resumed: figure,
      annualPlan: figure,
      completed: figure,
      errors: z.int(),
      warnings: z.int(),
    }),
  ),
  /** Files that are not ranked, each with the reason. */
  aside: z.array(z.object({ file: z.string(), sentence: z.string() })),
});

type RollupReport = z.infer<typeof rollupSchema>;

/** The object that `rollup --json` prints; `notices`: all that is told of the figures and of the workbook written. */
export function rollupReportOf(counties: readonly County[], aside: RollupReport['aside'], notices: readonly string[]): RollupReport {
  return {
    version: ROLLUP_VERSION,
    notices: [...notices],
    counties: counties.map((county) => ({
      name: county.name,
      source: county.source,
      asOf: isoDate(county.asOf),
      planYear: county.planYear,
      uncounted: county.uncounted.map(({ sheet, projects }) => ({ sheet, projects })),
      readings: [...county.readings],
      projects: county.projects,
      newProjects: county.newProjects,
      unknownNatures: county.unknownNatures,
      started: [...county.started],
      continuing: county.continuing,
      resumed: county.resumed,
      annualPlan: county.annualPlan,
      completed: county.completed,
      errors: county.errors,
      warnings: county.warnings,
    })),
    aside,
  };
}
