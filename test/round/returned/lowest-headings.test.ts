import { bring, said, type Sheets } from './books';

/** A ledger with its headings in two rows. */
const LEDGER: Sheets = {
  调度: [
    ['白水县重大工程月度调度表（亿元）'],
    ['序号', '工程名称', '总投资', '进度', '进度', '进度', '牵头部门'],
    [null, null, null, '本年完成', '累计完成', '形象', null],
    [1, '云台水库扩容', 6.8, 0.9, 3.1, '大坝填筑', '水务局'],
    [2, '灌区续建配套', 2.2, 0.4, 1.5, '渠道衬砌', '水务局'],
  ],
};
const report = async (...rows: Sheets[string]) => (await bring(LEDGER, { '水务局.xlsx': { 进度: rows } })).report;

test('a heading that is the lowest part of the ledger’s means what it means there: 累计完成 is no year’s amount', async () => {
  const { changes, conflicts, submissions } = await report(
    ['工程名称', '牵头部门', '累计完成（亿元）', '形象'],
    ['灌区续建配套', '水务局', 1.7, '衬砌完成'],
  );
  expect(said(changes)).toEqual(['灌区续建配套 cumulative 1.7亿元', '灌区续建配套 imageProgress 衬砌完成']);
  expect(conflicts).toEqual([]);
  expect(submissions[0]?.assumptions.join()).toContain('“累计完成（亿元）”按“进度 > 累计完成”读取');
});

test('not where it says too little by itself, or both stand in the file', async () => {
  const both = await report(['工程名称', '牵头部门', '本年完成（亿元）', '累计完成（亿元）'], ['灌区续建配套', '水务局', 0.5, 1.7]);
  expect(said(both.changes)).toEqual(['灌区续建配套 yearToDate 0.5亿元', '灌区续建配套 cumulative 1.7亿元']);
});

test('an amount that names its unit needs none in its heading', async () => {
  const { changes, conflicts } = await report(
    ['工程名称', '牵头部门', '本年完成', '累计完成'],
    ['云台水库扩容', '水务局', '1.05亿元', '3.2亿元'],
    ['灌区续建配套', '水务局', '5200万元', 15000],
  );
  expect(said(changes)).toEqual([
    '云台水库扩容 yearToDate 10500万元',
    '云台水库扩容 cumulative 32000万元',
    '灌区续建配套 yearToDate 5200万元',
  ]);
  expect(conflicts).toEqual([]);
});

test('the characters of a project’s name in another order are no new project', async () => {
  const { added } = await report(
    ['工程名称', '牵头部门', '形象'],
    ['水库云台扩容', '水务局', '坝体'],
    ['灌区续建配套', '水务局', '完工'],
    ['二库云台扩容', '水务局', '招标'],
  );
  expect(added.map(({ project, doubt }) => [project, doubt?.code ?? null])).toEqual([
    ['水库云台扩容', 'resembles'],
    ['二库云台扩容', null],
  ]);
});
