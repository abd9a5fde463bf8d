import { REGISTERS } from '../../../src/ledger/kinds/registers';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { present } from '../../../src/spreadsheet/present';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { reading } from '../../support/cell-reading';
import { readProjects } from '../../support/read-projects';

const asOf = dayOf(2025, 6, 30);

/** What a cell below a heading of the project ledger of 2025 comes to, with notes above the table. */
function under(field: string, heading: string, cell: CellValue, note: string | null = null): string {
  const others: readonly (readonly [string, CellValue])[] = [
    ['项目名称', '一号路'],
    ['总投资（万元）', 5_000],
    ['计划开工时间', '2025年3月'],
    ...(field === 'nature' ? [] : ([['建设性质', '新建']] as const)),
  ];
  const rows = [
    ['2025年重点项目台账'],
    ...(note === null ? [] : [[note]]),
    [...others.map(([header]) => header), heading],
    [...others.map(([, value]) => value), cell],
  ];
  return reading(readProjects(rows, { asOf }).choice(field));
}

describe('under 建设性质', () => {
  test.each([
    ['新建', '"新建"'],
    ['新建类', '"新建"'],
    ['新', '"新建"'],
    ['是', '"新建"'],
    ['續建', '"续建"'],
    ['新建（教育）', '"新建"'],
    ['改（扩）建', '"改扩建"'],
    ['“十三五”新建', '"新建"'],
    ['十四五续建', '"续建"'],
    ['2025年新建', '"新建"'],
    ['2025年度新开工', '"新开工"'],
    ['2024年续建', '"续建"'],
    ['2024年新建', 'unreadable'], // no new start of this year, and not for us to say what it is
    ['2024年开工', 'unreadable'],
    ['新建（续建）', 'unreadable'],
    ['√', 'unreadable'], // only where the heading asks whether it is new
    ['1', 'unreadable'],
    ['12', 'unreadable'],
    ['不详', 'unreadable'],
    ['待定', 'placeholder'],
    ['/', 'placeholder'],
    ['补短板', 'unreadable'],
  ])('%s is %s', (cell, expected) => {
    expect(under('nature', '建设性质', cell)).toBe(expected);
  });

  test.each([
    ['√', '"新建"'],
    ['×', '"续建"'],
    ['1', '"新建"'],
    ['0', '"续建"'],
    ['2', 'unreadable'],
    ['Y', '"新建"'],
  ])('asked by 是否新开工, %s is %s', (cell, expected) => {
    expect(under('nature', '是否新开工', cell)).toBe(expected);
  });
});

describe('under 开工情况', () => {
  test.each([
    ['已开工', '"started"'],
    ['已开工，正在基础施工', '"working"'],
    ['停工', '"stopped"'],
    ['有', '"started"'],
    ['2025年开工', '"started"'],
    ['2024年开工', 'unreadable'],
    ['在建（2023年）', '"working"'],
    ['3月开工', '"started"'],
    ['8月开工', '"not-started"'],
    ['已开工（实际未进场）', 'unreadable'],
    ['1', '"started"'],
    ['0', '"not-started"'],
    ['2', 'unreadable'],
    ['不详', 'unreadable'], // nobody knows, which is not the answer no
    ['?', 'unreadable'],
    ['待定', 'unreadable'],
    ['/', 'placeholder'],
    ['无', 'placeholder'],
  ])('%s is %s', (cell, expected) => {
    expect(under('startState', '开工情况', cell)).toBe(expected);
  });

  test.each([
    ['1', 'unreadable'],
    ['0', 'unreadable'],
    ['是', '"started"'],
    ['否', '"not-started"'],
  ])('numbers of 开工状态 are steps of the office: %s is %s', (cell, expected) => {
    expect(under('startState', '开工状态', cell)).toBe(expected);
  });
});

describe('under 是否复工', () => {
  test.each([
    ['已复工', '"resumed"'],
    ['是', '"resumed"'],
    ['2025年2月复工', '"resumed"'],
    ['2025年8月复工', '"not-resumed"'],
    ['2024年2月复工', 'unreadable'], // of last year, and nothing of this one
    ['待定', 'unreadable'],
    ['不涉及', 'unreadable'],
  ])('%s is %s', (cell, expected) => {
    expect(under('resumed', '是否复工', cell)).toBe(expected);
  });
});

describe('what is no matter of the works', () => {
  test('a field that offices divide in their own way keeps their words', () => {
    const sectors = ['产业类', '民生', '教育', '是', '1', '待定'].map((cell) => under('sector', '领域', cell));
    expect(sectors).toEqual(['"产业类"', '"社会民生类"', '"教育"', '"是"', '"1"', 'placeholder']);
  });

  test('a closed list of two words answers yes and no; where nobody knows, nothing is said', () => {
    const major = ['重点', '有', '否', '5', '省级', '不详', '待定'].map((cell) => under('major', '是否重点推进', cell));
    expect(major).toEqual(['"是"', '"是"', '"否"', 'unreadable', 'unreadable', 'placeholder', 'placeholder']);
  });
});

describe('marks', () => {
  test('mean what the brackets of the heading say', () => {
    const heading = '是否开工（已开工打●，未开工打○）';
    expect(['●', '○', '◎'].map((cell) => under('startState', heading, cell))).toEqual(['"started"', '"not-started"', 'unreadable']);
  });

  test('mean what a note says, also where they mean something else by themselves', () => {
    const note = '注：1表示未开工，2表示已开工。';
    expect(['1', '2', '3', '已开工'].map((cell) => under('startState', '开工情况', cell, note))).toEqual([
      '"not-started"',
      '"started"',
      'unreadable',
      '"started"',
    ]);
  });

  test('of a note about other things are no start, save where the heading asks yes or no', () => {
    const note = '注：√表示省重点，1表示一类，2表示二类。';
    expect(['√', '1', '2'].map((cell) => under('startState', '开工情况', cell, note))).toEqual(['unreadable', 'unreadable', 'unreadable']);
    expect(['√', '1', '2'].map((cell) => under('startState', '是否开工', cell, note))).toEqual(['"started"', '"started"', 'unreadable']);
    expect(under('startState', '开工情况', '√', '注：√表示手续已办结，△表示手续正在办理。')).toBe('unreadable');
  });
});

describe('in the office’s other ledgers', () => {
  function entered(cell: CellValue): string {
    const kind = present(
      REGISTERS.find(({ key }) => key === 'statistics'),
      'statistics',
    );
    const rows = [
      ['项目名称', '责任单位', '计划入库时间', '是否入库'],
      ['一号路', '交通局', '2025年5月', cell],
    ];
    return reading(readProjects(rows, { kind, asOf, planYear: 2025 }).choice('entered'));
  }

  test.each([
    ['已入库', '"是"'],
    ['5月入库', '"是"'],
    ['8月入库', 'unreadable'], // meant to be, or of another year
    ['预计8月入库', '"否"'],
    ['待定', 'unreadable'],
  ])('%s under 是否入库 is %s', (cell, expected) => {
    expect(entered(cell)).toBe(expected);
  });
});
