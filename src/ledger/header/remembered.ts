import { normalizeText } from '../cells/cell-text';
import { present } from '../../spreadsheet/present';
import type { HeaderCell } from './grid';

/** Levelled header to field name, or null for "none of them": what the user once chose. */
export type ChosenColumns = Readonly<Record<string, string | null>>;

/**
 * The user's choices for the headers of a table: those made for the very header (parents included),
 * else those made for the same header of another month or year, 5月完成投资 for 6月完成投资, as long as
 * the table has but one such header. What was set aside for its year stays a matter of that year.
 */
export function rememberedFor(cells: readonly HeaderCell[], chosen: ChosenColumns): ChosenColumns {
  const learned = Object.entries(chosen);
  if (learned.length === 0) return chosen;
  const keys = cells.map(({ printed }) => normalizeText(printed));
  const remembered: Record<string, string | null> = {};
  for (const key of keys) {
    const own = Object.prototype.hasOwnProperty.call(chosen, key) ? chosen[key] : undefined;
    const choice = own === undefined ? fromOtherPeriod(key, keys, learned) : own;
    if (choice !== undefined) remembered[key] = choice;
  }
  return remembered;
}

function fromOtherPeriod(
  key: string,
  keys: readonly string[],
  learned: readonly (readonly [string, string | null])[],
): string | null | undefined {
  const form = withoutPeriod(key);
  if (form === key || keys.filter((other) => withoutPeriod(other) === form).length > 1) return undefined;
  const choices = new Set(
    learned
      .filter(([header, field]) => withoutPeriod(header) === form && (field !== null || yearsOf(header) === yearsOf(key)))
      .map(([, field]) => field),
  );
  const [choice] = choices;
  return choices.size === 1 ? choice : undefined;
}

/** The years and months that a header names. */
const PERIODS = /20\d{2}(?=年)|(?<!\d)\d{1,2}(?=月)/g;

/** Whether a levelled header is another with a later month or year: 2025年完成投资 of 2024年完成投资. */
export function isOfLaterPeriod(header: string, other: string): boolean {
  if (withoutPeriod(header) !== withoutPeriod(other)) return false;
  const than = periodsOf(other);
  const first = periodsOf(header)
    .map((period, at) => period - present(than[at], 'periods', at))
    .find((difference) => difference !== 0);
  return first !== undefined && first > 0;
}

function periodsOf(header: string): number[] {
  return Array.from(header.matchAll(PERIODS), ([period]) => Number(period));
}

function withoutPeriod(header: string): string {
  return header.replace(PERIODS, 'N');
}

function yearsOf(header: string): string {
  return (header.match(/20\d{2}(?=年)/g) ?? []).join();
}
