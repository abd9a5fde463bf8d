import { legendOfNotes } from '../../src/ledger/header/legend';
import { evaluate } from '../../src/progress';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const asOf = dayOf(2025, 6, 30);
const HEADER: CellValue[] = ['序号', '项目名称', '建设性质', '计划开工时间', '开工情况', '总投资（万元）'];

/** States of new projects of which these marks stand under 开工情况, with notes above or below the list. */
function statuses(marks: readonly string[], { above = [], below = [] }: { above?: CellValue[][]; below?: CellValue[][] }) {
  const rows = marks.map((mark, index): CellValue[] => [index + 1, `第${String(index)}号工程`, '新建', '2025年2月', mark, 100]);
  const ledger = readProjects([['2025年重点项目台账'], ...above, HEADER, ...rows, ...below], { asOf });
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
    statuses: ['unreadable', 'started'],
    asked: 1,
  });
});

test('what is said of one project is no note of the list', () => {
  expect([...legendOfNotes([[1, '甲工程', '▲表示已开工']])]).toEqual([]);
  expect([...legendOfNotes([['▲表示已开工', null]])]).toEqual([['▲', '已开工']]);
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
