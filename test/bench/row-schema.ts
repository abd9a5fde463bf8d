import * as z from 'zod';
import { SECTOR_WORDS, NATURE_WORDS, STATE_WORDS } from '../../src/mechanism/vocabulary';
import type { CellValue } from '../../src/spreadsheet/snapshot';

const text = z.string().trim().min(1);
const amount = z.union([
  z.number().nonnegative(),
  z
    .string()
    .trim()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number),
]);
const date = z.union([z.number().int().min(20_000).max(60_000), z.string().regex(/^\d{4}[年./-]\d{1,2}/)]);
const words = (vocabulary: Readonly<Record<string, readonly string[]>>) =>
  z.enum([...Object.keys(vocabulary), ...Object.values(vocabulary).flat()] as [string, ...string[]]);

/** What a developer would write to validate the same rows with zod: the columns' types, vocabularies and cross checks. */
const build = () =>
  z
    .object({
      sequence: z.number().int().positive(),
      name: text,
      leadUnit: text,
      nature: words(NATURE_WORDS),
      field: words(SECTOR_WORDS),
      totalInvestment: amount,
      annualPlan: amount,
      yearToDate: amount.nullable(),
      plannedStart: date,
      actualStart: date.nullable(),
      startState: words(STATE_WORDS),
      completion: date,
      leader: text,
      remark: z.string().nullable(),
    })
    .refine((row) => row.annualPlan <= row.totalInvestment)
    .refine((row) => typeof row.plannedStart !== 'number' || typeof row.completion !== 'number' || row.plannedStart <= row.completion);

/** The schema with generated code, as zod runs by default, or without it, as the pane's policy demands. */
export function rowSchema(jitless: boolean): ReturnType<typeof build> {
  const { jitless: former = false } = z.config();
  z.config({ jitless });
  const schema = build();
  schema.safeParse({});
  z.config({ jitless: former });
  return schema;
}

const KEYS = [
  'sequence',
  'name',
  'leadUnit',
  'nature',
  'sector',
  'totalInvestment',
  'annualPlan',
  'yearToDate',
  'plannedStart',
  'actualStart',
  'startState',
  'completion',
  'leader',
  'remark',
] as const;

/** The rows as objects, which zod wants. */
export function rowObjects(rows: readonly (readonly CellValue[])[]): Record<string, CellValue>[] {
  return rows.map((row) => Object.fromEntries(KEYS.map((key, column) => [key, row[column] ?? null])));
}
