import type { UnreadSheet } from '../../app/actions/explain-columns';
import { UNREAD } from '../../wording/pane/explain-columns';

/** Fields chosen for columns, by zero-based column. */
export type ChosenFields = ReadonlyMap<number, string>;

/** What still stands against saving, as a sentence; null when nothing does. */
export function obstacle({ fields }: Pick<UnreadSheet, 'fields'>, chosen: ChosenFields): string | null {
  const names = [...chosen.values()];
  const twice = fields.find(({ name }) => names.filter((other) => other === name).length > 1);
  if (twice) return UNREAD.twice(twice.label);
  if (!fields.some(({ name, type }) => type === 'name' && names.includes(name))) return UNREAD.noName;
  return names.length < 2 ? UNREAD.tooFew : null;
}

/** Whether amounts are among the chosen columns of a list without a header: their unit has to be said too. */
export function asksUnit({ kind, fields }: Pick<UnreadSheet, 'kind' | 'fields'>, chosen: ChosenFields): boolean {
  return kind === 'no-header' && fields.some(({ name, type }) => type === 'money' && [...chosen.values()].includes(name));
}
