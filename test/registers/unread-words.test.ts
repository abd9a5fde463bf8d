import { check } from '../../src/app/actions/check';
import { planSummary } from '../../src/app/actions/summarise';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { disagreements, recompute } from '../support/formula-engine';
import { openSheets } from '../support/ledger-sheets';
import { textOf } from '../support/plan-sheets';

const today = dayOf(2025, 6, 30);
const PROJECTS: readonly (readonly CellValue[])[] = [
  ['序号', '项目名称', '建设性质', '总投资（亿元）', '计划开工时间', '责任单位'],
  [1, '青石供水工程', '新建', 2, '2025年2月', '水利局'],
  [2, '南河产业园', '新建', 3, '2025年3月', '工信局'],
];
const BLOCKERS: readonly (readonly CellValue[])[] = [
  ['堵点难点台账'],
  ['序号', '项目名称', '堵点难点', '责任单位', '解决措施', '完成时限', '是否销号'],
  [1, '青石供水工程', '征地补偿未到位', '自然资源局', '筹措资金', 45_808, '是'],
  [2, '青石供水工程', '电力杆线迁改', '供电公司', '协调', 45_808, '基本解决'],
  [3, '南河产业园', '融资困难', '金融办', '银企对接', 45_808, '否'],
];
const PERMITS: readonly (readonly CellValue[])[] = [
  ['前期手续办理清单'],
  ['序号', '项目名称', '立项', '用地', '用地规划许可证', '工程规划许可证', '施工许可', '办结时限', '责任单位'],
  [1, '青石供水工程', '√', '√', '√', '×', '×', 45_808, '水利局'],
  [2, '南河产业园', '√', '见附件', '√', '√', '√', 45_808, '工信局'],
];

test('words that nobody understands are in no number of the sheets, by value or by formula, and stand there as printed', async () => {
  const workbook = openSheets({ 项目: PROJECTS, 堵点: BLOCKERS, 手续: PERMITS });
  const checked = await check(workbook, { today });
  const figures = new Map(
    checked.registers.flatMap(({ evaluator, figures: told }) =>
      told.map(({ figure, value }) => [`${evaluator.register.kind.key}.${figure.key}`, value] as const),
    ),
  );
  expect(['closed', 'open', 'late'].map((key) => figures.get(`blockers.${key}`))).toEqual([1, 1, 1]);
  expect(['settled', 'late', 'landDone', 'planningDone'].map((key) => figures.get(`permits.${key}`))).toEqual([0, 1, 1, 1]);
  const planned = planSummary(checked);
  const results = await recompute([checked.ledger.snapshot, ...checked.registers.map(({ ledger }) => ledger.snapshot)], planned);
  expect(disagreements(results)).toEqual([]);
  expect(planned.sheets.map(textOf).join('\n')).not.toContain('undefined');
});

test.each<[string, string, readonly CellValue[], (cell: CellValue) => readonly CellValue[], readonly string[]]>([
  [
    'milestones',
    '节点倒排计划表',
    ['序号', '项目名称', '节点任务', '计划完成时间', '实际完成时间', '责任单位'],
    (cell) => ['青石供水工程', '可研批复', '2025年3月', cell, '水利局'],
    ['已完成', '已竣工'],
  ],
  [
    'acceptance',
    '竣工验收投产台账',
    ['序号', '项目名称', '计划投产时间', '实际投产时间', '消防验收', '规划核实', '责任单位'],
    (cell) => ['青石供水工程', '2025年3月', cell, '√', '√', '水利局'],
    ['已投产'],
  ],
  [
    'signings',
    '招商引资签约项目台账',
    ['序号', '项目名称', '投资方', '签约投资额（亿元）', '签约时间', '开工时间', '责任单位'],
    (cell) => ['青石供水工程', '某公司', 2, '2025年3月', cell, '水利局'],
    ['已开工', '在建'],
  ],
])(
  'a word without a day under the day of a fact is told, and counts neither as come about nor as late: %s',
  async (key, title, header, row, words) => {
    for (const word of [...words, '2025年3月10日', '未开工']) {
      const rows: readonly (readonly CellValue[])[] = [[title], header, [1, ...row(word)]];
      const workbook = openSheets({ 项目: PROJECTS, [title]: rows });
      const checked = await check(workbook, { today });
      const [read] = checked.registers;
      const facts = read?.figures
        .filter(({ figure }) => ['reached', 'running', 'started', 'late'].includes(figure.key))
        .map(({ value }) => value);
      const listed = read?.evaluator.register.kind.lists.flatMap(({ where }) => read.evaluator.records(where));
      const told = read?.findings.filter(({ code }) => code === 'date-unreadable').length;
      const isWord = words.includes(word);
      expect([word, read?.evaluator.register.kind.key, told]).toEqual([word, key, isWord ? 1 : 0]);
      if (isWord) expect([facts?.every((value) => value === 0), listed]).toEqual([true, []]);
      else expect(word === '未开工' ? listed : facts).toContain(word === '未开工' ? 0 : 1);
    }
  },
);
