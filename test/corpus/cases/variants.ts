import type { CorpusCase } from '../case';

/** Lists as offices pass them on: merged by hand from other lists, half cleaned, typed on a phone. */
export const VARIANTS: readonly CorpusCase[] = [
  {
    oddity: 'the place and the kind of industry carried in merged columns before the name',
    rows: [
      ['乡镇', '产业', '序号', '项目名称', '总投资（万元）'],
      ['圣人涧镇', '农业', 1, '青石果园', 500],
      [null, null, 2, '南河粮仓', 800],
      ['张店镇', '工业', 3, '北山铸件', 900],
    ],
    merges: ['A2:A3', 'B2:B3'],
    expected: {
      projects: [2, 3, 4],
      names: ['青石果园', '南河粮仓', '北山铸件'],
      also: { places: [(ledger) => ledger.choice('township')?.values, ['圣人涧镇', '圣人涧镇', '张店镇']] },
    },
  },
  {
    oddity: 'a header with numbering and blanks inside its words',
    rows: [
      ['序 号', '1.项目名称', '2.总 投 资（万元）', '3.计划开工时间', '4.责任单位'],
      [1, '青石供水工程', 500, '2025年3月', '水利局'],
    ],
    expected: { columns: 'sequence name totalInvestment plannedStart leadUnit', projects: [2] },
  },
  {
    oddity: 'stars for fields that must be filled in',
    rows: [
      ['*序号', '*项目名称', '总投资（万元）*', '★计划开工时间', '责任单位（必填）'],
      [1, '青石供水工程', 500, '2025年3月', '水利局'],
    ],
    expected: { columns: 'sequence name totalInvestment plannedStart leadUnit', projects: [2] },
  },
  {
    oddity: 'planned and actual dates as children of one parent',
    rows: [
      ['序号', '项目名称', '开工时间', null, '竣工时间', null],
      [null, null, '计划', '实际', '计划', '实际'],
      [1, '青石供水工程', '2025年3月', '2025年4月', '2026年12月', null],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    expected: { columns: 'sequence name plannedStart actualStart completion actualCompletion', projects: [3], starts: '2025-03' },
  },
  {
    oddity: 'sections that state the nature in brackets behind the field',
    rows: [
      ['序号', '项目名称', '总投资（万元）'],
      ['一', '交通类（新建）', null],
      [1, '青石公路', 500],
      [2, '南河大桥', 600],
      ['二', '水利类（续建）', null],
      [1, '北山水库', 700],
    ],
    expected: { projects: [3, 4, 6], natures: 'new new continuing', others: { section: 2 } },
  },
  {
    oddity: 'totals of pages and of the list, in words of offices',
    rows: [
      ['序号', '项目名称', '总投资（万元）'],
      [1, '青石公路', 500],
      [null, '本页小计', 500],
      [2, '南河大桥', 600],
      [null, '累 计', 1100],
      [null, '总 计', 1100],
    ],
    expected: { projects: [2, 4], others: { total: 3 } },
  },
  {
    oddity: 'serial numbers that are text with a dot or in brackets',
    rows: [
      ['序号', '项目名称', '总投资（万元）'],
      ['1.', '青石公路', 500],
      ['2.', '南河大桥', 600],
      ['(3)', '北山水库', 700],
      ['④', '东岭学校', 800],
    ],
    expected: { names: ['青石公路', '南河大桥', '北山水库', '东岭学校'] },
  },
  {
    oddity: 'a second line that carries on the words of the first',
    rows: [
      ['序号', '项目名称', '建设内容', '总投资（万元）', '责任单位'],
      [1, '青石公路', '新建二级公路十公里，', 500, '交通局'],
      [null, null, '桥梁两座', null, null],
      [2, '南河大桥', '新建大桥', 600, '交通局'],
    ],
    expected: { projects: [2, 4], others: { continuation: 1 } },
  },
  {
    oddity: 'signatures and contact lines below the list',
    rows: [
      ['序号', '项目名称', '总投资（万元）'],
      [1, '青石公路', 500],
      [2, '南河大桥', 600],
      [],
      ['填报人：张三', null, '联系电话：0359-1234567'],
      ['审核人：李四', null, '填报日期：2025年6月30日'],
    ],
    expected: { projects: [2, 3], others: { note: 2 } },
  },
  {
    oddity: 'a code column of eighteen digits typed as text beside the name',
    rows: [
      ['项目代码', '项目名称', '总投资（万元）'],
      ['2503-140829-89-01-123456', '青石公路', 500],
      ['2503-140829-89-01-654321', '南河大桥', 600],
    ],
    expected: { columns: 'code name totalInvestment', projects: [2, 3] },
  },
  {
    oddity: 'traditional characters in title, unit, headings and words',
    rows: [
      ['二〇二五年重點建設項目一覽表'],
      ['單位：萬元'],
      ['序號', '項目名稱', '建設性質', '總投資', '計劃開工時間', '實際開工時間', '開工情況', '責任單位'],
      [1, '濱江綠廊', '新建', 4200, '2025年3月', '2025年3月', '已開工', '住建局'],
      [2, '臨港產業園', '新建', 9600, '2025年4月', null, '未開工', '工信局'],
      [3, '環城公路', '續建', 22000, '2024年2月', '2024年2月', '已開工', '交通局'],
      [4, '衛生院', '擴建', 1800, '2025年10月', null, '尚未開工', '衛健局'],
    ],
    expected: {
      columns: 'sequence name nature totalInvestment plannedStart actualStart startState leadUnit',
      names: ['濱江綠廊', '臨港產業園', '環城公路', '衛生院'],
      natures: 'new new continuing new',
      also: {
        states: [(ledger) => ledger.choice('startState')?.values, ['started', 'not-started', 'started', 'not-started']],
        unit: [(ledger) => ledger.money('totalInvestment')?.match.unit, '万元'],
      },
    },
  },
  {
    oddity: 'marks that the heading explains',
    rows: [
      ['项目名称', '建设性质', '计划开工时间', '是否开工（已开工打●，未开工打○）'],
      ['甲楼', '新建', '2025年3月', '●'],
      ['乙楼', '新建', '2025年3月', '○'],
      ['丙楼', '新建', '2025年5月', '在办'],
    ],
    expected: {
      columns: 'name nature plannedStart startState',
      also: { states: [(ledger) => ledger.choice('startState')?.values, ['started', 'not-started', null]] },
    },
  },
  {
    oddity: 'marks explained mark by mark',
    rows: [
      ['项目名称', '建设性质', '计划开工时间', '开工情况（■已开工 □未开工 ▲停工）'],
      ['甲陂', '新建', '2025年3月', '■'],
      ['乙陂', '新建', '2025年4月', '□'],
      ['丙陂', '新建', '2025年5月', '▲'],
    ],
    expected: {
      columns: 'name nature plannedStart startState',
      also: { states: [(ledger) => ledger.choice('startState')?.values, ['started', 'not-started', 'stopped']] },
    },
  },
  {
    oddity: 'ticks under 已开工, 未开工 and 已竣工 without a heading over them',
    rows: [
      ['项目名称', '建设性质', '计划开工时间', '已开工', '未开工', '已竣工'],
      ['甲楼', '新建', '2025年3月', '✔', null, null],
      ['乙楼', '新建', '2025年3月', null, '✔', null],
      ['丙楼', '新建', '2025年5月', null, null, '✔'],
    ],
    expected: {
      columns: 'name nature plannedStart',
      also: { states: [(ledger) => ledger.choice('startState')?.values, ['started', 'not-started', 'ended']] },
      findings: [],
    },
  },
  {
    oddity: 'nobody knows whether works have begun',
    rows: [
      ['项目名称', '建设性质', '计划开工时间', '是否开工'],
      ['甲楼', '新建', '2025年3月', '是'],
      ['乙楼', '新建', '2025年3月', '不详'],
      ['丙楼', '新建', '2025年5月', '？'],
      ['丁楼', '新建', '2025年5月', '/'],
    ],
    expected: { findings: ['reading-open@D3', 'reading-open@D4'] },
  },
  {
    oddity: 'the nature asked for by its words, the code by the platform that gives it',
    rows: [
      [
        '序号',
        '投资项目在线审批监管平台\n项目代码',
        '项目名称',
        '新建或续建',
        '总投资（万元）',
        '开工以来累计完成（万元）',
        '计划开工时间',
      ],
      [1, '2503-140829-04-01-112233', '青石供水工程', '新', 5000, 800, '2025年3月'],
      [2, '2411-140829-04-01-173205', '南河产业园', '续', 8000, 3000, '2024年6月'],
    ],
    expected: { columns: 'sequence code name nature totalInvestment cumulative plannedStart', natures: 'new continuing' },
  },
  {
    oddity: 'the unit behind the title',
    rows: [['2025年政府重点项目投资进度计划（亿元）'], ['项目名称', '总投资', '2025年计划投资'], ['青石供水工程', 1.5, 0.3]],
    expected: {
      also: {
        yuan: [(ledger) => ledger.money('totalInvestment')?.values, [150_000_000]],
        from: [(ledger) => ledger.money('totalInvestment')?.match.unitSource, 'sheet'],
      },
    },
  },
  {
    oddity: 'two lists side by side under the same headings',
    rows: [
      ['序号', '项目名称', '总投资（万元）', null, '序号', '项目名称', '总投资（万元）'],
      [1, '东关小学', 1000, null, 3, '西关小学', 1500],
      [2, '东关医院', 2000, null, 4, '西关医院', 2500],
    ],
    expected: { projects: [2, 3], findings: ['list-beside@F1'] },
  },
  {
    oddity: 'two lists side by side, each under a heading of its own, the second with a column more',
    rows: [
      ['2025年重点项目'],
      ['一、新建项目', null, null, null, null, '二、续建项目'],
      ['序号', '项目名称', '总投资（万元）', '计划开工时间', null, '序号', '项目名称', '总投资（万元）', '复工时间'],
      [1, '东关小学', 1000, '2025年3月', null, 1, '西关小学', 1500, '2025.2.10'],
      [2, '东关医院', 2000, '2025年5月', null, 2, '西关医院', 2500, '2025.2.17'],
    ],
    expected: { columns: 'sequence name totalInvestment plannedStart - - - - -', natures: 'new new', findings: ['list-beside@G3'] },
  },
  {
    oddity: 'two lists side by side, each below a heading merged over it',
    rows: [
      ['新建项目', null, null, null, '续建项目'],
      ['项目名称', '总投资（万元）', '计划开工', null, '项目名称', '总投资（万元）', '开工时间'],
      ['东关小学', 1000, '2025年3月', null, '西关小学', 1500, '2024年2月'],
      ['东关医院', 2000, '2025年5月', null, '西关医院', 2500, '2024年3月'],
    ],
    merges: ['A1:C1', 'E1:G1'],
    expected: { projects: [3, 4], findings: ['list-beside@E1'] },
  },
  {
    oddity: 'the numbers and names again half-way of a wide list',
    rows: [
      ['序号', '项目名称', '总投资（万元）', '序号', '项目名称', '计划开工时间', '责任单位'],
      [1, '东关小学', 1000, 1, '东关小学', '2025年3月', '教育局'],
      [2, '东关医院', 2000, 2, '东关医院', '2025年5月', '卫体局'],
    ],
    expected: { columns: 'sequence name totalInvestment - - plannedStart leadUnit', starts: '2025-03 2025-05' },
  },
];
