import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { openSheets } from '../support/ledger-sheets';

const today = dayOf(2026, 6, 30);
type Rows = readonly (readonly CellValue[])[];

const BLOCKERS: Rows = [
  ['堵点难点问题台账'],
  ['序号', '项目名称', '存在问题', '责任单位', '解决措施', '完成时限', '是否销号'],
  [1, '滨河路改造工程', '征地未完成', '住建局', '专班协调', '2026年4月', '已销号'],
  [2, '第二中学迁建项目', '资金缺口', '教育局', '专班协调', '2026年5月', '未销号'],
];

/** How many records of the list with something below it are counted, and what is told to be left out. */
async function look(below: Rows) {
  const { registers } = await createAssistant(openSheets({ 问题台账: [...BLOCKERS, ...below] })).check({ today });
  return registers.map(({ ledger: { rows }, findings }) => ({
    records: rows.length,
    left: findings.filter(({ code }) => code === 'register-uncounted').map(({ params }) => params['place']),
  }));
}

describe('a table of counts below a list is none of its records, and told', () => {
  test.each<[string, Rows, string]>([
    [
      'behind a blank row',
      [[null], ['责任单位', '问题数', '已销号', '未销号'], ['住建局', 1, 1, 0], ['教育局', 1, 0, 1]],
      '第6行“责任单位 问题数 已销号 未销号”起的3行',
    ],
    [
      'right below the last record',
      [
        ['序号', '责任单位', '问题数', '已销号', '销号率'],
        [1, '住建局', 1, 1, '100%'],
        [2, '教育局', 1, 0, '0%'],
      ],
      '第5行“序号 责任单位 问题数 已销号 销号率”起的3行',
    ],
    [
      'with heads in two rows',
      [[null], ['乡镇', '问题数'], [null, '总数', '已销号', '未销号'], ['张村镇', 1, 1, 0], ['常乐镇', 1, 0, 1]],
      '第6行“乡镇 问题数”起的4行',
    ],
  ])('%s', async (_, below, place) => {
    expect(await look(below)).toEqual([{ records: 2, left: [place] }]);
  });

  test('records go on below words that count nothing', async () => {
    const more = [[3, '标准厂房建设项目', '电力迁改', '工信局', '专班协调', '2026年6月', '未销号']];
    expect(await look(more)).toEqual([{ records: 3, left: [] }]);
  });
});

test.each<[string, CellValue[]]>([
  ['in the column of numbers', ['问题总数', null, 2]],
  ['in the column of names', [null, '已办结数', 1]],
  ['a share', [null, '办结率', '50%']],
  ['a state and how many it is of', [null, '其中：已销号', '1个']],
  ['several side by side', ['问题数', 2, '已销号', 1, '未销号', 1, '销号率', '50%']],
])('a row that counts the records is none: %s', async (_, row) => {
  expect(await look([row])).toEqual([{ records: 2, left: [] }]);
});

test('nor is it a project', async () => {
  const header = ['项目名称', '责任单位', '建设性质', '总投资（万元）', '计划开工时间'];
  const rows = [
    ['滨河路改造工程', '住建局', '新建', 9000, '2026年5月'],
    ['提升入学率专项工程', '教育局', '新建', 900, '2026年6月'],
  ];
  const counts = [
    ['项目总数', 2],
    ['已开工数', '1个'],
    ['开工率', '50%'],
  ];
  const { ledger } = await createAssistant(openSheets({ 项目: [header, ...rows, ...counts] })).check({ today });
  expect(ledger.text('name')?.values).toEqual(rows.map(([name]) => name));
});
