import fc from 'fast-check';
import { parseMoneyText, plainNumber, toYuan } from '../../src/ledger/cells/money-text';

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
    ['/', 'placeholder'],
    ['待定', 'placeholder'],
    ['约3亿', 'unreadable'],
    ['银行保函50万元', 'unreadable'],
    ['1,23', 'unreadable'],
    ['3-5', 'unreadable'],
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

  test('a plain number has no unit of its own', () => {
    expect(plainNumber(' 0.30 ')).toBe(0.3);
    expect(plainNumber('12')).toBe(12);
    expect(plainNumber('3亿')).toBeNull();
    expect(plainNumber('①')).toBe(1);
    expect(plainNumber('1-1')).toBeNull();
  });
});
