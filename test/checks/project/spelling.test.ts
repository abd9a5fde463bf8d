import { spellingVaries } from '../../../src/checks/project/spelling';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

/** A ledger with these cells in column C, one a row, from row 2 on. */
const ledger = (header: string, cells: readonly CellValue[]) =>
  readProjects([['项目名称', '总投资（万元）', header], ...cells.map((cell, at) => [`${String(at + 1)}号路`, 100 + at, cell])], {
    asOf: dayOf(2025, 6, 30),
  });

const [UNIT, LEADER, PLACE] = ['责任单位', '县级包联领导', '所在乡镇'];

/** What is held against what in a column: `cell: spelling = usual one (how often)`. */
const held = (header: string, ...cells: readonly CellValue[]): string[] =>
  remarksOf(spellingVaries, ledger(header, cells)).map(
    ({ row, params: { text, other, count } }) => `C${String(row + 1)}: ${text} = ${other} (${String(count)})`,
  );

test('two spellings of a unit are told at the first cell of the rarer one', () => {
  const read = ledger(UNIT, ['交通运输局', '交通局', '水利局', '交通运输局', '交通局', '交通运输局']);
  expect(saidBy(spellingVaries, read)).toEqual([
    'C3 “责任单位”的“交通局”与其他3行的“交通运输局”相近，汇总时会分作两个，请核对是否为同一个。',
  ]);
  expect(remarksOf(spellingVaries, read).map(({ field }) => field)).toEqual(['leadUnit']);
});

describe('of two spellings of one thing', () => {
  test('the rarer is held against the other; of two as frequent the shorter', () => {
    expect(held(UNIT, '交通局', '交通局', '交通运输局')).toEqual(['C4: 交通运输局 = 交通局 (2)']);
    expect(held(UNIT, '交通局', '交通运输局')).toEqual(['C2: 交通局 = 交通运输局 (1)']);
    expect(held(UNIT, '交通运输局', '交通局')).toEqual(['C3: 交通局 = 交通运输局 (1)']);
  });

  test('of one length and as frequent neither is', () => {
    expect(held(LEADER, '吴秀兰', '吴秀蘭')).toEqual([]);
    expect(held(LEADER, '吴秀兰', '吴秀蘭', '吴秀兰')).toEqual(['C3: 吴秀蘭 = 吴秀兰 (2)']);
  });
});

describe('a unit', () => {
  test.each([
    ['教育局', '教育体育局'],
    ['县教体局', '教体局'],
    ['县交通局', '交通运输局'],
    ['市住建局', '住房和城乡建设局'],
    ['张店镇', '张店镇人民政府'],
  ])('%s is %s cut short', (short, long) => {
    expect(held(UNIT, long, short, long)).toHaveLength(1);
  });

  test.each([
    ['another beginning', '水利局', '农业水利局'],
    ['another end', '交通局', '交通局执法队'],
    ['a 区 that is no one’s county', '东区教育局', '东城教育体育局'],
    ['a character that the longer one lacks', '文旅广局', '文化和旅游局'],
    ['too short', '财局', '财政局'],
    ['one of its own before 区 and no more', '县医院', '医院'],
  ])('cut short it is not: %s', (_what, short, long) => {
    expect(held(UNIT, long, short, long)).toEqual([]);
  });

  test.each([
    ['交通运榆局', '交通运输局'],
    ['住房和城乡建没局', '住房和城乡建设局'],
    ['农业农村周', '农业农村局'],
    ['乡村振心局', '乡村振兴局'],
    ['县第一中字', '县第一中学'],
  ])('%s is %s mistyped', (slip, usual) => {
    expect(held(UNIT, usual, slip, usual)).toEqual([`C3: ${slip} = ${usual} (2)`]);
  });

  test.each([
    ['the first character is another', '文通运输局', '交通运输局'],
    ['a short name', '水务局', '水利局'],
    ['a character that tells one of several', '县第二中学', '县第一中学'],
    ['a direction', '县城东小学', '县城关小学'],
    ['a unit of a township', '李家乡敬老院', '李屯乡敬老院'],
    ['a unit of a village', '张家村卫生室', '张沟村卫生室'],
    ['a unit of a township', '张店镇人民政府', '张村镇人民政府'],
    ['one character and more', '交涌运榆局', '交通运输局'],
  ])('another unit: %s', (_what, one, usual) => {
    expect(held(UNIT, usual, one, usual)).toEqual([]);
  });

  test('mistyped twice it is a name of its own, and so it is where the usual one stands once', () => {
    expect(held(UNIT, '交通运输局', '交通运榆局', '交通运榆局', '交通运输局', '交通运输局')).toEqual([]);
    expect(held(UNIT, '交通运输局', '交通运榆局')).toEqual([]);
  });
});

describe('a person', () => {
  test.each([
    ['by the sound', '孙二丽', '孙二莉'],
    ['by a traditional character', '吴秀蘭', '吴秀兰'],
  ])('is mistyped %s', (_what, slip, usual) => {
    expect(held(LEADER, usual, slip, usual)).toEqual([`C3: ${slip} = ${usual} (2)`]);
  });

  test.each([
    ['another character is another person', '孙二成', '孙二立'],
    ['two characters are too few', '孙丽', '孙莉'],
    ['a name that ends like a place', '王家镇', '王家乡'],
    ['cut short is no person', '欧阳立', '欧阳海立'],
  ])('%s', (_what, one, usual) => {
    expect(held(LEADER, usual, one, usual)).toEqual([]);
  });

  test('is found among several in a cell, and counted there', () => {
    expect(held(LEADER, '孙二莉、赵三江', '赵三江、孙二丽', '孙二莉', '孙二莉、赵三江')).toEqual(['C3: 孙二丽 = 孙二莉 (3)']);
  });
});

describe('a place', () => {
  test.each([
    ['城关镇', '城关'],
    ['城关镇', '城关乡'],
    ['乡宁镇', '乡宁'],
    ['城关镇', '城关镇人民政府'],
    ['城关镇', '城关镇政府'],
    ['东街街道', '东街街道办事处'],
    ['东街街道', '东街街道办'],
  ])('%s is %s by another suffix', (usual, other) => {
    expect(held(PLACE, usual, other, usual)).toEqual([`C3: ${other} = ${usual} (2)`]);
  });

  test('is mistyped by the sound, or at its end where no place ends so', () => {
    expect(held(PLACE, '城关镇', '张店镇', '城官镇', '城关镇')).toEqual(['C4: 城官镇 = 城关镇 (2)']);
    expect(held(PLACE, '城关镇', '张店镇', '城关填', '城关镇')).toEqual(['C4: 城关填 = 城关镇 (2)']);
  });

  test.each([
    ['one other character is another place', '张村镇', '张店镇'],
    ['one other character before the same end', '张村镇政府', '张店镇政府'],
    ['a place may end so', '张店村', '张店镇'],
    ['what has no suffix has no slip of it', '张店北', '张店东'],
    ['two other characters', '李村镇', '张店镇'],
  ])('%s', (_what, one, usual) => {
    expect(held(PLACE, usual, '城关镇', one, '城关镇', usual)).toEqual([]);
  });

  test('of one other character is a slip where it stands between two of the usual ones', () => {
    expect(held(PLACE, '张店镇', '张居镇', '张店镇')).toEqual(['C3: 张居镇 = 张店镇 (2)']);
    expect(held(PLACE, '张店镇', '张居镇', '城关镇', '张店镇')).toEqual([]);
    expect(held(PLACE, '张店镇', '城关镇', '张居镇', '张店镇')).toEqual([]);
  });
});

test('cells without words say nothing, and neither does a ledger without such a column', () => {
  expect(held(UNIT, '交通运输局', null, '/', '交通运输局')).toEqual([]);
  expect(held('总投资', 1, 2)).toEqual([]);
});

test('every column is held against its own words alone', () => {
  const read = readProjects(
    [
      ['项目名称', ...[UNIT, LEADER, PLACE]],
      ['1号路', '交通运输局', '孙二莉', '城关镇'],
      ['2号路', '交通局', '孙二丽', '城官镇'],
      ['3号路', '交通运输局', '孙二莉', '城关镇'],
    ],
    { asOf: dayOf(2025, 6, 30) },
  );
  expect(remarksOf(spellingVaries, read).map(({ field, column, row }) => [field, column, row])).toEqual([
    ['leadUnit', 1, 2],
    ['leader', 2, 2],
    ['township', 3, 2],
  ]);
});

test('more than four hundred spellings are names of their own', () => {
  // Three characters each, so that no two are near.
  const names = (count: number): string[] =>
    Array.from({ length: count }, (_, at) =>
      Array.from(String(1000 + at), (digit) => '赤橙黄绿蓝靛紫灰粉棕'.charAt(Number(digit))).join(''),
    );
  const slip = ['孙二莉', '孙二丽', '孙二莉'];
  expect(held(LEADER, ...slip, ...names(398))).toHaveLength(1);
  expect(held(LEADER, ...slip, ...names(399))).toEqual([]);
});
