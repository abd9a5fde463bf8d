import type { CorpusCase } from '../case';

const starts = (...cells: readonly (string | number | null)[]) => [
  ['项目名称', '计划开工时间'],
  ...cells.map((cell, index) => [`甲${index}`, cell]),
];

/** What single cells say. */
export const CELLS: readonly CorpusCase[] = [
  {
    oddity: 'text dates of every form',
    rows: starts('2025年10月', '2025.10', '2025-3', '2025/8/18', '２０２５年３月', '202506', '2025年6月底'),
    options: { workbookName: '2025.xlsx' },
    expected: { starts: '2025-10 2025-10 2025-03 2025-08-18 2025-03 2025-06 2025-06' },
  },
  {
    oddity: 'quarters, halves and bare months',
    rows: starts('二季度', '上半年', '6月', '2025年第三季度', '年底'),
    expected: { starts: '2025-Q2 2025-H1 2025-06 2025-Q3 2025-12' },
  },
  {
    oddity: 'serial numbers in a column of texts',
    rows: starts(45_731, '45731', '2025年3月'),
    expected: { starts: '2025-03-15 2025-03-15 2025-03' },
  },
  {
    oddity: 'a workbook that counts from 1904',
    rows: starts(44_269),
    options: { date1904: true, formats: [[], ['General', 'yyyy-mm-dd']] },
    expected: { starts: '2025-03-15' },
  },
  {
    oddity: 'words in place of dates',
    rows: starts('待定', '/', '已开工', '尽快'),
    expected: { starts: '- - - -', findings: ['date-unreadable@B5'] },
  },
  {
    oddity: 'spans in one cell, also with a slash or a line break between',
    rows: [
      ['项目名称', '建设起止年限'],
      ['甲', '2023年至2025年'],
      ['乙', '2024-03~\n2026-10'],
      ['丙', '2024.3/2026.10'],
      ['丁', '2022—2026年'],
      ['戊', '2018/9/19-2019/9/18'],
    ],
    expected: { starts: '2023 2024-03 2024-03 2022 2018-09-19' },
  },
  {
    oddity: 'amounts with units, marks and full-width digits in the cell',
    rows: [
      ['项目名称', '总投资（万元）'],
      ['甲', '1,234.5'],
      ['乙', '２０００'],
      ['丙', '3亿元'],
      ['丁', '500（万元）'],
      ['戊', '约3亿'],
      ['己', '/'],
      ['庚', '三亿多'],
    ],
    expected: {
      also: {
        yuan: [
          (ledger) => ledger.money('totalInvestment')?.values,
          [12_345_000, 20_000_000, 300_000_000, 5_000_000, 300_000_000, null, null],
        ],
      },
      findings: ['amount-unreadable@B8', 'amount-with-unit@B4', 'amount-approximate@B6'],
    },
  },
  {
    oddity: 'several people and several units in one cell',
    rows: [
      ['项目名称', '责任单位', '包联领导'],
      ['甲', '水利局、住建局', '张三\n李  四'],
      ['乙', '市农业农村局\n建安区人民政府', '张三 李四五'],
      ['丙', '民营经济\n服务中心', '张三、李四'],
    ],
    expected: {
      also: {
        units: [
          (ledger) => ledger.people('leadUnit')?.values,
          [['水利局', '住建局'], ['市农业农村局', '建安区人民政府'], ['民营经济服务中心']],
        ],
        leaders: [
          (ledger) => ledger.people('leader')?.values,
          [
            ['张三', '李四'],
            ['张三', '李四五'],
            ['张三', '李四'],
          ],
        ],
      },
    },
  },
  {
    oddity: 'words of 建设性质 from all over',
    rows: [
      ['项目名称', '建设性质'],
      ...[
        '新建',
        '改扩建',
        '计划新开工',
        '收尾',
        '加快建设',
        '重大前期',
        '预备',
        '竣工投产或部分竣工投产',
        '"十三五"新建',
        '续  建',
        '其他',
      ].map((word, index) => [`甲${index}`, word]),
    ],
    expected: {
      natures: 'new new new continuing continuing outside outside ended new continuing unknown',
      findings: ['nature-unknown@B12'],
    },
  },
  {
    oddity: 'state, dates and money that contradict one another',
    rows: [
      [
        '项目名称',
        '建设性质',
        '总投资（万元）',
        '年度计划投资（万元）',
        '年度累计完成投资（万元）',
        '本月完成投资（万元）',
        '计划开工时间',
        '实际开工时间',
        '开工情况',
      ],
      ['青石供水', '新建', 1000, 500, 1200, 100, '2025年3月', '2025年3月', '已开工'],
      ['南河道路', '新建', 1000, 500, 100, 200, '2025年3月', '2025年3月', '未开工'],
      ['北山公路', '新建', 1000, 500, 0, 0, '2025年3月', '2025年3月', '已开工'],
      ['东岭风电', '新建', 1000, 500, 300, 0, '2025年9月', null, '未开工'],
    ],
    expected: {
      findings: [
        'completed-above-total@E2',
        'month-above-year@F3',
        'state-against-date@I3',
        'spent-unstarted@E5',
        'completed-above-plan@E2',
        'started-unspent@E4',
      ],
    },
  },
];
