import { dayOf } from '../../../src/spreadsheet/calendar';
import { mayHaveStarted } from '../../../src/sheets/formula/may-have-started';
import { needed } from '../../../src/sheets/formula/needed';
import { askedOf, DAY, MID_JULY, type Row } from '../../support/asked-ledger';

const HEADER: Row = ['项目名称', '建设性质', '实际开工时间', '开工情况'];
const JUNE_END = dayOf(2025, 6, 30);
const DATED: Row = ['青石路', '新建', dayOf(2025, 3, 20), '已开工'];
const BY_WORD: Row = ['南河桥', '新建', null, '已开工'];
const UNCLEAR: Row = ['东坡厂房', '新建', null, '3号'];
const WAITING: Row = ['西山水库', '新建', null, '未开工'];

function formula(rows: readonly Row[], cutoff: number, header = HEADER): string | null {
  const { queries, progress } = askedOf(header, rows, { formats: { 实际开工时间: DAY } });
  return mayHaveStarted(queries, progress, cutoff);
}

describe('how many more may have started by the end of a quarter', () => {
  const said = '台账_建设性质,"新建",台账_开工情况,"已开工"';
  const byWord = `COUNTIFS(${said})-COUNTIFS(${said},台账_实际开工时间,">0")`;

  test.each<[string, readonly Row[], number, string | null]>([
    ['before the day counted at: those that a word alone says to have started', [DATED, BY_WORD, WAITING], JUNE_END, `0+${byWord}`],
    ['with those of which nothing is understood', [DATED, BY_WORD, UNCLEAR], JUNE_END, `1+${byWord}`],
    ['at that day: those of which nothing is understood', [DATED, BY_WORD, UNCLEAR], MID_JULY, '1'],
    ['at that day: none, where all is understood', [DATED, BY_WORD, WAITING], MID_JULY, null],
    ['no word says of any that it has started', [UNCLEAR, WAITING], JUNE_END, '1'],
    ['no formula tells those of a word', [DATED, ['南河桥', '新建', null, '已开工~']], JUNE_END, null],
  ])('%s', (_, rows, cutoff, made) => expect(formula(rows, cutoff)).toBe(made));

  test('words of several spellings are a sum of their own', () => {
    const rows: readonly Row[] = [
      ['南河桥', '新建', '已开工'],
      ['青石路', '新建', '在建'],
    ];
    const each = (word: string): string => `COUNTIFS(台账_建设性质,"新建",台账_开工情况,"${word}")`;
    const header = HEADER.filter((words) => words !== '实际开工时间');
    expect(formula(rows, JUNE_END, header)).toBe(`0+(${each('已开工')}+${each('在建')})`);
  });
});

test('what must have started to reach a target is rounded up, and not by what binary fractions add', () => {
  expect(needed('B3', 'C3')).toBe('ROUNDUP(ROUND(B3*C3,9),0)');
});
