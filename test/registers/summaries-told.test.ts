import { createAssistant } from '../../src/app/create-assistant';
import { planSheets } from '../../src/sheets';
import { findingMessage } from '../../src/checks/catalogue';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { SheetKey } from '../../src/spreadsheet/sheet-plan';
import { openSheets } from '../support/ledger-sheets';
import { rowsOf, sheetOf, textOf } from '../support/plan-sheets';

type Rows = readonly (readonly CellValue[])[];

const PROJECTS: Rows = [
  ['2025年重点项目台账（单位：万元）'],
  ['序号', '项目名称', '建设性质', '总投资', '计划开工时间', '实际开工时间', '责任单位'],
  [1, '供水工程', '新建', 100, '2025年3月', null, '水利局'],
  [2, '光伏组件厂', '新建', 100, '2025年3月', null, '工信局'],
];

/** The summary sheets of a workbook at the end of June. */
async function summaries(sheets: Readonly<Record<string, Rows>>) {
  const { ledger, progress, registers } = await createAssistant(openSheets(sheets)).check({ today: dayOf(2025, 6, 30) });
  const planned = planSheets({ ledger, progress, registers, findings: [], messageOf: findingMessage, reasonOf: () => '' });
  return {
    text: (key: SheetKey) => textOf(sheetOf(planned, key)),
    rows: (key: SheetKey) => rowsOf(sheetOf(planned, key)).map((row) => row.filter((cell) => cell !== null && cell !== '')),
    keys: planned.sheets.map(({ key }) => key),
  };
}

const NEEDS: Rows = [
  ['要素保障清单'],
  ['序号', '项目名称', '要素类别', '需求内容', '责任单位'],
  [1, '供水工程', '用地', '12亩', '自然资源局'],
  [2, '光伏组件厂', '供电', '增容', '供电公司'],
];
const BLOCKERS: Rows = [
  ['堵点难点台账'],
  ['序号', '项目名称', '堵点难点', '责任单位', '是否销号'],
  [1, '供水工程', '征地', '张店镇', '是'],
  [2, '光伏组件厂', '用电', '供电公司', '再议'],
];

describe('what no column tells', () => {
  test('is in no list, which says so in place of 无', async () => {
    const { text } = await summaries({ 台账: PROJECTS, 要素: NEEDS });
    expect(text('action-3')).toContain('\n台账没有“是否保障到位”“保障到位时间”列，无法列出。');
    expect(text('action-3')).not.toContain('无。');
  });

  test('is neither met nor lacking in the table of needs, and beside late projects', async () => {
    const { rows } = await summaries({ 台账: PROJECTS, 要素: NEEDS });
    expect(rows('action-3')).toContainEqual(['供水工程', '未判定']);
    expect(rows('action-4')).toContainEqual(['供水工程', '水利局', '应开未开', '用地（未判定）', 3]);
  });
});

describe('a word that is not understood', () => {
  test('leaves a blocker beside a late project open to doubt, and is noted below the figures that it is in none of', async () => {
    const { rows, text } = await summaries({ 台账: PROJECTS, 堵点: BLOCKERS });
    expect(rows('action-4')).toContainEqual(['供水工程', '水利局', '应开未开', '无', 3]);
    expect(rows('action-4')).toContainEqual(['光伏组件厂', '工信局', '应开未开', '用电（未判定）', 4]);
    expect(text('action-5')).toContain('堵点难点台账：“是否销号”列有1格无法识别，没有计入有关个数、金额和名单。');
  });
});

describe('a workbook without a list of projects', () => {
  const SIGNINGS: Rows = [
    ['2025年招商引资签约项目台账'],
    ['序号', '签约项目名称', '投资方', '签约时间', '签约金额（亿元）', '是否开工'],
    [1, '新能源电池', '某公司', '2025年2月', 20, '是'],
  ];

  test('has no number of projects, is short of no target of theirs, and no project of it is called on time', async () => {
    const { rows, text, keys } = await summaries({ 招商: SIGNINGS, 堵点: BLOCKERS });
    const overview = rows('overview');
    expect(overview.filter((row) => row.includes('项目个数') || row.includes('其中：新开工项目'))).toEqual([]);
    const majors = overview.find((row) => row.includes('重点推进重大项目个数'));
    expect(majors?.slice(-2)).toEqual(['本台账不含该项数据', '须用重点项目台账对照。']);
    expect(overview.find((row) => row.includes('二季度开工率'))?.slice(-2)).toEqual(['本台账不含该项数据', '须用重点项目台账对照。']);
    expect(overview.find((row) => row.includes('招商引资签约投资额'))).toEqual(expect.arrayContaining([20, -180, '未达到']));
    expect(text('overview')).not.toContain('没有应开未开');
    expect(text('overview')).toContain('数据来源：工作表“招商”、“堵点”');
    expect(keys).not.toContain('action-4');
  });
});
