import { mayBeSums } from '../cells/columns/rising-amounts';
import type { HeaderMatch } from '../header/match';
import { addedSets, isRegisterKind } from '../kinds/register';
import type { LedgerKind } from '../kinds/kind';
import type { CellValue } from '../../spreadsheet/snapshot';
import type { AssumptionLog } from '../assumptions';

interface MonthHeaders {
  readonly matches: readonly HeaderMatch[];
  readonly kind: LedgerKind;
  /** The cells below a header, row by row. */
  readonly below: (column: number) => readonly CellValue[];
  /** Zero-based row of the header on the sheet, and how many rows it takes. */
  readonly at: { readonly row: number; readonly rows: number };
}

/**
 * The columns without those of months that are not added: where a column tells the whole, or one a kind of money. Where nothing does, they
 * are added and that is told; headings that do not say of what they are, and amounts that only rise as sums up to each month do, are asked
 * about and not added.
 */
export function withAddedMonths({ matches, kind, below, at }: MonthHeaders, log: AssumptionLog): readonly HeaderMatch[] {
  const wholes = new Set(matches.flatMap(({ field }) => (field.month ? [field.month.of] : [])));
  if (wholes.size === 0) return matches;
  const there = new Set(matches.map(({ field }) => field.name));
  const isAdded = (whole: string): boolean => {
    const months = matches.filter(({ field }) => field.month?.of === whole);
    const sets = isRegisterKind(kind) ? addedSets(kind, whole) : [];
    const counted = there.has(whole) ? null : sets.find((set) => set.some((name) => there.has(name)));
    if (!months.some(({ field }) => counted?.includes(field.name))) return false;
    const bare = months.every(({ cell }) => cell.joined.words === 'N月');
    const sure = !bare && !mayBeSums(months.map(({ column }) => below(column)));
    const label = kind.fields.find(({ name }) => name === whole)?.label ?? whole;
    const { decided } = log.decide({
      code: 'months-added',
      subject: whole,
      field: whole,
      cells: months.map(({ column }) => ({ ...at, column, columns: 1 })),
      decided: sure ? 'added' : 'left-out',
      options: [{ key: 'added', params: { label } }, { key: 'left-out' }],
      params: { label, months: months.map(({ header }) => header).join('”、“') },
      figures: ['records'],
      serious: true,
      ...(sure ? { likely: true as const } : {}),
    });
    return decided === 'added';
  };
  const left = new Set([...wholes].filter((whole) => !isAdded(whole)));
  return matches.filter(({ field }) => !field.month || !left.has(field.month.of));
}
