import type { CorpusCase } from '../case';

const A = [1, '青石供水工程', '水利局', '新建', 5000, 1200, '2025年3月'] as const;
const B = [2, '南河产业园', '工信局', '续建', 8000, 3000, '2024年6月'] as const;
const SEVEN = 'sequence name leadUnit nature totalInvestment annualPlan plannedStart';

/** Where the header stands and how its words are spread. */
export const HEADERS: readonly CorpusCase[] = [
  {
    oddity: 'words of all headings broken over two rows without merges',
    rows: [
      ['序', '项目', '建设', '计划', '2025年', '计划开工', '责任单位', null],
      ['号', '名称', '性质', '总投资（亿元）', '计划投资（万元）', '时间', null, '备注'],
      [1, '甲电厂', '新建', 3, 1000, '2025年3月', '发改局', null],
      [2, '乙公路', '续建', 4, 1500, '2024年3月', '交通局', null],
    ],
    expected: {
      columns: 'sequence name nature totalInvestment annualPlan plannedStart leadUnit remark',
      projects: [3, 4],
      natures: 'new continuing',
      starts: '2025-03 2024-03',
      others: { header: 2 },
    },
  },
  {
    oddity: 'a first column whose heading is no half of a word, above children of the others',
    rows: [
      ['序号', '项目名称', '投资情况（万元）', null, '计划开工时间'],
      [null, null, '总投资', '2025年计划投资', null],
      [1, '甲电厂', 3000, 1000, '2025年3月'],
      [2, '乙公路', 4000, 1500, '2024年3月'],
    ],
    expected: { columns: 'sequence name totalInvestment annualPlan plannedStart', projects: [3, 4] },
  },
  {
    oddity: 'titles, unit, printing date and an overview sentence above',
    rows: [
      ['附件1'],
      ['青石县2025年重点项目名单'],
      ['项目总数2个（新开工1个、续建1个），总投资1.3亿元。'],
      ['填报单位（盖章）：发改局', null, null, null, null, '单位：万元'],
      ['序号', '项目名称', '责任单位', '建设性质', '总投资', '年度计划投资', '计划开工时间'],
      A,
      B,
    ],
    expected: {
      columns: SEVEN,
      projects: [6, 7],
      natures: 'new continuing',
      starts: '2025-03 2024-06',
      others: { title: 4 },
      also: {
        title: [({ title }) => title, '青石县2025年重点项目名单'],
        unit: [(ledger) => ledger.money('totalInvestment')?.match.unitSource, 'sheet'],
      },
    },
  },
  {
    oddity: 'a row of column widths above the header',
    rows: [
      [5, 25, 20, 20, 50, 10, 10],
      ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '年度计划投资（万元）', '计划开工时间'],
      A,
      B,
    ],
    expected: { columns: SEVEN, projects: [3, 4], findings: [] },
  },
  {
    oddity: 'letter-spaced and broken header words',
    rows: [
      ['序\n号', '项 目 名 称', '责 任\n单 位', '建设\n性质', '总投资\n（万元）', '年度计划\n投资（万元）', '（计划）\n开工时间', '备  注'],
      [...A, null],
      [...B, null],
    ],
    expected: { columns: `${SEVEN} remark`, projects: [2, 3] },
  },
  {
    oddity: 'two header rows with merged parents',
    rows: [
      ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '2025年投资计划', null, '计划开工时间'],
      [null, null, null, null, null, '小计', '主要建设内容', null],
      [1, '青石供水工程', '水利局', '新建', 5000, 1200, '主体完工', '2025年3月'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1', 'H1:H2'],
    expected: {
      columns: 'sequence name leadUnit nature totalInvestment annualPlan goal plannedStart',
      projects: [3],
      others: { header: 2 },
    },
  },
  {
    oddity: 'parents above a header whose own words stand in the lower row',
    rows: [
      [null, null, null, null, '2025年计划', null],
      ['序号', '项目名称', '建设性质', '总投资（万元）', '投资（万元）', '主要建设内容'],
      [1, '青石供水工程', '新建', 5000, 1200, '主体完工'],
    ],
    merges: ['E1:F1'],
    expected: { columns: 'sequence name nature totalInvestment annualPlan goal', projects: [3], others: { header: 2 } },
  },
  {
    oddity: 'parents without a merge',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资（万元）', '2025年计划', null, '备注'],
      [null, null, null, null, '投资', '主要建设内容', null],
      [1, '青石供水工程', '新建', 5000, 1200, '主体完工', null],
    ],
    expected: { columns: 'sequence name nature totalInvestment annualPlan goal remark', projects: [3] },
  },
  {
    oddity: 'words broken over two rows without a merge',
    rows: [
      ['序号', '项目名称', '建设起', '总投资', '至2025年底已', '责任单位'],
      [null, null, '止年限', '（万元）', '完成的前期工作', null],
      [1, '青石供水工程', '2025-2027', 5000, '可研批复', '水利局'],
    ],
    expected: {
      columns: 'sequence name duration totalInvestment - leadUnit',
      projects: [3],
      starts: '2025',
      also: { unit: [(ledger) => ledger.money('totalInvestment')?.match.unitSource, 'header'] },
    },
  },
  {
    oddity: 'five header rows with fund sources',
    rows: [
      ['序号', '项目名称', '建设性质', '政府投资项目', null, null, null, null, null, '备注'],
      [null, null, null, '总投资', '本年度计划投资及资金来源', null, null, null, null, null],
      [null, null, null, null, '合计', '中央', '市级', null, null, null],
      [null, null, null, null, null, null, '小计', '财政', '其他', null],
      [null, null, null, null, null, null, null, '一般', null, null],
      [1, '青石供水工程', '新建', 5000, 1200, 200, 1000, 600, 400, null],
    ],
    merges: ['A1:A5', 'B1:B5', 'C1:C5', 'D1:I1', 'J1:J5', 'D2:D5', 'E2:I2', 'E3:E5', 'F3:F5', 'G3:I3', 'G4:G5', 'I4:I5'],
    expected: { columns: 'sequence name nature totalInvestment annualPlan - - - - remark', projects: [6], others: { header: 5 } },
  },
  {
    oddity: 'fund-source children beside the total',
    rows: [
      ['序号', '项目名称', '资金来源', null, null, '2025年计划投资', null],
      [null, null, '计划总投资', '市财政', '社会资本', '计划总投资', '市财政'],
      [1, '青石供水工程', 5000, 2000, 3000, 1200, 600],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1'],
    expected: { columns: 'sequence name totalInvestment - - annualPlan -', projects: [3] },
  },
  {
    oddity: 'a row of filling instructions below the header',
    rows: [
      ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '年度计划投资（万元）', '计划开工时间'],
      ['填写说明', '填写备案全称', '填写牵头单位', '下拉选择', '保留2位小数', '请填写数字', '格式：2025年3月'],
      A,
      B,
    ],
    expected: { columns: SEVEN, projects: [3, 4], others: { note: 1 }, findings: [] },
  },
  {
    oddity: 'a row of column numbers below the header',
    rows: [
      ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '年度计划投资（万元）', '计划开工时间'],
      [1, 2, 3, 4, 5, 6, 7],
      A,
      B,
    ],
    expected: { columns: SEVEN, projects: [3, 4], others: { header: 2 }, findings: [] },
  },
  {
    oddity: '项目名称 merged over number and name',
    rows: [
      ['项目名称', null, '责任单位', '总投资（万元）'],
      [1, '青石供水工程', '水利局', 5000],
      [2, '南河产业园', '工信局', 8000],
      [3, '北山公路', '交通局', 9000],
    ],
    merges: ['A1:B1'],
    expected: { columns: 'sequence name leadUnit totalInvestment', names: ['青石供水工程', '南河产业园', '北山公路'], findings: [] },
  },
  {
    oddity: '项目名称 printed over the numbers, the names under a blank header',
    rows: [
      ['项目名称', null, '责任单位', '总投资（万元）'],
      [1, '青石供水工程', '水利局', 5000],
      [2, '南河产业园', '工信局', 8000],
    ],
    expected: { columns: 'sequence name leadUnit totalInvestment', names: ['青石供水工程', '南河产业园'] },
  },
  {
    oddity: 'the name in one of two half-columns',
    rows: [
      ['序号', '项目名称', null, '责任单位', '总投资（万元）'],
      [1, '青石供水工程', null, '水利局', 5000],
      [2, null, '南河产业园', '工信局', 8000],
    ],
    merges: ['B1:C1'],
    expected: { columns: 'sequence name - leadUnit totalInvestment', names: ['青石供水工程', '南河产业园'] },
  },
  {
    oddity: 'the header printed again on every page',
    rows: [
      ['序号', '项目名称', '总投资（万元）'],
      [1, '青石供水工程', 5000],
      ['序号', '项目名称', '总投资（万元）'],
      [2, '南河产业园', 8000],
      ['序\n号', '项目\n名称', '总投资\n（万元）'],
      [3, '北山公路', 9000],
    ],
    expected: { projects: [2, 4, 6], others: { header: 3 }, findings: [] },
  },
  {
    oddity: 'a flattened export with dashes in its headers',
    rows: [
      ['项目名称', '建设起止年限-开工年份', '建设起止年限-竣工年份', '用地面积(亩', '土地情况-基本农田'],
      ['青石供水工程', 2025, 2027, 30, '否'],
    ],
    expected: { columns: 'name plannedStart completion - -', projects: [2], starts: '2025' },
  },
  {
    oddity: 'words of all headings broken over three rows, two of them under headings of two columns',
    rows: [
      ['序', '项目', '建设', '总投', '2025年', null, '开  工', null, '牵头'],
      [null, '名', '性', '资（万', '计划投', '累计完', '计划', '实际', '部'],
      ['号', '称', '质', '元）', '资', '成', '时间', '时间', '门'],
      [1, '县委党校迁建', '新建', 5600, 2500, 1200, '2025.2', '2025.3', '党校'],
      [2, '两河口大桥', '续建', 8800, 3000, 600, '2024.5', '2024.5', '交通局'],
    ],
    merges: ['E1:F1', 'G1:H1'],
    expected: {
      columns: 'sequence name nature totalInvestment annualPlan yearToDate plannedStart actualStart leadUnit',
      projects: [4, 5],
      natures: 'new continuing',
      others: { header: 3 },
    },
  },
  {
    oddity: 'headings in English and Chinese',
    rows: [
      [
        'No.\n序号',
        'Project Name\n项目名称',
        'Nature 建设性质',
        '总投资（万元）\nTotal Investment (10,000 CNY)',
        'Planned Start\n计划开工时间',
        '责任单位 / Lead Agency',
      ],
      [1, 'Solar Park 光伏园', '新建', 12000, '2025-03', '能源局'],
      [2, 'Hospital 县医院', '续建', 8000, '2024-06', '卫健局'],
    ],
    expected: {
      columns: 'sequence name nature totalInvestment plannedStart leadUnit',
      names: ['Solar Park 光伏园', 'Hospital 县医院'],
      natures: 'new continuing',
      findings: [],
      also: { yuan: [(ledger) => ledger.money('totalInvestment')?.values, [120_000_000, 80_000_000]] },
    },
  },
];
