import { legendOf, legendOfNotes } from '../../src/ledger/header/legend';
import { evaluate } from '../../src/progress';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const asOf = dayOf(2025, 6, 30);
const HEADER: CellValue[] = ['序号', '项目名称', '建设性质', '计划开工时间', '开工情况', '总投资（万元）'];

interface Around {
  readonly above?: CellValue[][];
  readonly below?: CellValue[][];
  readonly heading?: string;
}

/** States of new projects of which these marks stand under 开工情况 or another heading, with notes above or below the list. */
function statuses(marks: readonly string[], { above = [], below = [], heading = '开工情况' }: Around) {
  const rows = marks.map((mark, index): CellValue[] => [index + 1, `第${String(index)}号工程`, '新建', '2025年2月', mark, 100]);
  const ledger = readProjects(
    [['2025年重点项目台账'], ...above, HEADER.map((cell) => (cell === '开工情况' ? heading : cell)), ...rows, ...below],
    { asOf },
  );
  return { statuses: evaluate(ledger, { asOf }).statuses, asked: ledger.assumptions.filter(({ code }) => code === 'word-unknown').length };
}

test.each([
  '注：▲表示已开工，△表示未开工。',
  '备注：“▲”为已开工，“△”为未开工',
  '说明：▲—已开工；△—尚未开工',
  '填表说明：已开工的打▲，未开工的打△。',
  '图例：▲已开工 △未开工',
  '注：▲已开工 △未开工',
  '图例：已开工▲ 未开工△',
])('a note tells what marks mean: %s', (note) => {
  const expected = { statuses: ['started', 'overdue'], asked: 0 };
  expect(statuses(['▲', '△'], { below: [[note]] })).toEqual(expected);
  expect(statuses(['▲', '△'], { above: [[note]] })).toEqual(expected);
});

test('a mark that no note tells of, or that a note tells something else of, is asked about', () => {
  expect(statuses(['▲', '★'], { below: [['注：▲表示已开工。']] })).toEqual({ statuses: ['started', 'unreadable'], asked: 1 });
  expect(statuses(['▲', '√'], { below: [['注：▲表示省级重点项目，√表示手续已办结。']] })).toEqual({
    statuses: ['unreadable', 'unreadable'],
    asked: 2,
  });
});

test('a tick of which a note says something else still answers a header that asks yes or no', () => {
  const note = '注：√表示手续已办结，×表示手续未办结。';
  expect(statuses(['√', '×'], { below: [[note]] })).toEqual({ statuses: ['unreadable', 'overdue'], asked: 1 });
  expect(statuses(['√', '×'], { below: [[note]], heading: '是否开工' })).toEqual({ statuses: ['started', 'overdue'], asked: 0 });
  expect(statuses(['√', '×'], { below: [['注：√表示已完成，×表示未完成。']] })).toEqual({ statuses: ['started', 'overdue'], asked: 0 });
});

test('what is said of one project is no note of the list', () => {
  expect([...legendOfNotes([[1, '甲工程', '▲表示已开工']])]).toEqual([]);
  expect([...legendOfNotes([['▲表示已开工', null]])]).toEqual([['▲', '已开工']]);
});

test('marks alone in a row are a legend where there are two or more', () => {
  const told = (...cells: CellValue[]) => [...legendOfNotes([cells])];
  expect(told('●已办结 ◎办理中 ○未办理')).toEqual([
    ['●', '已办结'],
    ['◎', '办理中'],
    ['○', '未办理'],
  ]);
  expect(told('★续建项目')).toEqual([]);
  expect(told('带★号项目 ●已办结 ○未办理')).toEqual([]);
  expect(told('●已办结 ○未办理', '东坝镇')).toEqual([]);
  expect(told(5)).toEqual([]);
});

test('a note of 120 characters at most tells what marks mean', () => {
  const note = (length: number) => [...legendOfNotes([[`注：▲表示已开工，${'某'.repeat(length - 9)}`]])];
  expect(note(120)).toEqual([['▲', '已开工']]);
  expect(note(121)).toEqual([]);
});

test.each([
  ['填表说明：开工情况填1、2（1=已开工，2=未开工）', ['started', 'overdue']],
  ['注：1表示未开工，2表示已开工。', ['overdue', 'started']],
  ['说明：1.总投资以立项批复为准；2.开工以施工许可为准。', ['started', 'unreadable']],
  ['注：1：未开工的须说明原因', ['started', 'unreadable']],
])('digits mean what a note says of two or more: %s', (note, expected) => {
  expect(statuses(['1', '2'], { above: [[note]] }).statuses).toEqual(expected);
});

test('what the brackets of a header say of digits holds for the column', () => {
  const rows: CellValue[][] = [
    ['序号', '项目名称', '建设性质', '计划开工时间', '开工情况（1未开工、2已开工）', '总投资（万元）'],
    [1, '甲工程', '新建', '2025年2月', 1, 100],
    [2, '乙工程', '新建', '2025年2月', 2, 100],
  ];
  expect(evaluate(readProjects(rows, { asOf }), { asOf }).statuses).toEqual(['overdue', 'started']);
});

test('a column headed 状态 whose marks a note explains tells of starts', () => {
  const rows: CellValue[][] = [
    ['2025年重点项目台账'],
    ['注：●已开工 ○未开工'],
    ['序号', '项目名称', '建设性质', '计划开工时间', '状态', '总投资（万元）'],
    [1, '甲工程', '新建', '2025年2月', '●', 100],
    [2, '乙工程', '新建', '2025年2月', '○', 100],
  ];
  expect(evaluate(readProjects(rows, { asOf }), { asOf }).statuses).toEqual(['started', 'overdue']);
});

/** Marks with what they mean: ●=已开工. */
function shown(legend: ReadonlyMap<string, string>): string {
  return [...legend].map(([mark, words]) => `${mark}=${words}`).join(' ');
}

describe('the brackets of a header say what marks mean', () => {
  test.each([
    ['是否开工（已开工打●，未开工打○）', '●=已开工 ○=未开工'],
    ['是否开工（已开工的填√，未开工的填×）', '√=已开工 ×=未开工'],
    ['开工情况（已开工项目标为■，未开工项目标为□）', '■=已开工 □=未开工'],
    ['开工情况（已开工者画☆）', '☆=已开工'],
    ['开工情况（已开工用▲，未开工用△）', '▲=已开工 △=未开工'],
    ['开工情况（已开工：●）', '●=已开工'],
    ['开工情况（■已开工 □未开工）', '■=已开工 □=未开工'],
    ['开工情况（●表示已开工，○代表未开工）', '●=已开工 ○=未开工'],
    ['开工情况（●为已开工、○即未开工）', '●=已开工 ○=未开工'],
    ['开工情况（●-已开工；○=未开工）', '●=已开工 ○=未开工'],
    ['开工情况（1已开工、2未开工）', '1=已开工 2=未开工'],
    ['开工情况(1.已开工 2.未开工/3.竣工)', '1=已开工 2=未开工 3=竣工'],
    ['开工情况（1=已开工，2=未开工）', '1=已开工 2=未开工'],
    ['开工情况（1-已开工;2-未开工）', '1=已开工 2=未开工'],
    ['开工（甲）情况（已开工打●）', '●=已开工'],
  ])('%s: %s', (header, expected) => {
    expect(shown(legendOf(header))).toBe(expected);
  });

  test.each(['是否开工', '是否开工（是/否）', '已开工打●', '开工情况（1已开工）', '总投资（1.5亿元、2.5亿元）', '完成投资（1-6月）'])(
    '%s: nothing',
    (header) => {
      expect(shown(legendOf(header))).toBe('');
    },
  );
});

describe('a note says what marks mean', () => {
  test.each([
    ['注：▲表示已开工，△表示未开工', '▲=已开工 △=未开工'],
    ['附注：“▲”指已开工；“△”是未开工', '▲=已开工 △=未开工'],
    ['说明：总投资以批复为准，已开工的打▲', '▲=已开工'],
    ['图例：▲已开工 △未开工', '▲=已开工 △=未开工'],
    ['符号说明：已开工▲ 未开工△', '▲=已开工 △=未开工'],
    ['标识说明 ▲已开工', '▲=已开工'],
    ['备注：▲已开工', '▲=已开工'],
    ['填表说明：1=已开工，2=未开工', '1=已开工 2=未开工'],
    ['说明：1表示已开工、2表示未开工。', '1=已开工 2=未开工'],
  ])('%s: %s', (note, expected) => {
    expect(shown(legendOfNotes([[note, null, '填表人']]))).toBe(expected);
    expect(
      shown(
        legendOfNotes([
          [null, null],
          [' ', note],
        ]),
      ),
    ).toBe(expected);
  });

  test.each([
    '注：1.总投资以批复为准；2.开工以许可为准',
    '注：1：未开工的须说明原因',
    '说明：2025年投资12表示合计，3.5为增速',
    `注：${'某'.repeat(118)}▲表示已开工`,
  ])('%s: nothing', (note) => {
    expect(shown(legendOfNotes([[note]]))).toBe('');
  });

  test('standing alone in its row, or beginning as notes do', () => {
    expect(shown(legendOfNotes([['▲表示已开工，△表示未开工']]))).toBe('▲=已开工 △=未开工');
    expect(shown(legendOfNotes([['▲表示已开工，△表示未开工', '单位：万元']]))).toBe('');
    expect(shown(legendOfNotes([['注：▲表示已开工', '单位：万元']]))).toBe('▲=已开工');
    expect(shown(legendOfNotes([[5], [null, true]]))).toBe('');
  });

  test('the first goes before the next', () => {
    expect(shown(legendOfNotes([['注：▲表示已开工'], ['注：▲表示省重点，△表示市重点']]))).toBe('▲=已开工 △=市重点');
  });
});
