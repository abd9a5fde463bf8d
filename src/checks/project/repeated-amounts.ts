import { YUAN_PER } from '../../ledger/cells/money-unit';
import { parseMoneyText, toYuan } from '../../ledger/cells/money-text';
import { readHeader } from '../../ledger/header/text';
import { cellText } from '../../ledger/cells/cell-text';
import { rowOf, type Check } from '../check';
import { quoted } from '../common/cells';

/** The same amount kept in two units that do not say the same: 投资金额(万元) beside 投资金额(亿元). */
export const repeatedAmountDiffers: Check = {
  code: 'twin-differs',
  severity: 'warning',
  run({ ledger }, report) {
    for (const { column, header, repeats } of ledger.unmatched) {
      const taken = repeats === undefined ? null : ledger.money(repeats);
      const { unit } = readHeader(header);
      if (!taken || !unit) continue;
      // The coarser column shows fewer decimals: half of its hundredth is no difference.
      const rounding = 0.005 * Math.max(YUAN_PER[unit], YUAN_PER[taken.match.unit ?? unit]) + 1;
      taken.values.forEach((amount, record) => {
        const cell = ledger.raw(record, column);
        if (amount === null || cell === null || cell === '') return;
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
};
