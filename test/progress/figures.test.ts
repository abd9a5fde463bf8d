import { REGISTERS } from '../../src/ledger/kinds/registers';
import { RegisterEvaluator } from '../../src/ledger/register-evaluator';
import { figuresOf } from '../../src/progress/figures';
import { dayOf } from '../../src/spreadsheet/calendar';
import { present } from '../../src/spreadsheet/present';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const JUNE_END = dayOf(2025, 6, 30);
type Rows = readonly (readonly CellValue[])[];

/** The figures of another ledger of the office by their label: the value, or what lacks. */
function figures(
  key: string,
  header: readonly string[],
  rows: Rows,
  of?: (record: number) => boolean,
): Record<string, number | string | null> {
  const kind = present(
    REGISTERS.find((each) => each.key === key),
    key,
  );
  const ledger = readProjects([header, ...rows], { kind, asOf: JUNE_END });
  const results = figuresOf(new RegisterEvaluator({ kind, ledger }, JUNE_END, 2025), of);
  return Object.fromEntries(results.map(({ figure, value, lacks }) => [figure.label, lacks.length > 0 ? `缺${lacks.join('、')}` : value]));
}

describe('争取资金', () => {
  const header = ['序号', '项目名称', '资金类别', '责任单位', '申请资金（万元）', '批复资金（万元）', '是否获批', '支付资金（万元）'];
  const rows: Rows = [
    [1, '一号路', '专项债', '财政局', 1_000, 600, '是', 300],
    [2, '二号路', '国债', '财政局', 500, null, '否', 90],
  ];

  test('counts, sums in 元 and shares; what a figure needs and the ledger lacks is named', () => {
    expect(figures('funds', header, rows)).toEqual({
      申报项目: 2,
      获批项目: 1,
      申请资金: 15_000_000,
      批复资金: 6_000_000,
      到位资金: '缺到位资金',
      支付资金: 3_900_000,
      获批率: 0.4,
      到位率: '缺到位资金',
      支付率: '缺到位资金',
    });
  });

  test('of some of the records', () => {
    expect(figures('funds', header, rows, (record) => record === 1)).toMatchObject({
      申报项目: 1,
      获批项目: 0,
      申请资金: 5_000_000,
      获批率: 0,
    });
  });

  test('a share of nothing is none', () => {
    expect(figures('funds', header, [[1, '一号路', '专项债', '财政局', null, null, '否', null]])).toMatchObject({
      申请资金: 0,
      获批率: null,
    });
  });
});

describe('a question that is answered by one of several columns', () => {
  const count = (...columns: readonly string[]) =>
    figures(
      'factors',
      ['序号', '项目名称', '要素类别', '需求内容', ...columns],
      [[1, '一号路', '用地', '30亩', ...columns.map(() => null)]],
    );

  test('lacks all of them where there is none', () => {
    expect(count('责任单位')).toEqual({
      要素需求: 1,
      已保障到位: '缺是否保障到位、保障到位时间',
      保障到位率: '缺是否保障到位、保障到位时间',
      超时限未到位: '缺完成时限、是否保障到位、保障到位时间',
    });
  });

  test('lacks nothing where there is one', () => {
    expect(count('是否保障到位')).toEqual({ 要素需求: 1, 已保障到位: 0, 保障到位率: 0, 超时限未到位: '缺完成时限' });
  });
});

test('what all permits settle lacks none of them where there is one', () => {
  const header = ['序号', '项目名称', '立项', '用地预审', '环评'];
  expect(figures('permits', header, [[1, '一号路', '已办结', '不涉及', '已办结']])).toMatchObject({
    列入清单项目: 1,
    手续齐全项目: 1,
    手续齐全率: 1,
    超时限项目: '缺办结时限',
    '立项：已办': 1,
    '规划：已办': '缺规划',
  });
});
