import { answerKey } from '../../src/ledger/assumptions';
import { evaluate } from '../../src/progress';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { assumptionMessage, optionLabel } from '../../src/wording/assumptions';
import { readProjects } from '../support/read-projects';

const JUNE_END = dayOf(2025, 6, 30);
const HEADER: CellValue[] = ['项目名称', '建设性质', '计划开工时间', '开工情况', '是否复工', '总投资（万元）', '2025年计划投资（万元）'];

/** A ledger of projects given as [nature, planned start, state, resumption]. */
function read(projects: readonly (readonly CellValue[])[], answers: Readonly<Record<string, string>> = {}, header = HEADER) {
  const rows = projects.map((cells, index) => [`项目${index + 1}`, ...cells, 100, 10]);
  const ledger = readProjects([header, ...rows], { asOf: JUNE_END, answers });
  return { ledger, progress: evaluate(ledger, { asOf: JUNE_END }) };
}

const asked = ({ ledger }: ReturnType<typeof read>) => ledger.assumptions.filter(({ code }) => code === 'word-unknown');

test('what a cell says twice over is asked about, whichever it says first', () => {
  const words = ['已开工（实际未进场）', '未开工（已完成桩基）', '已开工/未开工'];
  const { progress } = read(words.map((word) => ['新建', '2025年2月', word, null]));
  expect(progress.statuses).toEqual(['unreadable', 'unreadable', 'unreadable']);
});

test('推进中 is of whatever a new project is at, of a resumption it is the works', () => {
  const reading = read([
    ['新建', '2025年2月', '推进中', null],
    ['续建', '2024年2月', null, '正常推进'],
  ]);
  expect(reading.progress.statuses).toEqual(['unreadable', 'resumed']);
  expect(asked(reading)).toHaveLength(1);
});

test('建设性质 of two natures is asked about; a remark, brackets inside a word or a time before it change nothing', () => {
  const words = ['新建（续建）', '新建、改建', '改（扩）建', '年内新开工', '往年续建', '新建（教育）'];
  const reading = read(words.map((word) => [word, '2025年2月', null, null]));
  expect(reading.ledger.natures).toEqual(['unknown', 'new', 'new', 'new', 'continuing', 'new']);
  expect(asked(reading)).toHaveLength(1);
});

test('what becomes of a project by the end of the year changes nothing about what it counts as', () => {
  const words = ['续建竣工', '续建（竣工）', '新建结转下年', '新开工、竣工', '续建结转', '竣工'];
  const reading = read(words.map((word) => [word, '2025年2月', null, null]));
  expect(reading.ledger.natures).toEqual(['continuing', 'continuing', 'new', 'new', 'continuing', 'ended']);
  expect(asked(reading)).toHaveLength(0);
});

test('a day of resumption is a fact once it has come, and a plan before', () => {
  const words = ['2月18日复工', '2025年8月15日复工', '3月已复工', '6月底复工'];
  const { progress } = read(words.map((word) => ['续建', '2024年2月', null, word]));
  expect(progress.statuses).toEqual(['resumed', 'not-resumed', 'resumed', 'resumed']);
});

test('a resumption of last year says nothing of this one, by whichever word and in whichever column', () => {
  const words = ['2024年2月18日复工', '2024年复工', '2024年3月已复工'];
  const { progress } = read([...words.map((word) => ['续建', '2023年2月', null, word]), ['续建', '2023年2月', '2024年2月18日复工', null]]);
  expect(progress.statuses).toEqual(Array(4).fill('unreadable'));
});

test('bare dates under 开工情况 are one question, as dates: they may be of the start or of the plan', () => {
  const days = [dayOf(2025, 3, 11), dayOf(2025, 3, 12), '2025.4.8', '2025年4月'];
  const projects = days.map((day) => ['新建', '2025年2月', day, null]);
  const reading = read([...projects, ['新建', '2025年2月', '已挂图', null]]);
  expect(reading.progress.statuses).toEqual(Array(5).fill('unreadable'));
  expect(asked(reading).map((assumption) => assumptionMessage(assumption))).toEqual([
    '“开工情况”中的“2025年3月11日”等日期（4处）含义不明，相关项目不作判断。如是实际开工日期，可在“列识别”中将此列改为“实际开工时间”；如是计划，改为“计划开工时间”。',
    '“开工情况”中的“已挂图”（1处）含义不明，相关项目不作判断。',
  ]);
  expect(read(projects, { 'word-unknown:startState:日期': 'not-started' }).progress.statuses).toEqual(Array(4).fill('overdue'));
});

describe('a word of 开工情况 that is not understood', () => {
  const projects = [
    ['新建', '2025年2月', '已开工', null],
    ['新建', '2025年2月', '已挂图', null],
    ['新建', '2025年3月', '已挂图', null],
    ['新建', '2025年9月', ' 已挂图 ', null],
    ['新建', '2025年3月', '未开工', null],
  ];

  test('makes a project that cannot be judged: neither started nor late', () => {
    const { progress } = read(projects);
    expect(progress.statuses).toEqual(['started', 'unreadable', 'unreadable', 'unreadable', 'overdue']);
    const [first, second] = progress.start.quarters;
    expect(second).toMatchObject({ plannedToDate: 4, started: 1, late: 1, unjudged: 2, early: 0 });
    // 80 % of five is four: three more might have started.
    expect(second).toMatchObject({ needed: 4, shortfall: 3, met: null });
    expect(first?.unjudged).toBe(2);
    expect(progress.start.unclear).toBe(3);
  });

  test('is asked about once, with all its cells', () => {
    const [question, ...more] = asked(read(projects));
    expect(more).toEqual([]);
    expect(question).toMatchObject({
      field: 'startState',
      decided: 'unknown',
      serious: true,
      answered: false,
      cells: [{ row: 2, column: 3, rows: 3, columns: 1 }],
    });
    expect(question && assumptionMessage(question)).toBe('“开工情况”中的“已挂图”（3处）含义不明，相关项目不作判断。');
    expect(question?.options.map((option) => optionLabel(question, option))).toEqual([
      '暂不判断',
      '是“已开工”',
      '是“正在施工”',
      '是“开工后停工”',
      '是“未开工”',
      '是“已竣工”',
    ]);
  });

  test('means what somebody says it means, next month too', () => {
    const [question] = asked(read(projects));
    if (!question) throw new Error('no question');
    const answered = read(projects, { [answerKey(question)]: 'working' });
    expect(answered.progress.statuses).toEqual(['started', 'started', 'started', 'started', 'overdue']);
    expect(asked(answered)).toMatchObject([{ decided: 'working', answered: true }]);
    const july = read([['新建', '2025年7月', '已挂图', null]], { [answerKey(question)]: 'not-started' });
    expect(july.progress.statuses).toEqual(['pull-forward']);
  });

  test('a date that tells of the start goes before it', () => {
    const header = HEADER.map((cell, column) => (column === 4 ? '实际开工时间' : cell));
    expect(read([['新建', '2025年2月', '已挂图', '2025年3月']], {}, header).progress.statuses).toEqual(['started-late']);
    expect(read([['新建', '2025年2月', '未开工', '见备注']], {}, header).progress.statuses).toEqual(['overdue']);
    expect(read([['新建', '2025年2月', null, '见备注']], {}, header).progress.statuses).toEqual(['unreadable']);
  });
});

test('a missed quarter stays missed where even all that cannot be judged would not do', () => {
  const { progress } = read([
    ['新建', '2025年2月', '已挂图', null],
    ...Array.from({ length: 4 }, () => ['新建', '2025年2月', '未开工', null]),
  ]);
  expect(progress.start.quarters.map(({ met }) => met)).toEqual([false, false, null, null]);
});

describe('resumption', () => {
  const projects = [
    ['续建', '2023年2月', '在建', '是'],
    ['续建', '2023年2月', null, '挂牌'],
    ['续建', '2023年2月', '挂牌', null],
    ['续建', '2023年2月', null, null],
  ];

  test('is unknown where its word is, never refused', () => {
    const { progress } = read(projects);
    expect(progress.statuses).toEqual(['resumed', 'unreadable', 'unreadable', 'resumption-unknown']);
    expect(progress.resumption).toEqual({ continuing: 4, resumed: 1, notResumed: 0, unknown: 3, unclear: 2, rate: 0.25, target: 1 });
  });

  test('one word under two headers is two questions', () => {
    expect(asked(read(projects)).map(({ subject }) => subject)).toEqual(['startState:挂牌', 'resumed:挂牌']);
  });
});

test('a nature that is not understood is asked about and counts for nothing until then', () => {
  const projects = [
    ['新建', '2025年2月', '已开工', null],
    ['补短板', '2025年2月', '未开工', null],
  ];
  expect(read(projects).progress.start.newProjects).toBe(1);
  expect(read(projects).progress.statuses).toEqual(['started', 'unreadable']);
  expect(read(projects, { 'word-unknown:nature:补短板': 'new' }).progress.statuses).toEqual(['started', 'overdue']);
  expect(read(projects, { 'word-unknown:nature:补短板': 'continuing' }).ledger.natures).toEqual(['new', 'continuing']);
});

test('check boxes, truth values and numbers answer a question; numbers of a state do not', () => {
  const header = HEADER.map((cell, column) => (column === 3 ? '是否开工' : cell));
  const boxes = [true, false, 1, 0, 'Y', 'N', '√', '×', 'TRUE', '☐'];
  const read10 = (column: CellValue[]) =>
    read(
      boxes.map((box) => ['新建', '2025年2月', box, null]),
      {},
      column,
    ).progress.statuses;
  expect(read10(header)).toEqual(boxes.map((_, at) => (at % 2 === 0 ? 'started' : 'overdue')));
  const state = read(
    [
      ['新建', '2025年2月', 1, null],
      ['新建', '2025年2月', '在建', null],
      ['新建', '2025年2月', 2, null],
    ],
    {},
    HEADER.map((cell, column) => (column === 3 ? '项目状态' : cell)),
  );
  expect(state.progress.statuses).toEqual(['unreadable', 'started', 'unreadable']);
  expect(asked(state).map(({ params }) => params['text'])).toEqual(['1', '2']);
  expect(
    read([
      ['续建', '2024年2月', null, true],
      ['续建', '2024年2月', null, 0],
    ]).progress.statuses,
  ).toEqual(['resumed', 'not-resumed']);
});

test('a column of stories is not asked about story by story', () => {
  const stories = Array.from({ length: 60 }, (_, at) => ['新建', '2025年2月', `村民第${at}次协商无果`, null]);
  const questions = asked(read([...stories, ...Array.from({ length: 60 }, () => ['新建', '2025年2月', '已开工', null])]));
  expect(questions).toHaveLength(41);
  expect(questions.at(-1)).toMatchObject({ params: { kinds: 20, count: 20 }, options: [{ key: 'unknown' }] });
});

test('待定 under 开工情况 is neither a start nor the want of one; a dash is a blank', () => {
  const reading = read(['待定', '未定', '/', '未开工'].map((word) => ['新建', '2025年2月', word, null]));
  expect(reading.progress.statuses).toEqual(['unreadable', 'unreadable', 'overdue', 'overdue']);
  expect(asked(reading)).toHaveLength(2);
});
