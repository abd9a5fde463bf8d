import fc from 'fast-check';
import { inYi, moneyUnitOf, yiText } from '../../src/ledger/cells/money-unit';
import {
  isApproximate,
  isPlainAmount,
  leavesUnitOpen,
  parseMoneyText,
  plainNumber,
  toYuan,
  withUnit,
} from '../../src/ledger/cells/money-text';

function read(text: string, unit: '亿元' | '万元' = '亿元'): number | string {
  const reading = parseMoneyText(text, unit);
  return reading.kind === 'amount' ? reading.yuan : reading.kind;
}

describe('amounts as text', () => {
  test.each([
    ['7.93 ', 793_000_000],
    ['10.00 ', 1_000_000_000],
    ['１．５', 150_000_000],
    ['1,234.5', 123_450_000_000],
    ['3000万元', 30_000_000], // a unit in the cell goes before the column's
    ['2亿', 200_000_000],
    ['5 000 万', 50_000_000],
    ['5 000', 500_000_000_000],
    ['1,\n500', 150_000_000_000], // broken between its thousands
    ['5 000 000', 500_000_000_000_000],
    ['3百万元', 3_000_000],
    ['2千万', 20_000_000],
    ['80千元', 80_000],
    ['1.5千', 'unreadable'], // of 万元 or of 元
    ['650元', 650],
    ['12000\n5000', 'unreadable'], // two amounts, not one of nine digits
    ['1.2亿\n5000', 'unreadable'],
    ['7600\n（其中专债3000）', 760_000_000_000],
    ['1.2亿元（含土地出让金）', 120_000_000],
    ['8000（不含征地）', 'unreadable'],
    ['12000 5000', 'unreadable'],
    ['500 600', 'unreadable'], // as likely two amounts
    ['5\u3000000', 'unreadable'],
    ['500 000', 50_000_000_000_000],
    ['12  5', 'unreadable'],
    ['3 50', 'unreadable'],
    ['12000\n万元', 120_000_000],
    ['/', 'placeholder'],
    ['待定', 'placeholder'],
    ['约3亿', 300_000_000],
    ['1.8亿元左右', 180_000_000],
    ['近2亿元', 200_000_000],
    ['约3-5亿', 'unreadable'],
    ['3亿以上', 'unreadable'],
    ['不低于3亿', 'unreadable'],
    ['银行保函50万元', 'unreadable'],
    ['1,23', 'unreadable'],
    ['8,600.', 860_000_000_000], // as #,##0.## shows it
    ['820.', 82_000_000_000],
    ['5.', 'unreadable'], // a numbering
    ['2600万元整', 26_000_000],
    ['2600整', 'unreadable'],
    ['3-5', 'unreadable'],
    ['￥3', 300_000_000],
    ['3亿元人民币', 300_000_000],
    ['$3', 'unreadable'], // no 人民币
    ['3亿美元', 'unreadable'],
    ['-0.5', -50_000_000],
    ['1.2亿元\n7000万元', 'unreadable'],
    ['甲\n12', 'unreadable'],
    ['250314082904012', 'unreadable'], // a code: sums of so much could not be told
    ['90071992亿', 9_007_199_200_000_000],
    ['90071993亿', 'unreadable'],
    ['政府审计部门审定的总投资额的6%', 'unreadable'],
  ])('%j is %p', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('sums of hundredths of 亿元 do not drift', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 200 }), (hundredths) => {
        const sum = hundredths.reduce((total, value) => total + toYuan(value / 100, '亿元'), 0);
        expect(sum).toBe(hundredths.reduce((total, value) => total + value, 0) * 1_000_000);
      }),
    );
  });

  test('a round number is told as one', () => {
    expect(['约3亿', '1.8 亿元左右', '近2亿元', '大约3', '3亿上下'].filter(isApproximate)).toHaveLength(5);
    expect(['3亿', '3亿以上', '不低于3亿', '附近', ''].filter(isApproximate)).toEqual([]);
  });

  test('a plain number has no unit of its own', () => {
    expect(plainNumber(' 0.30 ')).toBe(0.3);
    expect(plainNumber('12')).toBe(12);
    expect(plainNumber('3亿')).toBeNull();
    expect(plainNumber('①')).toBe(1);
    expect(plainNumber('1-1')).toBeNull();
    expect(plainNumber('¥12')).toBeNull();
    expect(plainNumber('12,000')).toBe(12_000);
    expect(plainNumber('12 000')).toBe(12_000);
    expect(plainNumber('12000\n5000')).toBeNull();
    expect(plainNumber('7600（其中专债3000）')).toBeNull();
  });

  test('of 亿元 in words, halves go away from nought, and what is unknown stays so', () => {
    expect(yiText(15_000_000, 1)).toBe('0.2');
    expect(inYi(793_000_000)).toBe(7.93);
    expect(inYi(null)).toBeNull();
    expect(moneyUnitOf({ unit: '万元' })).toBe('万元');
    expect(() => moneyUnitOf({ unit: null })).toThrow('unit of a column of money');
  });
});

test.each<[string, boolean, boolean]>([
  ['500', true, true],
  ['1,200.5', true, true],
  ['约3', true, false],
  ['7600（其中专债3000）', true, false],
  ['3亿元', false, true],
  ['约3亿元', false, false],
  ['12000\n5000', false, false],
  ['见附表', false, false],
])('%j leaves its unit to the column: %s; it says nothing beside the amount: %s', (text, open, plain) => {
  expect([leavesUnitOpen(text), isPlainAmount(text)]).toEqual([open, plain]);
});

test.each([
  ['约3', '约3亿元'],
  ['7600（其中专债3000）', '7600亿元（其中专债3000）'],
  ['1,234.5左右', '1,234.5亿元左右'],
  ['１，２００．５', '１，２００．５亿元'],
  ['见附表', '见附表'],
])('%s in 亿元 is %s', (text, expected) => {
  expect(withUnit(text, '亿元')).toBe(expected);
});
