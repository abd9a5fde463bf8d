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
const NOTE = (cells: string): string =>
  `台账这些列是公式，新增项目没有公式，填报了数据的已按填报数写入，没有填报的为空，请用相邻行的公式填充并核对：${cells}。`;

describe('a new project in a ledger that works its total investment out', () => {
  it.each<[string, Sheets, number, readonly Cell[], readonly string[]]>([
    ['below the last', { 台账: LIST }, 4, [3, '青石三号河堤', '水利局', 700, 500, 200], ['D5', 'G5']],
    ['above a total', { 台账: [...LIST, TOTAL] }, 3, [2, '青石三号河堤', '水利局', 700, 500, 200], ['D4', 'G4']],
  ])('keeps the amount that was reported, %s, and tells that its formulas are missing', async (_where, ledger, row, cells, places) => {
    const { workbook, write } = await bring(ledger, { '水利局.xlsx': RETURNED });
    expect(await write()).toMatchObject({ appended: 1, formulaCells: places });
    const sheets = await workbook.listSheets();
    const [list, account] = await workbook.readSheets(
      ['台账', '填报情况'].map((name) => sheets.find((sheet) => sheet.name === name)?.id ?? ''),
    );
    expect(list?.values[row]?.slice(0, 6)).toEqual(cells);
    expect(list?.values[row]?.[6] ?? null).toBeNull();
    expect(
      account?.values
        .flat()
        .filter((cell) => typeof cell === 'string')
        .join('')
        .replaceAll('\n', ''),
    ).toContain(NOTE(places.join('、')));
    if (row === 3) expect(list?.values[5]?.[3]).toBe(8_700);
  });

  it('tells the cell too where nothing was reported for it', async () => {
    const { write } = await bring({ 台账: LIST }, { '水利局.xlsx': { Sheet1: [HEAD, [1, '青石三号河堤', '水利局', null, 500]] } });
    expect(await write()).toMatchObject({ appended: 1, formulaCells: ['D5', 'G5'] });
  });
});
