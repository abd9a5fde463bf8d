import { bring, type Cell, type Sheets } from './books';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '是否开工', '实际开工时间'];
const rowsOf = (head: readonly Cell[], ...rows: readonly (readonly Cell[])[]): Sheets => ({
  台账: [['安远县2025年新开工项目台账'], head, ...rows],
});
const LEDGER = rowsOf(
  HEAD,
  [1, '城北污水处理厂', '住建局', 12_000, '是', '2025年3月10日'],
  [2, '县第三小学', '住建局', 5_000, '否', null],
  [3, '城东停车场', '住建局', 3_000, '否', null],
);
const brought = (head: readonly Cell[], ...rows: readonly (readonly Cell[])[]) =>
  bring(LEDGER, { '住建局.xlsx': { Sheet1: [head, ...rows] } });

describe('a day of a start that a unit writes under 是否开工', () => {
  it('is asked for the ledger’s own column of starts, beside the answer itself', async () => {
    const { report, write } = await brought(HEAD, [1, '县第三小学', '住建局', 5_000, '9月28日已开工', null]);
    expect(report.changes.map(({ field, ledger }) => [field, ledger.cell])).toEqual([['startState', 'E4']]);
    expect(report.conflicts.map(({ field, ledger, after, kinds }) => [field, ledger.cell, after, kinds])).toEqual([
      ['actualStart', 'F4', '2025年9月28日', ['day-in-state']],
    ]);
    expect((await write()).cells).toBe(1);
  });

  it('is asked for 开工时间 that is not said to be planned, where nothing stands there', async () => {
    const ledger = rowsOf(
      [...HEAD.slice(0, 5), '开工时间'],
      [1, '城北污水处理厂', '住建局', 12_000, '是', '2025年3月10日'],
      [2, '县第三小学', '住建局', 5_000, '否', null],
    );
    const { report } = await bring(ledger, { '住建局.xlsx': { S: [HEAD, [1, '县第三小学', '住建局', 5_000, '9月28日已开工', null]] } });
    expect(report.conflicts.map(({ ledger: { cell }, after, kinds }) => [cell, after, kinds])).toEqual([
      ['F4', '2025年9月28日', ['day-in-state']],
    ]);
  });

  it('is told to move the start where the ledger says another day', async () => {
    const { report } = await brought(HEAD, [1, '城北污水处理厂', '住建局', 12_000, '4月2日已开工', null]);
    expect(report.conflicts.map(({ field, kinds }) => [field, kinds])).toContainEqual(['actualStart', ['day-in-state', 'actual-moved']]);
  });

  it('is asked once where the row tells the day in a column of its own', async () => {
    const { report } = await brought(HEAD, [1, '县第三小学', '住建局', 5_000, '9月28日已开工', '2025年9月28日']);
    expect(report.conflicts).toEqual([]);
    expect(report.changes.map(({ field }) => field)).toEqual(['startState', 'actualStart']);
  });

  it('stays in the words where the ledger has no other place for it', async () => {
    const head = HEAD.slice(0, 5);
    const { report, workbook, write } = await bring(
      rowsOf(head, [1, '城北污水处理厂', '住建局', 12_000, '已开工'], [2, '县第三小学', '住建局', 5_000, '未开工']),
      {
        '住建局.xlsx': { Sheet1: [head, [1, '县第三小学', '住建局', 5_000, '9月28日已开工']] },
      },
    );
    expect(report.conflicts).toEqual([]);
    await write();
    const [sheet] = (await workbook.readBook((sheets) => sheets.map(({ id }) => id))).snapshots;
    expect(sheet?.values[3]?.[4]).toBe('9月28日已开工');
  });
});
