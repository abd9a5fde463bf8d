import type { CellValue } from '../../../src/spreadsheet/snapshot';
import type { Ledger } from '../../../src/ledger/ledger';
import type { CorpusCase } from '../case';

const NAMES = [
  '东坪学校',
  '河心泵站',
  '西岭道路',
  '南苑公园',
  '北桥改造',
  '文化馆',
  '体育馆',
  '污水厂',
  '粮库',
  '停车场',
  '敬老院',
  '游泳馆',
];
const UNITS = ['区建筑工务署', '区水务局', '区教育局'];

/** Two lines a project: name, nature, total above; unit, years, paid below. */
function pairs(count: number, numbered = true): CellValue[][] {
  return NAMES.slice(0, count).flatMap((name, at) => [
    [
      numbered ? at + 1 : null,
      name,
      `规模${String(at)}`,
      at % 3 === 0 ? '续建' : '新建',
      1000 + at,
      100 + at,
      50,
      `建设内容${String(at)}`,
      null,
    ],
    [null, UNITS[at % 3] ?? null, null, `2025-0${String((at % 9) + 1)}~\n2026-12`, 300 + at, null, null, null, null],
  ]);
}

const STACKED: CellValue[][] = [
  ['序号', '项目名称及建设单位', '建设规模', '建设性质', '总投资', '安排投资', '本年度拨款', '年度主要建设内容', '备注'],
  [null, null, null, '建设起止年月', '累计拨款', null, null, null, null],
];
const STACKED_MERGES = ['A3:A4', 'B3:B4', 'C3:C4', 'F3:F4', 'G3:G4', 'H3:H4', 'I3:I4'];
const numberMerges = (first: number, count: number, columns: readonly string[]): string[] =>
  Array.from({ length: count }, (_, at) =>
    columns.map((letter) => `${letter}${String(first + at * 2)}:${letter}${String(first + at * 2 + 1)}`),
  ).flat();

const rowsOf = (first: number, count: number, step = 2): number[] => Array.from({ length: count }, (_, at) => first + at * step);
const owners = (ledger: Ledger): unknown => ledger.text('owner')?.values.slice(0, 2);
const spans = (ledger: Ledger): unknown => ledger.span('duration')?.values.filter((value) => value !== null).length;
const total = (ledger: Ledger): unknown => ledger.money('totalInvestment')?.values.reduce((sum: number, value) => sum + (value ?? 0), 0);

/** Lists whose projects take two physical rows, and lists whose cells hold two fields. */
export const TWO_LINES: readonly CorpusCase[] = [
  {
    oddity: 'twelve projects of two lines under headings one over the other',
    rows: [
      ['政府投资计划类统计表'],
      ['打印日期：2025年06月30日', null, null, null, null, null, null, null, '资金：万   元\n面积：平方米'],
      ...STACKED,
      ...pairs(12),
    ],
    merges: [...STACKED_MERGES, ...numberMerges(5, 12, ['A', 'C', 'F', 'G', 'H', 'I'])],
    expected: {
      projects: rowsOf(5, 12),
      names: NAMES,
      others: { continuation: 12 },
      // The seventh goes on since next month; its years stand in the line below its number.
      findings: ['continuing-in-future@D18'],
      also: { owners: [owners, ['区建筑工务署', '区水务局']], spans: [spans, 12], total: [total, 120_660_000] },
    },
  },
  {
    oddity: 'two lines without any merge',
    rows: [...STACKED, ...pairs(6)],
    merges: ['A1:A2'],
    expected: {
      projects: rowsOf(3, 6),
      names: NAMES.slice(0, 6),
      also: { owners: [owners, ['区建筑工务署', '区水务局']], spans: [spans, 6] },
    },
  },
  {
    oddity: 'two lines under headings with a stroke between',
    rows: [
      [
        '序号',
        '项目名称/建设单位',
        '建设规模',
        '建设性质/建设起止年月',
        '总投资/累计拨款',
        '安排投资',
        '本年度拨款',
        '年度主要建设内容',
        '备注',
      ],
      ...pairs(5),
    ],
    expected: {
      projects: rowsOf(2, 5),
      names: NAMES.slice(0, 5),
      also: { owners: [owners, ['区建筑工务署', '区水务局']], spans: [spans, 5], total: [total, 50_100_000] },
    },
  },
  {
    oddity: 'two lines with sections and totals between',
    rows: [...STACKED, [null, '合计', null, null, 4006], ['一、教育类'], ...pairs(2), ['二、水利类'], ...pairs(4).slice(4)],
    merges: ['A1:A2', 'B1:B2'],
    expected: {
      projects: [5, 7, 10, 12],
      names: NAMES.slice(0, 4),
      sections: ['0 教育类 -/2', '0 水利类 -/2'],
      others: { continuation: 4, total: 1 },
      findings: [],
    },
  },
  {
    oddity: 'two lines that only the blanks tell of are asked about',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资（万元）', '责任单位'],
      [1, '东坪学校', '新建', 1000, '教育局'],
      [null, '占地20亩', null, null, '张某'],
      [2, '河心泵站', '新建', 900, '水利局'],
      [null, '装机4台', null, null, '李某'],
      [3, '西岭道路', '续建', 800, '交通局'],
      [null, '长3公里', null, null, '王某'],
    ],
    expected: {
      projects: [2, 4, 6],
      also: {
        asked: [
          ({ assumptions }) => assumptions.filter(({ code }) => code === 'rows-joined').map(({ subject, serious }) => [subject, serious]),
          [['two-lines', true]],
        ],
        units: [(ledger) => ledger.people('leadUnit')?.values, [['教育局'], ['水利局'], ['交通局']]],
      },
    },
  },
  {
    oddity: 'every other project without a number is a project',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资（万元）', '责任单位'],
      [1, '东坪学校', '新建', 1000, '教育局'],
      [null, '河心泵站', '续建', 900, '水利局'],
      [2, '西岭道路', '新建', 800, '交通局'],
      [null, '南苑公园', '新建', 700, '住建局'],
      [3, '北桥改造', '续建', 600, '交通局'],
      [null, '文化馆', '新建', 500, '文旅局'],
    ],
    expected: { projects: [2, 3, 4, 5, 6, 7], natures: 'new continuing new new continuing new' },
  },
  {
    oddity: 'nature and years in one cell in two lines',
    rows: [
      ['序号', '项目名称', '建设性质\n建设起止年限', '总投资（万元）', '责任单位'],
      [1, '东坪学校', '新建\n2025年3月-2026年12月', 1000, '教育局'],
      [2, '河心泵站', '续建\n2024年5月-2025年10月', 900, '水利局'],
      [3, '西岭道路', '新建\n2025年9月-2027年6月', 800, '交通局'],
    ],
    expected: { projects: [2, 3, 4], natures: 'new continuing new', starts: '2025-03 2024-05 2025-09', findings: [] },
  },
  {
    oddity: 'name and unit in one cell in two lines',
    rows: [
      ['序号', '项目名称\n责任单位', '建设性质', '总投资（万元）'],
      [1, '东坪学校\n教育局', '新建', 1000],
      [2, '河心泵站\n水利局', '续建', 900],
    ],
    expected: {
      names: ['东坪学校', '河心泵站'],
      natures: 'new continuing',
      also: { units: [(ledger) => ledger.people('leadUnit')?.values, [['教育局'], ['水利局']]] },
    },
  },
  {
    oddity: 'total and plan of the year with a stroke between',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资/年度计划投资', '责任单位'],
      [1, '东坪学校', '新建', '1000/300', '教育局'],
      [2, '河心泵站', '续建', '900/200', '水利局'],
    ],
    expected: { also: { sums: [(ledger) => [total(ledger), ledger.money('annualPlan')?.values], [19_000_000, [3_000_000, 2_000_000]]] } },
  },
  {
    oddity: 'names and headings broken over two lines hold one thing',
    rows: [
      ['序号', '项目\n名称', '建设\n性质', '总投资\n（万元）', '计划\n开工时间'],
      [1, '东坪镇中心学校\n教学楼新建工程', '新建', 1000, '2025年3月'],
      [2, '河心泵站\n更新改造工程', '续建', 900, '2024年5月'],
    ],
    expected: {
      columns: 'sequence name nature totalInvestment plannedStart',
      names: ['东坪镇中心学校教学楼新建工程', '河心泵站更新改造工程'],
    },
  },
  {
    oddity: 'a second line with an error in the date is told at its own cell',
    rows: [
      ...STACKED,
      ...pairs(4).map((cells, at) => (at === 3 ? cells.map((cell, column) => (column === 3 ? '待核实的工期' : cell)) : cells)),
    ],
    merges: ['A1:A2'],
    expected: { projects: rowsOf(3, 4), findings: ['date-unreadable@D6'] },
  },
  {
    oddity: 'plan and fact of each project in two lines that say so',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资（万元）', '类别', '开工时间', '2025年投资（万元）', '竣工时间'],
      [1, '青龙涧河道整治', '新建', 3600, '计划', '2025年3月', 2000, '2026年5月'],
      [null, null, null, null, '实际', '2025年4月', 1500, null],
      [2, '寺前水库除险', '新建', 2400, '计划', '2025年5月', 1200, '2026年9月'],
      [null, null, null, null, '实际', null, 0, null],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5'],
    expected: {
      projects: [2, 4],
      starts: '2025-03 2025-05',
      also: {
        began: [(ledger) => ledger.period('actualStart')?.values.map((period) => period?.precision ?? null), ['month', null]],
        plan: [(ledger) => ledger.money('annualPlan')?.values, [20_000_000, 12_000_000]],
        done: [(ledger) => ledger.money('yearToDate')?.values, [15_000_000, 0]],
      },
    },
  },
];
