import type { CorpusCase } from '../case';
import type { Ledger } from '../../../src/ledger/ledger';
import { isFolded } from '../../../src/ledger/combine/row-location';

const wan =
  (field: 'totalInvestment' | 'annualPlan') =>
  (ledger: Ledger): unknown =>
    ledger.money(field)?.values.map((yuan) => (yuan === null ? null : yuan / 1e4));
const assumed = (ledger: Ledger): unknown =>
  ledger.assumptions.flatMap(({ code, decided, params: { label = '' } }) =>
    code.startsWith('unit-') ? [`${code} ${decided} ${label}`] : [],
  );
/** Whether amounts are the sheet's own numbers, which a formula may add up and a fix may write over. */
const own = (ledger: Ledger): unknown => ledger.columns.filter(({ unit }) => unit !== null).map(({ column }) => !isFolded(column));

/** Units of money told in a column of their own. */
export const UNITS: readonly CorpusCase[] = [
  {
    oddity: 'a unit for each amount in a column of its own',
    rows: [
      ['序号', '项目名称', '总投资', '2025年计划投资', '金额单位', '计划开工时间'],
      [1, '甲电厂', 3, 1.2, '亿元', '2025年3月'],
      [2, '乙公路', 8000, '2,000', '万元', '2025年5月'],
      [3, '丙学校', 600, 0, '百万元', '2025年6月'],
      ['合计', null, 8603, null, null, null],
    ],
    expected: {
      columns: 'sequence name - - - plannedStart',
      findings: [],
      also: {
        total: [wan('totalInvestment'), [30000, 8000, 60000]],
        plan: [wan('annualPlan'), [12000, 2000, 0]],
        told: [assumed, ['unit-by-row column 总投资”、“2025年计划投资']],
        own: [own, [false, false]],
      },
    },
  },
  {
    oddity: 'the unit in a note below the list',
    rows: [
      ['项目名称', '总投资', '2025年计划投资', '备注'],
      ['甲电厂', 3, 1.2, '资金单位为县财政局'],
      ['乙公路', 0.8, 0.2, null],
      ['注：投资单位均为亿元。'],
    ],
    expected: { projects: [2, 3], findings: [], also: { total: [wan('totalInvestment'), [30000, 8000]], told: [assumed, []] } },
  },
  {
    oddity: 'a number that is no money, beyond what can be added up',
    rows: [
      ['序号', '项目名称', '总投资（万元）', '计划开工时间'],
      [1, '甲电厂', 1e308, '2025年3月'],
      [2, '乙公路', 8000, '2025年5月'],
    ],
    expected: {
      findings: ['amount-unreadable@C2'],
      also: { total: [wan('totalInvestment'), [null, 8000]] },
    },
  },
  {
    oddity: 'rows whose unit is blank or is none of money',
    rows: [
      ['序号', '项目名称', '总投资', '货币单位', '计划开工时间'],
      [1, '甲电厂', 3, '亿元', '2025年3月'],
      [2, '乙公路', 8000, '万元', '2025年5月'],
      [3, '丙学校', 600, null, '2025年6月'],
      [4, '丁医院', 700, '美元', '2025年6月'],
    ],
    expected: {
      findings: ['amount-unreadable@C4', 'amount-unreadable@C5'],
      also: { total: [wan('totalInvestment'), [30000, 8000, null, null]] },
    },
  },
  {
    oddity: 'one unit in every row of a column',
    rows: [
      ['序号', '项目名称', '总投资', '金额单位', '计划开工时间', '责任单位'],
      [1, '甲电厂', 3, '亿元', '2025年3月', '发改局'],
      [2, '乙公路', 0.8, '亿元', '2025年5月', '交通局'],
    ],
    expected: {
      columns: 'sequence name totalInvestment - plannedStart leadUnit',
      findings: [],
      also: { total: [wan('totalInvestment'), [30000, 8000]], told: [assumed, []], own: [own, [true]] },
    },
  },
  {
    oddity: 'one unit in a column that does not say what it is the unit of, merged over all rows',
    rows: [
      ['序号', '项目名称', '建设单位', '单位', '总投资', '计划开工时间'],
      [1, '甲电厂', '甲公司', '亿元', 3, '2025年3月'],
      [2, '乙公路', '乙公司', null, 0.8, '2025年5月'],
    ],
    merges: ['D2:D3'],
    expected: {
      columns: 'sequence name owner - totalInvestment plannedStart',
      also: { total: [wan('totalInvestment'), [30000, 8000]], told: [assumed, ['unit-by-row column 总投资']] },
    },
  },
  {
    oddity: 'a unit column for each amount',
    rows: [
      ['序号', '项目名称', '总投资', '单位', '年度计划投资', '单位', '计划开工时间'],
      [1, '甲电厂', 3, '亿元', 9000, '万元', '2025年3月'],
      [2, '乙公路', 0.8, '亿元', 2000, '万元', '2025年5月'],
    ],
    expected: { also: { total: [wan('totalInvestment'), [30000, 8000]], plan: [wan('annualPlan'), [9000, 2000]] } },
  },
  {
    oddity: 'a header that states another unit than the column beside it',
    rows: [
      ['序号', '项目名称', '总投资（亿元）', '金额单位', '计划开工时间'],
      [1, '甲电厂', 3, '万元', '2025年3月'],
      [2, '乙公路', 8, '万元', '2025年5月'],
    ],
    expected: {
      findings: ['reading-open@D1'],
      also: { total: [wan('totalInvestment'), [30000, 80000]], told: [assumed, ['unit-by-row header 总投资（亿元）']] },
    },
  },
  {
    oddity: 'a header with its unit, and the unit of another amount in a column',
    rows: [
      ['序号', '项目名称', '总投资（亿元）', '年度计划投资', '计量单位', '计划开工时间'],
      [1, '甲电厂', 3, 9000, '万元', '2025年3月'],
      [2, '乙公路', 8, 2000, '万元', '2025年5月'],
    ],
    expected: {
      findings: [],
      also: { total: [wan('totalInvestment'), [30000, 80000]], plan: [wan('annualPlan'), [9000, 2000]] },
    },
  },
  {
    oddity: 'a unit of what is built, and units that are responsible',
    rows: [
      ['序号', '项目名称', '数量', '单位', '总投资（万元）', '年度计划投资', '责任单位'],
      [1, '甲电厂', 12, '兆瓦', 3000, 1000, '发改局'],
      [2, '乙公路', 800, '公里', 8000, 2000, '交通局'],
    ],
    expected: {
      columns: 'sequence name - - totalInvestment annualPlan leadUnit',
      also: { plan: [wan('annualPlan'), [1000, 2000]], told: [assumed, ['unit-unstated 万元 年度计划投资']] },
    },
  },
  {
    oddity: 'the unit of the row before, said by 同上 and its marks',
    rows: [
      ['序号', '项目名称', '总投资', '金额单位', '计划开工时间'],
      [1, '城关厂房', 4500, '万元', '2025年3月'],
      [2, '圣人涧厂房', 2800, '同上', '2025年5月'],
      [3, '张店光伏', 1.6, '亿元', '2025年5月'],
      [4, '常乐光伏', 1.2, '″', '2025年8月'],
      [5, '洪池光伏', 0.9, '〃', '2025年8月'],
    ],
    expected: { findings: [], also: { total: [wan('totalInvestment'), [4500, 2800, 16000, 12000, 9000]] } },
  },
];
