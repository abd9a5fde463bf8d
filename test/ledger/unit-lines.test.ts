import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { isUnitLine } from '../../src/ledger/header/grammar/unit-line';
import { readProjects } from '../support/read-projects';

const asOf = dayOf(2025, 6, 30);
const HEADER = ['项目名称', '建设性质', '总投资', '2025年计划投资', '计划开工时间'];
const PROJECT = ['甲工程', '新建', 3, 5_000, '2025年2月'];
const YI = 100_000_000;
const WAN = 10_000;

/** Units of 总投资 and of this year's plan as read under these lines, and whether the user is told that one was assumed. */
function unitsUnder(lines: readonly string[], below: readonly string[] = []): readonly [string, string, boolean] {
  const rows: CellValue[][] = [['2025年重点项目表'], ...lines.map((line) => [line]), HEADER, PROJECT, ...below.map((line) => [line])];
  const ledger = readProjects(rows, { asOf });
  const unitOf = (name: string): string => ledger.columns.find(({ field }) => field.name === name)?.unit ?? '';
  return [unitOf('totalInvestment'), unitOf('annualPlan'), ledger.assumptions.some(({ code }) => code === 'unit-unstated')];
}

test.each([
  '单位：总投资亿元，年度投资万元',
  '（单位：总投资亿元、计划投资万元）',
  '总投资单位：亿元；年度计划投资单位：万元',
  '单位：亿元（总投资）、万元（计划投资）',
  '注：总投资单位为亿元，计划投资单位为万元。',
])('%s: each column in the unit that the line names it with', (line) => {
  expect(unitsUnder([line])).toEqual(['亿元', '万元', false]);
});

test('so the amounts are what they are', () => {
  const ledger = readProjects([['单位：总投资亿元，年度投资万元'], HEADER, PROJECT], { asOf });
  expect(['totalInvestment', 'annualPlan'].map((name) => ledger.money(name)?.values)).toEqual([[3 * YI], [5_000 * WAN]]);
});

test('two lines, each for a column', () => {
  expect(unitsUnder(['总投资单位：亿元', '年度投资单位：万元'])).toEqual(['亿元', '万元', false]);
});

test('a line for one column beside one for all others', () => {
  expect(unitsUnder(['单位：万元', '总投资单位：亿元'])).toEqual(['亿元', '万元', false]);
});

test.each(['总投资单位：亿元', '（项目总投资以亿元计）'])(
  '%s alone says nothing of the plan of the year: its unit is taken for the usual one, and told',
  (line) => {
    expect(unitsUnder([line])).toEqual(['亿元', '万元', true]);
  },
);

test('what a title is about is no column', () => {
  expect(unitsUnder(['2025年重点项目总投资计划  单位：亿元'])).toEqual(['亿元', '亿元', false]);
});

test('a line for the year says nothing of the whole', () => {
  expect(unitsUnder(['单位：亿元', '年度投资单位：万元'])).toEqual(['亿元', '万元', false]);
});

test.each([
  '注：1.本表截至6月底；2.总投资、年度计划投资以亿元为单位；3.续建项目不计入开工率。',
  '注：本表数据截至6月底；金额以亿元为单位',
  '说明：\n1、金额单位：亿元\n2、带★的为省重点项目，由县领导包联，责任单位按月报送进度和存在的问题',
])('one of several notes in a cell below the list states them: %s', (note) => {
  expect(unitsUnder([], [note])).toEqual(['亿元', '亿元', false]);
});

test('a note that tells of the unit of something else states none', () => {
  expect(unitsUnder([], ['注：1.南河桥增加投资0.5亿元；2.续建项目不计入开工率。'])).toEqual(['万元', '万元', true]);
});

test('a note below the list names them too', () => {
  expect(unitsUnder([], ['注：总投资单位为亿元，年度投资单位为万元。'])).toEqual(['亿元', '万元', false]);
});

test('计划总投资 is in the unit of the whole, though it has the letters of a plan', () => {
  const header = ['项目名称', '建设性质', '计划总投资', '2025年计划投资', '计划开工时间'];
  const ledger = readProjects([['单位：总投资亿元，年度投资万元'], header, PROJECT], { asOf });
  expect(['totalInvestment', 'annualPlan'].map((name) => ledger.money(name)?.values)).toEqual([[3 * YI], [5_000 * WAN]]);
});

test.each(['金额以万元计，其中总投资以亿元计', '注：1.本表金额单位：万元；2.其中总投资单位：亿元'])('%s', (line) => {
  expect(unitsUnder([line])).toEqual(['亿元', '万元', false]);
});

test.each(['2025年重点项目表（单位：亿元）', '2025年重点项目表（金额以亿元计）', '2025年重点项目表 以亿元为单位'])(
  '%s is a title, whose unit is that of all',
  (title) => {
    const rows: CellValue[][] = [[title], ['项目名称', '建设性质', '总投资', '计划开工时间'], ['甲工程', '新建', 3, '2月']];
    const { title: read, planYear, columns } = readProjects(rows, { asOf: dayOf(2026, 6, 30) });
    expect([read, planYear.year, columns.find(({ field }) => field.type === 'money')?.unit]).toEqual(['2025年重点项目表', 2025, '亿元']);
  },
);

test('two units for nobody in particular are told, not chosen between', () => {
  expect(unitsUnder(['单位：亿元、万元'])).toEqual(['万元', '万元', true]);
});

test.each([
  ['单位：亿元', '亿元'],
  ['金额单位：人民币万元', '万元'],
  ['单位：个、亿元', '亿元'],
  ['单位：亿元、亩、个', '亿元'],
  ['投资单位：亿元', '亿元'],
  ['填报单位：发展改革局  单位：亿元', '亿元'],
  ['（亿元）', '亿元'],
  ['金额均以亿元计', '亿元'],
  ['以亿元为单位', '亿元'],
])('%s: one unit for all', (line, unit) => {
  expect(unitsUnder([line])).toEqual([unit, unit, false]);
});

test.each([
  '建设单位：万元科技有限公司',
  '责任单位：县发展改革局',
  '联系单位：元氏县财政局',
  '单位：个',
  '截至6月底完成投资25亿元',
  '资金：25亿元',
])('%s states no unit', (text) => {
  expect(isUnitLine(text)).toBe(false);
});
