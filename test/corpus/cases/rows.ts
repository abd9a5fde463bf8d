import type { CorpusCase } from '../case';

const HEAD = ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '计划开工时间', '备注'] as const;
const A = [1, '青石供水工程', '水利局', '新建', 100, '2025年3月', null] as const;
const B = [2, '南河产业园', '工信局', '续建', 200, '2024年6月', null] as const;

/** Rows that are no projects, and projects of more than one row. */
export const ROWS: readonly CorpusCase[] = [
  {
    oddity: 'a total on top that is right',
    rows: [HEAD, ['合计', null, null, null, 300], A, B],
    expected: { projects: [3, 4], others: { total: 1 }, findings: [] },
  },
  {
    oddity: 'a total at the bottom that is wrong',
    rows: [HEAD, A, B, [null, '合  计', null, null, 350]],
    expected: { projects: [2, 3], others: { total: 1 }, findings: ['total-not-sum@E4'] },
  },
  {
    oddity: 'subtotals and a grand total',
    rows: [
      HEAD,
      ['一、水利'],
      A,
      [null, '小计', null, null, 100],
      ['二、工业'],
      B,
      [null, '小计', null, null, 200],
      [null, '总计', null, null, 300],
    ],
    expected: { projects: [3, 6], others: { total: 3, section: 2 }, findings: [] },
  },
  {
    oddity: 'the count of projects merged at the end',
    rows: [HEAD, A, B, ['合计：3 个', null, null, null, 300]],
    merges: ['A4:C4'],
    expected: { projects: [2, 3], findings: ['section-count@A4'] },
  },
  {
    oddity: 'stray numbers and an error beside the total',
    rows: [HEAD, [null, '合计', null, null, 300, null, { error: '#REF!' }], A, B, [null, null, null, null, 300]],
    expected: {
      projects: [3, 4],
      findings: ['error-value@G2'],
      also: { odd: [({ otherRows }) => otherRows.filter(({ kind }) => kind === 'unknown').map(({ reason }) => reason), []] },
    },
  },
  {
    oddity: 'footnotes and signatures',
    rows: [HEAD, A, B, [], ['注：标“★”的为省重点项目。'], ['备注：概算批复为准。'], ['填报人：张某', null, null, '审核人：李某']],
    expected: { projects: [2, 3], others: { note: 3, blank: 1 } },
  },
  {
    oddity: 'a second line with more of the same project',
    rows: [HEAD, A, [null, null, '住建局', null, null, null, '二期另报'], B],
    expected: { projects: [2, 4], others: { continuation: 1 }, findings: [] },
  },
  {
    oddity: 'parts of a project below it',
    rows: [HEAD, A, [null, '其中：征地', null, null, 30, null, null], [null, '下列2个子项目见附表'], B],
    expected: { projects: [2, 5], others: { part: 2 } },
  },
  {
    oddity: 'parts without numbers below 其中',
    rows: [
      HEAD,
      [1, '老旧小区改造', '住建局', '新建', 300, '2025年3月', null],
      [null, '其中：东街小区', null, null, 100],
      [null, '西街小区', null, null, 200],
      B,
    ],
    expected: { projects: [2, 5], others: { part: 2 }, findings: [] },
  },
  {
    oddity: 'parts numbered in circles',
    rows: [
      HEAD,
      [1, '老旧小区改造', '住建局', '新建', 300, '2025年3月', null],
      ['①', '东街小区', null, null, 100],
      ['②', '西街小区', null, null, 200],
      B,
    ],
    expected: { projects: [2, 5], others: { part: 2 }, findings: [] },
  },
  {
    oddity: 'headings after dashes with counts and sums of their own',
    rows: [
      HEAD,
      [null, '——供水', 1, null, 100],
      A,
      [null, '——产业', 1, null, 200],
      [1, '南河产业园', '工信局', '续建', 200, '2024年6月', null],
    ],
    expected: { projects: [3, 5], others: { section: 2 }, findings: [] },
  },
  {
    oddity: 'a second amount of a project without number and name, which the total counts',
    rows: [HEAD, A, [null, null, null, null, 50, null, null], B, ['合计', null, null, null, 350]],
    expected: { projects: [2, 4], others: { continuation: 1, total: 1 }, findings: [] },
  },
  {
    oddity: 'the same without a total: asked, and not counted until somebody answers',
    rows: [HEAD, A, [null, null, null, null, 50, null, null], B],
    expected: { projects: [2, 4], others: { continuation: 1 }, findings: ['reading-open@B3'] },
  },
  {
    oddity: 'two physical rows a project with stacked headers',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资', '责任单位'],
      [null, null, '建设起止年月', '累计拨款', null],
      [1, '青石供水工程', '新建', 100, '水利局'],
      [null, null, '2025-2026', 20, null],
      [2, '南河产业园', '续建', 200, '工信局'],
      [null, null, '2024-2026', 90, null],
    ],
    merges: ['A1:A2', 'B1:B2', 'E1:E2', 'A3:A4', 'B3:B4', 'E3:E4', 'A5:A6', 'B5:B6', 'E5:E6'],
    expected: {
      projects: [3, 5],
      natures: 'new continuing',
      names: ['青石供水工程', '南河产业园'],
      others: { continuation: 2, header: 2 },
    },
  },
  {
    oddity: 'a record whose name is missing',
    rows: [HEAD, A, [2, null, '工信局', '续建', 200, '2024年6月', null]],
    expected: { projects: [2, 3], names: ['青石供水工程', null] as unknown as string[] },
  },
  {
    oddity: 'a unit merged over its projects',
    rows: [
      ['责任单位', '序号', '项目名称', '总投资'],
      ['水利局', 1, '青石供水', 3],
      [null, 2, '东沟水库', 4],
      ['工信局', 3, '南河产业园', 5],
    ],
    merges: ['A2:A3'],
    expected: {
      columns: 'leadUnit sequence name totalInvestment',
      projects: [2, 3, 4],
      also: { units: [(ledger) => ledger.people('leadUnit')?.values, [['水利局'], ['水利局'], ['工信局']]] },
    },
  },
  {
    oddity: 'a list of numbers and names alone',
    rows: [['青石县项目名单'], ['序号', '项目名称'], [1, '青石供水工程'], [2, '君澜小区'], ['二、续建'], [3, '南河产业园']],
    expected: { projects: [3, 4, 6], natures: 'unknown unknown continuing' },
  },
  {
    oddity: 'a list without numbers',
    rows: [
      ['项目名称', '责任单位', '总投资'],
      ['青石供水工程', '水利局', 3],
      ['南河产业园', '工信局', 5],
      ['合计', null, 8],
    ],
    expected: { projects: [2, 3], others: { total: 1 }, findings: [] },
  },
  {
    oddity: 'names nearly the same',
    rows: [
      HEAD,
      [1, '青石河西岸供水改造工程', '水利局', '新建', 100, '2025年3月', null],
      [2, '青石河西岸供水改造建设项目', '水利局', '新建', 100, '2025年3月', null],
    ],
    expected: { projects: [2, 3], findings: ['name-similar@B3'] },
  },
];
