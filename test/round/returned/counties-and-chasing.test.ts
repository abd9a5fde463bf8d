import { createAssistant } from '../../../src/app/create-assistant';
import type { Checked } from '../../../src/app/results';
import { unitSpellings } from '../../../src/app/round/unit-spellings';
import { remindersFor } from '../../../src/app/round/remind';
import { countyOf, rollupNotes } from '../../../src/app/round/rollup';
import { makeFiles, planOfSplit } from '../../../src/app/round/split';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../../src/workbook/file';
import { book, type Cell, type Sheets } from './books';

const checked = (sheets: Sheets): Promise<Checked> =>
  createAssistant(openWorkbookFile(book(sheets), '台账.xlsx')).check({ today: dayOf(2025, 9, 30) });

const HEAD = ['序号', '项目名称', '建设性质', '总投资', '年度计划投资', '累计完成投资', '计划开工时间', '实际开工时间'];
const county = (title: string, unit: string): Sheets[string] => [
  [title],
  [unit],
  HEAD,
  [1, '一号路', '新建', 1_000, 500, 300, '2025年2月', '2025年2月'],
  [2, '二号厂', '新建', 2_000, 800, 100, '2025年5月', null],
];

it('汇总几个县 tells what does not belong together: other years and days, sheets left out, units taken for granted', async () => {
  const counties = await Promise.all(
    [
      ['甲县.xlsx', { 台账: county('甲县2025年重点项目台账（截至2025年9月底）', '单位：万元') }],
      ['乙县.xlsx', { 台账: county('乙县2024年重点项目台账（截至2024年12月底）', '单位：万元') }],
      [
        '丙县.xlsx',
        {
          新建: county('丙县2025年重点项目台账（截至2025年9月底）', ''),
          续建: [HEAD, [1, '三号桥', '续建', 900, 300, 100, '2024年3月', '2024年3月']],
        },
      ],
    ].map(async ([name, sheets]) => countyOf(name as string, await checked(sheets as Sheets))),
  );
  expect(rollupNotes(counties)).toEqual([
    '乙县是2024年的台账，其他为2025年，不宜放在一起排名和合计，请核对。',
    '各台账截至日不一致（甲县、丙县2025年9月30日；乙县2024年12月31日），开工率和完成率不完全可比。',
    '丙县：工作簿中另有“续建”表（1个项目）没有计入。',
    expect.stringMatching(/^丙县：“总投资”.*没有注明单位，按万元计算，请核对。$/),
  ]);
});

it('汇总几个县 tells of projects that are in no rate, since nobody says whether they are new or continuing', async () => {
  const bare = county('丁县2025年重点项目台账（截至2025年9月底）', '单位：万元').map((row) =>
    row.filter((_, at) => row.length < 3 || at !== 2),
  );
  const counties = [
    countyOf('丁县.xlsx', await checked({ 台账: bare })),
    countyOf('甲县.xlsx', await checked({ 台账: county('甲县2025年重点项目台账（截至2025年9月底）', '单位：万元') })),
  ];
  expect(counties.map(({ projects, newProjects, unknownNatures }) => [projects, newProjects, unknownNatures])).toEqual([
    [2, 0, 2],
    [2, 2, 0],
  ]);
  expect(rollupNotes(counties)).toContain('丁县：2个项目的建设性质没有填写或无法识别，没有计入新开工、续建和开工率、复工率。');
});

describe('投资滞后', () => {
  const ledger = (unit: string, plan: number, done: number, nature: string): Sheets => ({
    台账: [
      ['甲县2025年重点项目台账（截至2025年9月30日）'],
      [unit],
      [...HEAD, '责任单位'],
      [1, '一号路', nature, plan * 2, plan, done, '2025年2月', '2025年2月', '交通局'],
      [2, '二号路', '续建', plan * 2, plan, plan, '2024年2月', '2024年2月', '水利局'],
    ],
  });
  const behind = async (sheets: Sheets): Promise<string[]> =>
    remindersFor(await checked(sheets), 'leadUnit', null).reminders.flatMap(({ items }) =>
      items.filter(({ kind }) => kind === 'invest').map(({ text }) => text),
    );

  it.each([
    ['单位：万元', 100, 10, '年度计划100万元，完成10万元，完成率10.0%，落后序时进度65.0个百分点'],
    ['单位：亿元', 2, 0.5, '年度计划2.00亿元，完成0.50亿元，完成率25.0%，落后序时进度50.0个百分点'],
    ['单位：亿元', 0.01, 0.001, '年度计划0.01亿元，完成10万元，完成率10.0%，落后序时进度65.0个百分点'],
  ])('is told in the unit that the ledger keeps, never as nothing where something was done: %s', async (unit, plan, done, text) => {
    expect(await behind(ledger(unit, plan, done, '新建'))).toEqual([text]);
  });

  it('is not held against a project of which nobody knows what it is', async () => {
    expect(await behind(ledger('单位：万元', 100, 10, '终止'))).toEqual([]);
  });
});

describe('a project of which the remark says that it is not pursued', () => {
  const chased = async (remark: string): Promise<string[]> => {
    const sheets: Sheets = {
      台账: [
        ['甲县2025年重点项目台账（截至2025年9月30日）'],
        ['单位：万元'],
        [...HEAD, '责任单位', '备注'],
        [1, '一号路', '新建', 1_000, 500, 10, '2025年2月', null, '交通局', remark],
        [2, '二号路', '新建', 1_000, 500, 500, '2025年2月', '2025年2月', '水利局', null],
      ],
    };
    return remindersFor(await checked(sheets), 'leadUnit', null).reminders.flatMap(({ items }) =>
      items.map(({ kind, text }) => `${kind} ${text}`),
    );
  };

  it.each(['项目取消', '该项目已终止', '暂缓实施', '已停建，资金收回', '因用地问题暂缓实施', '受市场影响，已终止', '因企业原因终止建设'])(
    'is asked about once and not chased: %s',
    async (remark) => {
      expect(await chased(remark)).toEqual([
        `pursued 台账“备注”写明“${remark}”，请核实：确不再实施或暂缓的，书面报请调整；仍要实施的，按计划推进并更正`,
      ]);
    },
  );

  it.each(['取消原方案', '用地暂缓解决'])('is chased where that is said of something else: %s', async (remark) => {
    expect((await chased(remark)).map((line) => line.split(' ')[0])).toEqual(['late', 'invest']);
  });
});

it('a unit that the ledger writes in two ways is told before files and reminders go out for each', async () => {
  const row = (number: number, name: string, unit: string): Cell[] => [number, name, '新建', 1_000, 500, 10, '2025年2月', null, unit];
  const ledger = await checked({
    台账: [
      ['安远县2025年重点项目台账'],
      [...HEAD, '责任单位'],
      row(1, '一号路', '交通运输局'),
      row(2, '二号路', '交通运输局'),
      row(3, '三号路', '县交通运输局'),
      row(4, '一号水库', '水利局'),
    ],
  });
  expect(unitSpellings(ledger, 'leadUnit')).toEqual([expect.stringContaining('“县交通运输局”与其他2行的“交通运输局”相近')]);
  expect(unitSpellings(ledger, 'township')).toEqual([]);
});

it('a total over several sections goes on over the projects of the unit; a share of it is worked out anew', async () => {
  const rows: Sheets[string] = [
    ['惠来县2025年重点项目进度表（单位：万元）'],
    ['序号', '项目名称', '责任单位', '总投资', '年度计划投资', '累计完成投资', '完成率'],
    ['一、产业项目'],
    [1, '标准厂房', '管委会', 650, 210, 120, { formula: 'F4/E4', value: 0.57 }],
    ['二、基础设施项目'],
    [2, '国道改造', '公路中心', 980, 300, 90, { formula: 'F6/E6', value: 0.3 }],
    [3, '水厂扩建', '水务集团', 240, 100, 35, { formula: 'F7/E7', value: 0.35 }],
    [
      '合计',
      null,
      null,
      { formula: 'SUM(D4:D4,D6:D7)', value: 1870 },
      { formula: 'SUM(E4:E4,E6:E7)', value: 610 },
      { formula: 'SUM(F4:F4,F6:F7)', value: 245 },
      { formula: 'F8/E8', value: 0.4 },
    ],
  ];
  const source = openWorkbookFile(book({ 台账: rows }), '台账.xlsx');
  const found = await createAssistant(source).check({ today: dayOf(2025, 9, 30) });
  const files = await makeFiles(source, found, planOfSplit(found, '责任单位'));
  const made = openWorkbookFile(files.find(({ value }) => value === '水务集团')?.bytes ?? new Uint8Array(0), '水务集团.xlsx');
  const [sheet] = await made.listSheets();
  const [snapshot] = await made.readSheets([sheet?.id ?? '']);
  const total = snapshot?.values.find((row) => row[0] === '合计');
  // 35 of 100; the 40% of the whole county is nowhere.
  expect(total?.slice(3, 7)).toEqual([240, 100, 35, 0.35]);
});
