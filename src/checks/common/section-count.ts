import type { Check } from '../check';

/** A section or total row that states another number of projects than stand below it: 新建项目（8个） over seven. */
export const sectionCount: Check = {
  code: 'section-count',
  severity: 'warning',
  run({ ledger }, report) {
    for (const { row, column, text, declaredCount, first, end } of ledger.sections) {
      if (declaredCount === null || declaredCount === end - first) continue;
      report({ row, column, field: null, params: { text, declared: declaredCount, found: end - first } });
    }
    for (const { row, column, text, declaredCount, after, section } of ledger.totals) {
      if (declaredCount === null) continue;
      const around = ledger.sections[section];
      const counts = [ledger.rows.length, ...(around ? [around.end - around.first, after - around.first] : [])];
      if (!counts.includes(declaredCount))
        report({ row, column, field: null, params: { text, declared: declaredCount, found: ledger.rows.length } });
    }
  },
};
