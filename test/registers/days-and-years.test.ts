import { cellText } from '../../src/ledger/cells/cell-text';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { oneRegister } from '../support/one-register';

const HEADER = ['序号', '项目名称', '堵点难点', '责任单位', '解决措施', '提出时间', '完成时限', '销号时间'];
const blocker = (...days: CellValue[]): readonly CellValue[] => [
  1,
  '青石供水工程',
  `征地${days.map(cellText).join()}`,
  '自然资源局',
  '协调',
  ...days,
];
const blockers = (...rows: (readonly CellValue[])[]) => oneRegister([['堵点难点台账'], HEADER, ...rows]);

test('4.30 is the 30th of April where a column writes its days so; a number that lost its last nought tells the month', async () => {
  const { register, figures, told } = await blockers(
    blocker('3.15', '5.31', null),
    blocker('4.30', '6.30', '5.18'),
    blocker(4.3, 7.1, null),
  );
  expect([figures['new'], figures['closed'], figures['late'], told]).toEqual([2, 1, 1, []]);
  const precise = register.ledger.period('foundOn')?.values.map((period) => period?.precision);
  expect(precise).toEqual(['day', 'day', 'month']);
});

test.each<[string, CellValue[]]>([
  ['no day that can be no other number', ['4.3', '5.6']],
  ['a number that is no day', ['4.30', '4.35']],
  ['a month that there is not', ['4.30', '13.5']],
])('such numbers are told where the column does not show what they are: %s', async (_why, [first, second]) => {
  const { told } = await blockers(blocker(first ?? null, '6月', null), blocker(second ?? null, '6月', null));
  expect(told).toContain('date-unreadable');
});

test('below a section of another year its months are of that year', async () => {
  const { figures, told } = await blockers(
    ['2025年'],
    blocker('4月', '5月', '5月'),
    blocker('3月', '5月', null),
    ['2024年'],
    blocker('4月', '10月', '12月'),
    blocker('5月', '11月', null),
  );
  expect([figures['new'], figures['closed'], figures['late'], told]).toEqual([1, 2, 2, []]);
});

test('months below 2023年以前 are of no year that anybody could name, and told', async () => {
  const { told } = await blockers(['2025年'], blocker('4月', '5月', null), ['2023年以前'], blocker('4月', '2023年5月', null));
  expect(told).toEqual(['date-unreadable']);
});

test('a list of 2024 by its title is not of the year of the projects', async () => {
  const signings = (title: string) =>
    oneRegister([
      [title],
      ['序号', '项目名称', '投资方', '签约投资额（亿元）', '签约时间', '是否开工', '责任单位'],
      [1, '甲项目', '甲公司', 2, '3月', '是', '招商中心'],
    ]);
  expect((await signings('2024年招商引资签约项目台账')).figures['count']).toBe(0);
  expect((await signings('2025年招商引资签约项目台账')).figures['count']).toBe(1);
  expect((await signings('2024-2025年招商引资签约项目台账')).told).toEqual(['date-unreadable']);
});

describe('the day behind the word of a step', () => {
  const HEADER = ['序号', '项目名称', '立项', '用地预审', '规划许可', '施工许可', '责任单位'];
  const permits = async (...rows: readonly (readonly CellValue[])[]) => oneRegister([['2025年前期手续办理清单'], HEADER, ...rows]);

  test('is of the year of its section: 10月 below 2024年 has come', async () => {
    const { figures, told } = await permits(
      ['一、2024年结转项目', null, null, null, null, null, null],
      [1, '青石供水工程', '已办结（10月）', '11月办结', '已办结（12月）', '不涉及', '水利局'],
    );
    expect({ figures, told }).toMatchObject({ figures: { settled: 1, approvalDone: 1, landDone: 1, planningDone: 1 }, told: [] });
  });

  test('that is to come beside 已办结 is asked about, and beside a bare 办结 it is a plan', async () => {
    const { figures, told } = await permits([1, '青石供水工程', '已办结（3月）', '已办结（10月）', '10月办结', '办理中', '水利局']);
    expect({ figures, told }).toMatchObject({
      figures: { settled: 0, approvalDone: 1, landDone: 0, planningDone: 0 },
      told: ['word-unknown'],
    });
  });
});
