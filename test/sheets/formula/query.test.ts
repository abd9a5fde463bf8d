import type { AmountColumn } from '../../../src/sheets/formula/amounts';
import { equals, FILLED, type Condition } from '../../../src/sheets/formula/criterion';
import { LedgerRange } from '../../../src/sheets/formula/ledger-range';
import type { Obstacle } from '../../../src/sheets/formula/obstacle';
import { countFormula, sumFormula, wholeSumFormula } from '../../../src/sheets/formula/query';
import { present } from '../../../src/spreadsheet/present';
import { ledgerOf, told } from '../../support/asked-ledger';

const HEADER = ['序号', '项目名称', '建设性质', '责任单位', '总投资（万元）'];
const OBSTACLE: Obstacle = { why: 'odd-text', label: '责任单位', count: 0 };

const range = (): LedgerRange => new LedgerRange(ledgerOf(HEADER, [[1, '青石路', '新建', '交通局', 500]]), '台账_');

function condition(header: string, ...words: readonly string[]): Condition {
  const column = present(
    range().ledger.columns.find((each) => each.header === header),
    'columns',
  );
  return { column, any: words.map(equals) };
}

const named = (): Condition => ({ ...condition('项目名称'), any: [FILLED] });
const isNew = (...more: readonly string[]): Condition => condition('建设性质', '新建', ...more);
const ofRoads = (...more: readonly string[]): Condition => condition('责任单位', '交通局', ...more);
const units = (count: number, word = '局'): Condition =>
  condition('责任单位', ...Array.from({ length: count }, (_, at) => `第${String(at)}${word}`));
const amount = (divisor: number): AmountColumn => ({ ...condition('总投资（万元）'), divisor, straysInOtherRows: false });

describe('how many records meet conditions', () => {
  test.each<[string, readonly Condition[], string]>([
    ['one', [isNew()], 'COUNTIFS(台账_建设性质,"新建")'],
    ['two that must both hold', [isNew(), ofRoads()], 'COUNTIFS(台账_建设性质,"新建",台账_责任单位,"交通局")'],
    ['two of one column', [isNew(), named(), isNew()], 'COUNTIFS(台账_建设性质,"新建",台账_项目名称,"<>",台账_建设性质,"新建")'],
    [
      'words of which one must stand there: the counts of each',
      [isNew('扩建')],
      'COUNTIFS(台账_建设性质,"新建")+COUNTIFS(台账_建设性质,"扩建")',
    ],
    [
      'such of two columns: each with each',
      [isNew('扩建'), ofRoads('水利局')],
      'COUNTIFS(台账_建设性质,"新建",台账_责任单位,"交通局")+COUNTIFS(台账_建设性质,"新建",台账_责任单位,"水利局")' +
        '+COUNTIFS(台账_建设性质,"扩建",台账_责任单位,"交通局")+COUNTIFS(台账_建设性质,"扩建",台账_责任单位,"水利局")',
    ],
  ])('%s', (_, where, formula) => expect(countFormula(range(), where)).toBe(formula));

  test('the columns that are asked are named for the workbook', () => {
    const asked = range();
    countFormula(asked, [isNew(), ofRoads()]);
    expect(asked.names().map(({ name }) => name)).toEqual(['台账_建设性质', '台账_责任单位']);
  });

  test('what is in the way of one condition is in the way of all', () => {
    expect(countFormula(range(), [isNew(), OBSTACLE, ofRoads()])).toBe(OBSTACLE);
  });

  test('64 spellings are a formula still, one more is none: the column of most spellings is told', () => {
    const why: Obstacle = { why: 'too-many', label: '责任单位', count: 0 };
    expect(told(countFormula(range(), [units(64)])).split('+')).toHaveLength(64);
    expect(countFormula(range(), [units(65)])).toEqual(why);
    expect(countFormula(range(), [isNew(), units(65), named()])).toEqual(why);
    expect(countFormula(range(), [isNew('扩建'), units(33)])).toEqual(why);
  });

  test('nor is one longer than every program allows', () => {
    expect(countFormula(range(), [units(60, '工程建设管理局'.repeat(20))])).toEqual({ why: 'too-many', label: '责任单位', count: 0 });
  });
});

describe('an amount of the records that meet conditions, in 亿元', () => {
  test.each<[string, readonly Condition[], number, string]>([
    ['kept in 亿元', [isNew()], 1, 'SUMIFS(台账_总投资,台账_建设性质,"新建")'],
    ['kept in 万元', [isNew()], 10_000, 'SUMIFS(台账_总投资,台账_建设性质,"新建")/10000'],
    [
      'of several words: the sum of all is divided',
      [isNew('扩建')],
      10_000,
      '(SUMIFS(台账_总投资,台账_建设性质,"新建")+SUMIFS(台账_总投资,台账_建设性质,"扩建"))/10000',
    ],
    [
      'of several words, kept in 亿元',
      [isNew('扩建')],
      1,
      'SUMIFS(台账_总投资,台账_建设性质,"新建")+SUMIFS(台账_总投资,台账_建设性质,"扩建")',
    ],
  ])('%s', (_, where, divisor, formula) => expect(sumFormula(range(), amount(divisor), where)).toBe(formula));

  test('of the whole column', () => {
    expect(wholeSumFormula(range(), amount(10_000))).toBe('SUM(台账_总投资)/10000');
    expect(wholeSumFormula(range(), amount(1))).toBe('SUM(台账_总投资)');
  });

  test('what is in the way of the amount or of a condition is in the way of the sum', () => {
    expect(sumFormula(range(), OBSTACLE, [isNew()])).toBe(OBSTACLE);
    expect(sumFormula(range(), amount(1), [OBSTACLE])).toBe(OBSTACLE);
  });
});
