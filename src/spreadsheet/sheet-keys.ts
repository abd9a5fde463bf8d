/**
 * Stable keys of the generated sheets, in the order of their tabs, which is the order a leader reads in: what matters, who is
 * late, how it stands, the details, the text; `settings.sheets` lists those switched off.
 * Apart from the sheets themselves, so that a list of them loads none. A new sheet adds its key in its own file and here.
 */
export const SHEET_KEYS = [
  'one-page',
  'overview',
  'missed',
  'quarters',
  'quarter-groups',
  'investment',
  'trend',
  'completion',
  'changes',
  'wall',
  'breakdown',
  'action-1',
  'action-2',
  'action-3',
  'action-4',
  'action-5',
  'action-6',
  'action-7',
  'findings',
  'bulletin',
] as const;

export type SummaryKey = (typeof SHEET_KEYS)[number];

/** Keys of other sheets of ours: the sample of the first run, sheets to be filled in, those of the month's round. */
const OTHER_KEYS = /^(?:sample|blank-.+|round-.+)$/;

/** Whether a sheet with this key is still made; a workbook of another version may hold sheets of ours that are not. */
export function isMadeStill(key: string): boolean {
  return SHEET_KEYS.some((known) => known === key) || OTHER_KEYS.test(key);
}

/** 简版: what a leader is handed, in the same order. */
const BRIEF: readonly SummaryKey[] = ['one-page', 'missed', 'findings', 'bulletin'];

/** The sheets that are made: of the set that was chosen, those that are not switched off. */
export function madeKeys({ set, sheets }: { readonly set: 'full' | 'brief'; readonly sheets: readonly string[] }): SummaryKey[] {
  return SHEET_KEYS.filter((key) => !sheets.includes(key) && (set === 'full' || BRIEF.includes(key)));
}
