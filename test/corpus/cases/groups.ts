import type { CellValue } from '../../../src/spreadsheet/snapshot';
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

/** Groups with a count for a name, sentences under headings, lines that divide a total. */
export const GROUPS: readonly CorpusCase[] = [
  {
    oddity: 'headings that bear the sector, with a count in the name',
    rows: [
      ['序号', '领域', '项目名称', '总投资（万元）', '建设起止年限'],
      [null, '合计', '项目数3个', 600, null],
      ['一', '产业类', '2个', 300, null],
      [1, '产业类', '酒庄', 100, '2025-2026'],
      [2, '产业类', '仓库', 200, '2024-2026'],
      ['二', '社会民生类', '1个项目', 300, null],
      [3, '社会民生类', '敬老院', 300, '2025-2027'],
    ],
    expected: {
      projects: [4, 5, 7],
      sections: ['0 产业类 2/2', '0 社会民生类 1/1'],
      others: { total: 1 },
      findings: [],
    },
  },
  {
    oddity: 'sections of a sentence each',
    rows: [
      HEAD,
      ['2025年全县重点项目共3个，总投资0.04亿元，年度计划投资0.02亿元。其中：续建项目1个，新建项目2个。'],
      ['一、住建局 项目2个，2025年计划完成投资0.01亿元'],
      project(1, '管网', 100),
      project(2, '公园', 200),
      ['二、交通局'],
      ['项目1个，总投资100万元。'],
      project(3, '道路'),
    ],
    expected: {
      projects: [4, 5, 8],
      natures: 'new new new',
      sections: ['0 住建局 2/2', '0 交通局 1/1'],
      others: { total: 1, note: 1 },
      findings: [],
      also: { units: [({ sections }) => sections.map(({ leadUnit }) => leadUnit), ['住建局', '交通局']] },
    },
  },
  {
    oddity: 'a sentence that states another sum',
    rows: [HEAD, ['一、住建局'], ['项目2个，总投资500万元。'], project(1, '管网', 100), project(2, '公园', 200)],
    expected: { projects: [4, 5], findings: ['total-not-sum@A2'] },
  },
  {
    oddity: 'a total at the top that is divided before the list',
    rows: [
      HEAD,
      ['合计', '3个', null, 400],
      ['续建项目', '1个', null, 100],
      ['新建项目', '2个', null, 300],
      [1, '管网', '续建', 100, 50, '2024年3月', '住建局'],
      project(2, '公园', 200),
      project(3, '道路'),
    ],
    expected: { projects: [5, 6, 7], natures: 'continuing new new', sections: [], others: { total: 3 }, findings: [] },
  },
  {
    oddity: 'what a total is made of, behind 其中',
    rows: [
      HEAD,
      [null, '合计', null, 300, 100],
      [null, '其中：续建', null, 100, 50],
      [1, '管网', null, 100, 50, '2024年3月', '住建局'],
      project(2, '公园', 200),
    ],
    expected: { projects: [4, 5], natures: 'unknown new', sections: [], others: { total: 2 }, findings: [] },
  },
  {
    oddity: 'a count of each group beside its 小计, under groups merged before the numbers',
    rows: [
      ['行业', '序号', '项目名称', '性质', '总投资（万元）', '计划开工时间'],
      ['交通', 1, '西环改线', '新建', 8000, '2025年3月'],
      [null, 2, '南垣公路', '续建', 5000, '2024年5月'],
      [null, '小计', '2项', null, 13000, null],
      ['水利', 1, '小浪底引水', '续建', 20000, '2023年5月'],
      [null, 2, '淤地坝', '新建', 1200, '2025年5月'],
      [null, '小计', '3项', null, 21200, null],
      ['总计', null, '4项', null, 34200, null],
    ],
    merges: ['A2:A4', 'A5:A7'],
    expected: { projects: [2, 3, 5, 6], others: { total: 3 }, findings: ['section-count@B7'] },
  },
  {
    oddity: 'letters number the groups, letters with numbers the projects',
    rows: [
      ['编号', '项目名称', '建设性质', '总投资（亿元）', '计划开工时间'],
      ['A', '产业类', null, 5, null],
      ['A1', '甲谷', '新建', 3, '2025年3月'],
      ['A2', '乙谷', '续建', 2, '2024年3月'],
      ['B', '民生类', null, 4, null],
      ['B1', '丙谷', '新建', 4, '2025年6月'],
      ['合计', null, null, 9, null],
    ],
    expected: { projects: [3, 4, 6], natures: 'new continuing new', findings: [] },
  },
  {
    oddity: 'a 合计 with its count over the projects of each township',
    rows: [
      ['序号', '乡镇', '项目名称', '建设性质', '总投资（万元）', '计划开工时间'],
      [1, '张店镇', '合计（2个）', null, 3000, null],
      [null, null, '甲集', '新建', 1000, '2025年3月'],
      [null, null, '乙集', '新建', 2000, '2025年5月'],
      [2, '常乐镇', '合计（1个）', null, 1600, null],
      [null, null, '丙集', '续建', 1500, '2024年5月'],
      ['总计', null, '3个', null, 4500, null],
    ],
    merges: ['A2:A4', 'B2:B4', 'A5:A6', 'B5:B6'],
    expected: { projects: [3, 4, 6], names: ['甲集', '乙集', '丙集'], findings: ['total-not-sum@E5'] },
  },
];
