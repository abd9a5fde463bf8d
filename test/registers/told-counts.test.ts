import type { CellValue } from '../../src/spreadsheet/snapshot';
import { oneRegister } from '../support/one-register';

type Rows = readonly (readonly CellValue[])[];
const HEADER = ['序号', '项目名称', '存在问题', '责任单位', '完成时限', '是否办结'];
const ROWS: Rows = [
  [1, '青石供水工程', '征地', '水利局', '2025年5月', '是'],
  [2, '南河产业园', '用电', '供电公司', '2025年5月', '否'],
  [3, '北山公路', '用林', '林业局', '2025年8月', '否'],
];

/** What is told about numbers that the sheet writes down. */
async function told(...rows: Rows): Promise<string[]> {
  const { register } = await oneRegister(rows);
  return register.findings
    .filter(({ code }) => code === 'count-differs')
    .map(({ params }) => `${String(params['label'])}${String(params['declared'])}: ${String(params['found'])}`);
}

test.each<[string, CellValue[]]>([
  ['beside the word', ['合计', '12件', null, null, null, null]],
  ['behind the word', ['合计：12件', null, null, null, null, null]],
  ['in brackets', ['合计（12项）', null, null, null, null, null]],
])('a total that the records do not bear out is told: %s', async (_where, total) => {
  expect(await told(['堵点难点问题台账'], HEADER, ...ROWS, total)).toEqual(['12: 3']);
});

test('so is how many are over, in the total and in the title', async () => {
  expect(await told(['堵点难点问题台账'], HEADER, ...ROWS, ['合计', '3件', null, null, null, '已办结2件'])).toEqual(['已办结2: 1']);
  expect(await told(['堵点难点问题台账（共5件，已销号1件，未销号4件）'], HEADER, ...ROWS)).toEqual(['5: 3', '未销号4: 2']);
});

test('what is borne out is not: the number of the projects does as well, and other things are counted too', async () => {
  expect(await told(['堵点难点问题台账（共3件，已销号1件，未销号2件）'], HEADER, ...ROWS)).toEqual([]);
  expect(await told(['共涉及12个部门、3个项目'], HEADER, ...ROWS, [4, '北山公路', '用地', '林业局', '2025年8月', '否'])).toEqual([]);
});

test('where a note tells states by colour alone, it is said that colours do not count and what to do', async () => {
  const rows = ROWS.map((cells) => [...cells.slice(0, 5), '专班协调']);
  const { register } = await oneRegister([['堵点难点问题台账（红色为未办结）'], [...HEADER.slice(0, 5), '解决措施'], ...rows]);
  const untold = register.findings.filter(({ code }) => code === 'figures-untold');
  expect(untold.map(({ params }) => params['colours'])).toEqual(['红色为未办结']);
});
