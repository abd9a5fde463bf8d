import type { RoundColumn } from '../columns';

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
  'sector',
  'totalInvestment',
  'annualPlan',
  'plannedStart',
  'completion',
  'duration',
  'goal',
  'major',
  'funding',
];

/** Whether a field was settled before the month's reports: a change of it is looked at one by one. */
export function isSettled(key: string): boolean {
  return SETTLED.includes(key);
}

/** The columns that a unit fills in; all of them where the ledger has none of those that change from month to month. */
export function openColumns(columns: ReadonlyMap<string, RoundColumn>): readonly RoundColumn[] {
  const all = [...columns.values()];
  const open = all.filter(({ key }) => !isSettled(key));
  return open.length > 0 ? open : all.filter(({ key }) => key !== 'sequence' && key !== 'name' && key !== 'code');
}
