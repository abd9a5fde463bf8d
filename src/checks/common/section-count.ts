import { defineCheck } from '../check';
import { rangesByRow } from './totals';
import { present } from '../../spreadsheet/present';

/** A section or total row that states another number of projects than stand below it: 新建项目（8个） over seven. */
export const sectionCount = defineCheck({
  code: 'section-count',
  severity: 'warning',
  title: '分组个数与实有项目不符',
  sentence: ({ text, declared, found }: { text: string; declared: number; found: number }) =>
    `“${text}”标明${declared}个项目，表中实有${found}个，请核对是否漏行或忘改个数。`,
  help: { means: '小标题上写的项目个数与下面实有的行数对不上。', todo: '请核对是否漏行，或更正小标题上的个数。' },
  run({ ledger }, report) {
    const ranges = rangesByRow(ledger);
    // What the office has dropped may still be counted in the list's own words.
    const inList = ledger.listed ? rangesByRow(ledger.listed) : null;
    for (const { row, column, text, declaredCount } of [...ledger.sections, ...ledger.totals]) {
      const counts = [...(ranges.get(row) ?? []), ...(inList?.get(row) ?? [])].map(([first, end]) => end - first);
      if (declaredCount === null || counts.includes(declaredCount)) continue;
      report({ row, column, field: null, params: { text, declared: declaredCount, found: present(counts[0], 'counts', 0) } });
    }
  },
});
