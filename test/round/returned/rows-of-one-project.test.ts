import { bring, type Cell, type Sheets } from './books';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '1-9月完成投资（万元）', '形象进度'];
const LEDGER: Sheets = {
  台账: [
    ['安远县2025年重点项目台账'],
    HEAD,
    [1, '汽车客运站迁建', '交通局', 8_000, 800, '土建'],
    [2, '园区道路工程', '交通局', 8_000, 1_000, '路基'],
    [3, '镇岗公路提升', '交通局', 6_000, 2_000, '路面'],
  ],
};
const file = (...rows: readonly (readonly Cell[])[]): Sheets => ({ Sheet1: [HEAD, ...rows] });

describe('a project that stands in two rows of a file', () => {
  const asked = async (...rows: readonly (readonly Cell[])[]): Promise<readonly unknown[]> => {
    const { report, write } = await bring(LEDGER, { '交通局.xlsx': file(...rows) });
    return [
      report.conflicts.map(({ before, after, kinds }) => `${before} → ${after}: ${kinds.join()}`),
      report.changes.map(({ after }) => after),
      (await write()).cells,
    ];
  };

  it('with different amounts is asked about, both are shown and none is written', async () => {
    expect(await asked([1, '汽车客运站迁建', '交通局', 8_000, 900, '土建'], [2, '汽车客运站迁建', '交通局', 8_000, 1_200, '土建'])).toEqual(
      [['800万元 → 900万元: rows-differ', '800万元 → 1200万元: rows-differ'], [], 0],
    );
  });

  it('of which one says what the ledger says is asked about too', async () => {
    expect(await asked([1, '汽车客运站迁建', '交通局', 8_000, 800, '土建'], [2, '汽车客运站迁建', '交通局', 8_000, 1_200, '土建'])).toEqual(
      [['800万元 → 1200万元: rows-differ'], [], 0],
    );
  });

  it('that say the same, or of which one says nothing, is counted once', async () => {
    const row = [1, '汽车客运站迁建', '交通局', 8_000, 900, '土建'];
    expect(await asked(row, row)).toEqual([[], ['900万元'], 1]);
    expect(await asked(row, [2, '汽车客运站迁建', '交通局', null, null, null])).toEqual([[], ['900万元'], 1]);
  });
});

it('parts of a project are asked about, beside its own row too: its amounts would count twice; a phase beside it is a new one', async () => {
  const parts: Cell[][] = [
    [1, '园区道路工程一标段', '交通局', 5_000, 600, '路基'],
    [2, '园区道路工程（连接线）', '交通局', 2_000, 400, '路基'],
    [3, '园区道路工程（二期）', '交通局', 3_000, 500, '路基'],
    [4, '园区道路工程绿化', '城管局', 300, 50, '种植'],
  ];
  const doubts = async (...rows: readonly (readonly Cell[])[]): Promise<readonly unknown[]> => {
    const { report, write } = await bring(LEDGER, { '交通局.xlsx': file(...rows) });
    return [report.added.map(({ doubt }) => doubt?.code ?? null), (await write()).appended];
  };
  expect(await doubts(...parts)).toEqual([['resembles', 'resembles', 'resembles', 'resembles'], 0]);
  expect(await doubts(...parts, [5, '园区道路工程', '交通局', 8_000, 1_100, '路基'])).toEqual([['resembles', 'resembles', null, null], 2]);
});
