import { bring, type Cell, type Sheets } from './books';

const HEAD = [
  '序号',
  '项目名称',
  '责任单位',
  '总投资（万元）',
  '年度计划投资（万元）',
  '1-9月完成投资（万元）',
  '9月完成投资（万元）',
  '形象进度',
];
const LEDGER: Sheets = {
  台账: [
    ['安远县2025年重点项目台账'],
    HEAD,
    [1, '东江源生态修复工程', '自然资源局', 56_000, 20_000, 12_000, 0, '治理'],
    [2, '九龙山矿山复绿工程', '自然资源局', 40_000, 10_000, 6_000, 0, '治理'],
  ],
};
const asked = async (row: readonly Cell[]): Promise<Record<string, readonly string[]>> => {
  const { collected } = await bring(LEDGER, { '自然资源局.xlsx': { Sheet1: [HEAD, row] } });
  return Object.fromEntries(collected.changes.map(({ key, conflicts }) => [key, conflicts]));
};

describe('a returned row in which an amount is of another unit', () => {
  it('is doubtful in all its amounts, also where the ledger holds 0; its words are not', async () => {
    const said = await asked([1, '东江源生态修复工程', '自然资源局', 5.6, 2, 1.25, 150, '完工']);
    expect(said).toMatchObject({ yearToDate: ['unit-slip'], monthInvestment: ['unit-slip'], imageProgress: [] });
  });

  it('another row is taken as it is', async () => {
    expect(await asked([2, '九龙山矿山复绿工程', '自然资源局', 40_000, 10_000, 6_500, 500, '完工'])).toEqual({
      yearToDate: [],
      monthInvestment: [],
      imageProgress: [],
    });
  });
});
