import type { CellValue } from '../../../src/spreadsheet/snapshot';
import type { Ledger } from '../../../src/ledger/ledger';
import type { CorpusCase } from '../case';

const HEAD = ['序号', '项目名称', '建设性质', '总投资（万元）', '2025年计划投资（万元）', '计划开工时间', '责任单位'];
type Row = readonly CellValue[];

const project = (number: CellValue, name: string, total: CellValue = 100, plan: CellValue = 50): Row => [
  number,
  name,
  '新建',
  total,
  plan,
  '2025年3月',
  '住建局',
];
const bare = (number: CellValue, name: string, total: CellValue = null, plan: CellValue = null): Row => [
  number,
  name,
  null,
  total,
  plan,
  null,
  null,
];

const total = (ledger: Ledger): unknown => ledger.money('totalInvestment')?.values.reduce((sum: number, value) => sum + (value ?? 0), 0);
const asked = ({ assumptions }: Ledger): unknown =>
  assumptions.filter(({ code }) => code === 'row-parent').map(({ decided, serious }) => `${decided}${serious ? '?' : ''}`);
const reasons = ({ otherRows }: Ledger): unknown =>
  otherRows.flatMap(({ row, reason }) => (reason === undefined ? [] : [`${String(row + 1)} ${reason}`]));
const sum = (万元: number): readonly [(ledger: Ledger) => unknown, unknown] => [total, 万元 * 10_000];

/** Lists numbered in levels: headings with their projects, projects with their parts. */
export const LEVELS: readonly CorpusCase[] = [
  {
    oddity: 'a project of two parts among projects without any: the numbers go on behind it',
    rows: [
      HEAD,
      project(1, '酒庄'),
      bare(2, '医院能力提升', 200, 100),
      project(2.1, '门诊楼'),
      project(2.2, '病房楼'),
      project(3, '管网'),
      project(5, '水厂'),
    ],
    expected: { projects: [2, 4, 5, 6, 7], findings: ['sequence-gap@A7'], also: { asked: [asked, ['parts']] } },
  },
  {
    oddity: '1 over 1.1 as numbers, with sums',
    rows: [
      HEAD,
      bare(1, '产业类', 6000, 2700),
      project(1.1, '酒庄', 2400, 1200),
      project(1.2, '药材仓库', 3600, 1500),
      bare(2, '基础设施类', 900, 300),
      project(2.1, '管网', 900, 300),
    ],
    expected: {
      projects: [3, 4, 6],
      sections: ['0 产业类 -/2', '0 基础设施类 -/1'],
      findings: [],
      also: { total: sum(6900), asked: [asked, ['parts']], reasons: [reasons, ['2 parts-counted', '5 parts-counted']] },
    },
  },
  {
    oddity: '1 over 1-1 as texts, some of which became dates',
    rows: [
      HEAD,
      bare('1', '产业类', 300, 150),
      project('1-1', '酒庄', 100),
      project(45659, '药材仓库', 200, 100),
      bare('2', '民生类', 100, 50),
      project('2-1', '敬老院'),
    ],
    options: { formats: [[], [], [], ['m"月"d"日"']] },
    expected: { projects: [3, 4, 6], findings: [], also: { total: sum(400) } },
  },
  {
    oddity: '一 over 1 over （1）, where the projects are the innermost',
    rows: [
      HEAD,
      bare('一', '产业类', 300, 150),
      bare(1, '工业', 300, 150),
      project('（1）', '酒庄', 100),
      project('（2）', '药材仓库', 200, 100),
      bare('二', '民生类', 100, 50),
      bare(1, '养老', 100, 50),
      project('（1）', '敬老院'),
    ],
    expected: { projects: [4, 5, 8], names: ['酒庄', '药材仓库', '敬老院'], findings: [], also: { total: sum(400) } },
  },
  {
    oddity: 'three levels of points',
    rows: [
      HEAD,
      bare(1, '产业类', 300, 150),
      bare('1.1', '工业', 100, 50),
      project('1.1.1', '酒庄'),
      bare('1.2', '农业', 200, 100),
      project('1.2.1', '药材仓库', 200, 100),
      project(2, '管网'),
    ],
    expected: { projects: [4, 6, 7], sections: ['0 产业类 -/2', '1 工业 -/1', '1 农业 -/1'], findings: [], also: { total: sum(400) } },
  },
  {
    oddity: 'a package whose parts have amounts alone, in brackets',
    rows: [
      HEAD,
      project(1, '老旧小区改造（打包）', 6000, 2700),
      bare('（1）', '东街小区', 2400, 1200),
      bare('（2）', '西街小区', 3600, 1500),
      project(2, '管网'),
    ],
    expected: {
      projects: [2, 5],
      others: { part: 2 },
      findings: [],
      also: { total: sum(6100), asked: [asked, ['parent']], reasons: [reasons, ['3 parent-counted', '4 parent-counted']] },
    },
  },
  {
    oddity: 'a package with parts in circles in the names',
    rows: [
      HEAD,
      project(1, '农村供水', 6000, 2700),
      bare(null, '①东乡片区', 2400, 1200),
      bare(null, '②西乡片区', 3600, 1500),
      project(2, '管网'),
    ],
    expected: { projects: [2, 5], others: { part: 2 }, findings: [], also: { total: sum(6100) } },
  },
  {
    oddity: 'a package with parts behind dashes, without amounts',
    rows: [HEAD, project(1, '农村供水', 6000, 2700), bare(null, '——东乡片区'), bare(null, '——西乡片区'), project(2, '管网')],
    expected: { projects: [2, 5], others: { part: 2 }, findings: [], also: { total: sum(6100) } },
  },
  {
    oddity: 'a package by 标段 without any number',
    rows: [HEAD, project(1, '环城路', 6000, 2700), bare(null, '一标段', 2400, 1200), bare(null, '二标段', 3600, 1500), project(2, '管网')],
    expected: { projects: [2, 5], others: { part: 2 }, findings: [], also: { total: sum(6100) } },
  },
  {
    oddity: 'parts that have all and a parent that has all, amounts summed: the parts are counted',
    rows: [
      HEAD,
      project(1, '物流园', 300, 150),
      project('1.1', '物流园一期', 100),
      project('1.2', '物流园二期', 200, 100),
      project(2, '管网'),
    ],
    expected: { projects: [3, 4, 5], findings: [], also: { total: sum(400), asked: [asked, ['parts']] } },
  },
  {
    oddity: 'a parent that has more than its parts is asked about',
    rows: [
      HEAD,
      project(1, '物流园', 900, 450),
      project('1.1', '物流园一期', 100),
      project('1.2', '物流园二期', 200, 100),
      project(2, '管网'),
    ],
    expected: { projects: [2, 5], others: { part: 2 }, also: { total: sum(1000), asked: [asked, ['parent?']] } },
  },
  {
    oddity: 'an inserted number 3-1 is a project of its own, asked about',
    rows: [HEAD, project(1, '酒庄', 900), project(2, '管网', 300), project('2-1', '粮库', 200), project(3, '敬老院')],
    expected: { projects: [2, 3, 4, 5], also: { total: sum(1500), asked: [asked, ['each?']] } },
  },
  {
    oddity: 'parts larger than their parent are no parts, asked about',
    rows: [HEAD, project(1, '物流园', 100), project('1.1', '冷链仓库', 500), project('1.2', '货运站', 700), project(2, '管网')],
    expected: { projects: [2, 3, 4, 5], also: { asked: [asked, ['each?']] } },
  },
  {
    oddity: 'a heading without amounts over projects',
    rows: [HEAD, bare(1, '产业类'), project(1.1, '酒庄'), project(1.2, '药材仓库'), project(2, '管网')],
    expected: { projects: [3, 4, 5], sections: ['0 产业类 -/2'], findings: [] },
  },
  {
    oddity: 'a parent with amounts over parts that lack all',
    rows: [HEAD, project(1, '物流园', 900, 450), bare(1.1, '一期'), bare(1.2, '二期'), project(2, '管网')],
    expected: { projects: [2, 5], others: { part: 2 }, also: { total: sum(1000) } },
  },
  {
    oddity: 'a heading whose sum is wrong',
    rows: [HEAD, bare(1, '产业类', 400, 100), project(1.1, '酒庄'), project(1.2, '药材仓库')],
    expected: { projects: [3, 4], findings: ['total-not-sum@D2'] },
  },
  {
    oddity: 'headings and projects by name and amount alone',
    rows: [
      ['编码', '项目名称', '年度计划完成投资（万元）'],
      [1, '产业类项目', 300],
      [1.1, '酒庄', 100],
      [1.2, '仓库', 200],
      [2, '民生类项目', 50],
      [2.1, '敬老院', 50],
    ],
    expected: { projects: [3, 4, 6], findings: [], also: { plan: [(ledger) => ledger.money('annualPlan')?.values, [1e6, 2e6, 5e5]] } },
  },
  {
    oddity: 'a heading numbered 一 with unit and amounts is a package',
    rows: [HEAD, project('一', '城区道路改造', 300, 150), bare(1, '东街', 100, 50), bare(2, '西街', 200, 100), project('二', '管网')],
    expected: { projects: [2, 5], others: { part: 2 }, findings: [], also: { total: sum(400) } },
  },
  {
    oddity: 'amounts with points, numbers without levels',
    rows: [HEAD, project(1, '酒庄', 52.5, 31.1), project(2, '仓库', 42.1, 21.2), project(3, '管网', 63.1, 31.1)],
    expected: { projects: [2, 3, 4], sections: [], findings: [], also: { asked: [asked, []] } },
  },
  {
    oddity: 'numbers that begin again below sections',
    rows: [HEAD, ['一、产业类'], project(1, '酒庄'), project(2, '仓库'), ['二、民生类'], project(1, '敬老院'), project(2, '小学')],
    expected: { projects: [3, 4, 6, 7], findings: [], also: { asked: [asked, []] } },
  },
  {
    oddity: 'projects numbered 一, 二, 三 without anything below',
    rows: [HEAD, project('一', '酒庄'), project('二', '仓库'), project('三', '管网')],
    expected: { projects: [2, 3, 4], sections: [], also: { asked: [asked, []] } },
  },
  {
    oddity: 'projects named like totals and sizes',
    rows: [
      HEAD,
      project(1, '合计划片改造工程'),
      project(2, '3.5万吨粮库'),
      project(3, '1.2公里道路'),
      project(4, '总部大楼（2个）'),
      project(5, '全县农村道路'),
    ],
    expected: { projects: [2, 3, 4, 5, 6], sections: [], findings: [] },
  },
  {
    oddity: 'the whole county as the place of a project',
    rows: [
      ['所在乡镇', '项目名称', '建设性质', '总投资', '计划开工时间', '责任单位'],
      ['东王镇', '酒庄', '新建', 100, '2025年3月', '工信局'],
      ['全县', '村级道路', '新建', 200, '2025年3月', '交通局'],
      ['合计', null, null, 300, null, null],
    ],
    expected: { projects: [2, 3], others: { total: 1 }, findings: [] },
  },
  {
    oddity: 'sub-totals by other names, above and below',
    rows: [
      HEAD,
      [null, '总  计', null, 600],
      ['一、产业类'],
      [null, '小计', null, 300],
      project(1, '酒庄', 300),
      ['二、民生类'],
      project(2, '敬老院', 300),
      [null, '民生类合计', null, 300],
    ],
    expected: { projects: [5, 7], others: { total: 3, section: 2 }, findings: [] },
  },
  {
    oddity: 'parts of parts are parts',
    rows: [
      HEAD,
      project(1, '物流园', 300, 150),
      bare(1.1, '一期', 200, 100),
      bare('1.1.1', '仓库', 150, 60),
      bare('1.1.2', '道路', 50, 40),
      bare(1.2, '二期', 100, 50),
      project(2, '管网'),
    ],
    expected: { projects: [2, 7], others: { part: 4 }, findings: [], also: { total: sum(400) } },
  },
  {
    oddity: 'names numbered in a list without numbers',
    rows: [
      ['项目名称', '建设性质', '总投资（万元）', '计划开工时间', '责任单位'],
      ['1.产业类', null, 300, null, null],
      ['1.1酒庄', '新建', 100, '2025年3月', '工信局'],
      ['1.2仓库', '新建', 200, '2025年4月', '工信局'],
      ['2.民生类', null, 100, null, null],
      ['2.1敬老院', '新建', 100, '2025年5月', '民政局'],
    ],
    expected: { projects: [3, 4, 6], findings: [], also: { total: sum(400) } },
  },
];
