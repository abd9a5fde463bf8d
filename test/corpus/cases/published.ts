import type { CorpusCase } from '../case';

/** Lists as counties publish and dispatch them: batches, bare months, leaders with several projects, what is since when. */
export const PUBLISHED: readonly CorpusCase[] = [
  {
    oddity: 'batches that say the nature, months as bare numbers',
    rows: [
      ['序号', '批次', '项目名称', '总投资(亿元)', '计划开工\n月份', '实际开工\n月份', '包抓部门'],
      [1, '开工一批', '东岭光伏', 4.8, 3, 3, '能源局'],
      [2, '续建一批', '标准化厂房', 2.6, null, null, '开发区'],
      [3, '储备一批', '抽水蓄能', 68, '12', null, '能源局'],
    ],
    expected: {
      columns: 'sequence nature name totalInvestment plannedStart actualStart leadUnit',
      natures: 'new continuing outside',
      starts: '2025-03 - 2025-12',
    },
  },
  {
    oddity: 'a batch that is but a number of one',
    rows: [
      ['序号', '批次', '项目名称', '总投资(亿元)'],
      [1, '第一批', '东岭光伏', 4.8],
      [2, '第二批', '标准化厂房', 2.6],
    ],
    expected: { columns: 'sequence - name totalInvestment', natures: 'unknown unknown' },
  },
  {
    oddity: 'whether a project is newly started says its nature, not that it has started',
    rows: [
      ['项目名称', '是否新开工', '计划开工季度', '实际开工季度'],
      ['有机肥厂', '是', '一季度', '一季度'],
      ['综合电厂', '否', null, null],
      ['校园操场', '是', 'Q2', null],
    ],
    expected: { columns: 'name nature plannedStart actualStart', natures: 'new continuing new', starts: '2025-Q1 - 2025-Q2' },
  },
  {
    oddity: 'leaders with several projects each, numbered by leader',
    rows: [
      ['序号', '县级领导', '职务', '包保项目', '项目责任单位及责任人', '总投资额（亿元）', '开工时限'],
      [1, '周明', '书记', '负极材料一体化', '经开区  刘洋', 12.6, '6月30日前'],
      [null, null, null, '数字经济产业园', '科技局  马丽', 3.2, '9月底前'],
      [2, '吴芳', '县长', '城市更新示范', '住建局  何勇', 5.5, '10月'],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3'],
    expected: {
      columns: 'sequence leader - name leadUnit totalInvestment plannedStart',
      projects: [2, 3, 4],
      starts: '2025-06-30 2025-09 2025-10',
      findings: [],
    },
  },
  {
    oddity: 'completed since the start, and of it this year',
    rows: [
      ['编号', '项目名称', '总投资（万元）', '当年投资任务（万元）', '累计完成投资（自开工）', '其中：今年完成'],
      ['G1', '东环路', 32000, 12000, 15600, 6200],
    ],
    expected: { columns: 'sequence name totalInvestment annualPlan cumulative yearToDate', findings: [] },
  },
  {
    oddity: 'completed in all beside since the year began, places to sign under the list',
    rows: [
      ['序\n号', '项  目  名  称', '建设\n性质', '总投资（万元）', '累 计\n完 成', '年 度\n计 划', '本月\n完成', '年 初\n累 计'],
      [1, '高速连接线', '在建', 62000, 21000, 20000, 1500, 7600],
      [2, '污水厂提标', '新开工', 8600, 300, 5000, 300, 300],
      ['小计', null, '2个', 70600, 21300, 25000, 1800, 7900],
      ['填表人：刘某', null, '审核人：王某', null, null, '联系电话：0359-1'],
    ],
    expected: {
      columns: 'sequence name nature totalInvestment cumulative annualPlan monthInvestment yearToDate',
      projects: [2, 3],
      others: { total: 1, note: 1 },
      findings: [],
    },
  },
  {
    oddity: 'a start in columns of year and month: together they are the date',
    rows: [
      ['序号', '项目名称', '计划开工', null, '责任单位'],
      [null, null, '年', '月', null],
      [1, '水库除险', 2025, 3, '水利局'],
      [2, '旅游公路', 2025, 6, '交通局'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    expected: { columns: 'sequence name - - leadUnit', starts: '2025-03 2025-06' },
  },
  {
    oddity: 'a total row with sums below columns that are no field: none of them is a count',
    rows: [
      ['序号', '项目名称', '计划总投资（万元）', '至去年底完成', '本年计划（万元）'],
      [1, '产业园', 26000, 0, 9000],
      [2, '供水', 15000, 6000, 5000],
      ['合计', null, 41000, 6000, 14000],
    ],
    expected: { projects: [2, 3], others: { total: 1 }, findings: [] },
  },
  {
    oddity: 'all columns grouped below parents, the first too; years of two digits',
    rows: [
      ['项目基本情况', null, null, '投资情况（万元）', null, null, '进度', null],
      ['序号', '名称', '业主', '总', '年度', '完成', '计划开工', '实际开工'],
      [1, '体育馆', '文旅局', 6000, 3000, 800, '25.3', '25.3.18'],
      [2, '垃圾焚烧', '环卫中心', 22000, 9000, 0, '25.6', null],
    ],
    merges: ['A1:C1', 'D1:F1', 'G1:H1'],
    expected: {
      columns: 'sequence name owner totalInvestment annualPlan yearToDate plannedStart actualStart',
      projects: [3, 4],
      starts: '2025-03 2025-06',
    },
  },
  {
    oddity: 'a row that shows how to fill in the others',
    rows: [
      ['序号', '项目名称', '建设内容', '总投资（万元）', '拟开工时间'],
      ['例', '××工程', '建设××', 1000, '2025年3月'],
      [1, '水库除险', '5座水库', 1500, '2025年4月'],
    ],
    expected: { projects: [3], others: { note: 1 } },
  },
  {
    oddity: 'natures as the statistics call them',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资（万元）'],
      [1, '石料厂', '改建和技术改造', 4500],
      [2, '养殖场', '单纯购置', 900],
    ],
    expected: { natures: 'new new', findings: [] },
  },
  {
    oddity: 'projects of several parts, each named beside the project',
    rows: [
      ['项目名称', '项目名称（子项）', '总投资（亿元）', '建设性质'],
      ['供水一体化', '水源工程', 1.2, '新建'],
      [null, '管网工程', 2.1, '新建'],
      ['教育提升', '一中扩建', 0.5, '扩建'],
      [null, '职教中心', 0.9, '续建'],
    ],
    merges: ['A2:A3', 'A4:A5'],
    expected: { names: ['水源工程', '管网工程', '一中扩建', '职教中心'], natures: 'new new new continuing', findings: [] },
  },
  {
    oddity: 'start and completion in one column, few words',
    rows: [
      ['序', '项目', '业主', '投资概算', '当年投资', '开竣工时间', '牵头'],
      [1, '天然气管网', '燃气公司', '0.86亿', '0.5亿', '2025.03-2025.12', '住建局'],
      [2, '污水管网', '城投', '1.3亿', '0.8亿', '2024.08～2025.10', '住建局'],
    ],
    expected: { columns: 'sequence name owner totalInvestment annualPlan duration leadUnit', starts: '2025-03 2024-08' },
  },
  {
    oddity: 'planned and actual start as children 拟开工 and 开工, the year’s investment below 投资',
    rows: [
      ['序号', '项目信息', null, '投资（亿元）', null, '时间节点', null, null],
      [null, '名称', '性质', '总投资', '年度', '拟开工', '开工', '竣工'],
      [1, '风电二期', '新建', 6.8, 2, '5月', null, '2026年10月'],
      [2, '冶炼技改', '技改', 2.2, 1.5, '3月', '3月20日', '12月'],
    ],
    merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:H1'],
    expected: { columns: 'sequence name nature totalInvestment annualPlan plannedStart actualStart completion', starts: '2025-05 2025-03' },
  },
];
