import { bring, said, type Sheets } from './books';

const HEAD = ['序号', '项目名称', '建设性质', '责任单位', '年度计划投资（万元）', '累计完成投资（万元）', '形象进度'];
const LEDGER: Sheets = {
  台账: [
    ['2025年重点项目台账'],
    HEAD,
    [1, '张店供水工程', '新建', '水利局', 1000, 100, '基础'],
    [2, '河道治理工程', '新建', '水利局', 2000, 200, '招标'],
    [3, '水库除险加固工程', '续建', '水利局', 3000, 300, '主体'],
    [4, '光伏组件厂', '新建', '工信局', 5000, 500, '基础'],
  ],
};
const report = async (...rows: Sheets[string]) => (await bring(LEDGER, { '水利局.xlsx': { 填报: rows } })).report;

describe('a second list below the first in a returned file', () => {
  test('of projects, with columns of its own, is read as well as the first', async () => {
    const { changes, conflicts, added, submissions, missing } = await report(
      ['一、新建项目'],
      ['序号', '项目名称', '累计完成投资（万元）', '形象进度'],
      [1, '张店供水工程', 150, '主体'],
      [2, '河道治理工程', 260, '开挖'],
      [null],
      ['二、续建项目'],
      ['项目名称', '责任单位', '目前进度', '完成投资（亿元）'],
      ['水库除险加固工程', '水利局', '封顶', 0.04],
    );
    expect(said(changes)).toEqual([
      '张店供水工程 yearToDate 150万元',
      '张店供水工程 imageProgress 主体',
      '河道治理工程 yearToDate 260万元',
      '河道治理工程 imageProgress 开挖',
      '水库除险加固工程 yearToDate 0.04亿元',
      '水库除险加固工程 imageProgress 封顶',
    ]);
    expect([conflicts, added, missing]).toEqual([[], [], []]);
    expect(submissions[0]?.assumptions.join()).not.toContain('无法判断');
  });

  test('of the same projects is asked about where it says something else', async () => {
    const { changes, conflicts, submissions } = await report(
      ['序号', '项目名称', '累计完成投资（万元）', '形象进度'],
      [1, '张店供水工程', 150, '主体'],
      [2, '河道治理工程', 260, '开挖'],
      [null],
      ['项目名称', '责任单位', '形象进度'],
      ['张店供水工程', '水利局', '封顶'],
    );
    expect(said(changes)).not.toContainEqual(expect.stringContaining('张店供水工程 imageProgress'));
    expect(conflicts.map(({ kinds }) => kinds)).toEqual([['lists-differ'], ['lists-differ']]);
    expect(submissions[0]?.assumptions.join()).toContain('“填报（第5行起）”中的表与“填报”中的是同一批项目');
  });

  test('of something else brings no new projects and is told', async () => {
    const { added, changes, conflicts, submissions } = await report(
      ['序号', '项目名称', '累计完成投资（万元）', '形象进度'],
      [1, '张店供水工程', 150, '主体'],
      [null],
      ['2026年谋划储备项目'],
      ['序号', '项目名称', '储备库类别', '总投资（万元）', '建设内容', '入库时间'],
      [1, '城南水厂', '谋划库', 9000, '新建水厂', '2025年5月'],
      [2, '灌区改造', '谋划库', 7000, '改造渠道', '2025年6月'],
    );
    expect([added, conflicts]).toEqual([[], []]);
    expect(said(changes)).toEqual(['张店供水工程 yearToDate 150万元', '张店供水工程 imageProgress 主体']);
    expect(submissions[0]?.assumptions.join()).toContain('“填报”第4行起是谋划储备项目库，不是进度表，没有读取');
  });
});

test('a list below none of whose projects the ledger has is asked about: it may be of next year', async () => {
  const rows = (title: string) => [
    ['项目名称', '累计完成投资（万元）', '形象进度'],
    ['张店供水工程', 150, '主体'],
    [null],
    [title],
    ['项目名称', '建设内容', '总投资（万元）', '计划开工时间'],
    ['附中扩建', '教学楼', 3000, '2026年3月'],
  ];
  const added = async (title: string) => (await report(...rows(title))).added.map(({ project, doubt }) => [project, doubt?.code ?? null]);
  expect(await added('拟新建项目')).toEqual([['附中扩建', 'stranger']]);
  expect(await added('本月新增项目')).toEqual([['附中扩建', null]]);
  const next = await report(...rows('2026年拟新建项目'));
  expect([next.added, said(next.changes)]).toEqual([[], ['张店供水工程 yearToDate 150万元', '张店供水工程 imageProgress 主体']]);
  expect(next.submissions[0]?.assumptions.join()).toContain('“填报”第5行起是2026年的清单，不是进度表，没有读取');
});

test('a sheet of something else beside the report brings nothing, and does not stand in its place', async () => {
  const reserves = [
    ['2026年谋划储备项目'],
    ['序号', '项目名称', '所在库', '总投资（亿元）', '建设内容', '责任单位'],
    [1, '城南水厂', '储备库', 6, '新建水厂', '水利局'],
    [2, '灌区改造', '谋划库', 4, '改造渠道', '水利局'],
    [3, '引水隧洞', '谋划库', 9, '开凿隧洞', '水利局'],
  ];
  const progress = [
    ['项目名称', '累计完成投资（万元）', '形象进度'],
    ['张店供水工程', 150, '主体'],
  ];
  const { changes, added, submissions } = (await bring(LEDGER, { '水利局.xlsx': { 储备: reserves, 进度: progress } })).report;
  expect(said(changes)).toEqual(['张店供水工程 yearToDate 150万元', '张店供水工程 imageProgress 主体']);
  expect(added).toEqual([]);
  expect(submissions[0]?.assumptions.join()).toContain('“储备”是谋划储备项目库，不是进度表，没有读取');
});

test('a table of the ledger that is not counted is asked about before its projects are taken for new ones', async () => {
  const ledger: Sheets = {
    台账: [
      ...(LEDGER['台账'] ?? []),
      [null],
      ['续建项目'],
      ['项目名称', '责任单位', '总投资（万元）', '建设性质', '计划开工时间'],
      ['城南公路', '交通局', 800, '续建', '2024年3月'],
    ],
  };
  const files = {
    '水利局.xlsx': {
      填报: [
        ['项目名称', '责任单位', '形象进度', '年度计划投资（万元）'],
        ['张店供水工程', '水利局', '主体', 1000],
        ['城南公路', '交通局', '路基', 800],
      ],
    },
  };
  const { added } = (await bring(ledger, files)).report;
  expect(added.map(({ project, doubt }) => [project, doubt?.code])).toEqual([['城南公路', 'elsewhere']]);
});
