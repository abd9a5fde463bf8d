import type { CorpusCase } from '../case';

const A = [1, '青石供水工程', '水利局', 5000, '2025年3月'] as const;
const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '计划开工时间'] as const;

/** What a whole sheet is. */
export const SHEETS: readonly CorpusCase[] = [
  {
    oddity: 'no header at all',
    rows: [
      ['青石县2022年重点项目'],
      [1, '青石供水工程', '水利局', 5000],
      [2, '南河产业园区', '工信局', 8000],
      [3, '北山旅游公路', '交通局', 9000],
    ],
    expected: { sheet: 'no-header' },
  },
  {
    oddity: 'a summary by field',
    rows: [
      ['2025年重点项目分类汇总表'],
      ['项目分类', '项目个数', '总投资', '年度计划', '备注'],
      ['产业类', 3, 100, 20, null],
      ['合计', 3, 100, 20, null],
    ],
    expected: { sheet: 'nothing' },
  },
  {
    oddity: 'a summary whose first column is headed 项目',
    rows: [
      ['项目', '项目个数', '总投资', '年度计划投资'],
      ['产业类', 3, 100, 20],
      ['基础设施类', 2, 50, 10],
    ],
    expected: { sheet: 'nothing' },
  },
  {
    oddity: 'a pivot table left behind',
    rows: [
      ['责任单位', '项目类型', '求和项:备注', '求和项:总投资\n（万元）'],
      ['水利局', '新建', 3, 100],
    ],
    expected: { sheet: 'nothing' },
  },
  {
    oddity: 'a list for drop-downs',
    rows: [
      ['新建', '大类', '科技创新', '是'],
      ['续建', '小类', '文化旅游', '否'],
    ],
    expected: { sheet: 'unknown-header' },
  },
  { oddity: 'an empty sheet', rows: [[], [null, ' ']], expected: { sheet: 'nothing' } },
  {
    oddity: 'two tables of other columns on one sheet',
    rows: [
      ['一、重点项目'],
      HEAD,
      A,
      [2, '南河产业园', '工信局', 8000, '2025年6月'],
      [],
      ['二、谋划项目'],
      ['序号', '项目名称', '建设内容', '投资估算'],
      [1, '西岭水库', '中型水库', 30000],
    ],
    expected: {
      columns: 'sequence name leadUnit totalInvestment plannedStart',
      projects: [3, 4],
      others: { title: 1, blank: 1, unknown: 3 },
      also: {
        tables: [({ otherTables }) => otherTables, [{ row: 6, records: 1, names: ['西岭水库'] }]],
        reasons: [({ otherRows }) => [...new Set(otherRows.map(({ reason }) => reason))], [undefined, 'other-table']],
      },
    },
  },
  { oddity: 'the sheet’s name says the nature', rows: [HEAD, A], options: { sheetName: '新开工项目' }, expected: { natures: 'new' } },
  { oddity: 'the title says the nature', rows: [['青石县2025年续建重点项目名单'], HEAD, A], expected: { natures: 'continuing' } },
  {
    oddity: 'a block that begins far from A1',
    rows: [HEAD, A],
    options: { origin: { row: 7, column: 3 } },
    expected: { columns: '- - - sequence name leadUnit totalInvestment plannedStart', projects: [9] },
  },
  {
    oddity: 'an instruction row, totals on top and a header of two rows together',
    rows: [HEAD, ['填写说明', '请填写全称', '请填写简称', '请填写数字', '请填写月份'], ['合计', null, null, 5000, null], A],
    expected: { projects: [4], others: { note: 1, total: 1 }, findings: [] },
  },
];
