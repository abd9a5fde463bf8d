import { parseDateText } from '../../ledger/cells/date-text';
import { plainNumber } from '../../ledger/cells/money-text';
import type { Period } from '../../ledger/cells/period';
import type { Column, Ledger } from '../../ledger/ledger';
import { normalizeText } from '../../ledger/cells/cell-text';
import { rowOf, defineCheck } from '../check';
import { columnsOf } from './columns-of';
import { formulaTest, quoted } from './cells';
import type { Fix } from '../check';

/** Days between the two date systems (ECMA-376 18.17.4.1). */
const DAYS_1904 = 1462;

/** An amount or number stored as text: Excel leaves it out of every sum. The fix keeps its decimals on show. */
export const numberAsText = defineCheck({
  code: 'number-as-text',
  severity: 'warning',
  title: '数字以文本存储',
  sentence: ({ label, text }: { label: string; text: string }) => `“${label}”的“${text}”是文本，求和时会被漏掉，可一键改为数字。`,
  help: { means: '看着是数字，实际是文本，Excel求和时会悄悄漏掉它。', todo: '点“修复”改成数字即可，显示不变。' },
  run({ ledger }, report) {
    const computed = formulaTest(ledger);
    for (const column of columnsOf(ledger, ['money', 'sequence'])) {
      eachText(ledger, column, (record, text) => {
        const number = plainNumber(text);
        // 1.1 and 1.10 are two places of an outline.
        if (number === null || (column.field.type === 'sequence' && !Number.isInteger(number))) return;
        const row = rowOf(ledger, record);
        const at = column.match.column;
        const decimals = /\.(\d+)$/.exec(normalizeText(text))?.[1]?.length ?? 0;
        const numberFormat = column.field.type === 'sequence' ? 'General' : decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
        const fix: Fix | null = computed(row, at) ? null : { edits: [{ row, column: at, before: text, after: number, numberFormat }] };
        report({ row, column: at, field: column.field.name, params: { label: column.field.label, text: quoted(ledger, record, at) }, fix });
      });
    }
  },
});

/** A date written as text where a real date can stand. The fix shows what stood there: 2021年10月 stays a month. */
export const dateAsText = defineCheck({
  code: 'date-as-text',
  severity: 'info',
  title: '日期以文本存储',
  sentence: ({ label, text }: { label: string; text: string }) => `“${label}”的“${text}”是文本，可一键改为真正的日期，显示不变。`,
  help: { means: '看着是日期，实际是文本，不能按先后排序和计算。', todo: '点“修复”改成真正的日期即可，显示不变。' },
  run({ ledger }, report) {
    const computed = formulaTest(ledger);
    for (const column of columnsOf(ledger, ['period'])) {
      if (column.match.field !== column.field) continue;
      eachText(ledger, column, (record, text) => {
        const date = realDate(text, ledger);
        if (!date) return;
        const row = rowOf(ledger, record);
        const at = column.match.column;
        const fix: Fix | null = computed(row, at)
          ? null
          : { edits: [{ row, column: at, before: text, after: date.serial, numberFormat: date.numberFormat }] };
        report({ row, column: at, field: column.field.name, params: { label: column.field.label, text: quoted(ledger, record, at) }, fix });
      });
    }
  },
});

/** Records of the column that were read from a text. */
function eachText(ledger: Ledger, column: Column<unknown>, visit: (record: number, text: string) => void): void {
  for (const record of column.fromText) {
    const raw = ledger.raw(record, column.match.column);
    if (typeof raw === 'string') visit(record, raw);
  }
}

/** The forms whose date a number format can show again exactly; the year must be written out. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}年\d{1,2}月$/, 'yyyy"年"m"月"'],
  [/^\d{4}年\d{1,2}月\d{1,2}日$/, 'yyyy"年"m"月"d"日"'],
  [/^\d{4}\.\d{2}$/, 'yyyy.mm'],
  [/^\d{4}\.\d$/, 'yyyy.m'],
  [/^\d{4}-\d{2}$/, 'yyyy-mm'],
  [/^\d{4}-\d$/, 'yyyy-m'],
  [/^\d{4}\/\d{2}$/, 'yyyy/mm'],
  [/^\d{4}\/\d$/, 'yyyy/m'],
  [/^\d{4}-\d{2}-\d{2}$/, 'yyyy-mm-dd'],
  [/^\d{4}-\d{1,2}-\d{1,2}$/, 'yyyy-m-d'],
  [/^\d{4}\.\d{2}\.\d{2}$/, 'yyyy.mm.dd'],
  [/^\d{4}\.\d{1,2}\.\d{1,2}$/, 'yyyy.m.d'],
  [/^\d{4}\/\d{1,2}\/\d{1,2}$/, 'yyyy/m/d'],
];

function realDate(text: string, ledger: Ledger): { serial: number; numberFormat: string } | null {
  const words = normalizeText(text);
  const form = SHOWN.find(([pattern]) => pattern.test(words));
  const period: Period | undefined = form && parseDateText(text, ledger.planYear.year)?.start;
  if (!form || !period) return null;
  return { serial: ledger.snapshot.date1904 ? period.first - DAYS_1904 : period.first, numberFormat: form[1] };
}
