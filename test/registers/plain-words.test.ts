import { isSettled } from '../../src/ledger/cells/step-words';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { oneRegister } from '../support/one-register';

test.each<[string, boolean | null]>([
  ['已闭环', true],
  ['完结', true],
  ['办毕', true],
  ['得到解决', true],
  ['整改到位', true],
  ['在库', true],
  ['Y', true],
  ['N', false],
  ['未闭环', false],
  ['未完结', false],
  ['持续整改', false],
  ['跟踪办理', false],
  ['督促到位', null],
  ['闭环管理', null],
])('what is settled by the word of a cell: %s', (words, settled) => {
  expect(isSettled(words)).toBe(settled);
});

test.each<[string, 'in' | 'out' | 'changed' | null]>([
  ['调增', 'in'],
  ['新增纳入', 'in'],
  ['补充纳入年度计划', 'in'],
  ['调减', 'out'],
  ['剔除', 'out'],
  ['调整退出', 'out'],
  ['因资金问题退出', 'out'],
  ['投资调增', 'changed'],
  ['调减投资', 'changed'],
  ['建设内容变更', 'changed'],
  ['拟调出', null],
  ['调入又调出', null],
])('an adjustment tells which way a project goes, or is asked about: %s', async (word, way) => {
  const { figures, told } = await oneRegister([
    ['项目动态调整台账'],
    ['序号', '项目名称', '调整类型', '调整时间', '调整原因', '责任单位'],
    [1, '青石供水工程', word, '2025年4月', '会议议定', '水利局'],
  ]);
  expect(['in', 'out', 'changed'].filter((key) => figures[key] === 1)).toEqual(way === null ? [] : [way]);
  expect(told).toEqual(way === null ? ['word-unknown'] : []);
});

const FUNDS = (asked: string, ...rows: (readonly CellValue[])[]): readonly (readonly CellValue[])[] => [
  ['争取资金台账'],
  ['序号', '项目名称', '资金类别', asked, '批复金额（万元）', '批复时间', '责任单位'],
  ...rows,
];

test('待批 in place of an amount is no amount yet, and nothing to be told; with a number beside it somebody has to look', async () => {
  const rows = (cell: CellValue) =>
    FUNDS(
      '申请资金（万元）',
      [1, '青石供水工程', '专项债', 8_000, 5_000, '2025年3月', '水利局'],
      [2, '南河产业园', '专项债', 6_000, cell, null, '工信局'],
    );
  for (const word of ['待批', '未批复', '审核中', '尚未下达']) {
    const { figures, told } = await oneRegister(rows(word));
    expect([word, figures['approved'], told]).toEqual([word, 50_000_000, []]);
  }
  expect((await oneRegister(rows('待批3000'))).told).toEqual(['amount-unreadable']);
  expect((await oneRegister(rows('见文件'))).told).toEqual(['amount-unreadable']);
});

test('no unit is missing where every amount names its own; one that does not brings the question back', async () => {
  const { figures, told } = await oneRegister(
    FUNDS(
      '申请资金',
      [1, '青石供水工程', '专项债', '8000万元', 5_000, '2025年3月', '水利局'],
      [2, '南河产业园', '专项债', '1.2亿元', null, null, '工信局'],
    ),
  );
  expect([figures['asked'], told]).toEqual([200_000_000, []]);
  const bare = FUNDS(
    '申请资金',
    [1, '青石供水工程', '专项债', '8000万元', null, null, '水利局'],
    [2, '南河产业园', '专项债', 6_000, null, null, '工信局'],
  );
  expect((await oneRegister(bare)).told).toEqual(['reading-likely']);
});

test('a word that nobody understands is not told where the day beside it settles what it would tell', async () => {
  const rows = (closedOn: CellValue, word = '基本解决') => [
    ['堵点难点台账'],
    ['序号', '项目名称', '堵点难点', '责任单位', '解决措施', '是否销号', '销号时间'],
    [1, '青石供水工程', '征地', '自然资源局', '协调', word, closedOn],
  ];
  const { figures, told } = await oneRegister(rows('2025年5月'));
  expect([figures['closed'], told]).toEqual([1, []]);
  expect((await oneRegister(rows('2025年9月'))).told).toEqual(['word-unknown']);
  expect((await oneRegister(rows('2025年5月', '再议'))).told).toEqual(['word-unknown']);
  expect((await oneRegister(rows(null))).told).toEqual(['word-unknown']);
});

test.each(['实际到位时间', '实际解决日期', '到位日期'])(
  'the day on which a need was met, by any of the words for it: %s',
  async (heading) => {
    const { figures, told } = await oneRegister([
      ['要素保障清单'],
      ['序号', '项目名称', '要素类别', '需求内容', '责任单位', '承诺到位时间', heading],
      [1, '青石供水工程', '用地', '120亩', '自然资源局', '2025年5月', '2025年5月6日'],
      [2, '南河产业园', '供电', '增容', '供电公司', '2025年6月', null],
    ]);
    expect([figures['met'], figures['late'], told]).toEqual([1, 1, []]);
  },
);
