import type { RoundColumn } from './columns';

/** What the month's report does not change: whom and what a project is, and what was planned for it. */
const SETTLED: readonly string[] = [
  'sequence',
  'name',
  'code',
  'content',
  'leadUnit',
  'owner',
  'township',
  'leader',
  'nature',
  'field',
  'totalInvestment',
  'annualPlan',
  'plannedStart',
  'completion',
  'duration',
  'goal',
  'major',
  'funding',
];

/** The columns that a unit fills in; all of them where the ledger has none of those that change from month to month. */
export function openColumns(columns: ReadonlyMap<string, RoundColumn>): readonly RoundColumn[] {
  const all = [...columns.values()];
  const open = all.filter(({ key }) => !SETTLED.includes(key));
  return open.length > 0 ? open : all.filter(({ key }) => key !== 'sequence' && key !== 'name' && key !== 'code');
}
