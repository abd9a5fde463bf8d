import { CHEAPEST, DEAREST, YUAN_PER, moneyUnitOf, type MoneyUnit } from '../../ledger/cells/money-unit';
import { rowOf, type Column, type Ledger } from '../../ledger/ledger';
import { defineCheck, type Report } from '../check';
import { columnsOf } from '../common/columns-of';
import { quoted } from '../common/cells';
import { present } from '../../spreadsheet/present';

/** 万元 and 亿元 differ by this; nobody's projects do. */
const FACTOR = 1e4;
/** How far beyond the usual amounts (the middle three fifths) a value must lie. */
const BEYOND = 50;
/** A stated unit is doubted for no fewer amounts. */
const FEWEST_STATED = 3;
/** Amounts looked at to know what is usual in a long ledger. */
const SAMPLE = 1000;
/** With fewer amounts nothing is usual. */
const FEWEST = 5;

/** An amount that fits its column only when multiplied or divided by 10⁴: 万元 typed among 亿元, or the reverse. */
export const unitOutlier = defineCheck({
  code: 'unit-outlier',
  severity: 'warning',
  title: '金额疑似单位有误',
  sentence: ({ label, text, unit, mixed }: { label: string; text: string; unit: string; mixed: string }) =>
    `“${label}”的${text}与其他项目相差约一万倍，本列单位是${unit}，疑似把${mixed}填混，请核对。`,
  help: { means: '这个金额与其他项目相差约一万倍，像是填混了元、万元和亿元。', todo: '请核对单位，换算后重新填写。' },
  run({ ledger }, report) {
    for (const column of columnsOf(ledger, ['money'])) {
      const amounts = present(ledger.money(column.field.name), 'amounts').values;
      const usual = usualRange(amounts);
      if (!usual) continue;
      amounts.forEach((value, record) => {
        const amount = value ?? 0;
        const tooLarge = amount > usual.high * BEYOND && fits(amount / FACTOR, usual);
        const tooSmall = amount < usual.low / BEYOND && fits(amount * FACTOR, usual);
        if (!tooLarge && !tooSmall) return;
        const { column: at } = column.match;
        const unit = moneyUnitOf(column.match);
        const text = quoted(ledger, record, at);
        report({
          row: rowOf(ledger, record),
          column: at,
          field: column.field.name,
          params: { label: column.field.label, text, unit, mixed: mixedUnits(unit, tooLarge, text) },
        });
      });
    }
  },
});

/** Which units were mixed up, each 10⁴ of the other: what the cell itself says goes before what its size suggests. */
function mixedUnits(unit: MoneyUnit, tooLarge: boolean, text: string): string {
  const inYuan = /\d\s*元/.test(text) || unit === '元' || (unit === '万元' && tooLarge);
  return inYuan ? '元与万元' : '万元与亿元';
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Second and eighth tenth of the positive amounts, null when there are too few. */
function usualRange(amounts: readonly (number | null)[]): Range | null {
  const step = Math.max(1, Math.floor(amounts.length / SAMPLE));
  const positive = positiveOf(amounts.filter((_, record) => record % step === 0)).sort((a, b) => a - b);
  if (positive.length < FEWEST) return null;
  const at = (share: number): number => present(positive[Math.round(share * (positive.length - 1))], 'positive');
  return { low: at(0.2), high: at(0.8) };
}

function fits(amount: number, { low, high }: Range): boolean {
  return amount >= low / BEYOND && amount <= high * BEYOND;
}

/** Tells at the header of 总投资 the unit that its amounts rather seem to be in. */
function tellOtherUnit(
  ledger: Ledger,
  otherUnit: (column: Column<number>) => MoneyUnit | null,
  report: Report<{ label: string; unit: string; other: string; chosen?: string }>,
): void {
  const column = ledger.money('totalInvestment');
  const other = column && otherUnit(column);
  if (!other) return;
  const { field, match } = column;
  report({
    row: ledger.header.row,
    column: match.column,
    field: field.name,
    params: { label: field.label, unit: moneyUnitOf(match), other, ...(match.unitSource === 'chosen' ? { chosen: 'yes' } : {}) },
  });
}

/** Amounts without a unit anywhere, read in the usual one, in which they are none of major projects. */
export const unitUnstated = defineCheck({
  code: 'unit-unstated',
  severity: 'warning',
  title: '金额没有注明单位',
  sentence: ({ label, unit, other }: { label: string; unit: string; other: string }) =>
    `“${label}”没有注明单位，已按${unit}读取，但金额不像${unit}，可能是${other}；请在表头或表格上方注明单位。`,
  help: {
    means: '整列金额没有写明是万元还是亿元，按万元读取时数值明显偏大或偏小。',
    todo: '请在表头写明单位，如“总投资（亿元）”，或在表格上方写“单位：亿元”。',
  },
  run({ ledger }, report) {
    tellOtherUnit(ledger, likelierUnit, report);
  },
});

/** 元: in no list of major projects half of them are above it. */
const HALF_ABOVE = 100 * YUAN_PER.亿元;

/** A unit that is stated, in which the amounts can be none of major projects: 亿元 under the heading 万元. */
export const unitDoubtful = defineCheck({
  code: 'unit-doubtful',
  severity: 'warning',
  title: '注明的单位与金额不符',
  sentence: ({ label, unit, other, chosen = '' }: { label: string; unit: string; other: string; chosen?: string }) =>
    chosen === ''
      ? `“${label}”注明的单位是${unit}，但金额不像${unit}，可能是${other}，请核对表头或表格上方的单位。`
      : `“${label}”没有注明单位，按“读表说明”中选的${unit}读取，但金额不像${unit}，可能是${other}，请核对所选的单位。`,
  help: {
    means: '整列金额按注明的单位计算，不像重大项目的投资，单位可能写错了。',
    todo: '请核对单位并改正；确实如此的，点“接受”并说明。',
  },
  run({ ledger }, report) {
    tellOtherUnit(ledger, unitInstead, report);
  },
});

function positiveOf(values: readonly (number | null)[]): number[] {
  return values.map((amount) => amount ?? 0).filter((amount) => amount > 0);
}

/** The unit that all amounts look like, where another one is stated. */
function unitInstead({ match: { unit, unitSource }, values }: Column<number>): MoneyUnit | null {
  const positive = positiveOf(values);
  // What a number format shows was asked about, where it is not sure.
  if (unitSource === 'assumed' || unitSource === 'format' || positive.length < FEWEST_STATED) return null;
  // The median, without putting a hundred thousand amounts in order.
  if (unit === '亿元') return positive.filter((amount) => amount <= HALF_ABOVE).length <= Math.floor(positive.length / 2) ? '万元' : null;
  if (positive.some((amount) => amount >= CHEAPEST)) return null;
  return unit === '万元' ? '亿元' : '万元';
}

/** The unit that amounts look like which nobody states the unit of, where it is not the usual one. */
export function likelierUnit(column: Column<number>): MoneyUnit | null {
  if (column.match.unitSource !== 'assumed') return null;
  const positive = positiveOf(column.values).sort((a, b) => a - b);
  const median = positive[Math.floor(positive.length / 2)] ?? null;
  if (median === null) return null;
  if (median < CHEAPEST) return '亿元';
  return median > DEAREST ? '元' : null;
}
