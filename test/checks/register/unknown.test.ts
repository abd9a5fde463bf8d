import { projectUnknown } from '../../../src/checks/register/unknown-project';
import { wordUnknown } from '../../../src/checks/register/unknown-word';
import { numberUnreadable } from '../../../src/checks/register/unreadable-number';
import { runRegisterChecks } from '../../../src/checks/register/run-register-checks';
import { findingMessage } from '../../../src/checks/catalogue';
import { absentLedger } from '../../../src/ledger/recognise/absent-ledger';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { ProjectIndex } from '../../../src/ledger/match/project-index';
import { cellAddress } from '../../../src/spreadsheet/address';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { PROJECT_ROWS, register, registerRemarks as remarks, saidOfRegister as said } from '../../support/one-register-check';
import { readProjects } from '../../support/read-projects';

const AS_OF = dayOf(2025, 6, 30);
type Rows = readonly (readonly CellValue[])[];

const BLOCKERS = ['序号', '项目名称', '堵点难点', '责任单位', '提出时间', '完成时限', '是否销号'];
const TASKS = ['序号', '目标任务', '任务类别', '责任单位', '年度目标', '一季度目标', '一季度完成'];

describe('a project that the project ledger does not have', () => {
  const blockers = (...names: readonly CellValue[]) =>
    register('blockers', [
      BLOCKERS,
      ...names.map((name, at): CellValue[] => [at + 1, name, '征地', '交通局', '2025年2月', '2025年5月', '否']),
    ]);

  test('is told; one that is called nearly the same is offered in its place', () => {
    const read = blockers('滨河路改造工程', '滨江路改造工程', '北山公园');
    expect(said(projectUnknown, read)).toEqual([
      'B3 [name] 项目台账中没有“滨江路改造工程”，与“滨河路改造工程”十分相近，请核对，是同一项目的可一键改为台账名称。',
      'B4 [name] 项目台账中没有“北山公园”，请核对项目名称或代码。',
    ]);
    expect(remarks(projectUnknown, read).map(({ fix }) => fix?.edits ?? null)).toEqual([
      [{ row: 2, column: 1, before: '滨江路改造工程', after: '滨河路改造工程' }],
      null,
    ]);
  });

  test('is not written over where a formula makes its name', () => {
    const formulaAreas = [{ row: 1, column: 1, rows: 1, columns: 1 }];
    const read = register('blockers', [BLOCKERS, [1, '滨江路改造工程', '征地', '交通局', '2025年2月', '2025年5月', '否']], {
      formulaAreas,
    });
    expect(remarks(projectUnknown, read).map(({ fix }) => fix)).toEqual([null]);
  });

  test('is none where records stand for themselves, where no name is told, and where there is no project ledger', () => {
    expect(said(projectUnknown, register('tasks', [TASKS, [1, '新开工项目', '开工建设', '发改局', 40, 10, 8]]))).toEqual([]);
    expect(said(projectUnknown, blockers('滨河路改造工程', null))).toEqual([]);
    const list = readProjects(PROJECT_ROWS, { asOf: AS_OF });
    const alone = new ProjectIndex(absentLedger(PROJECTS, list.snapshot, list.planYear, list.asOf));
    expect(
      said(projectUnknown, register('blockers', [BLOCKERS, [1, '北山公园', '征地', '交通局', '2025年2月', '2025年5月', '否']], {}, alone)),
    ).toEqual([]);
  });

  test('two that are nearly as alike are both left, in whatever order they stand', () => {
    const twins: Rows = [
      ['滨河路改造工程', '新建', 1.23, '2025年3月'],
      ['滨河路改造二期', '新建', 0.8, '2025年3月'],
    ];
    for (const order of [twins, [...twins].reverse()]) {
      const index = new ProjectIndex(readProjects([PROJECT_ROWS[0] ?? [], ...order], { asOf: AS_OF }));
      const read = register('blockers', [BLOCKERS, [1, '滨江路改造一期', '征地', '交通局', '2025年2月', '2025年5月', '否']], {}, index);
      expect(remarks(projectUnknown, read).map(({ params }) => params['near'] ?? null)).toEqual([null]);
    }
  });
});

test('a word outside a closed vocabulary is told with those inside; of a step, with how it may stand', () => {
  expect(
    said(
      wordUnknown,
      register('blockers', [
        BLOCKERS,
        [1, '滨河路改造工程', '征地', '交通局', '2025年2月', '2025年5月', '大概'],
        [2, '滨河路改造工程', '拆迁', '交通局', '2025年2月', '2025年5月', '已销号'],
      ]),
    ),
  ).toEqual(['G2 [closed] “是否销号”的“大概”无法识别，请改为是、否等规范写法。']);
  const permits = register('permits', [
    ['序号', '项目名称', '立项', '用地预审', '环评'],
    [1, '滨河路改造工程', '差不多了', '办理中', '2025年3月'],
  ]);
  expect(said(wordUnknown, permits)).toEqual(['C2 [approval] “立项”的“差不多了”无法识别，请改为已办结、办理中、不涉及或办结日期。']);
});

test('a word of the matter that leaves open how far it is, is told only where no day beside it says so', () => {
  const header = [...BLOCKERS, '销号时间'];
  const record = (word: string, closedOn: CellValue): CellValue[] => [
    1,
    '滨河路改造工程',
    '征地',
    '交通局',
    '2025年2月',
    '2025年5月',
    word,
    closedOn,
  ];
  const told = (...records: Rows): CellValue[] =>
    remarks(wordUnknown, register('blockers', [header, ...records])).map(({ row, params }) => `${String(row)} ${String(params['text'])}`);
  expect(told(record('基本解决', '2025年5月'), record('基本解决', null), record('大概', '2025年5月'))).toEqual(['2 基本解决', '3 大概']);
});

describe('a number', () => {
  const tasks = (...cells: readonly CellValue[]) => register('tasks', [TASKS, [1, '新开工项目', '开工建设', '发改局', ...cells]]);

  test('that is none is told', () => {
    expect(said(numberUnreadable, tasks('四十', 10, '8个'))).toEqual([
      'E2 [yearAim] “年度目标”的“四十”无法识别为数字，没有计入，请只填数字。',
      'G2 [done1] “一季度完成”的“8个”无法识别为数字，没有计入，请只填数字。',
    ]);
  });

  test('that is one, also as a text, or not yet, is not', () => {
    expect(said(numberUnreadable, tasks(40, '10', '/'))).toEqual([]);
    expect(said(numberUnreadable, tasks(40, null, '待定'))).toEqual([]);
  });
});

describe('all checks of such a ledger', () => {
  const codes = (...all: Parameters<typeof register>): string[] => {
    const { evaluator, projects } = register(...all);
    const found = runRegisterChecks(evaluator, projects);
    for (const finding of found) expect(findingMessage(finding)).toMatch(/。$/);
    return found.map(({ code, row, column }) => `${code}@${column === null ? String(row + 1) : cellAddress(row, column)}`);
  };

  test('tell those of its own and those of any ledger, the serious first', () => {
    const rows: Rows = [
      BLOCKERS,
      [1, '滨河路改造工程', '征地', null, '尽快', dayOf(2025, 5, 1), '是'],
      [2, '北山公园', '征地', { error: '#REF!' }, dayOf(2025, 2, 1), '2025年5月', '大概'],
    ];
    expect(codes('blockers', rows)).toEqual(
      expect.arrayContaining([
        'date-unreadable@E2',
        'error-value@D3',
        'required-missing@D2',
        'word-unknown@G3',
        'project-unknown@B3',
        'date-as-text@F3',
      ]),
    );
  });

  test('tell of numbers kept as texts, of cells far off, and of formulas that nobody has calculated', () => {
    const rows: Rows = [TASKS, [1, '新开工项目', '开工建设', '发改局', '40', 10, 8], ...Array.from({ length: 3_000 }, () => []), ['误填']];
    expect(codes('tasks', rows)).toEqual(expect.arrayContaining(['number-as-text@E2', 'cells-far@A3003']));
    const open = { row: 1, column: 4, rows: 1, columns: 1 };
    const funds = ['序号', '项目名称', '资金类别', '责任单位', '申请资金（万元）', '批复资金（万元）'];
    expect(
      codes('funds', [funds, [1, '滨河路改造工程', '专项债', '财政局', null, 600]], { uncalculated: [open], formulaAreas: [open] }),
    ).toContain('reading-open@E2');
  });

  test('can be switched off by the office', () => {
    const { evaluator, projects } = register('blockers', [BLOCKERS, [1, '北山公园', '征地', null, '2025年2月', '2025年5月', '否']]);
    const found = (choices: Parameters<typeof runRegisterChecks>[2]): string[] =>
      runRegisterChecks(evaluator, projects, choices).map(({ code }) => code);
    expect(found({})).toEqual(expect.arrayContaining(['required-missing', 'project-unknown']));
    expect(found({ 'required-missing': 'off', 'project-unknown': 'off' }).join()).not.toMatch(/required-missing|project-unknown/);
  });
});
