import type { LedgerKind } from '../../../src/ledger/kinds/kind';
import { BLOCKERS } from '../../../src/ledger/kinds/registers/blockers';
import { TASKS } from '../../../src/ledger/kinds/registers/tasks';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { LedgerRange } from '../../../src/sheets/formula/ledger-range';
import { recordSelector, type RecordSelector } from '../../../src/sheets/formula/records';
import { MID_JULY, told, type Row } from '../../support/asked-ledger';
import { readProjects } from '../../support/read-projects';
import type { SnapshotOptions } from '../../support/snapshot';

const HEADER: readonly string[] = ['序号', '项目名称', '建设性质', '责任单位', '领域', '总投资（万元）'];
const ROAD: Row = [1, '青石路', '新建', '交通局', '基础设施', 500];
const BRIDGE: Row = [2, '南河桥', '续建', '水利局', '水利', 300];

/** A project of which the cells below these headers are others. */
function other(row: Row, changes: Readonly<Record<string, CellValue>>): Row {
  return HEADER.map((words, at) => (words in changes ? (changes[words] ?? null) : (row[at] ?? null)));
}

/** A row of no project, with 合计 or the like where it is named and these cells beside. */
function total(cells: Readonly<Record<string, CellValue>>): Row {
  return HEADER.map((words) => cells[words] ?? (words === '总投资（万元）' ? 800 : null));
}

/** The column and the criteria that pick out all records; `plain` where the column holds nothing else. */
function selector(rows: readonly Row[], layout: SnapshotOptions = {}, kind: LedgerKind = PROJECTS): string {
  const range = new LedgerRange(readProjects(rows, { asOf: MID_JULY, kind }, layout), '');
  return told<RecordSelector>(recordSelector(range), ({ conditions, plain }) => {
    const asked = conditions.map(({ column, any }) => `${column.header} ${any.map(({ code }) => code).join(' | ')}`);
    return [...asked, ...(plain ? ['plain'] : [])].join(', ');
  });
}

describe('the records are the rows', () => {
  test.each<[string, readonly Row[], string]>([
    ['with a name, where nothing else has one', [ROAD, BRIDGE], '项目名称 "<>", plain'],
    ['with a name, however empty their other cells are', [ROAD, [2, '南河桥']], '项目名称 "<>", plain'],
    ['with a nature, where a total has a name', [ROAD, BRIDGE, total({ 项目名称: '合计' })], '建设性质 "<>", plain'],
    [
      'with a unit, where a nature is missing too',
      [ROAD, other(BRIDGE, { 建设性质: null }), total({ 项目名称: '合计' })],
      '责任单位 "<>", plain',
    ],
    [
      'with a field, where a unit is missing too',
      [ROAD, other(BRIDGE, { 建设性质: null, 责任单位: null }), total({ 项目名称: '合计' })],
      '领域 "<>", plain',
    ],
    [
      'with a number, where a field is missing too',
      [ROAD, other(BRIDGE, { 建设性质: null, 责任单位: null, 领域: null }), total({ 项目名称: '合计' })],
      '序号 "<>", plain',
    ],
    [
      'with a name that is not that of the total, where every other column misses something',
      [other(ROAD, { 序号: null, 建设性质: null }), other(BRIDGE, { 责任单位: null, 领域: null }), total({ 项目名称: '合计' })],
      '项目名称 "<>", 项目名称 "<>合计"',
    ],
  ])('%s', (_, rows, said) => expect(selector([HEADER, ...rows])).toBe(said));

  test('of the columns with exceptions, that with the fewest', () => {
    const rows = [HEADER, other(ROAD, { 序号: null }), HEADER, other(BRIDGE, { 领域: null }), total({ 项目名称: '合计' })];
    expect(selector(rows)).toBe('建设性质 "<>", 建设性质 "<>建设性质"');
  });

  test('of those with as many, the first', () => {
    const both = total({ 项目名称: '合计', 建设性质: '合计' });
    expect(selector([HEADER, other(ROAD, { 序号: null, 领域: null, 责任单位: null }), BRIDGE, both])).toBe(
      '项目名称 "<>", 项目名称 "<>合计"',
    );
  });

  test.each<[string, readonly (string | null)[], string]>([
    [
      'three texts of other rows can be left out',
      ['一、新建项目', '小计', '二、续建项目'],
      '"<>一、新建项目", 项目名称 "<>小计", 项目名称 "<>二、续建项目"',
    ],
    ['one that comes again is one', ['一、新建项目', '小计', '小计', '小计'], '"<>一、新建项目", 项目名称 "<>小计"'],
  ])('%s', (_, texts, said) => {
    const [first, ...more] = texts.map((text): Row => [text, null]);
    const rows = [['项目名称', '总投资（万元）'], first ?? [], ['青石路', 500], ...more, ['南河桥', 300]];
    expect(selector(rows)).toBe(`项目名称 "<>", 项目名称 ${said}`);
  });
});

describe('no column tells them from the other rows', () => {
  const SHORT: Row = ['项目名称', '总投资（万元）'];
  const of = (...rows: readonly Row[]): string => selector([SHORT, ['青石路', 500], ...rows, ['南河桥', 300]]);

  test.each<[string, readonly Row[]]>([
    ['four texts of others', [['一、新建项目'], ['小计', 500], ['二、续建项目'], ['三、储备项目']]],
    ['a text that no criterion can mean', [['（一）', null]]],
  ])('%s', (_, rows) => expect(of(...rows)).toBe('(no-selector)'));

  test.each<[string, CellValue, string]>([
    ['words', '共2个', '项目名称 "<>", 项目名称 "<>共2个"'],
    ['a number, which no criterion leaves out', 2, '序号 "<>", 序号 "<>合计"'],
    ['an error, which no criterion leaves out', { error: '#REF!' }, '序号 "<>", 序号 "<>合计"'],
  ])('a total holds %s', (_, cell, said) => {
    const heads = ['序号', '项目名称', '总投资（万元）'];
    expect(selector([heads, [1, '青石路', 500], [2, '南河桥', 300], ['合计', cell, 800]])).toBe(said);
  });
});

describe('names merged over several rows are empty in all but the first', () => {
  const merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
  const HEADS: Row = ['序号', '项目名称', '责任单位（牵头）', '建设内容', '总投资（万元）'];

  test('another column tells the records', () => {
    expect(selector([HEADER, ROAD, other(BRIDGE, { 项目名称: null })], { merges })).toBe('建设性质 "<>", plain');
  });

  test.each<[string, CellValue, boolean]>([
    ['is a unit', '水利局', true],
    ['is a number, which is no blank', 12, true],
    ['is a long text', '平陆县水利局（牵头）、住房和城乡建设局', true],
    ['is empty', null, false],
    ['is an empty text, which some programs call filled', '', false],
    ['is an error', { error: '#REF!' }, false],
    ['is the text that is left out', '责任单位（牵头）', false],
    ['looks like the text that is left out', '责任单位(牵头)', false],
  ])('the units do not always, beside the header again: where one %s', (_, cell, tells) => {
    const rows = [
      HEADS,
      [1, '青石路', '交通局', '一期路基', 500],
      [2, null, cell, '二期路面', 300],
      HEADS,
      [3, '南河桥', '水利局', '桥墩', 100],
    ];
    const [units, numbers] = ['责任单位（牵头） "<>", 责任单位（牵头） "<>责任单位（牵头）"', '序号 "<>", 序号 "<>序号"'];
    expect(selector(rows, { merges })).toBe(tells ? units : numbers);
  });
});

describe('a register with several records for a project', () => {
  const HEADS: Row = ['序号', '项目名称', '堵点难点', '责任单位', '完成时限'];

  test('is told by what each record is about, where the project is named once', () => {
    const rows = [HEADS, [1, '青石路', '征地', '交通局', '2025年3月'], [2, null, '电力迁改', '交通局', '2025年4月']];
    expect(selector(rows, {}, BLOCKERS)).toBe('堵点难点 "<>", plain');
  });

  test('is not told by the names of which one stands for several, beside a total', () => {
    const rows = [
      HEADS,
      [1, '青石路', '征地', '交通局', '2025年3月'],
      [2, null, '电力迁改', '交通局', '2025年4月'],
      ['合计', null, '共2个'],
    ];
    expect(selector(rows, {}, BLOCKERS)).toBe('责任单位 "<>", plain');
  });
});

test('a register of something else than projects is told by what names its records', () => {
  const rows = [
    ['序号', '目标任务', '责任单位', '完成时限'],
    [1, '新开工项目20个', '发改局', '2025年12月'],
    [2, '完成投资30亿元', '统计局', '2025年12月'],
  ];
  expect(selector(rows, {}, TASKS)).toBe('目标任务 "<>", plain');
});
