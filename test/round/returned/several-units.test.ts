import { bring, said, type Cell, type Sheets } from './books';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '1-9月完成投资（万元）'];
const LEDGER: Sheets = {
  台账: [
    ['安远县2025年重点项目台账'],
    HEAD,
    [1, '濂江大桥改建', '交通局', 8_000, 3_000],
    [2, '镇岗公路提升', '交通局', 6_000, 2_000],
    [3, '城南水厂扩建', '水利局', 5_000, 1_000],
    [4, '县第三小学新建', '教育局', 4_000, 500],
  ],
};
const file = (...rows: readonly (readonly Cell[])[]): Sheets => ({ Sheet1: [HEAD, ...rows] });
/** Without a column that says whose project a row is. */
const unsaid = (...rows: readonly (readonly Cell[])[]): Sheets => ({ Sheet1: [['项目名称', '1-9月完成投资（万元）'], ...rows] });
const reporting = ({ units }: Awaited<ReturnType<typeof bring>>['report']): string[] =>
  units.filter(({ files }) => files.length > 0).map(({ unit }) => unit);

describe('a file that nobody signed, of which no name says whose it is', () => {
  it('is the report of each unit that its rows name, though one has the most of them', async () => {
    const { report } = await bring(LEDGER, {
      '9月进度.xlsx': file(
        [1, '濂江大桥改建', '交通局', 8_000, 3_500],
        [2, '镇岗公路提升', '交通局', 6_000, 2_400],
        [3, '城南水厂扩建', '水利局', 5_000, 1_300],
      ),
    });
    expect(reporting(report)).toEqual(['交通局', '水利局']);
    expect(said(report.changes)).toEqual([
      '濂江大桥改建 yearToDate 3500万元',
      '镇岗公路提升 yearToDate 2400万元',
      '城南水厂扩建 yearToDate 1300万元',
    ]);
    expect(report.conflicts).toEqual([]);
  });

  it('is the report of each also where its own name names them both', async () => {
    const { report } = await bring(LEDGER, {
      '水利局、教育局9月.xlsx': file([3, '城南水厂扩建', '水利局', 5_000, 1_300], [4, '县第三小学新建', '教育局', 4_000, 700]),
    });
    expect([reporting(report), report.conflicts]).toEqual([['水利局', '教育局'], []]);
  });

  it('is that of the unit of most of its rows where they name none; a stray row is asked about', async () => {
    const { report } = await bring(LEDGER, {
      '9月进度.xlsx': unsaid(['濂江大桥改建', 3_500], ['镇岗公路提升', 2_400], ['城南水厂扩建', 1_300]),
    });
    expect(reporting(report)).toEqual(['交通局']);
    expect(report.conflicts.map(({ project, kinds }) => [project, kinds])).toEqual([['城南水厂扩建', ['not-theirs']]]);
  });

  it('is that of the unit which calls a stray row its own; the row is asked about', async () => {
    const { report } = await bring(LEDGER, {
      '9月进度.xlsx': file(
        [1, '濂江大桥改建', '交通局', 8_000, 3_500],
        [2, '镇岗公路提升', '交通局', 6_000, 2_400],
        [3, '城南水厂扩建', '交通局', 5_000, 1_300],
      ),
    });
    expect(reporting(report)).toEqual(['交通局']);
    expect(report.changes.map(({ project }) => project)).not.toContain('城南水厂扩建');
  });

  it('lacks what it does not hold of the projects of its units, unless another file holds them', async () => {
    const several = file([1, '濂江大桥改建', '交通局', 8_000, 3_500], [2, '城南水厂扩建', '水利局', 5_000, 1_300]);
    const lacking = async (files: Readonly<Record<string, Sheets>>): Promise<string[]> =>
      (await bring(LEDGER, files)).report.missing.map(({ unit, project, ledger }) => `${unit} ${project} ${String(ledger.row)}`);
    expect(await lacking({ '9月进度.xlsx': several })).toEqual(['交通局 镇岗公路提升 4']);
    expect(await lacking({ '9月进度.xlsx': several, '补报.xlsx': unsaid(['镇岗公路提升', 2_400]) })).not.toContain('交通局 镇岗公路提升 4');
  });
});
