import type { InheritedField } from '../../../src/ledger/ledger';
import type { Ledger } from '../../../src/ledger/ledger';
import type { CorpusCase } from '../case';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '计划开工时间'] as const;
const row = (number: number, name: string, total = 100): (string | number)[] => [number, name, '水利局', total, '2025年3月'];

const stated = (ledger: Ledger, field: InheritedField): (string | null)[] =>
  Array.from(ledger.rows, (_, record) => ledger.inherited(field, record));

/** Rows that head the ones below them. */
export const SECTIONS: readonly CorpusCase[] = [
  {
    oddity: 'natures in sections below a field',
    rows: [
      HEAD,
      ['一、基础设施（3个）'],
      ['新建项目（1个）'],
      row(1, '青石供水'),
      ['续建项目（2个）'],
      row(2, '南河道路'),
      row(3, '北山公路'),
      ['二、产业类（1个）'],
      ['新建项目（1个）'],
      row(4, '东岭风电'),
    ],
    expected: {
      projects: [4, 6, 7, 10],
      natures: 'new continuing continuing new',
      sections: ['0 基础设施 3/3', '1 新建项目 1/1', '1 续建项目 2/2', '0 产业类 1/1', '1 新建项目 1/1'],
      findings: [],
      also: { fields: [({ sections }) => sections.map(({ field }) => field), ['基础设施类', null, null, '产业类', null]] },
    },
  },
  {
    oddity: 'a nature ends with the next section of a higher level',
    rows: [HEAD, ['一、交通'], ['续建项目'], row(1, '南河道路'), ['二、水利'], row(2, '青石供水')],
    expected: {
      natures: 'continuing unknown',
      sections: ['0 交通 -/2', '1 续建项目 -/1', '0 水利 -/1'].map((text, at) => (at === 0 ? '0 交通 -/1' : text)),
    },
  },
  {
    oddity: 'four levels with numbers that start again and gaps',
    rows: [
      HEAD,
      ['一、创新提升(3)'],
      ['（一）实验室(2)'],
      ['1.国家级(1)'],
      ['竣工项目(1)'],
      row(1, '黄土研究中心'),
      ['3.省级(1)'],
      ['开工项目(1)'],
      row(1, '智学园'),
      ['（三）转化(1)'],
      ['开工项目(1)'],
      row(1, '成果中心'),
    ],
    expected: {
      projects: [6, 9, 12],
      natures: 'ended new new',
      sections: [
        '0 创新提升 3/3',
        '1 实验室 2/2',
        '2 国家级 1/1',
        '3 竣工项目 1/1',
        '2 省级 1/1',
        '3 开工项目 1/1',
        '1 转化 1/1',
        '2 开工项目 1/1',
      ],
      findings: [],
    },
  },
  {
    oddity: 'every way of numbering a section',
    rows: [
      HEAD,
      ['第一部分 政府投资'],
      ['一 工业'],
      ['（一）电力'],
      ['1、电源(1)'],
      ['(1)水电'],
      ['①小水电'],
      ['Ⅰ 机场（1项）'],
      ['——铁路'],
      ['【预备】(1个)'],
      row(1, '青石电站'),
    ],
    expected: {
      projects: [11],
      sections: [
        '0 政府投资 -/1',
        '1 工业 -/1',
        '2 电力 -/1',
        '3 电源 1/1',
        '4 水电 -/1',
        '5 小水电 -/1',
        '6 机场 1/1',
        '7 铁路 -/1',
        '8 预备 1/1',
      ],
      natures: 'outside',
    },
  },
  {
    oddity: 'counts in one cell and sums in another',
    rows: [
      ['序号', '项目名称', '建设规模及内容', '总投资（万元）', '责任单位'],
      [null, '合计', 3, 600, null],
      [null, '一、基础设施', 2, 300, null],
      [null, '——铁路', 2, 300, null],
      [1, '南岭铁路', '12公里', 100, '铁路办'],
      [2, '北岭铁路', '20公里', 200, '铁路办'],
      [null, '二、水利', 1, 350, null],
      [1, '青石水库', '中型', 300, '水利局'],
    ],
    expected: {
      projects: [5, 6, 8],
      sections: ['0 基础设施 2/2', '1 铁路 2/2', '0 水利 1/1'],
      others: { total: 1 },
      findings: ['total-not-sum@D7'],
    },
  },
  {
    oddity: 'a count that is not the count',
    rows: [HEAD, ['一、新建项目（3个）'], row(1, '青石供水'), row(2, '南河道路'), ['合计2个项目']],
    expected: { projects: [3, 4], findings: ['section-count@A2'] },
  },
  {
    oddity: 'a sum in the words of a section',
    rows: [
      HEAD,
      ['续建项目（共2个，总投资0.03亿元）'],
      row(1, '青石供水'),
      row(2, '南河道路', 200),
      ['新建项目（1个，1.5亿元）'],
      row(3, '东岭风电'),
    ],
    expected: { natures: 'continuing continuing new', findings: ['total-not-sum@A5'] },
  },
  {
    oddity: 'groups by unit with counts and sums among numbered projects',
    rows: [
      HEAD,
      [null, '青石县人民政府', null, 300, null],
      row(1, '青石供水'),
      row(2, '南河道路', 200),
      [null, '市直', null, 100, null],
      row(1, '东岭风电'),
    ],
    expected: {
      projects: [3, 4, 6],
      sections: ['0 青石县人民政府 -/2', '0 市直 -/1'],
      findings: [],
      also: { unit: [({ sections }) => [sections[0]?.leadUnit, sections[1]?.township], ['青石县人民政府', '市直']] },
    },
  },
  {
    oddity: 'number, words, count and amount of a section in cells of their own',
    rows: [
      ['序号', '项目名称', '建设内容', '总投资', '责任单位'],
      ['一', '农林水利', '1', 100, null],
      [1, '青石供水', '改造管网', 100, '水利局'],
      ['二', '交通', '1', 200, null],
      [1, '南河道路', '拓宽', 200, '交通局'],
    ],
    expected: { projects: [3, 5], sections: ['0 农林水利 1/1', '0 交通 1/1'], findings: [] },
  },
  {
    oddity: '(1) that Excel turned into minus one',
    rows: [HEAD, ['一、新型基础设施'], [-1, '信息基础设施项目', null, null, null], row(1, '数据中心')],
    expected: { projects: [4], sections: ['0 新型基础设施 -/1', '1 信息基础设施项目 -/1'] },
  },
  {
    oddity: 'the nature in a cell merged over rows beside the projects',
    rows: [
      ['分类', '序号', '项目名称', '总投资'],
      ['续建', 1, '南河道路', 3],
      [null, 2, '北山公路', 4],
      ['新建', 3, '青石供水', 5],
      [null, 4, '东岭风电', 6],
    ],
    merges: ['A2:A3', 'A4:A5'],
    expected: { projects: [2, 3, 4, 5], natures: 'continuing continuing new new' },
  },
  {
    oddity: 'projects named like sections',
    rows: [
      HEAD,
      row(206, '青石综合保税区'),
      row(207, '君澜小区'),
      row(208, '（三）李家水库'),
      row(209, '标准厂房建设项目（9个）'),
      [null, '(3)东岭光伏发电项目', '能源局', 90, '2025年6月'],
      row(211, '合作区展厅'),
    ],
    expected: { projects: [2, 3, 4, 5, 6, 7], sections: [] },
  },
  {
    oddity: 'sections that say unit, place and field in place of empty cells and missing columns',
    rows: [
      ['序号', '项目名称', '责任单位', '总投资（万元）'],
      ['一、基础设施项目'],
      ['（一）交通'],
      ['县水利局（2个）'],
      [1, '青石供水工程', null, 100],
      [2, '南河道路工程', '住建局', 100],
      ['二、数字经济'],
      ['张店镇（1个）'],
      [3, '北山数据中心', '工信局', 100],
      [4, '君澜大数据馆', '工信局', 100],
    ],
    expected: {
      projects: [5, 6, 9, 10],
      findings: ['section-count@A8'],
      also: {
        fields: [(ledger) => stated(ledger, 'sector'), ['基础设施类', '基础设施类', '数字经济', '数字经济']],
        units: [(ledger) => stated(ledger, 'leadUnit'), ['县水利局', null, null, null]],
        places: [(ledger) => stated(ledger, 'township'), [null, null, '张店镇', '张店镇']],
        own: [(ledger) => ledger.people('leadUnit')?.values, [null, ['住建局'], ['工信局'], ['工信局']]],
      },
    },
  },
  {
    oddity: 'sections by weight, money, time or people say no field',
    rows: [
      HEAD,
      ['省重点项目（1个）'],
      row(1, '青石供水'),
      ['政府投资项目（1个）'],
      row(2, '南河道路'),
      ['二季度开工项目（1个）'],
      row(3, '东岭风电'),
      ['县级领导包联项目（1个）'],
      row(4, '北山公路'),
    ],
    expected: { projects: [3, 5, 7, 9], also: { fields: [(ledger) => stated(ledger, 'sector'), [null, null, null, null]] } },
  },
];
