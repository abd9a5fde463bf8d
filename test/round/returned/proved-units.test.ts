import { bring, said, type Cell } from './books';

/** What the office keeps in 亿元. */
const LEDGER = {
  台账: [
    ['单位：亿元'],
    ['项目名称', '责任单位', '总投资', '2025年计划投资', '1-8月完成投资', '存在问题'],
    ['城北水厂扩建工程', '县水利局', 3.2, 1.5, 0.6, '无'],
    ['河西灌区改造工程', '县水利局', 5.6, 2, 1.3, '缺资金'],
    ['城南停车楼项目', '县住建局', 0.8, 0.5, 0.2, '无'],
  ],
};
const full = (...rows: readonly (readonly Cell[])[]) => ({
  Sheet1: [['项目名称', '责任单位', '总投资', '2025年计划投资', '1-9月完成投资'], ...rows],
});
const done = (...rows: readonly (readonly Cell[])[]) => ({ Sheet1: [['项目名称', '责任单位', '1-9月完成投资'], ...rows] });

describe('amounts of a returned file whose unit nobody states', () => {
  it('are in the unit in which the totals are those of the ledger, whichever it is, which is told', async () => {
    for (const [unit, per] of [
      ['元', 1e8],
      ['万元', 1e4],
      ['亿元', 1],
    ] as const) {
      const { report, write, workbook } = await bring(LEDGER, {
        '水利局.xlsx': full(
          ['城北水厂扩建工程', '县水利局', 3.2 * per, 1.5 * per, 0.7 * per],
          ['河西灌区改造工程', '县水利局', 5.6 * per, 2 * per, 1.5 * per],
        ),
      });
      expect(said(report.changes)).toHaveLength(2);
      expect(report.conflicts).toEqual([]);
      expect(report.submissions[0]?.assumptions.join()).toContain(`其中金额与台账按${unit}一致，按${unit}读取`);
      await write();
      const [sheet] = await workbook.readSheets([(await workbook.listSheets())[0]?.id ?? '']);
      expect(sheet?.values.slice(2, 4).map((row) => row[4])).toEqual([0.7, 1.5]);
    }
  });

  it('are asked about where one amount of what changes is the same by chance, and none of what was settled', async () => {
    const one = await bring(LEDGER, {
      '水利局.xlsx': done(['城北水厂扩建工程', '县水利局', 6000], ['河西灌区改造工程', '县水利局', 15000]),
    });
    expect(one.report.conflicts.map(({ after, kinds }) => [after, ...kinds])).toEqual([['15000万元', 'unit-assumed']]);
    const two = await bring(LEDGER, {
      '两局.xlsx': done(
        ['城北水厂扩建工程', '县水利局', 6000],
        ['河西灌区改造工程', '县水利局', 15000],
        ['城南停车楼项目', '县住建局', 2000],
      ),
    });
    expect([said(two.report.changes), two.report.conflicts]).toEqual([['河西灌区改造工程 yearToDate 15000万元'], []]);
  });

  it("are asked about where the totals are the ledger's in two units, or most of them in none", async () => {
    for (const rows of [
      [
        ['城北水厂扩建工程', '县水利局', 3.2, 1.5, 0.7],
        ['河西灌区改造工程', '县水利局', 56000, 20000, 15000],
      ],
      [
        ['城北水厂扩建工程', '县水利局', 32000, 16000, 7000],
        ['河西灌区改造工程', '县水利局', 57000, 21000, 15000],
      ],
    ]) {
      const { report } = await bring(LEDGER, { '水利局.xlsx': full(...rows) });
      expect(report.changes).toEqual([]);
      expect(report.conflicts.every(({ kinds }) => kinds.includes('unit-assumed'))).toBe(true);
    }
  });

  it('still ask where one amount is a slip in that unit', async () => {
    const { report } = await bring(LEDGER, {
      '水利局.xlsx': full(['城北水厂扩建工程', '县水利局', 3.2, 1.5, 7000], ['河西灌区改造工程', '县水利局', 5.6, 2, 15000]),
    });
    expect(report.changes).toEqual([]);
    expect(report.conflicts.map(({ kinds }) => kinds[0])).toEqual(['unit-slip', 'unit-slip']);
  });
});

describe('无 in a column in which the ledger says it too', () => {
  it('is an answer, where a dash or nothing empties the cell', async () => {
    const problem = (word: string | null) => ({
      '水利局.xlsx': {
        表: [
          ['项目名称', '责任单位', '存在问题'],
          ['河西灌区改造工程', '县水利局', word],
          ['城北水厂扩建工程', '县水利局', '无'],
        ],
      },
    });
    const { report, write, workbook } = await bring(LEDGER, problem('无'));
    expect([said(report.changes), report.conflicts]).toEqual([['河西灌区改造工程 problem 无'], []]);
    await write();
    const [sheet] = await workbook.readSheets([(await workbook.listSheets())[0]?.id ?? '']);
    expect(sheet?.values[3]?.[5]).toBe('无');
    for (const word of ['—', null]) {
      const asked = (await bring(LEDGER, problem(word))).report;
      expect([asked.changes, asked.conflicts.map(({ kinds }) => kinds)]).toEqual([[], [['emptied']]]);
    }
  });
});
