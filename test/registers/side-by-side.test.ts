import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { openSheets } from '../support/ledger-sheets';

const today = dayOf(2026, 6, 30);
type Rows = readonly (readonly CellValue[])[];

const BLOCKERS: Rows = [
  ['序号', '项目名称', '存在问题', '责任单位', '解决措施', '完成时限', '是否销号'],
  [1, '滨河路改造工程', '征地未完成', '住建局', '专班协调', '2026年4月', '已销号'],
  [2, '第二中学迁建项目', '资金缺口', '教育局', '专班协调', '2026年5月', '未销号'],
];
const FACTORS: Rows = [
  ['序号', '项目名称', '要素类别', '需求内容', '责任单位', '完成时限', '保障情况'],
  [1, '标准厂房建设项目', '用地', '120亩', '自然资源局', '2026年4月', '已保障'],
];
const OTHER_BLOCKERS: Rows = [
  ['序号', '项目名称', '存在问题', '责任单位', '解决措施', '完成时限', '是否销号'],
  [1, '光伏发电项目', '并网未批', '供电公司', '专班协调', '2026年4月', '未销号'],
];

/** Two lists on one sheet, a blank column between them where `gap` is 1. */
function beside(left: Rows, right: Rows, gap = 1): Rows {
  const width = Math.max(...left.map((cells) => cells.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cells = left[row] ?? [];
    return [...cells, ...Array.from({ length: width - cells.length }, () => null), ...(right[row] ?? [])];
  });
}

async function look(rows: Rows) {
  const { ledger, registers } = await createAssistant(openSheets({ 台账: rows })).check({ today });
  return {
    projects: ledger.rows.length,
    registers: registers.map(({ ledger: { kind, rows: records } }) => [kind.key, records.length]),
    left: registers.flatMap(({ findings }) =>
      findings.filter(({ code }) => code === 'register-uncounted').map(({ params }) => [params['from'], params['count']]),
    ),
  };
}

/** Where tables of no known kind begin, as they are told. */
async function tablesToldBeside(rows: Rows) {
  const { registers } = await createAssistant(openSheets({ 台账: rows })).check({ today });
  return registers.flatMap(({ findings }) => findings.filter(({ code }) => code === 'table-beside').map(({ params }) => params['from']));
}

test('two ledgers side by side are read each', async () => {
  const both = [
    ['factors', 1],
    ['blockers', 2],
  ];
  expect(await look(beside(BLOCKERS, FACTORS))).toEqual({ projects: 0, registers: both, left: [] });
});

test('without a blank column between them, where the numbering begins anew', async () => {
  expect((await look(beside(BLOCKERS, FACTORS, 0))).registers).toHaveLength(2);
});

test('of two of one kind the larger is read, the other is told', async () => {
  expect(await look(beside(BLOCKERS, OTHER_BLOCKERS))).toEqual({ projects: 0, registers: [['blockers', 2]], left: [['I列起并排', 1]] });
});

test('a list of projects with blockers beside it keeps its projects', async () => {
  const projects: Rows = [
    ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '计划开工时间'],
    [1, '滨河路改造工程', '住建局', '新建', 9000, '2026年5月'],
    [2, '标准厂房建设项目', '工信局', '新建', 9000, '2026年5月'],
    [3, '光伏发电项目', '发改局', '新建', 9000, '2026年5月'],
  ];
  expect(await look(beside(projects, OTHER_BLOCKERS))).toEqual({ projects: 3, registers: [['blockers', 1]], left: [] });
});

test('a wide list that names its projects again half-way is one list', async () => {
  const projects: Rows = [
    ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '计划开工时间'],
    [1, '滨河路改造工程', '住建局', '新建', 9000, '2026年5月'],
    [2, '第二中学迁建项目', '教育局', '新建', 9000, '2026年5月'],
  ];
  expect(await look(beside(projects, BLOCKERS))).toEqual({ projects: 2, registers: [], left: [] });
});

test('counts beside a list are none of it', async () => {
  const counts: Rows = [
    ['责任单位', '问题数', '已销号'],
    ['住建局', 1, 1],
    ['教育局', 1, 0],
    ['合计', 2, 1],
  ];
  expect(await look(beside(BLOCKERS, counts))).toEqual({ projects: 0, registers: [['blockers', 2]], left: [] });
  expect(await tablesToldBeside(beside(BLOCKERS, counts))).toEqual(['I']);
  const ofTownships = counts.map((cells, row) => [row === 0 ? '乡镇' : '城关镇', ...cells.slice(1)]);
  expect(await tablesToldBeside(beside(BLOCKERS, ofTownships))).toEqual(['I']);
});
