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
    const sums = new Sums(ledger);
    const judge = (row: LedgerRow, column: number, text: string, declared: DeclaredSum, ranges: readonly Range[]): void => {
      const amounts = sums.of(declared.field);
      if (!amounts) return;
      const found = ranges.map(([first, end]) => sums.between(declared.field, first, end));
      // Cells that cannot be read make every sum doubtful; they are findings of their own.
      const [nearest = null] = found;
      if (nearest === null || found.some((sum) => sum === null || Math.abs(sum - declared.yuan) <= declared.tolerance)) return;
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
 * What a total row may add up, likeliest first: all records for one at the top or the end, the
 * section around it, what stands since the total before for 小计 among the rows, or down to the next total.
 */
export function rangesOf({ row, after, section, text, declaredCount }: TotalRow, { rows, sections, totals }: Ledger): Range[] {
  const all: Range = [0, rows.length];
  // 张店镇 合计（2个） over its projects: down to the next such row.
  const next = totals.find((other) => other.row > row && other.after > after);
  const below: Range[] = next && declaredCount === next.after - after ? [[after, next.after]] : [];
  if (after === 0 && section < 0) return [all, ...below];
  const parts: Range[] = [];
  for (let index = section; index >= 0; index = present(sections[index], 'sections', index).parent) {
    const around = sections[index];
    if (around) parts.push([around.first, after], [around.first, around.end]);
  }
  const before = totals.filter((other) => other.row < row && other.after < after).at(-1);
  parts.push([before?.after ?? 0, after]);
  parts.push(...below);
  return /小计/.test(text.replace(/\s/g, '')) ? [...parts, all] : [all, ...parts];
}

/** Running sums of the amount columns, so that every range costs the same. */
class Sums {
  private readonly running = new Map<string, Float64Array>();

  constructor(private readonly ledger: Ledger) {}

  of(field: string): Column<number> | null {
    return this.ledger.money(field);
  }

  /** Sum of the records from `first` up to `end`, null when one of them cannot be read. */
  between(field: string, first: number, end: number): number | null {
    const sums = this.running.get(field) ?? this.addUp(field);
    const sum = present(sums[end], 'sums', end) - present(sums[first], 'sums', first);
    return Number.isNaN(sum) ? null : sum;
  }

  private addUp(field: string): Float64Array {
    const column = this.ledger.money(field);
    const sums = new Float64Array(this.ledger.rows.length + 1);
    column?.values.forEach((value, record) => {
      const state = column.states[record];
      const doubtful = isUnread(state);
      sums[record + 1] = present(sums[record], 'sums', record) + (doubtful ? NaN : (value ?? 0));
    });
    this.running.set(field, sums);
    return sums;
  }
}
