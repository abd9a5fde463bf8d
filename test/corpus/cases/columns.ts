import type { CorpusCase } from '../case';

/** What a column is taken for beside the other columns. */
export const COLUMNS: readonly CorpusCase[] = [
  {
    oddity: '其中 before the amount of another time, below a heading of money',
    rows: [
      ['项目名称', '建设性质', '投资（亿元）', null, null],
      [null, null, '总投资', '其中：2025年度计划', '其中：政府投资'],
      ['甲电厂', '结转续建', 3, 1.2, 0.5],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1'],
    expected: { columns: 'name nature totalInvestment annualPlan -', natures: 'continuing', findings: [] },
  },
  {
    oddity: 'plan and fact of starting below a heading that speaks of a plan, people who lead beside the county leader',
    rows: [
      ['项目名称', '建设性质', '时间安排', null, null, '牵头领导', '包联县领导'],
      [null, null, '计划开工', '实际开工', '建成投用时间', null, null],
      ['甲电厂', '新建', '2025年3月', '2025-04-08', '2026年6月', '刘县长', '王建国'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'],
    expected: { columns: 'name nature plannedStart actualStart completion - leader', findings: [] },
  },
  {
    oddity: 'two units in one table',
    rows: [
      ['项目名称', '总投资（亿元）', '年度计划投资（万元）', '年度累计完成投资（万元）'],
      ['青石供水工程', 1.5, 3000, 1000],
    ],
    expected: {
      columns: 'name totalInvestment annualPlan yearToDate',
      findings: [],
      also: {
        yuan: [(ledger) => [ledger.money('totalInvestment')?.values[0], ledger.money('annualPlan')?.values[0]], [150_000_000, 30_000_000]],
      },
    },
  },
  {
    oddity: 'the same amount twice in two units',
    rows: [
      ['项目名称', '投资金额(万元)', '投资金额(亿元)', '责任单位'],
      ['青石供水工程', 15000, 1.5, '水利局'],
      ['南河产业园', 8000, 8, '工信局'],
    ],
    expected: {
      columns: 'name totalInvestment - leadUnit',
      findings: ['twin-differs@C3'],
      also: { twin: [({ unmatched }) => unmatched, [{ column: 2, header: '投资金额(亿元)', repeats: 'totalInvestment' }]] },
    },
  },
  {
    oddity: 'columns of other years',
    rows: [
      ['项目名称', '总投资（万元）', '截至2024年底累计完成投资', '2025年计划投资', '2026年计划投资', '2024年计划投资'],
      ['青石供水工程', 9000, 1000, 3000, 4000, 1000],
    ],
    options: { workbookName: '2025年项目.xlsx' },
    expected: { columns: 'name totalInvestment - annualPlan - -' },
  },
  {
    oddity: 'a bare 开工时间 beside the planned one is the fact',
    rows: [
      ['项目名称', '计划开工时间', '开工时间', '计划竣工时间', '竣工时间'],
      ['青石供水工程', '2025年3月', '2025年4月', '2026年10月', null],
    ],
    expected: { columns: 'name plannedStart actualStart completion actualCompletion', starts: '2025-03' },
  },
  {
    oddity: '计划 and 实际 as parents',
    rows: [
      ['项目名称', '计划', null, '实际', null],
      [null, '开工时间', '竣工时间', '开工时间', '竣工时间'],
      ['青石供水工程', '2025年3月', '2026年10月', '2025年4月', null],
    ],
    merges: ['A1:A2', 'B1:C1', 'D1:E1'],
    expected: { columns: 'name plannedStart completion actualStart actualCompletion' },
  },
  {
    oddity: 'contacts are neither units nor leaders',
    rows: [
      ['项目名称', '责任单位', '责任单位联系人姓名', '联系电话', '包联领导', '包联领导联系人', '联系人', '服务单位'],
      ['青石供水工程', '水利局', '张某', '0359-0000000', '李某', '王某', '赵某', '乡政府'],
    ],
    expected: { columns: 'name leadUnit - - leader - - -' },
  },
  {
    oddity: '县区 is a place, not a unit; 开竣工率 is no date',
    rows: [
      ['序号', '项目名称', '所在县区', '项目业主', '牵头部门', '开工率', '竣工时间'],
      [1, '青石供水工程', '青石县', '水务公司', '水利局', 0.5, '2026年10月'],
    ],
    expected: { columns: 'sequence name township owner leadUnit - completion' },
  },
  {
    oddity: '项目类别 holds natures, 产业类别 the field',
    rows: [
      ['项目名称', '项目类别', '产业类别', '总投资'],
      ['青石供水工程', '新建', '基础设施', 3],
      ['南河产业园', '续建', '产业', 5],
      ['北山公路', '前期', '基础设施', 5],
    ],
    expected: { columns: 'name nature sector totalInvestment', natures: 'new continuing outside' },
  },
  {
    oddity: 'completed amounts of the month, the year and since the start',
    rows: [
      [
        '项目名称',
        '总投资',
        '今年计划投资',
        '1-5月完成投资',
        '5月实际完成投资',
        '自开工累计完成投资',
        '到上年底累计完成投资',
        '年度投资完成率',
      ],
      ['南河产业园', 8000, 3000, 1500, 400, 4500, 3000, 0.5],
    ],
    expected: { columns: 'name totalInvestment annualPlan yearToDate monthInvestment cumulative - -', findings: [] },
  },
  {
    oddity: 'a progress form with columns of every month',
    rows: [
      ['项目名称', '年计划投资', '1月形象进度', '1月实际完成投资', '2月形象进度', '2月实际完成投资', '年度累计完成投资'],
      ['南河产业园', 3000, '基础', 200, '主体', 300, 500],
    ],
    expected: { columns: 'name annualPlan - - imageProgress monthInvestment yearToDate' },
  },
  {
    oddity: 'a duration in months says no start',
    rows: [
      ['项目名称', '建设工期', '总投资'],
      ['青石供水工程', '24个月', 3],
      ['南河产业园', '2年', 5],
    ],
    expected: { columns: 'name - totalInvestment', starts: '- -', findings: [] },
  },
  {
    oddity: 'long identifiers stay texts',
    rows: [
      ['项目名称', '项目代码', '总投资'],
      ['青石供水工程', '2501-140829-04-01-123456', 3],
      ['南河产业园', 2501140829040112, 5],
    ],
    expected: {
      columns: 'name code totalInvestment',
      also: { codes: [(ledger) => ledger.text('code')?.values, ['2501-140829-04-01-123456', '2501140829040112']] },
    },
  },
  {
    oddity: 'units in square brackets and without 元',
    rows: [
      ['项目名称', '总投资额[亿元]', '年度计划投资(万)', '项目用地[亩]'],
      ['青石供水工程', 1.5, 3000, 20],
    ],
    expected: {
      columns: 'name totalInvestment annualPlan -',
      also: { units: [({ columns }) => columns.map(({ unit }) => unit), [null, '亿元', '万元']] },
    },
  },
  {
    oddity: 'a story of the start under 开工情况说明',
    rows: [
      ['项目名称', '建设性质', '计划开工时间', '开工情况说明'],
      ['甲湾', '新建', '2025年3月', '3月18日正式开工，目前完成基础'],
      ['乙湾', '新建', '2025年4月', '因村民阻工，尚未进场'],
      ['丙湾', '新建', '2025年8月', '正在招标'],
    ],
    expected: {
      columns: 'name nature plannedStart startState',
      also: { states: [(ledger) => ledger.choice('startState')?.values, ['working', 'not-started', 'not-started']] },
    },
  },
  {
    oddity: 'a percentage of the investment is no amount, nor is what is expected to be done the plan',
    rows: [
      ['项目名称', '总投资', '年度计划', '年度投资完成（%）', '年度完成投资', '预计完成投资'],
      ['青石供水工程', 5000, 2000, 45, 900, 1800],
    ],
    expected: { columns: 'name totalInvestment annualPlan - yearToDate -' },
  },
  {
    oddity: 'the name of the company before that of the project',
    rows: [
      ['序号', '企业（项目）名称', '项目内容', '计划总投资', '拟动工时间'],
      [1, '甲公司膜材料项目', '年产5000吨', 8000, '2025年2月'],
    ],
    expected: { columns: 'sequence name content totalInvestment plannedStart' },
  },
  {
    oddity: '本年累计 beside 本年计划, without a word of the investment',
    rows: [
      ['项目名称', '工程类别', '总投资', '本年计划', '本年累计', '拟开工时间'],
      ['青石供水工程', '民生事业', 5000, 2000, 900, '2025.3'],
    ],
    expected: { columns: 'name sector totalInvestment annualPlan yearToDate plannedStart' },
  },
];
