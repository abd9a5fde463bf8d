import { YUAN_PER, moneyUnitOf } from '../../ledger/cells/money-unit';
import { isUnread, type Column, type DeclaredSum, type Ledger, type TotalRow } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';
import { defineCheck } from '../check';
import { present } from '../../spreadsheet/present';

/** A sum stated in a section or total row that is not the sum of the projects it stands for. */
export const totalNotSum = defineCheck({
  code: 'total-not-sum',
  severity: 'warning',
  title: '合计与各项目之和不符',
  sentence: ({ label, text, declared, found, unit }: { label: string; text: string; declared: number; found: number; unit: string }) =>
    `“${text}”的${label}是${declared}${unit}，其下项目相加为${found}${unit}，请核对。`,
  help: { means: '合计行的数与其下各项目相加的结果不一致。', todo: '请核对各项目的金额，或把合计改成求和公式。' },
  run({ ledger }, report) {
    const sums = new Sums();
    const listed = ledger.listed && { ledger: ledger.listed, ranges: rangesByRow(ledger.listed) };
    const judge = (row: LedgerRow, column: number, text: string, declared: DeclaredSum, ranges: readonly Range[]): void => {
      const amounts = present(ledger.money(declared.field), 'amounts of a declared sum');
      const inList = listed?.ledger.money(declared.field) ?? null;
      const found = [
        ...ranges.map(([first, end]) => sums.between(amounts, first, end)),
        ...(inList ? (listed?.ranges.get(row) ?? []).map(([first, end]) => sums.between(inList, first, end)) : []),
      ];
      // Cells that cannot be read make every sum doubtful; they are findings of their own.
      if (found.some((sum) => sum === null || Math.abs(sum - declared.yuan) <= declared.tolerance)) return;
      const nearest = present(found[0], 'found', 0);
      const unit = moneyUnitOf(amounts.match);
      const shown = (yuan: number): number => Math.round((yuan / YUAN_PER[unit]) * 1e6) / 1e6;
      report({
        row,
        column: declared.column ?? column,
        field: declared.field,
        params: { label: amounts.field.label, text, declared: shown(declared.yuan), found: shown(nearest), unit },
      });
    };
    for (const { row, column, text, declaredSums, first, end } of ledger.sections) {
      for (const declared of declaredSums) judge(row, column, text, declared, [[first, end]]);
    }
    for (const total of ledger.totals) {
      for (const declared of total.declaredSums) judge(total.row, total.column, total.text, declared, rangesOf(total, ledger));
    }
  },
});

/** Records of which a total may speak: from the first up to, not with, the end. */
type Range = readonly [first: number, end: number];

/**
 * What a total row may add up, likeliest first: as many records below it as it says, down to the next total; all
 * records; for 小计 rather the section around it and what stands since the total before.
 */
export function rangesOf({ after, section, text, declaredCount }: TotalRow, { rows, sections, totals }: Ledger): Range[] {
  const all: Range = [0, rows.length];
  // 小计（2个） over its projects: down to the next such row, or to the end.
  const next = totals.find((other) => other.after > after)?.after ?? rows.length;
  const below: Range[] = declaredCount === next - after ? [[after, next]] : [];
  const parts: Range[] = [];
  for (let index = section; index >= 0; ) {
    const { first, end, parent } = present(sections[index], 'sections', index);
    // With nothing above it in the section it stands over the whole of it.
    if (after > first) parts.push([first, after]);
    parts.push([first, end]);
    index = parent;
  }
  const before = totals.filter((other) => other.after < after).at(-1);
  if (after > 0) parts.push([before?.after ?? 0, after]);
  if (!isPart(text)) return [...below, all, ...parts];
  // Where each section has its 小计, none of them is that of the whole list.
  const isOneOfSeveral = section >= 0 && totals.filter((other) => isPart(other.text)).length > 1;
  return [...below, ...parts, ...(isOneOfSeveral ? [] : [all])];
}

/** The ranges of which each heading and total of a ledger may speak, by its row. */
export function rangesByRow(ledger: Ledger): ReadonlyMap<LedgerRow, readonly Range[]> {
  return new Map([
    ...ledger.sections.map(({ row, first, end }) => [row, [[first, end]] as readonly Range[]] as const),
    ...ledger.totals.map((total) => [total.row, rangesOf(total, ledger)] as const),
  ]);
}

function isPart(text: string): boolean {
  return /小计/.test(text.replace(/\s/g, ''));
}

/** Amounts added up, and how many could not be read, over all records before each. */
interface Running {
  readonly sums: Float64Array;
  readonly unread: Int32Array;
}

/** Running sums of the amount columns, so that every range costs the same. */
class Sums {
  private readonly running = new Map<Column<number>, Running>();

  /** Sum of the records from `first` up to `end`, null when one of them cannot be read. */
  between(column: Column<number>, first: number, end: number): number | null {
    const { sums, unread } = this.running.get(column) ?? this.addUp(column);
    const over = (counted: Float64Array | Int32Array): number =>
      present(counted[end], 'end', end) - present(counted[first], 'first', first);
    return over(unread) > 0 ? null : over(sums);
  }

  private addUp(column: Column<number>): Running {
    const sums = new Float64Array(column.values.length + 1);
    const unread = new Int32Array(sums.length);
    column.values.forEach((value, record) => {
      sums[record + 1] = present(sums[record], 'sums', record) + (value ?? 0);
      unread[record + 1] = present(unread[record], 'unread', record) + Number(isUnread(column.states[record]));
    });
    const running = { sums, unread };
    this.running.set(column, running);
    return running;
  }
}
