/**
 * Stable keys of the generated sheets, in the order of their tabs; `settings.sheets` lists those switched off.
 * Apart from the sheets themselves, so that a list of them loads none. A new sheet adds its key in its own file and here.
 */
export const SHEET_KEYS = [
  'one-page',
  'overview',
  'quarters',
  'quarter-groups',
  'missed',
  'resumption',
  'investment',
  'breakdown',
  'completion',
  'wall',
  'action-1',
  'action-2',
  'action-3',
  'action-4',
  'action-5',
  'action-6',
  'action-7',
  'changes',
  'trend',
  'findings',
  'bulletin',
] as const;

export type SummaryKey = (typeof SHEET_KEYS)[number];
