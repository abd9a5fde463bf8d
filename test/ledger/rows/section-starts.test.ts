import { startsUnread } from '../../../src/checks/project/states/starts-unread';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { evaluate } from '../../../src/progress';
import { saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

const asOf = dayOf(2026, 6, 30);
const [HEADER, ROAD, SCHOOL] = [
  ['项目名称', '建设性质', '总投资（万元）', '责任单位', '计划开工时间'],
  ['一号路', '新建', 500, '住建局', '2026年3月'],
  ['二中', '新建', 500, '住建局', '2026年3月'],
];

/** A list of two projects, each below its heading where one is said. */
function list(
  [first, second]: readonly [string | null, string | null],
  further: readonly CellValue[] = [],
  sheetName = '台账',
  header = HEADER,
) {
  const heading = (words: string | null): CellValue[][] => (words === null ? [] : [[words]]);
  const cells = further.slice(1);
  const record = (row: readonly CellValue[]): CellValue[] => [...row.slice(0, header.length), ...cells];
  const rows = [[...header, ...further.slice(0, 1)], ...heading(first), record(ROAD), ...heading(second), record(SCHOOL)];
  return readProjects(rows, { asOf }, { sheetName });
}

/** Whether each has started, and what is told of headings that were not read. */
function read(...all: Parameters<typeof list>) {
  const ledger = list(...all);
  return { statuses: [...evaluate(ledger, { asOf }).statuses], told: saidBy(startsUnread, ledger).map((each) => each.split('可能')[0]) };
}

describe('sections that divide a list by whether works have begun', () => {
  test.each([
    ['一、已开工项目（1个）', '二、未开工项目（1个）'],
    ['（一）已全面动工的项目', '（二）尚未动工项目清单'],
    ['一、截至6月底已开工项目', '二、应开工未开工项目'],
    ['一、2026年已开工项目', '二、2026年未开工项目'],
  ])('%s and %s say it of their projects', (first, second) => {
    expect(read([first, second])).toEqual({ statuses: ['started', 'overdue'], told: [] });
  });

  test.each([
    ['二、计划下半年开工项目', ['A2 “已开工项目”']],
    ['二、已开工或即将开工项目', ['A2 “已开工项目”', 'A4 “已开工或即将开工项目”']],
    ['二、2025年未开工项目', ['A2 “已开工项目”', 'A4 “2025年未开工项目”']],
    ['二、已办理开工手续项目', ['A2 “已开工项目”']],
    ['二、已开工前期项目', ['A2 “已开工项目”', 'A4 “已开工前期项目”']],
    ['二、未开工已完工项目', ['A2 “已开工项目”', 'A4 “未开工已完工项目”']],
  ])('%s says it of none, so the list is counted by plan, which is told', (second, told) => {
    expect(read(['一、已开工项目', second])).toEqual({ statuses: ['unconfirmed', 'unconfirmed'], told });
  });

  test('say nothing of projects that a column tells of', () => {
    expect(read(['一、已开工项目', '二、未开工项目'], ['实际开工时间', '2026年5月']).statuses).toEqual(['started-late', 'started-late']);
  });

  test('may leave out what continues', () => {
    expect(read(['一、已开工项目', '二、续建项目']).told).toEqual([]);
  });
});

test('the name of a sheet says it of all its projects; one that names both is told', () => {
  expect(read([null, null], [], '未开工')).toEqual({ statuses: ['overdue', 'overdue'], told: [] });
  expect(read([null, null], [], '已开工项目')).toEqual({ statuses: ['started', 'started'], told: [] });
  expect(read([null, null], [], '已开工未开工情况').told).toEqual(['1 “已开工未开工情况”']);
});

describe('sections that divide continuing projects by whether they have resumed', () => {
  const resumed = (first: string, second: string, further: readonly CellValue[] = []) =>
    evaluate(list([first, second], further, '续建项目', ['项目名称', '建设内容', '总投资（万元）']), { asOf }).statuses;

  test.each([
    ['一、已复工项目（1个）', '二、未复工项目（1个）'],
    ['（一）已全面复工的项目', '（二）停工项目'],
  ])('%s and %s say it of their projects', (first, second) => {
    expect(resumed(first, second)).toEqual(['resumed', 'not-resumed']);
  });

  test.each([
    ['一、已复工项目', '二、计划复工项目'],
    ['一、已复工项目', '二、2025年未复工项目'],
    ['一、已复工项目', '二、已复工未复工情况'],
  ])('%s and %s say it of none', (first, second) => {
    expect(resumed(first, second)).toEqual(['resumption-unknown', 'resumption-unknown']);
  });

  test('say nothing of projects that a column tells of', () => {
    expect(resumed('一、已复工项目', '二、未复工项目', ['是否复工', '是'])).toEqual(['resumed', 'resumed']);
  });
});

describe('sections that say when their projects are planned to begin', () => {
  const planned = (...[headings, further, sheetName]: Parameters<typeof list>) =>
    list(headings, further, sheetName, HEADER.slice(0, 4))
      .period('plannedStart')
      ?.values.map((value) => value?.last ?? null);

  test('are the plan where no column is', () => {
    const ends = [dayOf(2026, 3, 31), dayOf(2026, 6, 30)];
    expect(planned(['一、一季度计划开工项目', '二、二季度计划开工项目'])).toEqual(ends);
    expect(planned(['一、2026年计划一季度新开工项目（1个）', '二、拟于6月底前开工项目'])).toEqual(ends);
    expect(planned([null, null], [], '二季度计划开工项目')).toEqual([ends[1], ends[1]]);
    expect(planned(['一、一季度计划开工项目', '二、2027年一季度计划开工项目'])).toEqual([ends[0], dayOf(2027, 3, 31)]);
  });

  test('are none where they say no plan, or a column tells it', () => {
    expect(planned(['一、一季度开工项目', '二、二季度计划开工项目'])).toBeUndefined();
    expect(planned(['一、一季度计划开工项目', '二、二季度计划开工项目'], ['建设起止年限', '2026.5-2027.6'])).toEqual([
      dayOf(2026, 5, 31),
      dayOf(2026, 5, 31),
    ]);
  });
});
