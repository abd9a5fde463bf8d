import type { CorpusCase } from '../case';
import type { Ledger } from '../../../src/ledger/ledger';

const wan =
  (field: 'totalInvestment' | 'annualPlan') =>
  (ledger: Ledger): unknown =>
    ledger.money(field)?.values.map((yuan) => (yuan === null ? null : yuan / 1e4));
const units = (ledger: Ledger): unknown => ledger.people('leadUnit')?.values.map((names) => names?.join('、') ?? null);
const assumed = (ledger: Ledger): unknown => ledger.assumptions.map(({ code, field, decided }) => `${code} ${field ?? '-'} ${decided}`);

const HEADER = ['序号', '项目名称', '建设性质', '总投资（万元）', '2025年计划投资（万元）', '计划开工时间', '责任单位'];

/** Habits of offices that nobody who lays out a form thinks of. */
export const HABITS: readonly CorpusCase[] = [
  {
    oddity: 'ticks under 新建 and 续建 without a heading over them, sums of them below',
    rows: [
      ['序号', '项目名称', '新建', '续建', '总投资（万元）', '计划开工时间'],
      [1, '甲电厂', '√', null, 5000, '2025年3月'],
      [2, '乙公路', null, '√', 8000, '2024年5月'],
      [3, '丙学校', '√', null, 3000, '2025年6月'],
      ['合计', null, 2, 1, 16000, null],
    ],
    expected: {
      columns: 'sequence name - - totalInvestment plannedStart',
      projects: [2, 3, 4],
      natures: 'new continuing new',
      starts: '2025-03 2024-05 2025-06',
    },
  },
  {
    oddity: 'ticks under 已开工, 未开工 and 已竣工 below a heading of progress',
    rows: [
      ['项目名称', '建设性质', '计划开工时间', '项目进展', null, null],
      [null, null, null, '已开工', '未开工', '已竣工'],
      ['甲电厂', '新建', '2025年3月', '√', null, null],
      ['乙公路', '新建', '2025年5月', null, '√', null],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
    expected: {
      natures: 'new new',
      also: { states: [(ledger) => ledger.choice('startState')?.values, ['started', 'not-started']] },
    },
  },
  {
    oddity: 'ones that a sum counts under 新建 and 续建',
    rows: [
      ['序号', '项目名称', '项目类型', '新建', '续建', '总投资（万元）'],
      [1, '甲电厂', '产业', 1, null, 5000],
      [2, '乙公路', '交通', null, 1, 8000],
      [3, '丙学校', '民生', 1, null, 3000],
    ],
    expected: { natures: 'new continuing new' },
  },
  {
    oddity: 'ones that are amounts under their sources',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资（亿元）', null],
      [null, null, null, '中央', '省'],
      [1, '甲电厂', '新建', 1, null],
      [2, '乙公路', '续建', null, 1],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
    expected: { natures: 'new continuing', also: { total: [wan('totalInvestment'), undefined] } },
  },
  {
    oddity: '同上 and its marks for the value of the row before',
    rows: [
      HEADER,
      [1, '甲电厂', '新建', 3000, 1000, '2025年3月', '发改局'],
      [2, '乙公路', '〃', 4000, 1000, '同上', '同上'],
      [3, '丙学校', '续建', 2000, 800, '2024年6月', '同上'],
    ],
    expected: {
      starts: '2025-03 2025-03 2024-06',
      natures: 'new new continuing',
      also: {
        units: [units, ['发改局', '发改局', '发改局']],
        told: [assumed, ['values-filled nature filled', 'values-filled plannedStart filled', 'values-filled leadUnit filled']],
      },
    },
  },
  {
    oddity: 'notes below the list that go on under numbers',
    rows: [
      HEADER,
      [1, '甲电厂', '新建', 3000, 1000, '2025年3月', '发改局'],
      [2, '乙公路', '续建', 4000, 1500, '2024年3月', '交通局'],
      ['注：1.本表投资单位为万元；'],
      [2, '带★项目为省重点项目'],
      ['填报人：张三', null, null, '联系电话：12345678'],
    ],
    expected: { projects: [2, 3], others: { note: 3 }, findings: [] },
  },
  {
    oddity: 'next year’s plan beside this year’s, which follows the year that is done',
    rows: [
      ['序号', '项目名称', '总投资（万元）', '截至2024年底累计完成投资', '2025年计划投资', '2026年计划投资', '1-6月完成投资'],
      [1, '甲电厂', 3000, 0, 1000, 1500, 400],
      [2, '乙公路', 4000, 2000, 1500, 500, 600],
    ],
    expected: {
      columns: 'sequence name totalInvestment - annualPlan - yearToDate',
      also: { year: [(ledger) => ledger.planYear.year, 2025] },
    },
  },
  {
    oddity: 'the year’s plan as a part of the total, its unit in a row of its own',
    rows: [
      ['序号', '项目名称', '总投资', '其中：2025年计划投资', '其中：政府投资'],
      [null, null, '（亿元）', '（万元）', '（万元）'],
      [1, '甲电厂', 0.3, 1000, 200],
      [2, '乙公路', 0.4, 1500, 300],
    ],
    expected: { columns: 'sequence name totalInvestment annualPlan -', also: { plan: [wan('annualPlan'), [1000, 1500]] } },
  },
  {
    oddity: 'months of short years typed as decimals',
    rows: [
      ['序号', '项目名称', '计划开工时间', '建设工期（月）'],
      [1, '甲电厂', 25.6, 24.5],
      [2, '乙公路', 25.1, 18],
      [3, '丙学校', 25.11, 12],
    ],
    expected: { starts: '2025-06 - 2025-11', findings: ['date-unreadable@C3'] },
  },
  {
    oddity: 'projects that the remark, the name or the section says are withdrawn',
    rows: [
      [...HEADER, '备注'],
      [1, '甲电厂', '新建', 3000, 1000, '2025年3月', '发改局', '取消原方案，重新选址'],
      [2, '乙公路', '新建', 4000, 1000, '2025年3月', '交通局', '已取消，不再实施'],
      [3, '丙学校（建议调出）', '新建', 2000, 800, '2025年3月', '教体局', null],
      ['二、调出项目（1个）'],
      [4, '丁医院', '新建', 2000, 800, '2025年3月', '卫健局', null],
    ],
    expected: { projects: [2, 3, 4, 6], findings: ['withdrawn-counted@H3', 'withdrawn-counted@B4', 'withdrawn-counted@B6'] },
  },
  {
    oddity: 'unnumbered parts of a project with dates of their own, told by 其中 or by their amounts alone',
    rows: [
      HEADER,
      [1, '农村道路（含2个子项目）', '新建', 3000, 1500, '2025年3月', '交通局'],
      [null, '其中：东线', '新建', 1000, 500, '2025年3月', null],
      [null, '西线', '新建', 2000, 1000, '2025年3月', null],
      [2, '粮库', '续建', 1500, 900, '2024年6月', '发改局'],
      [3, '水厂', '新建', 5000, 900, '2025年5月', '水利局'],
      [null, '一期', '新建', 2000, 400, '2025年5月', null],
      [null, '二期', '新建', 3000, 500, '2025年9月', null],
      [4, '学校', '续建', 1500, 900, '2024年6月', '教体局'],
    ],
    expected: {
      projects: [2, 5, 6, 9],
      findings: ['reading-open@B6'],
      also: { told: [assumed, ['row-parent - parent', 'row-parent - parent']] },
    },
  },
  {
    oddity: 'nature, year and day told by a title that ends with the unit',
    rows: [
      ['2024年续建项目进展表（截至2024年9月底）（单位：亿元）'],
      ['序号', '单位/项目名称', '总投资', '年度计划投资', '开工时间'],
      [null, '发改局小计', 3, 1, null],
      [1, '甲电厂', 3, 1, '2023年3月'],
      [null, '交通局小计', 4, 2, null],
      [2, '乙公路', 4, 2, '2023年5月'],
    ],
    expected: {
      names: ['甲电厂', '乙公路'],
      natures: 'continuing continuing',
      also: { year: [(ledger) => ledger.planYear, { year: 2024, source: 'title' }], total: [wan('totalInvestment'), [30000, 40000]] },
    },
  },
  {
    oddity: 'the unit told by the total alone',
    rows: [
      ['序号', '项目名称', '总投资（亿元）', '年度计划', '计划开工时间'],
      [1, '甲电厂', 3, 1, '2025年3月'],
      [2, '乙公路', 4, 1.5, '2025年5月'],
    ],
    expected: { also: { plan: [wan('annualPlan'), [10000, 15000]] } },
  },
  {
    oddity: 'the unit told by the total alone, and amounts that would be more than it',
    rows: [
      ['序号', '项目名称', '总投资（亿元）', '年度计划', '计划开工时间'],
      [1, '甲电厂', 3, 10000, '2025年3月'],
      [2, '乙公路', 4, 15000, '2025年5月'],
    ],
    expected: { also: { plan: [wan('annualPlan'), [10000, 15000]] } },
  },
  {
    oddity: 'one slip in the long name of a unit and in the end of a township',
    rows: [
      [...HEADER, '所在乡镇'],
      [1, '甲电厂', '新建', 3000, 1000, '2025年3月', '交通运输局', '城关镇'],
      [2, '乙公路', '续建', 4000, 1000, '2024年3月', '交通运榆局', '城关缜'],
      [3, '丙学校', '续建', 2000, 800, '2024年3月', '交通运输局', '城关镇'],
      [4, '丁医院', '续建', 2000, 800, '2024年3月', '第一人民医院', '张店镇'],
      [5, '戊公园', '续建', 2000, 800, '2024年3月', '第二人民医院', '张村镇'],
      [6, '己桥', '续建', 2000, 800, '2024年3月', '第二人民医院', '张村镇'],
    ],
    expected: { findings: ['spelling-varies@G3', 'spelling-varies@H3'] },
  },
];
