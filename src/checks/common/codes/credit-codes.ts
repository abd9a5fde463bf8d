import { rowOf } from '../../../ledger/ledger';
import { creditCodeFault, type CreditCodeFault } from '../../../ledger/cells/credit-code';
import { cellText, isBlank, isPlaceholder, normalizeText } from '../../../ledger/cells/cell-text';
import { defineCheck } from '../../check';
import { isCutNumber, quoted } from '../cells';

const HEADER = /信用代码/;
/** Shown in part only. */
const MASKED = /[*×✱]{2,}|X{3,}/i;
/** Several units in one cell, each with its code. */
const SEVERAL = /[\s、,，;；/]+/;

/** A 统一社会信用代码 that is too long, too short, or does not end in its check character: mistyped. */
export const creditCodeWrong = defineCheck({
  code: 'credit-code-wrong',
  severity: 'warning',
  title: '统一社会信用代码有误',
  sentence: ({ text, fault }: { text: string; fault: CreditCodeFault }) =>
    fault === 'number'
      ? `统一社会信用代码被当作数字“${text}”存储，后几位已经丢失，请按文本重新填写。`
      : fault === 'form'
        ? `统一社会信用代码“${text}”不是18位数字和大写字母（不含I、O、S、V、Z），请核对。`
        : `统一社会信用代码“${text}”的校验码不对，可能有一位填错，请核对。`,
  help: { means: '统一社会信用代码共18位，最后一位由前17位算出（GB 32100-2015），这里对不上。', todo: '请按营业执照或登记证书核对改正。' },
  run({ ledger }, report) {
    for (const { column, header } of ledger.unmatched) {
      if (!HEADER.test(normalizeText(header))) continue;
      const told: { readonly record: number; readonly fault: CreditCodeFault | null }[] = [];
      for (let record = 0; record < ledger.rows.length; record++) {
        const cell = ledger.raw(record, column);
        const text = cellText(cell).trim();
        if (isBlank(cell) || (typeof cell === 'object' && cell !== null) || isPlaceholder(normalizeText(text))) continue;
        if (MASKED.test(text)) continue;
        const faults = isCutNumber(cell) ? (['number'] as const) : text.split(SEVERAL).map(creditCodeFault);
        told.push({ record, fault: faults.find((each) => each !== null) ?? null });
      }
      // Where most have another form, or none fits its check character, other numbers stand there or invented ones.
      const share = (fault: CreditCodeFault | null): number => told.filter((each) => each.fault === fault).length;
      const doubted = new Set<CreditCodeFault>([
        ...(share('form') * 2 > told.length ? (['form'] as const) : []),
        ...(share('check-character') > share(null) ? (['check-character'] as const) : []),
      ]);
      for (const { record, fault } of told) {
        if (fault !== null && !doubted.has(fault))
          report({ row: rowOf(ledger, record), column, field: null, params: { text: quoted(ledger, record, column), fault } });
      }
    }
  },
});
