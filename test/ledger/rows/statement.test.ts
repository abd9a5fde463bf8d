import { halfOfLast, isCountOnly, isOfAll, isStatement, sumsInWords } from '../../../src/ledger/rows/statement';

const FIELDS = new Set(['totalInvestment', 'annualPlan', 'yearToDate']);

function sums(text: string, fields: ReadonlySet<string> = FIELDS): Record<string, number> {
  return Object.fromEntries(sumsInWords(text, fields).map(({ field, yuan }) => [field, yuan]));
}

describe('the sums that a sentence states', () => {
  test.each<[string, Record<string, number>]>([
    ['总投资11.7亿元，年度计划完成投资3.6亿元。', { totalInvestment: 1_170_000_000, annualPlan: 360_000_000 }],
    ['共3个，5000万元', { totalInvestment: 50_000_000 }],
    ['总投资1,200万元，累计完成800万元', { totalInvestment: 12_000_000, yearToDate: 8_000_000 }],
    ['1-5月累计完成2亿', { yearToDate: 200_000_000 }],
    ['2025年投资2亿元；2024年底完成1亿元', { annualPlan: 200_000_000 }],
    ['项目3个1.5亿元', { totalInvestment: 150_000_000 }],
    ['总投资3亿元年度计划1亿元', { totalInvestment: 300_000_000, annualPlan: 100_000_000 }],
    ['年度计划1亿元总投资3亿元', { totalInvestment: 300_000_000, annualPlan: 100_000_000 }],
    ['约3亿元', {}],
    ['总投资约', {}],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  test('what comes after 其中 is of a part, and an amount of something else is none', () => {
    expect(sums('总投资3亿元，其中年度计划1亿元')).toEqual({ totalInvestment: 300_000_000 });
    expect(sums('到位资金3亿元，专项债券2亿元')).toEqual({});
  });

  test('of two amounts for one field the first counts, and only fields of the table', () => {
    expect(sums('总投资3亿元，概算4亿元')).toEqual({ totalInvestment: 300_000_000 });
    expect(sums('总投资3亿元，年度计划1亿元', new Set(['annualPlan']))).toEqual({ annualPlan: 100_000_000 });
  });

  test('rounding may hide half of the last decimal, and the words stand in no column of amounts', () => {
    expect(sumsInWords('总投资1.25亿元', FIELDS)).toEqual([
      { field: 'totalInvestment', yuan: 125_000_000, tolerance: 500_001, column: null },
    ]);
    expect([halfOfLast('12', 10_000), halfOfLast('1.5', 10_000), halfOfLast('12.', 10_000)]).toEqual([5001, 501, 5001]);
  });

  test('only the first 300 characters are looked at', () => {
    expect(sums(`${'路'.repeat(290)}，总投资3亿元`)).toEqual({ totalInvestment: 300_000_000 });
    expect(sums(`${'路'.repeat(295)}，总投资3亿元`)).toEqual({});
  });
});

describe('a sentence about the projects around it', () => {
  test.each([
    '项目3个，2025年计划完成1.8亿元。',
    '共有项目12个',
    '项目总数：12个。',
    '全年完成2亿元，居全市第一',
    '全年完成2亿，居全市第一',
    '项目3个',
    '共项目3个',
    '项目数3个',
    '以上共3个。',
  ])('%s is one', (text) => {
    expect(isStatement(text)).toBe(true);
  });

  test.each([
    '新建项目（3个）',
    '新建项目（3个，2亿元）',
    '青石路，南河桥',
    '三个项目。',
    '我县项目3个',
    '项目3个左右',
    '总投资3亿元',
    '交通类项目3个，',
  ])('%s is none', (text) => {
    expect(isStatement(text)).toBe(false);
  });

  test('what stands beyond 300 characters makes none', () => {
    expect(isStatement(`${'路'.repeat(298)}，3个。`)).toBe(false);
    expect(isStatement(`${'路'.repeat(290)}，3个。`)).toBe(true);
  });
});

test.each(['以上共3个', '全部项目3个', ' 全县项目3个', '2025年计划', '本表共3个', '本次调度3个'])('%s speaks of the whole list', (text) => {
  expect(isOfAll(text)).toBe(true);
});

test.each(['交通类3个', '共3个', '其中全县3个', '全镇项目3个'])('%s does not', (text) => {
  expect(isOfAll(text)).toBe(false);
});

test('that a sentence speaks of the whole list is told by its beginning', () => {
  expect(isOfAll(`${' '.repeat(301)}全县`)).toBe(false);
});

test.each(['项目数4个', '4个项目', '(共4个)', '合计12项', '3个子项目'])('%s is a number of projects in place of a name', (words) => {
  expect(isCountOnly(words)).toBe(true);
});

test.each(['4号楼', '交通4个', '4个项目在建', '项目数', '4'])('%s is none', (words) => {
  expect(isCountOnly(words)).toBe(false);
});
