import { bring, said, type Cell, type Sheets } from './books';

const HEAD = [
  '序号',
  '项目名称',
  '责任单位',
  '总投资（万元）',
  '年度计划投资（万元）',
  '房屋征收户均补偿',
  '1-9月完成投资（万元）',
  '开工情况',
  '开工时间',
];
const LEDGER: Sheets = {
  台账: [
    ['安远县2025年重点项目台账'],
    HEAD,
    [1, '东区污水处理厂', '住建局', 15_600, 6_000, 8_200, 3_200, '已开工', '2024-10'],
    [2, '老旧小区改造', '住建局', 4_300, 4_300, 1_800, 1_800, '已开工', '2025-04'],
    [3, '城北地下管廊', '住建局', 22_000, 5_000, 2_500, 2_500, '未开工', null],
  ],
};
const MONTHS = ['项目名称', '责任单位', '总投资（万元）', '8月', '9月', '联系电话'];
const MONTHLY: Sheets = {
  台账: [
    ['安远县2025年重点项目分月投资'],
    MONTHS,
    ['光伏组件厂', '能源局', 30_000, 1_100, null, null],
    ['储能电站', '能源局', 18_000, 700, null, null],
  ],
};
const UNITS = ['项目名称', '责任单位', '总投资', '金额单位', '形象进度说明'];
const BY_ROWS: Sheets = {
  台账: [
    ['安远县2025年重点项目台账'],
    UNITS,
    ['风电场一期', '能源局', 5.2, '亿元', '基础'],
    ['城南养老院', '民政局', 3_600, '万元', '桩基'],
  ],
};
const row = (...cells: readonly Cell[]): Sheets => ({ 住建局: [HEAD, cells] });

describe('what a returned row says in numbers', () => {
  it('in a column of amounts that is no field is asked about where 亿元 and 万元 were mistaken for each other', async () => {
    const { report } = await bring(LEDGER, {
      '住建局.xlsx': row(3, '城北地下管廊', '住建局', 22_000, 5_000, 0.31, 2_500, '未开工', null),
    });
    expect(report.conflicts.map(({ field, kinds }) => [field, kinds])).toEqual([['#房屋征收户均补偿', ['unit-slip']]]);
  });

  it.each([
    ['累计兑付奖补资金', ['fell']],
    ['1-9月入库税收', ['fell']],
    ['现场用工人数', []],
  ])('lower than before is asked about in a sum that goes on, though the column is no field: %s', async (heading, kinds) => {
    const head = ['项目名称', '责任单位', heading];
    const { report } = await bring(
      { 台账: [['安远县2025年重点项目台账'], head, ['风电场一期', '能源局', 2_500], ['储能电站', '能源局', 400]] },
      { '能源局.xlsx': { 能源局: [head, ['风电场一期', '能源局', 2_400]] } },
    );
    expect(report.conflicts.flatMap((conflict) => conflict.kinds)).toEqual(kinds);
    expect(report.changes).toHaveLength(1 - kinds.length);
  });

  it('as 同上 is asked about, as it is written: nobody typed the amount of the row before', async () => {
    const { report } = await bring(LEDGER, {
      '住建局.xlsx': {
        住建局: [
          HEAD,
          [1, '东区污水处理厂', '住建局', 15_600, 6_000, 8_200, 3_900, '已开工', '2024-10'],
          [2, '老旧小区改造', '住建局', 4_300, 4_300, 1_800, '同上', '已开工', '2025-04'],
        ],
      },
    });
    expect(report.conflicts.map(({ field, after, kinds }) => [field, after, kinds])).toEqual([['yearToDate', '同上', ['not-exact']]]);
  });

  it('as text in a column that is still empty is a number; a telephone stays as it is', async () => {
    const { write, workbook } = await bring(MONTHLY, {
      '能源局9月.xlsx': { 能源局: [MONTHS, ['光伏组件厂', '能源局', 30_000, 1_100, '1,250', '13907961234']] },
    });
    await write();
    const [sheet] = await workbook.listSheets();
    const [snapshot] = await workbook.readSheets([sheet?.id ?? '']);
    expect(snapshot?.values[2]?.slice(4)).toEqual([1_250, '13907961234']);
  });

  it('leaves the unit of the row as it is in the ledger, by which its amounts are read', async () => {
    const { report } = await bring(BY_ROWS, { '民政局.xlsx': { 民政局: [UNITS, ['城南养老院', '民政局', 0.36, '亿元', '主体完工']] } });
    expect(said([...report.changes, ...report.conflicts])).toEqual([expect.stringContaining('主体完工')]);
  });

  it('under 75% in a column of 0.6 or 60 that shows no shares is asked about', async () => {
    const head = ['项目名称', '责任单位', '管网铺设率'];
    const { report } = await bring(
      { 台账: [['安远县2025年重点项目台账'], head, ['风电场一期', '能源局', 60], ['储能电站', '能源局', 40]] },
      { '能源局.xlsx': { 能源局: [head, ['风电场一期', '能源局', '75%']] } },
    );
    expect(report.conflicts.map(({ after, kinds }) => [after, kinds])).toEqual([['75%', ['unreadable']]]);
  });
});

it('a heading that is the ledger’s own means what it means there, though the few rows of the file say less', async () => {
  const { report } = await bring(LEDGER, {
    '住建局.xlsx': {
      住建局: [
        ['项目名称', '责任单位', '开工时间'],
        ['城北地下管廊', '住建局', '2025-09-18'],
      ],
    },
  });
  expect(said(report.changes)).toEqual(['城北地下管廊 actualStart 2025年9月18日']);
});
