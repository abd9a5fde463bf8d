import { YUAN_PER } from '../../ledger/cells/money-unit';
import { rowOf, type Check } from '../check';
import { columnsOf } from '../common/columns-of';
import { quoted } from '../common/cells';

/** 万元 and 亿元 differ by this; nobody's projects do. */
const FACTOR = 1e4;
/** How far beyond the usual amounts (the middle three fifths) a value must lie. */
const BEYOND = 50;
/** Amounts looked at to know what is usual in a long ledger. */
const SAMPLE = 1000;
/** With fewer amounts nothing is usual. */
const FEWEST = 5;

/** An amount that fits its column only when multiplied or divided by 10⁴: 万元 typed among 亿元, or the reverse. */
export const unitOutlier: Check = {
  code: 'unit-outlier',
  severity: 'warning',
  run({ ledger }, report) {
    for (const column of columnsOf(ledger, ['money'])) {
      const amounts = ledger.money(column.field.name)?.values ?? [];
      const usual = usualRange(amounts);
      if (!usual) continue;
      amounts.forEach((amount, record) => {
        if (amount === null || amount <= 0) return;
        const tooLarge = amount > usual.high * BEYOND && fits(amount / FACTOR, usual);
        const tooSmall = amount < usual.low / BEYOND && fits(amount * FACTOR, usual);
        if (!tooLarge && !tooSmall) return;
        const { column: at, unit } = column.match;
        report({
          row: rowOf(ledger, record),
          column: at,
          field: column.field.name,
          params: { label: column.field.label, text: quoted(ledger, record, at), unit: unit ?? '' },
        });
      });
    }
  },
};

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Second and eighth tenth of the positive amounts, null when there are too few. */
function usualRange(amounts: readonly (number | null)[]): Range | null {
  const step = Math.max(1, Math.floor(amounts.length / SAMPLE));
  const sample: number[] = [];
  for (let record = 0; record < amounts.length; record += step) {
    const amount = amounts[record];
    if (amount != null && amount > 0) sample.push(amount);
  }
  const positive = sample.sort((a, b) => a - b);
  if (positive.length < FEWEST) return null;
  const at = (share: number): number => positive[Math.round(share * (positive.length - 1))] ?? 0;
  return { low: at(0.2), high: at(0.8) };
}

function fits(amount: number, { low, high }: Range): boolean {
  return amount >= low / BEYOND && amount <= high * BEYOND;
}

/** 元: half of all major projects cost more than twenty 万元, and less than a hundred 亿元. */
const [CHEAPEST, DEAREST] = [20 * YUAN_PER.万元, 100 * YUAN_PER.亿元];

/** Amounts without a unit anywhere, read in the usual one, in which they are none of major projects. */
export const unitUnstated: Check = {
  code: 'unit-unstated',
  severity: 'warning',
  run({ ledger }, report) {
    const column = ledger.money('totalInvestment');
    if (column?.match.unitSource !== 'assumed') return;
    const positive = column.values.filter((amount) => amount !== null && amount > 0).sort((a, b) => Number(a) - Number(b));
    const median = positive[Math.floor(positive.length / 2)] ?? null;
    if (median === null || (median >= CHEAPEST && median <= DEAREST)) return;
    const { column: at, unit } = column.match;
    report({
      row: ledger.header.row,
      column: at,
      field: column.field.name,
      params: { label: column.field.label, unit: unit ?? '', other: median < CHEAPEST ? '亿元' : '元' },
    });
  },
};
