import { runRegisterChecks } from '../../src/checks/register/run-register-checks';
import { RegisterEvaluator } from '../../src/ledger/register-evaluator';
import { ProjectIndex } from '../../src/ledger/match/project-index';
import type { RegisterKind } from '../../src/ledger/kinds/register';
import { registerKinds, REGISTERS } from '../../src/ledger/kinds/registers';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { figuresOf } from '../../src/progress/figures';
import { taskResults } from '../../src/progress/tasks';
import { findingMessage } from '../../src/checks/catalogue';
import { readProjects } from '../support/read-projects';

const AS_OF = dayOf(2025, 6, 30);
const PROJECT_ROWS: readonly (readonly CellValue[])[] = [
  ['序号', '项目名称', '项目代码', '建设性质', '总投资（亿元）'],
  [1, '滨河路改造工程', '2501-140800-04-01-111111', '新建', 1.2],
  [2, '第二中学迁建项目', '2501-140800-04-01-222222', '新建', 0.8],
];

function kindNamed(key: string): RegisterKind {
  const kind = REGISTERS.find((each) => each.key === key);
  if (!kind) throw new Error(`no kind ${key}`);
  return kind;
}

function answersOf(key: string, rows: readonly (readonly CellValue[])[]): RegisterEvaluator {
  const kind = kindNamed(key);
  const ledger = readProjects(rows, { kind, asOf: AS_OF, planYear: 2025 });
  return new RegisterEvaluator({ kind, ledger }, AS_OF, 2025);
}

function saidOf(key: string, header: readonly string[], ...rows: readonly (readonly CellValue[])[]): string[] {
  const projects = readProjects(PROJECT_ROWS, { asOf: AS_OF });
  return runRegisterChecks(answersOf(key, [header, ...rows]), new ProjectIndex(projects))
    .filter(({ code }) => code !== 'column-missing')
    .map((finding) => `${String(finding.row + 1)} ${finding.code} ${findingMessage(finding)}`);
}

describe('checks of the other ledgers', () => {
  const BLOCKERS = ['序号', '项目名称', '项目代码', '堵点难点', '提出时间', '责任单位', '解决措施', '完成时限', '是否销号', '销号时间'];
  const blocker = (changes: Readonly<Record<number, CellValue>> = {}): CellValue[] =>
    [1, '滨河路改造工程', null, '征地', '2025-03-01', '县住建局', '开专题会', '2025-05-01', '否', null].map((cell, at) =>
      at in changes ? (changes[at] ?? null) : cell,
    );
  const textDates = /date-as-text/;

  test.each<[string, CellValue[], string[]]>([
    ['a good one', blocker(), []],
    ['a project known by its code under another name', blocker({ 1: '滨河大道', 2: '2501-140800-04-01-111111' }), []],
    ['brackets and blanks make no other project', blocker({ 1: '滨河路 改造（工程）' }), []],
    [
      'a project that the ledger does not have',
      blocker({ 1: '机场高速公路' }),
      ['2 project-unknown 项目台账中没有“机场高速公路”，请核对项目名称或代码。'],
    ],
    [
      'nearly the name',
      blocker({ 1: '滨河路改造二期工程' }),
      ['2 project-unknown 项目台账中没有“滨河路改造二期工程”，与“滨河路改造工程”十分相近，请核对，是同一项目的可一键改为台账名称。'],
    ],
    [
      'crossed off before it was found',
      blocker({ 8: '是', 9: '2025-02-01' }),
      ['2 dates-out-of-order 销号时间“2025-02-01”早于提出时间“2025-03-01”，请核对。'],
    ],
    [
      'not crossed off beside a date of it',
      blocker({ 9: '2025-04-01' }),
      ['2 state-against-date “是否销号”填的是“否”，而“销号时间”是“2025-04-01”，两者矛盾，请核对。'],
    ],
    ['no measure while open', blocker({ 6: null }), ['2 reason-missing 按本行情况应填写“解决措施”，请补充。']],
    ['no measure once crossed off', blocker({ 6: null, 8: '是', 9: '2025-04-01' }), []],
  ])('blockers: %s', (_, row, expected) => {
    expect(saidOf('blockers', BLOCKERS, row).filter((said) => !textDates.test(said))).toEqual(expected);
  });

  test('the same blocker entered again', () => {
    expect(saidOf('blockers', BLOCKERS, blocker(), blocker({ 0: 2 })).filter((said) => !textDates.test(said))).toEqual([
      '3 record-repeated “征地”与第2行重复，请核对是否同一事项。',
    ]);
  });

  test('a pool left backward: with a reason it is right', () => {
    const header = ['序号', '项目名称', '所属清单', '所在库', '原所在库', '调库原因', '责任单位'];
    expect(saidOf('reserves', header, [1, '甲园区', '产业转型', '谋划库', '储备库', null, '县发改局'])).toEqual([
      '2 moved-back 项目由储备库退回谋划库，没有填写调库原因，请补充或核对。',
    ]);
    expect(saidOf('reserves', header, [1, '甲园区', '产业转型', '谋划库', '储备库', '用地落空', '县发改局'])).toEqual([]);
    expect(saidOf('reserves', header, [1, '甲园区', '产业转型', '建设库', '储备库', null, '县发改局'])).toEqual([]);
  });

  test('the statistics’ amount against the ledger’s, whatever the units', () => {
    const header = ['序号', '项目名称', '统计编码', '应入库时间', '是否纳统', '纳统计划总投资（万元）', '责任单位'];
    expect(saidOf('statistics', header, [1, '滨河路改造工程', 'T1', 45_700, '是', 12_000, '县住建局'])).toEqual([]);
    expect(saidOf('statistics', header, [1, '滨河路改造工程', 'T1', 45_700, '是', 13_000, '县住建局'])).toEqual([
      '2 amount-differs 纳统计划总投资13000与项目台账第2行的总投资1.2亿元不一致，请核对。',
    ]);
  });

  test('each can be switched off as those of the project ledger', () => {
    const projects = readProjects(PROJECT_ROWS, { asOf: AS_OF });
    const evaluator = answersOf('blockers', [BLOCKERS, blocker({ 1: '机场高速公路' })]);
    expect(
      runRegisterChecks(evaluator, new ProjectIndex(projects), {
        'project-unknown': 'off',
        'date-as-text': 'off',
        'column-missing': 'off',
      }),
    ).toEqual([]);
  });
});

test('projects that have started and are not in the statistics’ ledger are named', () => {
  const projects = readProjects(
    [
      ['项目名称', '建设性质', '实际开工时间'],
      ['甲路工程', '新建', '2025-03-01'],
      ['乙校迁建', '新建', '2025-04-01'],
      ['丙厂房', '新建', null],
    ],
    { asOf: AS_OF },
  );
  const evaluator = answersOf('statistics', [
    ['序号', '项目名称', '统计编码', '是否纳统', '应入库时间'],
    [1, '甲路工程', 'T1', '是', 45_700],
  ]);
  const said = runRegisterChecks(evaluator, new ProjectIndex(projects))
    .filter(({ code }) => code === 'projects-absent')
    .map(findingMessage);
  expect(said).toEqual(['项目台账中已开工的1个项目没有列入本台账：乙校迁建，请核对。']);
});

test('a permit of the office’s own belongs to the matrix', () => {
  const permits = registerKinds({ permits: ['林地审批', '环评'], reserveLists: [], pools: [] }).find(({ key }) => key === 'permits');
  if (!permits) throw new Error('no kind');
  const ledger = readProjects(
    [
      ['序号', '项目名称', '立项', '环评', '林地审批', '施工许可'],
      [1, '甲路工程', '已办结', '已办结', '办理中', '已办结'],
      [2, '乙校迁建', '已办结', '不涉及', '2025-05-20', '已办结'],
    ],
    { kind: permits, asOf: AS_OF },
  );
  const figures = Object.fromEntries(
    figuresOf(new RegisterEvaluator({ kind: permits, ledger }, AS_OF, 2025)).map(({ figure, value }) => [figure.key, value]),
  );
  expect(ledger.unmatched).toEqual([]);
  expect(figures).toMatchObject({ settled: 1, 'own:林地审批:done': 1, environmentDone: 1 });
});

test('lists and pools that the office names itself are read as such, and still counted by pool', () => {
  const reserves = registerKinds({
    permits: [],
    reserveLists: ['强链补链', '交通水利'],
    pools: ['意向库', '前期库', '实施库', '投产库'],
  }).find(({ key }) => key === 'reserves');
  if (!reserves) throw new Error('no kind');
  const ledger = readProjects(
    [
      ['序号', '项目名称', '所属清单', '所在库', '总投资（亿元）'],
      [1, '甲园区', '强链补链', '意向库', 3],
      [2, '乙公路', '交通水利', '前期库', 2],
      [3, '丙厂', '强链补链', '投产库', 1],
    ],
    { kind: reserves, asOf: AS_OF },
  );
  const figures = Object.fromEntries(
    figuresOf(new RegisterEvaluator({ kind: reserves, ledger }, AS_OF, 2025)).map(({ figure, value }) => [figure.key, value]),
  );
  expect(figures).toMatchObject({ 'pool-planning': 1, 'pool-reserve': 1, reserve: 5e8, 'pool-running': 1 });
  expect(reserves.fields.find(({ name }) => name === 'pool')?.offered).toEqual(['意向库', '前期库', '实施库', '投产库']);
});

describe('answers', () => {
  test('a permit’s cell by word or by date, the date once it has come', () => {
    const evaluator = answersOf('permits', [
      ['序号', '项目名称', '立项', '用地', '规划', '施工许可', '办结时限'],
      [1, '滨河路改造工程', '已办结', '2025-06-30', '不涉及', '√', '2025-05-01'],
      [2, '第二中学迁建项目', '办理中', '2025-07-01', '/', '未办', '2025-05-01'],
      [3, '第三个项目', '2025年3月办结', null, '无需办理', '计划9月办结', '2025-12-31'],
    ]);
    const standing = (step: string, stands: 'done' | 'not-needed'): number[] => evaluator.records({ step, stands });
    expect([
      standing('approval', 'done'),
      standing('land', 'done'),
      standing('planning', 'not-needed'),
      standing('construction', 'done'),
    ]).toEqual([[0, 2], [0], [0, 1, 2], [0]]);
    expect(figuresOf(evaluator).find(({ figure }) => figure.key === 'late')?.value).toBe(1);
  });

  test('what its columns cannot tell is unknown and says which are missing', () => {
    const evaluator = answersOf('signings', [
      ['序号', '项目名称', '投资方', '签约金额（亿元）', '签约时间'],
      [1, '甲项目', '乙公司', 2, '2025-02-01'],
    ]);
    const told = Object.fromEntries(figuresOf(evaluator).map(({ figure, value, lacks }) => [figure.key, value ?? lacks]));
    expect(told).toEqual({
      count: 1,
      amount: 2e8,
      started: ['是否开工', '开工时间'],
      startRate: ['是否开工', '开工时间'],
      arrived: ['到位资金'],
    });
  });

  test('tasks: the quarter’s own target, else the year’s by quarters; the latest figure up to it', () => {
    const evaluator = answersOf('tasks', [
      ['序号', '目标任务', '任务类别', '责任单位', '年度目标', '一季度目标', '二季度目标', '一季度完成', '二季度完成', '三季度完成'],
      [1, '新开工', '开工建设', '县发改局', 40, 10, 25, 8, 26, 39],
      [2, '签约', '招商引资', '县招投中心', 40, null, null, 12, null, null],
      [3, '谋划', '项目谋划储备', '县发改局', 40, 10, 20, null, null, null],
    ]);
    expect(taskResults(evaluator)).toEqual({
      quarter: 2,
      tasks: [
        { yearAim: 40, aim: 25, done: 26 },
        { yearAim: 40, aim: 20, done: 12 },
        { yearAim: 40, aim: 20, done: null },
      ],
    });
  });
});
