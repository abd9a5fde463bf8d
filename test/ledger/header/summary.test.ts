import { isForm, isOtherHeader, isSummary } from '../../../src/ledger/header/summary';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { TASKS } from '../../../src/ledger/kinds/registers/tasks';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../support/headed-sheet';
import { readProjects } from '../../support/read-projects';

type Row = readonly CellValue[];

describe('a summary counts projects and does not name each', () => {
  const summary = (...header: string[]) => isSummary(headedSheet([header]).header);

  test.each<[string, string[], boolean]>([
    ['a count beside a doubtful name', ['项目', '项目个数', '总投资'], true],
    ['beside a plain name it is a list', ['项目名称', '项目数量', '总投资'], false],
    ['and beside dates or units', ['项目', '数量', '总投资', '计划开工时间'], false],
    ['spans', ['项目', '数量', '总投资', '建设起止年限'], false],
    ['and people', ['项目', '数量', '总投资', '责任单位'], false],
    ['a pivot is one whatever it names', ['项目名称', '求和项:总投资', '总投资'], true],
    ['of counts too', ['项目名称', '计数项:序号', '总投资', '责任单位'], true],
    ['behind a number of the row too', ['序号', '项目', '项目个数', '总投资'], true],
    ['which names nothing', ['序号', '项目名称', '项目数量', '总投资'], false],
    ['without a count it is none', ['项目', '总投资', '备注'], false],
  ])('%s', (_, header, expected) => {
    expect(summary(...header)).toBe(expected);
  });
});

describe('the form of one project has headings in place of names', () => {
  function form(...names: CellValue[]): boolean {
    const { header, snapshot } = headedSheet([['序号', '项目名称', '总投资'], ...names.map((name, at): Row => [at + 1, name, 5])]);
    // What is remembered of one kind is no matter of another.
    return isForm(header, snapshot, { ...PROJECTS });
  }

  test('half of them at least', () => {
    expect(form('建设性质', '计划开工时间')).toBe(true);
    expect(form('建设性质', '青石路')).toBe(true);
    expect(form('建设性质', '青石路', '南河桥')).toBe(false);
    expect(form('青石路')).toBe(false);
    expect(form('备注', '存在问题')).toBe(true);
    expect(form('外来投资方', '主要建设内容')).toBe(true);
    expect(form('责任人', '行政区划')).toBe(true);
    expect(form('实际开工日期', '本年已完成投资')).toBe(true);
    expect(form('青石路开工建设', '续建南河桥')).toBe(false);
  });

  test('the heading of names is none, and no words behind a colon', () => {
    expect(form('项目名称')).toBe(false);
    expect(form('计划开工时间：')).toBe(false);
  });

  test('an empty list is none', () => {
    expect(form()).toBe(false);
    expect(form(null, '/')).toBe(false);
  });

  test('nor is a list of tasks, which are called what headings of projects say', () => {
    const rows = ['开工项目', '竣工投产项目', '完成投资', '项目开工率'].map((task, at): Row => [at + 1, task, '发改局', 40, 8]);
    const header = ['序号', '目标任务', '责任单位', '年度目标', '一季度完成'];
    const read = readProjects([header, ...rows], { kind: TASKS, asOf: dayOf(2025, 6, 30) });
    expect(read.text('task')?.values).toEqual(rows.map(([, task]) => task));
  });

  test('nor is a table without names', () => {
    const { header, snapshot } = headedSheet([
      ['项目名称', '总投资'],
      ['建设性质', 5],
    ]);
    expect(isForm({ ...header, matches: header.matches.filter(({ field }) => field.type !== 'name') }, snapshot, PROJECTS)).toBe(false);
  });
});

describe('the header of something that is no list of projects', () => {
  test.each<[string, Row, boolean]>([
    ['three headings', ['总投资', '责任单位', '备注'], true],
    ['words that go beside a record', ['姓名', '职务', '电话'], true],
    ['a count of projects', ['项目个数', '总投资', '某某'], true],
    ['more than half of them', ['总投资', '责任单位', '某某', '甲乙'], false],
    ['with blanks between', ['总投资', null, '责任单位', ' ', '备注'], true],
    ['two headings are a remark', ['总投资', '责任单位'], false],
    ['the first of them', ['某某', '责任单位', '备注'], false],
    ['no number among them', ['总投资', '责任单位', 5, '备注'], false],
    ['nor at the beginning', [5, '总投资', '责任单位', '备注'], false],
    ['headings of a list again', ['项目名称', '项目名称', '工程名称'], false],
    ['a project', ['青石路', '交通局', '新建'], false],
  ])('%s', (_, cells, expected) => {
    expect(isOtherHeader(cells, { ...PROJECTS })).toBe(expected);
  });
});
