import type { CorpusCase } from '../case';
import type { Ledger } from '../../../src/ledger/ledger';

const values = (field: 'totalInvestment' | 'annualPlan' | 'yearToDate') => (ledger: Ledger) =>
  ledger.money(field)?.values.map((yuan) => (yuan === null ? null : yuan / 1e4));
const units = (ledger: Ledger) => ledger.people('leadUnit')?.values;

/** Ledgers as monthly dispatch tables are laid out: plan and fact below one heading, units in rows of their own, places to sign. */
export const PRACTICE: readonly CorpusCase[] = [
  {
    oddity: 'plan and fact of starting below one heading, with 复 in brackets',
    rows: [
      ['序号', '项目名称', '项目类别', '计划总投资', '开（复）工时间', null, '是否按期开（复）工', '未开（复）工原因', '包保单位'],
      [null, null, null, '（万元）', '计划', '实际', null, null, null],
      [1, '天元药业', '续建', 30000, '2025.2.20', '2025.2.18', '是', null, '工信局'],
      [2, '新世纪广场', '新建', 22000, '2025.3.31', '2025.4.2', '否', '征地', '住建局'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'E1:F1', 'G1:G2', 'H1:H2', 'I1:I2'],
    expected: {
      columns: 'sequence name nature totalInvestment plannedStart actualStart - problem leadUnit',
      starts: '2025-02-20 2025-03-31',
    },
  },
  {
    oddity: 'total, plan and result of the year three headings deep',
    rows: [
      ['序号', '项目名称', '投资情况', null, null, '建设起止时间', null],
      [null, null, '总投资', '2025年投资', null, '开工', '竣工'],
      [null, null, null, '计划', '完成', null, null],
      [1, '青石技改', 26000, 12000, 5000, '2025.3', '2026.5'],
    ],
    merges: ['A1:A3', 'B1:B3', 'C1:E1', 'C2:C3', 'D2:E2', 'F1:G1', 'F2:F3', 'G2:G3'],
    expected: { columns: 'sequence name totalInvestment annualPlan yearToDate plannedStart completion', projects: [4] },
  },
  {
    oddity: 'units in a row of their own without brackets',
    rows: [
      ['编号', '工程名称', '总投资', '2025年目标投资', '开工年月', '完工年月'],
      [null, null, '亿元', '万元', null, null],
      ['BS-001', '东岭隧道', 3.2, 11000, 2025.03, 2026.12],
    ],
    expected: {
      columns: 'sequence name totalInvestment annualPlan plannedStart completion',
      projects: [3],
      also: { total: [values('totalInvestment'), [32000]], plan: [values('annualPlan'), [11000]] },
    },
  },
  {
    oddity: 'months typed as decimals with two digits, of which October lost its zero',
    rows: [
      ['序号', '项目名称', '计划开工时间'],
      [1, '东岭隧道', 2025.03],
      [2, '西沟水厂', 2025.1],
      [3, '南坪学校', 2025.12],
    ],
    expected: { starts: '2025-03 2025-10 2025-12' },
  },
  {
    oddity: 'months typed as decimals of which none tells how January was typed',
    rows: [
      ['序号', '项目名称', '计划开工时间'],
      [1, '东岭隧道', 2025.3],
      [2, '西沟水厂', 2025.1],
    ],
    expected: { starts: '2025-03 -', findings: ['date-unreadable@C3'] },
  },
  {
    oddity: 'a plan over three years',
    rows: [
      ['云溪县2025—2027年重大项目三年滚动计划'],
      ['序号', '项目名称', '总投资', '投资计划', null, null],
      [null, null, null, '2025年', '2026年', '2027年'],
      [1, '抽水蓄能', 68, 5, 20, 25],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2'],
    expected: { columns: 'sequence name totalInvestment annualPlan - -', also: { year: [(ledger) => ledger.planYear.year, 2025] } },
  },
  {
    oddity: 'the year’s investment beside the total, in few words',
    rows: [
      ['序号', '项目名称', '总投资', '2025年投资', '累计完成', '目前进度', '类别'],
      [1, '青石电厂', 20000, 8000, 3000, '基础完成', '产业'],
    ],
    expected: { columns: 'sequence name totalInvestment annualPlan yearToDate imageProgress sector' },
  },
  {
    oddity: 'lengths in place of dates in the column of the building time',
    rows: [
      ['项目名称', '建设工期', '责任部门'],
      ['青石管网', '2年', '住建局'],
      ['南河医院', '18个月', '卫健局'],
      ['北山药厂', '2024.10-2025.12', '工信局'],
    ],
    expected: { columns: 'name duration leadUnit', findings: [] },
  },
  {
    oddity: 'a line of places to sign in the columns of the list',
    rows: [
      ['序号', '项目名称', '计划开工时间', '总投资（万元）', '责任单位'],
      [1, '青石公路', '2025年3月', 500, '交通局'],
      ['合计', null, null, 500, null],
      [null, '分管领导：', '审核：', null, '填表人：'],
    ],
    expected: { projects: [2], others: { total: 1, note: 1 }, findings: [] },
  },
  {
    oddity: 'units merged over their projects with how many there are',
    rows: [
      ['责任单位', '项目名称', '总投资（万元）'],
      ['水利局\n(2个)', '引水工程', 5000],
      [null, '水库清淤', 1200],
      ['教育局（1个）', '一中迁建', 26000],
    ],
    merges: ['A2:A3'],
    expected: { projects: [2, 3, 4], also: { units: [units, [['水利局'], ['水利局'], ['教育局']]] } },
  },
  {
    oddity: 'who answers for it behind the unit',
    rows: [
      ['项目名称', '责任单位及责任人', '总投资（万元）'],
      ['引水工程', '水利局 张某', 5000],
      ['水库清淤', '农业农村局\n孙某', 1200],
      ['一中迁建', '教育局（李某）、住建局：王某某', 26000],
    ],
    expected: { columns: 'name leadUnit totalInvestment', also: { units: [units, [['水利局'], ['农业农村局'], ['教育局', '住建局']]] } },
  },
  {
    oddity: 'how things stand behind the planned date',
    rows: [
      ['序号', '项目名称', '项目性质', '开工时间'],
      [1, '甲路', '新', '2025年4月（已开工）'],
      [2, '乙桥', '续', '2024年已开工'],
      [3, '丙校', '新开工', '已于3月开工'],
      [4, '丁厂', '新建', '2025年6月开工建设'],
      [5, '戊园', '已建成', '2023.8.'],
    ],
    expected: {
      starts: '2025-04 2024 2025-03 2025-06 2023-08',
      natures: 'new continuing new new ended',
      also: {
        started: [
          (ledger) => Array.from(ledger.rows, (_, record) => ledger.period('plannedStart')?.words.get(record) ?? '-').join(' '),
          'started started started - -',
        ],
      },
    },
  },
  {
    oddity: 'a name merged over number and name on every page, with totals of the page',
    rows: [
      ['项目名称', null, '总投资（万元）', '责任单位'],
      [1, '青石公路', 500, '交通局'],
      ['本页小计', null, 500, null],
      ['项目名称', null, '总投资（万元）', '责任单位'],
      [2, '南河大桥', 600, '交通局'],
      ['本页小计', null, 600, null],
      ['总    计', null, 1100, null],
    ],
    merges: ['A1:B1', 'A3:B3', 'A4:B4', 'A6:B6', 'A7:B7'],
    expected: { columns: 'sequence name totalInvestment leadUnit', names: ['青石公路', '南河大桥'], others: { total: 3, header: 2 } },
  },
  {
    oddity: 'the form of one project, headings beside their values',
    rows: [
      ['项目名称', '滨河公园', '责任单位', '住建局'],
      ['总投资', '5000万元', '建设性质', '新建'],
      ['建设内容', '绿化30亩'],
      ['进展情况', '正在施工'],
    ],
    expected: { sheet: 'unknown-header' },
  },
  {
    oddity: 'numbers of an outline as texts',
    rows: [
      ['序号', '项目名称', '总投资'],
      ['1.1', '甲电厂', 20000],
      ['1.2', '乙化工', 12000],
      ['1.10', '丙灌区', 5000],
    ],
    expected: { projects: [2, 3, 4], also: { kept: [(ledger) => ledger.raw(2, 0), '1.10'] } },
  },
  {
    oddity: 'projects numbered in their names like sections, without a column of numbers',
    rows: [
      ['项目', '2025年计划（万元）', '完成情况', null],
      [null, null, '6月', '1-6月'],
      ['总计', 30000, 2000, 12000],
      ['一、产业项目', 20000, 1500, 9000],
      ['  1.铝材项目', 12000, 1000, 6000],
      ['  2.光伏项目', 8000, 500, 3000],
      ['二、民生项目', 10000, 500, 3000],
      ['  1.医院项目', 10000, 500, 3000],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:D1'],
    expected: {
      columns: 'name annualPlan monthInvestment yearToDate',
      projects: [5, 6, 8],
      findings: [],
      also: { fields: [(ledger) => [0, 1, 2].map((record) => ledger.inherited('sector', record)), ['产业类', '产业类', '社会民生类']] },
    },
  },
  {
    oddity: 'two numbers in two lines of a cell',
    rows: [
      ['序号', '项目名称', '总投资（万元）', '建设年限'],
      [1, '甲路', '12000\n5000', '2025.3\n2026.12'],
      [2, '乙桥', 800, '2024.3-2025.12'],
      [3, '丙校', '1 200', '2025年'],
    ],
    expected: {
      findings: ['amount-unreadable@C2'],
      also: {
        total: [values('totalInvestment'), [null, 800, 1200]],
        ends: [(ledger) => ledger.span('duration')?.values.map((span) => span?.end !== null), [true, true, false]],
      },
    },
  },
  {
    oddity: 'ticks under the quarters in which projects start',
    rows: [
      ['序号', '项目名称', '计划开工时间', null, null, null],
      [null, null, '一季度', '二季度', '三季度', '四季度'],
      [1, 'A项目', '√', null, null, null],
      [2, 'B项目', null, '√', null, null],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:F1'],
    expected: { projects: [3, 4], starts: '2025-Q1 2025-Q2' },
  },
  {
    oddity: 'headers in the shortest words, states of a list of tasks',
    rows: [
      ['NO', '项目名称', '类型', '投资（亿）', '状态', '计划开工', '计划完工', '单位'],
      [1, '甲', '新建', 1.5, '未开工', '2025/9/1', '2026/12/31', '住建局'],
      [2, '乙', '续建', 2.5, '进行中', '2024/3/1', '2025/12/31', '交通局'],
      [3, '丙', '新建', 0.8, '已完成', '2025/2/1', '2025/6/1', '教育局'],
    ],
    expected: {
      columns: 'sequence name nature totalInvestment startState plannedStart completion leadUnit',
      natures: 'new continuing new',
    },
  },
];
