import { isFolded } from '../../ledger/combine/row-location';
import { parseDateText } from '../../ledger/cells/date-text';
import { isApproximate, isPlainAmount, parseMoneyText, plainNumber, toYuan } from '../../ledger/cells/money-text';
import { YUAN_PER, type MoneyUnit } from '../../ledger/cells/money-unit';
import type { Period } from '../../ledger/cells/period';
import { rowOf, type Column, type Ledger } from '../../ledger/ledger';
import { cellText, normalizeText } from '../../ledger/cells/cell-text';
import { defineCheck, type Remark, type Report } from '../check';
import { cellAddress } from '../../spreadsheet/address';
import { serialOfDay } from '../../spreadsheet/calendar';
import { columnsOf } from './columns-of';
import { isOwnCell, quoted, repairTest } from './cells';
import { present } from '../../spreadsheet/present';

/** Cells that a sentence names one by one. */
const NAMED = 5;

/** What these sentences need: the column's label, how many cells, the first of them and what it holds. */
type InColumn = { readonly label: string; readonly count: number; readonly cells: string; readonly text: string };

function subject({ label, count, cells, text }: InColumn): string {
  return count === 1 ? `“${label}”的“${text}”是文本` : `“${label}”有${String(count)}格是文本（${cells}）`;
}

/** Amounts and other numbers stored as text: Excel leaves them out of every sum. Told once a column; the fix keeps their decimals on show. */
export const numberAsText = defineCheck({
  code: 'number-as-text',
  severity: 'warning',
  title: '数字以文本存储',
  sentence: (params: InColumn) => `${subject(params)}，求和时会被漏掉，可一键改为数字。`,
  help: { means: '形似数字，实为文本，Excel 求和时不会计入。', todo: '点“修复”改成数字即可，显示不变。' },
  run({ ledger }, report) {
    for (const column of columnsOf(ledger, ['money', 'number'])) {
      reportTexts(ledger, column, report, (text) => {
        const number = plainNumber(text);
        if (number === null) return null;
        const decimals = /\.(\d+)$/.exec(normalizeText(text))?.[1]?.length ?? 0;
        return { after: number, numberFormat: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
      });
    }
  },
});

/** Round amounts, 约1.8亿元: counted as the number that they write, and left out of every sum by Excel. Told once a column. */
export const amountApproximate = defineCheck({
  code: 'amount-approximate',
  severity: 'warning',
  title: '金额是约数',
  sentence: ({ label, count, cells, text }: InColumn) =>
    `“${label}”${count === 1 ? `的“${text}”是约数` : `有${String(count)}格是约数（${cells}）`}，已按所写的数计入，Excel求和时会漏掉，请改填准确数字。`,
  help: { means: '金额前后写了“约”“左右”，是约数，统计时按所写的数计入。', todo: '请核实后改填准确数字，单位写在列标题里。' },
  run({ ledger }, report) {
    for (const column of columnsOf(ledger, ['money'])) {
      const found = column.fromText.filter((record) => isApproximate(cellText(ledger.raw(record, column.match.column))));
      if (found.length > 0) report(remarkOn(ledger, column, found));
    }
  },
});

/** Amounts with a unit of their own, 8000万 below 万元, or with what they hold, 7600（其中专债3000）: read, and left out of every sum by Excel. Told once a column. */
export const amountWithUnit = defineCheck({
  code: 'amount-with-unit',
  severity: 'warning',
  title: '金额单元格里写了单位或说明',
  sentence: ({ label, count, cells, text, fixed }: InColumn & { readonly fixed: number }) =>
    `“${label}”${count === 1 ? `的“${text}”写了单位或说明` : `有${String(count)}格写了单位或说明（${cells}）`}，已按所写的数计入，Excel求和时会漏掉，${
      fixed === 0
        ? '请改填数字，单位写在列标题里'
        : `可一键改为以列标题单位计的数字${fixed < count ? `（${String(fixed)}格），其余请改填` : ''}`
    }。`,
  help: {
    means: '金额后面写了单位或“其中…”等说明，是文本，Excel 求和时不会计入。',
    todo: '点“修复”换算成列标题单位的数字；另有说明的请移到备注列。',
  },
  run({ ledger }, report) {
    for (const column of columnsOf(ledger, ['money'])) {
      const { unit, unitSource } = column.match;
      const certain = unitSource === 'header' || unitSource === 'sheet' || unitSource === 'chosen' ? unit : null;
      reportTexts(
        ledger,
        column,
        (remark) => {
          report({ ...remark, params: { ...remark.params, fixed: remark.fix?.edits.length ?? 0 } });
        },
        (text) => (plainNumber(text) === null && !isApproximate(text) ? (numberIn(text, certain) ?? 'told') : null),
      );
    }
  },
});

/** What an amount with its unit comes to in a column's unit, where nothing is lost by it. */
function numberIn(text: string, unit: MoneyUnit | null): Repair | null {
  if (unit === null || !isPlainAmount(text)) return null;
  const reading = parseMoneyText(text, unit);
  if (reading.kind !== 'amount') return null;
  const after = Number((reading.yuan / YUAN_PER[unit]).toPrecision(15));
  return toYuan(after, unit) === reading.yuan ? { after, numberFormat: 'General' } : null;
}

/** Dates written as text where a real date can stand. Told once a column; the fix shows what stood there: 2021年10月 stays a month. */
export const dateAsText = defineCheck({
  code: 'date-as-text',
  severity: 'info',
  title: '日期以文本存储',
  sentence: (params: InColumn) => `${subject(params)}，可一键改为真正的日期，显示不变。`,
  help: { means: '看着是日期，实际是文本，不能按先后排序和计算。', todo: '点“修复”改成真正的日期即可，显示不变。' },
  run({ ledger }, report) {
    for (const column of columnsOf(ledger, ['period'])) {
      if (column.match.field !== column.field) continue;
      reportTexts(ledger, column, report, (text) => realDate(text, ledger));
    }
  },
});

interface Repair {
  readonly after: number;
  readonly numberFormat: string;
}

/** Reports the cells of a column that were read from a text and of which `repair` tells what they ought to hold, or that they are told alone. */
function reportTexts(
  ledger: Ledger,
  column: Column<unknown>,
  report: Report<InColumn>,
  repair: (text: string) => Repair | 'told' | null,
): void {
  const at = column.match.column;
  // What a cell shares with something else, or says as 同上, is not to be written over.
  if (isFolded(at)) return;
  const found = column.fromText.flatMap((record) => {
    const before = ledger.raw(record, at);
    const row = rowOf(ledger, record);
    const repaired = typeof before === 'string' && isOwnCell(ledger, row, at, before) ? repair(before) : null;
    return repaired ? [{ record, row, before, repaired }] : [];
  });
  if (found.length === 0) return;
  const mayRepair = repairTest(ledger);
  const edits = found.flatMap(({ row, before, repaired }) =>
    repaired === 'told' || !mayRepair(row, at, before) ? [] : [{ row, column: at, before, ...repaired }],
  );
  const records = found.map(({ record }) => record);
  report({ ...remarkOn(ledger, column, records), fix: edits.length === 0 ? null : { edits } });
}

/** What is told once of the cells of some records in a column; there is at least one. */
function remarkOn(ledger: Ledger, { field, match: { column } }: Column<unknown>, records: readonly number[]): Remark<InColumn> {
  const cells = records.map((record) => ({ row: rowOf(ledger, record), column }));
  const text = quoted(ledger, present(records[0], 'records'), column);
  const params = { label: field.label, count: cells.length, cells: namedCells(cells), text };
  return { row: present(cells[0], 'cells').row, column, field: field.name, cells, params };
}

/** The first cells by their addresses. */
function namedCells(cells: NonNullable<Remark['cells']>): string {
  const named = cells.slice(0, NAMED).map(({ row, column }) => cellAddress(row, column));
  return `${named.join('、')}${cells.length > NAMED ? '等' : ''}`;
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

function realDate(text: string, ledger: Ledger): Repair | null {
  const words = normalizeText(text);
  const form = SHOWN.find(([pattern]) => pattern.test(words));
  const period: Period | undefined = form && parseDateText(text, ledger.planYear.year)?.start;
  if (!form || !period) return null;
  return { after: serialOfDay(period.first, ledger.snapshot.date1904), numberFormat: form[1] };
}
