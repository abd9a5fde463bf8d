import type { CellValue } from '../../../src/spreadsheet/snapshot';
import type { Ledger } from '../../../src/ledger/ledger';
import type { CorpusCase } from '../case';

const HEAD = ['序号', '项目名称', '责任单位', '建设性质', '总投资（亿元）', '2025年计划投资（亿元）', '计划开工时间'];
type Row = readonly CellValue[];
const project = (number: CellValue, name: CellValue, total: CellValue = 1, plan: CellValue = 0.5, unit = '住建局'): Row => [
  number,
  name,
  unit,
  '新建',
  total,
  plan,
  '2025年3月',
];

const totals = (ledger: Ledger): unknown =>
  ['totalInvestment', 'annualPlan'].map(
    (field) => (ledger.money(field)?.values.reduce((sum: number, value) => sum + (value ?? 0), 0) ?? 0) / 1e8,
  );
const told = ({ assumptions }: Ledger): unknown =>
  assumptions
    .filter(({ code }) => ['amount-shared', 'rows-joined', 'value-hidden'].includes(code))
    .map(({ code, subject, decided, serious }) => `${code} ${subject} ${decided}${serious ? '?' : ''}`);
const each =
  (field: string): ((ledger: Ledger) => unknown) =>
  (ledger) =>
    ledger.money(field)?.values.map((value) => (value === null ? null : value / 1e8));

/** Amounts merged over projects, projects merged over rows, and what merges hide. */
export const MERGES: readonly CorpusCase[] = [
  {
    oddity: 'one amount merged over two projects, as the total says',
    rows: [HEAD, project(1, '管网', 1.2), project(2, '公园', null, null), project(3, '道路', 3), ['合计', null, null, null, 4.2, 1]],
    merges: ['E2:E3', 'F2:F3'],
    expected: {
      projects: [2, 3, 4],
      findings: [],
      also: {
        totals: [totals, [4.2, 1]],
        each: [each('totalInvestment'), [1.2, null, 3]],
        told: [told, ['amount-shared totalInvestment shared', 'amount-shared annualPlan shared']],
      },
    },
  },
  {
    oddity: 'one amount merged over three projects that nothing adds up is asked about',
    rows: [HEAD, project(1, '管网', 1.2), project(2, '公园', null), project(3, '道路', null), project(4, '桥梁', 2)],
    merges: ['E2:E4'],
    expected: {
      findings: ['reading-open@E2'],
      also: { totals: [totals, [3.2, 2]], told: [told, ['amount-shared totalInvestment shared?']] },
    },
  },
  {
    oddity: 'one amount merged that the total counts for each',
    rows: [HEAD, project(1, '管网', 1), project(2, '公园', null), project(3, '道路', 3), ['合计', null, null, null, 5]],
    merges: ['E2:E3'],
    expected: { findings: [], also: { totals: [totals, [5, 1.5]], told: [told, ['amount-shared totalInvestment each']] } },
  },
  {
    oddity: 'amounts merged beside units merged alike',
    rows: [HEAD, project(1, '管网', 1), [2, '公园', null, '新建', null, 0.5, '2025年3月'], project(3, '道路', 3)],
    merges: ['C2:C3', 'E2:E3'],
    expected: {
      findings: ['reading-open@E2'],
      also: { totals: [totals, [4, 1.5]], units: [(ledger) => ledger.people('leadUnit')?.values, [['住建局'], ['住建局'], ['住建局']]] },
    },
  },
  {
    oddity: 'a project merged over two rows, its amounts added',
    rows: [HEAD, project(1, '管网', 1.2), [null, null, '工信局', '新建', 2.5, 1.1, '2025年3月'], project(3, '公园', 3), project(4, '道路')],
    merges: ['A2:A3', 'B2:B3'],
    expected: {
      projects: [2, 4, 5],
      others: { continuation: 1 },
      findings: [],
      also: {
        totals: [totals, [7.7, 2.6]],
        units: [(ledger) => ledger.people('leadUnit')?.values[0], ['住建局', '工信局']],
        told: [told, ['rows-joined 管网 one']],
      },
    },
  },
  {
    oddity: 'a project merged over rows whose first is the sum of the others',
    rows: [
      HEAD,
      project(1, '管网', 3, 1.5),
      [null, null, null, null, 1, 0.5, null],
      [null, null, null, null, 2, 1, null],
      project(2, '公园'),
    ],
    merges: ['A2:A4', 'B2:B4'],
    expected: { projects: [2, 5], findings: [], also: { totals: [totals, [4, 2]] } },
  },
  {
    oddity: 'a project merged over rows that start at different times is asked about',
    rows: [HEAD, project(1, '管网', 1), [null, null, null, '新建', 2, 1, '2025年6月'], project(2, '公园')],
    merges: ['A2:A3', 'B2:B3'],
    expected: { projects: [2, 4], starts: '2025-03 2025-03', also: { totals: [totals, [4, 2]], told: [told, ['rows-joined 管网 one?']] } },
  },
  {
    oddity: 'a project merged over rows with one amount for all',
    rows: [HEAD, project(1, '管网', 3, 1.5), [null, null, '工信局', null, null, null, null], project(2, '公园')],
    merges: ['A2:A3', 'B2:B3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:G3'],
    expected: { projects: [2, 4], findings: [], also: { totals: [totals, [4, 2]], told: [told, ['rows-joined 管网 one']] } },
  },
  {
    oddity: 'one name merged over rows with numbers of their own',
    rows: [HEAD, project(1, '管网', 1), project(2, null, 2), project(3, '公园')],
    merges: ['B2:B3'],
    expected: { projects: [2, 3, 4], names: ['管网', '管网', '公园'], also: { totals: [totals, [4, 1.5]] } },
  },
  {
    oddity: 'an amount hidden under a merge',
    rows: [HEAD, project(1, '管网', 1.2), project(2, '公园', 9), project(3, '道路', 3), ['合计', null, null, null, 4.2]],
    merges: ['E2:E3'],
    expected: {
      findings: ['reading-open@E3'],
      also: { totals: [totals, [4.2, 1.5]], told: [told, ['value-hidden totalInvestment seen?', 'amount-shared totalInvestment shared']] },
    },
  },
  {
    oddity: 'the same words under a merge of units',
    rows: [HEAD, project(1, '管网'), project(2, '公园'), project(3, '道路', 1, 0.5, '交通局')],
    merges: ['C2:C3'],
    expected: { findings: [], also: { told: [told, []] } },
  },
  {
    oddity: 'another name hidden under a merged name',
    rows: [HEAD, project(1, '管网', 1), [null, '公园', null, '新建', 2, 1, '2025年3月'], project(3, '道路')],
    merges: ['A2:A3', 'B2:B3'],
    expected: { projects: [2, 4], also: { told: [told, ['value-hidden name seen?', 'rows-joined 管网 one']] } },
  },
];
