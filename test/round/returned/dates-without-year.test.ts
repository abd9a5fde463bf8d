import { bring, type Cell } from './books';

const HEAD = ['项目名称', '建设性质', '责任单位', '总投资（万元）', '计划开工时间', '实际开工时间', '形象进度'];
const day = (value: number): Cell => ({ value, numberFormat: 'yyyy/m/d' });

/** A new start and one that continues, neither with its start yet, below two that write their dates in the given way. */
const ledger = (first: Cell, second: Cell) => ({
  台账: [
    ['2025年重点项目台账'],
    HEAD,
    ['城北水厂扩建工程', '新建', '县水利局', 3000, first, first, '施工'],
    ['河西灌区改造工程', '新建', '县水利局', 5000, second, second, '施工'],
    ['城南停车楼项目', '新建', '县住建局', 800, null, null, '前期'],
    ['城东公交枢纽站', '续建', '县交通局', 900, null, null, '施工'],
  ],
});
const told = (project: string, unit: string, start: string) => ({
  '报送.xlsx': {
    表: [
      ['项目名称', '责任单位', '实际开工时间'],
      [project, unit, start],
    ],
  },
});

/** What stands in the ledger's cell of the new start's actual start once it was written. */
async function written(first: Cell, second: Cell, start: string): Promise<unknown> {
  const { write, workbook, report } = await bring(ledger(first, second), told('城南停车楼项目', '县住建局', start));
  expect(report.conflicts).toEqual([]);
  await write();
  const [sheet] = await workbook.readSheets([(await workbook.listSheets())[0]?.id ?? '']);
  return sheet?.values[4]?.[5];
}

describe('a returned date without a year', () => {
  it.each([
    ['2025.3', '2025.4', '9月', '2025.9'],
    ['2025.3.12', '2025.4.1', '9月5日', '2025.9.5'],
    ['2025-03-12', '2025-04-01', '9月5日', '2025-09-05'],
    ['2025/3', '2025/4', '9月5号', '2025/9/5'],
    ['2025年3月', '2025年4月', '9月', '2025年9月'],
    ['2025年03月', '2025年04月', '9月', '2025年09月'],
    ['2025年3月', '2025年4月', '三季度', '2025年三季度'],
    ['2025.3', '2025.4', '2025年9月', '2025.9'],
    ['2025.3', '2025.4', '2025年9月底', '2025年9月底'],
    ['3月12日', '4月', '9月5日', '9月5日'],
  ])('is written as the ledger writes its own: %s, %s: %s is %s', async (first, second, start, expected) => {
    expect(await written(first, second, start)).toBe(expected);
  });

  it('is a day of the plan year where the ledger keeps days', async () => {
    expect(await written(day(45728), day(45748), '9月5日')).toBe(45905);
  });

  it('is asked about where nothing tells its year: of what continues, and where words would be lost', async () => {
    for (const [project, unit, start] of [
      ['城东公交枢纽站', '县交通局', '9月5日'],
      ['城南停车楼项目', '县住建局', '9月底'],
    ] as const)
      for (const [one, other] of [
        ['2025.3', '2025.4'],
        [day(45728), day(45748)],
      ] as const) {
        const { report } = await bring(ledger(one, other), told(project, unit, start));
        expect([report.changes, report.conflicts.map(({ kinds }) => kinds)]).toEqual([[], [['year-untold']]]);
      }
  });

  it('asks nothing about a date that says its year', async () => {
    const { report } = await bring(ledger('2025.3', '2025.4'), told('城东公交枢纽站', '县交通局', '2024年9月5日'));
    expect(report.conflicts).toEqual([]);
  });

  it('is asked about in a new project too, where that is no new start', async () => {
    const rows = (nature: string) => ({
      '报送.xlsx': { 表: [HEAD, ['城西物流园', nature, '县商务局', 700, '2025.3', '9月5日', '施工']] },
    });
    const doubts = async (nature: string) =>
      (await bring(ledger('2025.3', '2025.4'), rows(nature))).report.added.map(({ doubt }) => doubt?.code ?? null);
    expect([await doubts('新建'), await doubts('续建')]).toEqual([[null], ['unclear']]);
  });

  it('is asked about where nobody states the plan year: that of today is no certain one', async () => {
    const rows = [
      ['项目名称', '建设性质', '责任单位', '实际开工时间', '形象进度'],
      ['城北水厂扩建工程', '新建', '县水利局', '2025.3', '施工'],
      ['城南停车楼项目', '新建', '县住建局', null, '前期'],
    ];
    const { report } = await bring({ Sheet1: rows }, told('城南停车楼项目', '县住建局', '9月5日'));
    expect(report.conflicts.map(({ kinds }) => kinds)).toEqual([['year-untold']]);
  });
});
