import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { amountColumn, type AmountColumn } from '../../../src/sheets/formula/amounts';
import { LedgerRange } from '../../../src/sheets/formula/ledger-range';
import { present } from '../../../src/spreadsheet/present';
import { ledgerOf, told, type Layout, type Row } from '../../support/asked-ledger';

const ROAD: Row = [1, '青石路', '新建', 500];
const BRIDGE: Row = [2, '南河桥', '新建', 300];

/** What a sum of the column of 总投资 is divided by, and whether other rows hold amounts too; in brackets what is in the way. */
function judged(rows: readonly Row[], { heading = '总投资（万元）', ...layout }: Layout & { readonly heading?: string } = {}): string {
  const ledger = ledgerOf(['序号', '项目名称', '建设性质', heading, '建设内容'], rows, layout);
  const found = amountColumn(new LedgerRange(ledger, '台账_'), present(ledger.money('totalInvestment'), 'column'));
  return told<AmountColumn>(found, ({ column, divisor, straysInOtherRows }) => {
    return `${column.field.label} /${String(divisor)}${straysInOtherRows ? ', and more' : ''}`;
  });
}

describe('what a sum is divided by to be in 亿元', () => {
  test.each([
    ['总投资（万元）', '总投资 /10000'],
    ['总投资（亿元）', '总投资 /1'],
    ['总投资（元）', '总投资 /100000000'],
  ])('%s', (heading, said) => expect(judged([ROAD, BRIDGE], { heading })).toBe(said));
});

describe('other rows', () => {
  test.each<[string, Row, string]>([
    ['a total holds an amount', ['合计', null, null, 800], '总投资 /10000, and more'],
    ['a total holds an error', ['合计', null, null, { error: '#REF!' }], '总投资 /10000, and more'],
    ['a section holds none', [null, '一、新建项目', null, null], '总投资 /10000'],
    ['a note holds words', ['注：投资为概算', null, null, '万元'], '总投资 /10000'],
  ])('%s', (_, row, said) => expect(judged([ROAD, row, BRIDGE])).toBe(said));
});

describe('a sum would be another than what was counted', () => {
  test.each<[string, readonly CellValue[], string]>([
    ['amounts kept as text, which it leaves out', ['500', 300, '1,200'], '(text-amounts 总投资（万元） 2)'],
    ['errors, which it becomes', [500, { error: '#REF!' }, { error: '#N/A' }], '(error-amounts 总投资（万元） 2)'],
    ['both', ['500', { error: '#REF!' }], '(text-amounts 总投资（万元） 1)'],
    ['words in place of an amount are counted by neither', [500, '待定', '约三亿左右吧', null], '总投资 /10000'],
  ])('%s', (_, cells, said) => {
    expect(judged(cells.map((cell, at) => [at + 1, `第${String(at + 1)}号工程`, '新建', cell]))).toBe(said);
  });

  test('an amount merged over two projects', () => {
    const merges = [{ row: 1, column: 3, rows: 2, columns: 1 }];
    expect(judged([ROAD, [2, '南河桥', '新建', null]], { merges })).toBe('(merged 总投资（万元）)');
  });

  test.each<[string, CellValue, string]>([
    ['an amount', 200, '(merged 总投资（万元）)'],
    ['an amount kept as text, which a sum leaves out', '200', '(merged 总投资（万元）)'],
    ['words, which make the whole doubtful', '约200', '(merged 总投资（万元）)'],
    ['nothing', null, '总投资 /10000'],
    ['a blank', ' ', '总投资 /10000'],
  ])('a project of two rows, of which the further one has %s', (_, cell, said) => {
    const merges = [0, 1].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
    expect(judged([ROAD, [null, null, null, cell, '二期'], BRIDGE], { merges })).toBe(said);
  });

  test('a project of two rows, of which the further one has none here', () => {
    const heading = ['序号', '项目名称', '建设性质', '总投资（万元）', '2025年计划投资（万元）'];
    const merges = [0, 1, 2].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
    const ledger = ledgerOf(
      heading,
      [
        [...ROAD, 100],
        [null, null, null, null, 50],
        [...BRIDGE, 60],
      ],
      { merges },
    );
    const range = new LedgerRange(ledger, '台账_');
    const of = (field: string): string => told(amountColumn(range, present(ledger.money(field), 'column')), () => 'a sum');
    expect([of('totalInvestment'), of('annualPlan')]).toEqual(['a sum', '(merged 2025年计划投资（万元）)']);
  });
});
