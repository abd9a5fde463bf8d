import { rowOf } from '../../ledger/ledger';
import { YUAN_PER } from '../../ledger/cells/money-unit';
import { parseMoneyText, toYuan } from '../../ledger/cells/money-text';
import { readHeader } from '../../ledger/header/grammar/text';
import { cellText } from '../../ledger/cells/cell-text';
import { defineCheck } from '../check';
import { quoted } from '../common/cells';

/** The same amount kept in two units that do not say the same: 投资金额(万元) beside 投资金额(亿元). */
export const repeatedAmountDiffers = defineCheck({
  code: 'twin-differs',
  severity: 'warning',
  title: '同一金额两种单位不一致',
  sentence: ({ label, text, other, otherLabel }: { label: string; text: string; other: string; otherLabel: string }) =>
    `“${otherLabel}”的${other}与“${label}”的${text}换算后不一致，请核对。`,
  help: { means: '同一金额在表中用两种单位各填了一次，换算后对不上。', todo: '请核对并改正其中一处，最好只保留一列。' },
  run({ ledger }, report) {
    for (const { column, header, repeats } of ledger.unmatched) {
      const taken = repeats === undefined ? null : ledger.money(repeats);
      const { unit } = readHeader(header);
      if (!taken || !unit) continue;
      // The coarser column shows fewer decimals: half of its hundredth is no difference.
      const rounding = 0.005 * Math.max(YUAN_PER[unit], YUAN_PER[taken.match.unit ?? unit]) + 1;
      taken.values.forEach((amount, record) => {
        const cell = ledger.raw(record, column);
        if (amount === null) return;
        const reading =
          typeof cell === 'number' ? { kind: 'amount' as const, yuan: toYuan(cell, unit) } : parseMoneyText(cellText(cell), unit);
        if (reading.kind !== 'amount' || Math.abs(reading.yuan - amount) <= rounding) return;
        const params = {
          label: taken.match.header,
          text: quoted(ledger, record, taken.match.column),
          otherLabel: header,
          other: quoted(ledger, record, column),
        };
        report({ row: rowOf(ledger, record), column, field: taken.field.name, params });
      });
    }
  },
});
