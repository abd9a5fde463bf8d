import { bring, type Cell, type Sheets } from './books';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '中央资金（万元）', '县级资金（万元）', '县级占比'];
const project = (row: number, name: string, central: number, own: number): readonly Cell[] => [
  row - 2,
  name,
  '水利局',
  { formula: `SUM(E${String(row)}:F${String(row)})`, value: central + own },
  central,
  own,
  { formula: `F${String(row)}/D${String(row)}`, value: own / (central + own) },
];
const TITLE = '青石县2025年重点项目台账';
const LIST = [[TITLE], HEAD, project(3, '青石一号水库', 3_000, 1_000), project(4, '青石二号灌区', 2_000, 2_000)];
const TOTAL: readonly Cell[] = [null, '合计', null, { formula: 'SUM(D3:D4)', value: 8_000 }];
const RETURNED: Sheets = { Sheet1: [HEAD, [1, '青石三号河堤', '水利局', 700, 500, 200, 0.2857]] };

/** What stands on the ledger after writing, and what the account of the round says in one line. */
async function written(ledger: Sheets, returned: Sheets = RETURNED) {
  const { workbook, write } = await bring(ledger, { '水利局.xlsx': returned });
  const result = await write();
  const sheets = await workbook.listSheets();
  const idOf = (name: string): string => sheets.find((sheet) => sheet.name === name)?.id ?? '';
  const [list, account] = await workbook.readSheets(['台账', '填报情况'].map(idOf));
  const formulas = await workbook.readFormulas(idOf('台账'), { row: 2, column: 0, rows: 4, columns: 7 });
  const words = (account?.values ?? []).flat().filter((cell) => typeof cell === 'string');
  return { result, workbook, list, formulas, account: words.join('').replaceAll('\n', '') };
}

describe('a new project in a ledger that works its total investment out', () => {
  it.each<[string, Sheets, number]>([
    ['below the last', { 台账: LIST }, 4],
    ['above a total', { 台账: [...LIST, TOTAL] }, 3],
  ])('goes on with the formulas of the columns, %s, and tells what was reported for them', async (_where, ledger, row) => {
    const { result, list, formulas, account } = await written(ledger);
    const [total, share] = [`D${String(row + 1)}`, `G${String(row + 1)}`];
    expect(result).toMatchObject({
      appended: 1,
      filledCells: [total, share],
      outdone: [
        { cell: total, reported: '700' },
        { cell: share, reported: '0.2857' },
      ],
      formulaCells: [],
    });
    const own = String(row + 1);
    expect(formulas[row - 2]).toEqual([null, null, null, `SUM(E${own}:F${own})`, null, null, `F${own}/D${own}`]);
    expect(list?.values[row]).toEqual([row === 3 ? 2 : 3, '青石三号河堤', '水利局', 700, 500, 200, expect.closeTo(2 / 7, 8)]);
    expect(account).toContain(`新增项目的这些单元格已按台账本列的公式填充，请核对：${total}、${share}。`);
    expect(account).toContain(`没有采用填报数，请核对：${total}填报“700”、${share}填报“0.2857”。`);
    if (row === 3) expect(list?.values[5]?.[3]).toBe(8_700);
  });

  it('goes on with them too where nothing was reported for it', async () => {
    const { result, list } = await written({ 台账: LIST }, { Sheet1: [HEAD, [1, '青石三号河堤', '水利局', null, 500]] });
    expect(result).toMatchObject({ filledCells: ['D5', 'G5'], outdone: [], formulaCells: [] });
    expect(list?.values[4]?.[3]).toBe(500);
  });

  it('takes formulas, rows and all else back as one', async () => {
    const { result, workbook, formulas } = await written({ 台账: [...LIST, TOTAL] });
    expect(formulas.map((line) => line[3])).toEqual(['SUM(E3:F3)', 'SUM(E4:F4)', 'SUM(E5:F5)', 'SUM(D3:D5)']);
    await workbook.revert(result.receipt);
    const [sheet] = await workbook.listSheets();
    expect(await workbook.readFormulas(sheet?.id ?? '', { row: 3, column: 3, rows: 3, columns: 1 })).toEqual([
      ['SUM(E4:F4)'],
      ['SUM(D3:D4)'],
      [null],
    ]);
  });

  const withShares = (...shares: readonly Cell[]): Sheets => ({
    台账: [
      [TITLE],
      HEAD,
      ...[3, 4].map((row, at): readonly Cell[] => [
        ...project(row, `青石${String(row)}号水库`, 3_000, 1_000).slice(0, 6),
        shares[at] ?? null,
      ]),
    ],
  });
  const formula = (text: string): Cell => ({ formula: text, value: 0.25 });

  it.each<[string, readonly Cell[]]>([
    ['differ from row to row', [formula('F3/D3'), formula('F4/8000')]],
    ['are missing in a row', [0.25, formula('F4/D4')]],
    ['ask for the row above', [formula('F2/D3'), formula('F3/D4')]],
    ['rank over rows that leave the new one out', [formula('RANK(F3,F$3:F$4)'), formula('RANK(F4,F$3:F$4)')]],
    ['ask for a row of another sheet', [formula('县级!A3'), formula('县级!A4')]],
    ['ask for another workbook', [formula('[1]县级!$A$3*F3'), formula('[1]县级!$A$3*F4')]],
    ['hide what they ask for', [formula('INDIRECT("F"&ROW())'), formula('INDIRECT("F"&ROW())')]],
  ])('fills nothing in where formulas %s, and tells it', async (_what, shares) => {
    const { result, list, account } = await written(withShares(...shares));
    expect(result).toMatchObject({ appended: 1, filledCells: ['D5'], formulaCells: ['G5'] });
    expect(list?.values[4]?.[6] ?? null).toBeNull();
    expect(account).toContain(
      '台账这些列是公式，新增项目没有公式，填报了数据的已按填报数写入，没有填报的为空，请用相邻行的公式填充并核对：G5。',
    );
  });

  it('says of a formula that it cannot work out that it is not calculated, rather than that nothing is there', async () => {
    const judged = (row: number): Cell => formula(`IF(F${String(row)}>0,F${String(row)}/D${String(row)},0)`);
    const { result, list } = await written(withShares(judged(3), judged(4)));
    expect(result).toMatchObject({ filledCells: ['D5', 'G5'] });
    expect(list?.uncalculated).toEqual([{ row: 4, column: 6, rows: 1, columns: 1 }]);
  });

  it('keeps the amount that was reported where no total can be proved of the formula, and tells that it is missing', async () => {
    const judged = (row: number): Cell => ({ formula: `IF(E${String(row)}>0,E${String(row)}+F${String(row)},0)`, value: 4_000 });
    const rows = LIST.slice(2).map((cells, at) => [...cells.slice(0, 3), judged(at + 3), ...cells.slice(4)]);
    const { result, list } = await written({ 台账: [...LIST.slice(0, 2), ...rows, TOTAL] });
    expect(result).toMatchObject({ appended: 1, listed: 0, filledCells: [], formulaCells: ['D4', 'G4'] });
    expect([list?.values[3]?.[3], list?.values[5]?.[3]]).toEqual([700, 8_700]);
  });
});
