import type { Ledger } from '../../../src/ledger/ledger';
import type { CorpusCase } from '../case';

/** Total investment of all projects in 万元. */
const total = (ledger: Ledger): number =>
  (ledger.money('totalInvestment')?.values ?? []).reduce<number>((sum, yuan) => sum + (yuan ?? 0), 0) / 10_000;
const fieldAt =
  (field: string) =>
  ({ columns }: Ledger): number | undefined =>
    columns.find((match) => match.field.name === field)?.column;

/** Layouts as another county's office would make them. */
export const OFFICES: readonly CorpusCase[] = [
  {
    oddity: 'no 建设性质: a column of stages parts the projects',
    rows: [
      ['序号', '项目名称', '项目状态', '建设起止年月', '总投资（万元）', '2025年度计划投资（万元）', '责任单位'],
      [1, '海堤加固', '在建', '2023.6-2026.12', 56_000, 15_000, '水利局'],
      [2, '滨海浴场', '前期', '2025.12-2027.12', 20_000, 1_000, '文旅局'],
      [3, '二水厂', '竣工', '2022.8-2025.5', 18_000, 3_000, '水务局'],
      [4, '学府路', '在建', '2023.1-2025.12', 45_000, 15_000, '住建局'],
    ],
    expected: { natures: 'continuing outside ended continuing', starts: '2023-06 2025-12 2022-08 2023-01', findings: [] },
  },
  {
    oddity: 'a stage beside 新建 and 续建 tells how far the works are',
    rows: [
      ['2025年重点项目台账'],
      ['序号', '项目名称', '建设性质', '总投资（万元）', '2025年计划投资（万元）', '计划开工时间', '项目进展阶段', '责任单位'],
      [1, '甲', '新建', 6_000, 3_000, '2025年3月', '在建', '住建局'],
      [2, '乙', '新建', 5_000, 2_500, '2025年4月', '前期', '水利局'],
      [3, '丙', '新建', 4_000, 2_000, '2025年5月', '开工', '交通局'],
      [4, '丁', '续建', 9_000, 3_000, '2024年1月', '在建', '工信局'],
    ],
    expected: {
      natures: 'new new new continuing',
      columns: 'sequence name nature totalInvestment annualPlan plannedStart startState leadUnit',
      also: { states: [(ledger) => ledger.choice('startState')?.values, ['working', 'not-started', 'started', 'working']] },
    },
  },
  {
    oddity: 'a heading above the first header, and a header again under each heading',
    rows: [
      ['2025年重点项目库'],
      ['单位：万元'],
      ['一、新开工项目'],
      ['序号', '项目名称', '总投资', '2025年计划', '计划开工日期', '责任部门'],
      [1, '电子元件厂', 15_000, 6_000, '2025-02-10', '经信局'],
      [2, '社区卫生中心', 2_400, 1_500, '2025-04-15', '卫健局'],
      ['二、续建项目'],
      ['序号', '项目名称', '总投资', '2025年计划', '计划开工日期', '责任部门'],
      [1, '湖滨路', 8_400, 3_500, '2023-06-01', '住建局'],
    ],
    merges: ['A1:F1', 'A2:F2', 'A3:F3', 'A7:F7'],
    expected: { natures: 'new new continuing', projects: [5, 6, 9], findings: [] },
  },
  {
    oddity: 'ticks under 新建 and 续建',
    rows: [
      ['序号', '项目名称', '建设性质', null, '总投资（万元）', '计划开工时间', '责任单位'],
      [null, null, '新建', '续建', null, null, null],
      [1, '甲厂', '√', null, 5_000, '2025年3月', '工信局'],
      [2, '乙路', null, '√', 6_000, '2023年3月', '交通局'],
      [3, '丙校', '√', null, 4_000, '2025年5月', '教体局'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2', 'G1:G2'],
    expected: { natures: 'new continuing new', starts: '2025-03 2023-03 2025-05', findings: [] },
  },
  {
    oddity: 'three fields in one cell',
    rows: [
      ['序号', '项目名称\n建设单位\n建设地点', '建设性质\n计划开工时间\n计划竣工时间', '总投资（万元）', '责任单位'],
      [1, '甲产业园\n甲公司\n东镇', '新建\n2025年3月\n2026年12月', 12_000, '工信局'],
      [2, '乙公路\n乙公司\n西镇', '续建\n2024年5月\n2025年11月', 16_000, '交通局'],
      [3, '丙学校\n教体局\n城关镇', '新建\n2025年6月\n2026年8月', 4_000, '教体局'],
    ],
    expected: { names: ['甲产业园', '乙公路', '丙学校'], natures: 'new continuing new', starts: '2025-03 2024-05 2025-06', findings: [] },
  },
  {
    oddity: 'amounts with strokes between, three to a cell',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资/2025年计划投资/累计完成投资（万元）', '责任单位'],
      [1, '甲产业园', '新建', '12000/5000/1000', '工信局'],
      [2, '乙公路', '续建', '16000/5000/9000', '交通局'],
    ],
    expected: { natures: 'new continuing', also: { total: [total, 28_000] } },
  },
  {
    oddity: 'one project over several rows, its parts named in a column of their own',
    rows: [
      ['序号', '项目名称', '建设性质', '子项名称', '总投资（万元）', '计划开工时间', '责任单位'],
      [1, '学校提升', '新建', '一小操场', 3_000, '2025年3月', '教体局'],
      [null, null, null, '二小食堂', 2_000, null, null],
      [null, null, null, '三小宿舍', 4_000, null, null],
      [2, '桥梁', '续建', null, 10_000, '2024年4月', '交通局'],
    ],
    merges: ['A2:A4', 'B2:B4', 'C2:C4', 'F2:F4', 'G2:G4'],
    expected: { names: ['学校提升', '桥梁'], natures: 'new continuing', findings: [], also: { total: [total, 19_000] } },
  },
  {
    oddity: 'parts of a project take over what it is',
    rows: [
      ['序号', '项目名称', '新续建', '总投资（万元）', '计划开工时间', '责任单位'],
      [1, '产业园', '新建', 16_000, '2025年3月', '工信局'],
      [1.1, '一期厂房', null, 9_000, '2025年3月', '工信局'],
      [1.2, '二期厂房', null, 7_000, '2025年8月', '工信局'],
      [2, '幼儿园', '续建', 2_000, '2024年4月', '教体局'],
    ],
    expected: { names: ['一期厂房', '二期厂房', '幼儿园'], natures: 'new new continuing' },
  },
  {
    oddity: '开复工时间 written in only once works have begun is the fact',
    rows: [
      ['2025年一季度开复工项目情况统计表'],
      ['序号', '项目名称', '建设性质', '总投资（万元）', '建设年限', '开复工时间', '是否开复工', '责任单位'],
      [1, '粮食烘干', '新建', 2_500, '2025', '2025.02.25', '是', '农业局'],
      [2, '城区供热', '续建', 6_000, '2024-2025', '2025.03.01', '是', '住建局'],
      [3, '变电站', '新建', 3_000, '2025-2026', null, '否', '供电公司'],
    ],
    expected: { also: { 'actual start': [fieldAt('actualStart'), 5] }, findings: ['date-too-coarse@E3', 'date-too-coarse@E5'] },
  },
  {
    oddity: 'a heading that goes on on the next page',
    rows: [
      ['序号', '项目名称', '总投资（亿元）', '建设起止年限', '牵头单位'],
      ['（一）新建项目（共2个，总投资1.4亿元）'],
      [1, '文化公园', 0.6, '2025-2026', '文旅局'],
      ['（二）续建项目（共1个，总投资2.4亿元）'],
      [1, '南环路', 2.4, '2023-2025', '交通局'],
      ['（一）新建项目（续）'],
      [2, '粮油仓', 0.8, '2025-2026', '发改局'],
    ],
    merges: ['A2:E2', 'A4:E4', 'A6:E6'],
    expected: { natures: 'new continuing new', findings: ['date-too-coarse@D3', 'date-too-coarse@D7'] },
  },
  {
    oddity: 'numbered groups with their counts in the name column',
    rows: [
      ['序号', '行业领域', '项目名称', '建设工期', '总投资（亿元）', '2025年投资计划（亿元）'],
      [null, null, '总计（3个）', null, 59.5, 16],
      ['一、交通', null, '小计（2个）', null, 41.2, 10],
      [1, '交通', '城西枢纽', '2023-2026', 20.2, 6],
      [2, '交通', '绕城快速', '2025-2028', 21, 4],
      ['二、产业', null, '小计（1个）', null, 18.3, 6],
      [3, '产业', '数谷', '2024-2026', 18.3, 6],
    ],
    expected: { names: ['城西枢纽', '绕城快速', '数谷'], findings: [] },
  },
  {
    oddity: 'the year before the nature',
    rows: [
      ['2025年重点项目'],
      ['序号', '项目名称', '总投资（亿元）', '2025年计划投资（亿元）', '项目类别', '建设起止年限', '牵头单位'],
      [1, '甲', 1, 0.3, '2025年新开工', '2025-2026', '工信局'],
      [2, '乙', 1, 0.3, '2024年结转', '2023-2025', '交通局'],
      [3, '丙', 1, 0.3, '2025年前期', '2026-2027', '教体局'],
      [4, '丁', 1, 0.1, '2025年竣工', '2022-2025', '水利局'],
    ],
    expected: { natures: 'new continuing outside ended', findings: ['date-too-coarse@F3'] },
  },
  {
    oddity: 'two of one number: the numbering goes on as if it had been right',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '责任单位'],
      [1, '甲', '新建', 6_000, '2025年3月', '住建局'],
      [1, '乙', '新建', 5_000, '2025年4月', '水利局'],
      [3, '丙', '新建', 4_000, '2025年5月', '交通局'],
    ],
    expected: { findings: ['sequence-gap@A3'] },
  },
  {
    oddity: 'the permit, the condition and the ceremony are no start',
    rows: [
      [
        '序号',
        '项目名称',
        '建设性质',
        '总投资（万元）',
        '是否满足开工条件',
        '计划开工时间',
        '是否按期开工',
        '是否开工',
        '施工许可证取得时间',
        '开工仪式时间',
      ],
      [1, '甲厂', '新建', 3_000, '是', '2025年3月', '否', '是', '2025年2月', '2025年3月'],
      [2, '乙厂', '新建', 3_000, '否', '2025年9月', '是', '否', null, null],
    ],
    expected: { columns: 'sequence name nature totalInvestment - plannedStart - startState - -' },
  },
  {
    oddity: '开工（是/否）, ticked',
    rows: [
      ['2025年重点项目'],
      ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '开工（是/否）', '复工（是/否）', '责任单位'],
      [1, '甲厂', '新建', 3_000, '2025年3月', true, null, '工信局'],
      [2, '乙路', '续建', 3_000, '2023年9月', true, false, '交通局'],
    ],
    expected: {
      columns: 'sequence name nature totalInvestment plannedStart startState resumed leadUnit',
      also: { resumed: [(ledger) => ledger.choice('resumed')?.values, [null, 'not-resumed']] },
    },
  },
  {
    oddity: 'a total at the end that is divided below it, 其中 said once, counts in the name column',
    rows: [
      ['序号', '项目名称', '建设性质', '总投资（万元）', '年度计划投资（万元）', '计划开工时间'],
      [1, '永乐宫文创园', '新建', 5000, 2000, '2025年2月'],
      [2, '风陵渡铁路专线', '新建', 9000, 3000, '2025年6月'],
      [3, '圣天湖湿地', '续建', 3000, 900, '2024年4月'],
      ['合计', null, null, 17000, 5900],
      ['其中：新建', '2个', null, 14000, 5000],
      ['      续建', '1个', null, 3000, 900],
    ],
    expected: { projects: [2, 3, 4], natures: 'new new continuing', others: { total: 3 }, sections: [], findings: [] },
  },
];
