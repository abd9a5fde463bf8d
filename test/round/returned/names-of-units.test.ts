import { groupRecords } from '../../../src/round/groups';
import { KnownUnits } from '../../../src/round/unit-names';
import { bring, said, type Cell, type Sheets } from './books';

const units = (...values: string[]): KnownUnits => new KnownUnits(values.map((value, at) => ({ value, records: [at] })));
const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '1-9月完成投资（万元）'];
const LEDGER: Sheets = {
  台账: [
    ['安远县2025年重点项目台账'],
    HEAD,
    [1, '濂江大桥改建', '交通局', 8_000, 3_000],
    [2, '镇岗公路提升', '交通局', 6_000, 2_000],
    [3, '城南水厂扩建', '水利局', 5_000, 1_000],
    [4, '文化馆改造', '文化和旅游局', 3_000, 200],
  ],
};
const file = (...rows: readonly (readonly Cell[])[]): Sheets => ({ Sheet1: [HEAD, ...rows] });

describe('a unit by another of its names', () => {
  it.each([
    ['县交通运输局', '交通局'],
    ['安远县交通运输局', '交通局'],
    ['住房和城乡建设局', '住建局'],
    ['发展和改革委员会', '发改委'],
    ['市场监督管理局', '市监局'],
    ['人民政府办公室', '人民政府办'],
    ['张店镇人民政府', '张店镇'],
    ['文旅局', '文化和旅游局'],
    ['区城市管理局', '城管局'],
  ])('%s is the %s of a ledger that has one alone of that name', (said, own) => {
    expect(units(own, '水利局', '教育局').of(said)?.value).toBe(own);
  });

  it.each([
    ['县交通运输局', ['交通局', '交管局', '交运局']],
    ['交通运输局公路分局', ['交通局']],
    ['水务局', ['水利局']],
    ['民政局', ['财政局']],
    ['店镇', ['张店镇']],
    ['城市建设公司', ['城建公司']],
  ])('%s may be several, or is none of %j', (said, own) => {
    expect(units(...own).of(said)).toBeNull();
  });

  it('makes no change of any row, and its file is the report of the unit; told once', async () => {
    const { report } = await bring(LEDGER, {
      '附件1.xlsx': file([1, '濂江大桥改建', '县交通运输局', 8_000, 3_500], [2, '镇岗公路提升', '县交通运输局', 6_000, 2_400]),
      '文旅局9月.xlsx': {
        Sheet1: [
          ['项目名称', '1-9月完成投资（万元）'],
          ['文化馆改造', 300],
        ],
      },
    });
    expect(report.conflicts).toEqual([]);
    expect(said(report.changes)).toEqual([
      '濂江大桥改建 yearToDate 3500万元',
      '镇岗公路提升 yearToDate 2400万元',
      '文化馆改造 yearToDate 300万元',
    ]);
    expect(report.units.map(({ unit, files }) => [unit, files.length])).toEqual([
      ['交通局', 1],
      ['水利局', 0],
      ['文化和旅游局', 1],
    ]);
    expect(report.submissions[0]?.assumptions).toContain('“县交通运输局”按台账的“交通局”计，不作为改动。');
  });

  it('is one of those of a file of several units', async () => {
    const { report } = await bring(LEDGER, {
      '汇总.xlsx': file([1, '濂江大桥改建', '县交通运输局', 8_000, 3_500], [3, '城南水厂扩建', '县水利局', 5_000, 1_300]),
    });
    expect(report.units.filter(({ files }) => files.length > 0).map(({ unit }) => unit)).toEqual(['交通局', '水利局']);
    expect(report.conflicts).toEqual([]);
  });
});

it('a list that a unit put together for others is theirs too, whatever its title says', async () => {
  const { report } = await bring(LEDGER, {
    '附件.xlsx': {
      Sheet1: [
        ['县水利局汇总表'],
        HEAD,
        [1, '濂江大桥改建', '交通局', 8_000, 3_500],
        [2, '镇岗公路提升', '交通局', 6_000, 2_400],
        [3, '城南水厂扩建', '水利局', 5_000, 1_300],
      ],
    },
  });
  expect(report.units.filter(({ files }) => files.length > 0).map(({ unit }) => unit)).toEqual(['交通局', '水利局']);
  expect(report.conflicts).toEqual([]);
});

describe('a new project', () => {
  const written = async (files: Readonly<Record<string, Sheets>>): Promise<readonly Cell[]> => {
    const { write, workbook, collected } = await bring(LEDGER, files);
    expect(groupRecords(collected.records, 'leadUnit').groups).toHaveLength(3);
    await write();
    const [sheet] = await workbook.listSheets();
    return (await workbook.readSheets([sheet?.id ?? '']))[0]?.values[6]?.slice(1, 5) ?? [];
  };
  const unsaid = (...rows: readonly (readonly Cell[])[]): Sheets[string] => [['项目名称', '1-9月完成投资（万元）'], ...rows];

  it('of a file that says no unit is of the unit of its file name, its title or its other projects, and told', async () => {
    const row: readonly Cell[] = ['九龙山隧道', 90];
    const wanted = ['九龙山隧道', '交通局', null, 90];
    expect(await written({ '交通局.xlsx': { Sheet1: unsaid(row) } })).toEqual(wanted);
    expect(await written({ '附件.xlsx': { Sheet1: [['县交通运输局2025年项目进度表'], ...unsaid(row)] } })).toEqual(wanted);
    expect(await written({ '附件.xlsx': { Sheet1: unsaid(['濂江大桥改建', 3_100], row) } })).toEqual(wanted);
    const { report } = await bring(LEDGER, { '交通局.xlsx': { Sheet1: unsaid(row) } });
    expect(report.submissions[0]?.assumptions).toContain('新增项目“九龙山隧道”没有填写责任单位，采纳时按填报单位写为“交通局”，请核对。');
  });

  it('of a file that holds projects of two units is of neither', async () => {
    const rows = unsaid(['濂江大桥改建', 3_100], ['镇岗公路提升', 2_100], ['城南水厂扩建', 1_100], ['九龙山隧道', 90]);
    expect(await written({ '附件.xlsx': { Sheet1: rows } })).toEqual(['九龙山隧道', null, null, 90]);
  });

  it('is written with the ledger’s name of its unit', async () => {
    expect(await written({ '交通.xlsx': file([5, '九龙山隧道', '县交通运输局', 900, 90]) })).toEqual(['九龙山隧道', '交通局', 900, 90]);
  });
});

it('a list that names projects of the unit and says nothing of the ledger’s columns is no report: photos, contacts', async () => {
  const rows = (head: readonly string[], said: string): Sheets => ({
    Sheet1: [head, [1, '濂江大桥改建', '交通局', said, null], [2, '镇岗公路提升', '交通局', said, null]],
  });
  const photos = rows(['序号', '项目名称', '责任单位', '照片编号', '拍摄时间'], 'P01');
  const contacts = rows(['序号', '项目名称', '责任单位', '联系人'], '李四');
  const { report } = await bring(LEDGER, { '交通局照片.xlsx': photos, '交通局联系人.xlsx': contacts });
  const sentence = '除项目名称、单位等以外，没有与台账相同的列，不是进度填报表，没有计入，请核对是否发错文件。';
  expect(report.submissions.map(({ reason }) => [reason?.code, reason?.message])).toEqual([
    ['no-report', sentence],
    ['no-report', sentence],
  ]);
  expect(report.units.filter(({ files }) => files.length > 0)).toEqual([]);
});
