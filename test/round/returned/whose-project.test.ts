import { openWorkbookFile } from '../../../src/workbook/file';
import { brought, returned, sent } from '../round';
import { book, bring, said, type Cell, type Sheets } from './books';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '1-9月完成投资（万元）', '形象进度'];
const LEDGER: Sheets = {
  台账: [
    ['安远县2025年重点项目台账'],
    HEAD,
    [1, '安远县城北污水处理厂提标改造项目', '住建局', 12_000, 5_200, '土建'],
    [2, '安远至寻乌高速连接线工程', '交通运输局', 98_000, 9_000, '招标'],
    [3, '脐橙加工产业园（一期）', '农业农村局', 35_000, 4_000, '基础'],
    [4, '东江源生态修复工程', '自然资源局', 56_000, 12_000, '治理'],
    [5, '高标准农田建设项目', '鹤子镇', 3_000, 1_000, '平整'],
    [6, '高标准农田建设项目', '三百山镇', 4_000, 1_500, '平整'],
  ],
};
const file = (...rows: readonly (readonly Cell[])[]): Sheets => ({ Sheet1: [HEAD, ...rows] });

describe('several projects of one name', () => {
  it('are told apart by the unit of the row, and by whose file it is', async () => {
    const { report } = await bring(LEDGER, {
      '鹤子镇.xlsx': file([1, '高标准农田建设项目', '鹤子镇', 3_000, 2_200, '平整']),
      '三百山镇9月.xlsx': file([1, '高标准农田建设项目', null, null, 2_500, '平整']),
    });
    expect(report.changes.map(({ ledger, after }) => [ledger.cell, after])).toEqual([
      ['E7', '2200万元'],
      ['E8', '2500万元'],
    ]);
    expect(report.added).toEqual([]);
  });

  it('are asked about where nothing tells which it is; none is written as a new one', async () => {
    const { report, write } = await bring(LEDGER, { '附件2.xlsx': file([1, '高标准农田建设项目', null, null, 2_500, '完工']) });
    expect(report.added.map(({ project, doubt }) => [project, doubt?.message])).toEqual([
      [
        '高标准农田建设项目',
        '可能就是台账中的“高标准农田建设项目”（第7行）、“高标准农田建设项目”（第8行），请核对：是同一项目的，请指定；确为新增的，再采纳。',
      ],
    ]);
    expect(await write()).toMatchObject({ cells: 0, appended: 0, listed: 0 });
  });
});

describe('a name that is nearly that of a project', () => {
  it.each<[string, readonly Cell[], string]>([
    ['shortened', [1, '城北污水处理厂提标改造', '住建局', 12_000, 6_000, '封顶'], '安远县城北污水处理厂提标改造项目'],
    ['a word left out', [1, '安远-寻乌高速连接线', '交通运输局', null, 9_900, '封顶'], '安远至寻乌高速连接线工程'],
    ['a character wrong', [1, '东江源生态修覆工程', null, null, 13_000, '封顶'], '东江源生态修复工程'],
    ['much alike, of the same total', [1, '脐橙加工产业基地（一期）', null, 35_000, 4_400, '封顶'], '脐橙加工产业园（一期）'],
  ])('%s is asked about, and not written as a new project', async (_what, row, ours) => {
    const { report, write } = await bring(LEDGER, { '附件.xlsx': file(row) });
    expect(report.added.map(({ doubt }) => doubt?.code)).toEqual(['resembles']);
    expect(report.added[0]?.doubt?.message).toContain(`“${ours}”`);
    expect((await write()).appended).toBe(0);
  });

  it.each<[string, readonly Cell[]]>([
    ['another phase', [1, '脐橙加工产业园（二期）', '农业农村局', 20_000, 0, '前期']],
    ['another work beside it', [1, '东江源生态修复配套管网工程', '自然资源局', 3_000, 0, '前期']],
    ['another project', [1, '县第三小学新建项目', '教育局', 5_000, 0, '前期']],
  ])('%s is a new one without a question', async (_what, row) => {
    const { report, write } = await bring(LEDGER, { '附件.xlsx': file(row) });
    expect(report.added.map(({ doubt }) => doubt)).toEqual([null]);
    expect((await write()).appended).toBe(1);
  });
});

it.each(['平和二中扩建', '平和县第二中学扩建', '平和二中扩健'])(
  'a project on another sheet of the ledger’s workbook, which is not counted with it, is not written twice: %s',
  async (name) => {
    const { report, write } = await bring(
      {
        新建: [
          ['平和县2025年新开工项目'],
          HEAD,
          [1, '蜜柚交易中心', '农业农村局', 8_000, 1_000, '基础'],
          [2, '小溪镇停车场', '小溪镇', 1_000, 300, '平整'],
        ],
        续建: [['平和县2025年续建项目'], HEAD, [1, '平和二中扩建', '教育局', 6_000, 1_500, '主体']],
      },
      { '教育局.xlsx': file([1, name, '教育局', 6_000, 1_700, '封顶']) },
    );
    expect(report.added.map(({ doubt }) => doubt?.message)).toEqual([
      '本工作簿“续建”表中已有同名或名称相近的项目，该表没有与台账合并统计，请核对后再采纳。',
    ]);
    expect((await write()).appended).toBe(0);
  },
);

it('a file of several units is the report of each of them', async () => {
  const { report } = await bring(LEDGER, {
    '园区汇总.xlsx': file(
      [1, '东江源生态修复工程', '自然资源局', 56_000, 13_000, '治理'],
      [2, '脐橙加工产业园（一期）', '农业农村局', 35_000, 4_400, '基础'],
    ),
  });
  expect(report.units.filter(({ files }) => files.length > 0).map(({ unit }) => unit)).toEqual(['农业农村局', '自然资源局']);
  expect(said(report.changes)).toEqual(['脐橙加工产业园（一期） yearToDate 4400万元', '东江源生态修复工程 yearToDate 13000万元']);
});

it('a heading is told to be taken for a column where the ledger does not take it for the same', async () => {
  const rows = (plan: string): Sheets[string] => [
    ['序号', '项目名称', '责任单位', '总投资（万元）', plan],
    [1, '城北污水处理厂', '住建局', 12_000, 5_200],
  ];
  const told = async (plan: string): Promise<string> =>
    (await bring({ 台账: rows('年度计划（万元）') }, { '住建局.xlsx': { S: rows(plan) } })).report.submissions
      .flatMap(({ assumptions }) => assumptions)
      .join();
  expect(await told('年度计划（万元）')).not.toContain('读取');
  expect(await told('今年计划（万元）')).toContain('“今年计划（万元）”按“年度计划投资”读取');
});

describe('a name that says little, or another part', () => {
  const SHORT: Sheets = {
    台账: [
      ['安远县2025年重点项目台账'],
      HEAD,
      [1, '水厂', '水利局', 4_000, 500, '主体'],
      [2, '园区道路工程', '交通局', 6_000, 2_000, '路基'],
    ],
  };
  const brought = async (...row: readonly Cell[]) => (await bring(SHORT, { '附件.xlsx': file(row) })).report;

  it('of two or three characters is not the project by itself where the row says other things', async () => {
    const asked = await brought(1, '水厂', '教育局', 100, 600, '主体');
    expect(asked.changes).toEqual([]);
    expect(asked.conflicts.every(({ kinds }) => kinds.includes('short-name'))).toBe(true);
    expect(said((await brought(1, '水厂', '水利局', 4_000, 600, '主体')).changes)).toEqual(['水厂 yearToDate 600万元']);
    expect((await brought(1, '水厂工程', '水利局', 9_000, 600, '主体')).added.map(({ doubt }) => doubt?.code)).toEqual(['resembles']);
  });

  it('of a phase is a project of its own; of a part it is asked about', async () => {
    expect((await brought(1, '园区道路二期工程', '交通局', 9_000, 100, '前期')).added.map(({ doubt }) => doubt)).toEqual([null]);
    expect((await brought(1, '园区道路二标段工程', '交通局', 2_000, 700, '路基')).added.map(({ doubt }) => doubt?.code)).toEqual([
      'resembles',
    ]);
  });
});

describe('a new project whose name shortens that of one of the same unit', () => {
  const STORES: Sheets = {
    台账: [
      ['安远县2025年重点项目台账'],
      HEAD,
      [1, '应急物资储备库', '交通局', 5_000, 500, '主体'],
      [2, '县图书馆', '文旅局', 4_000, 2_000, '路基'],
      [3, '污水处理厂', '住建局', 9_000, 2_000, '路基'],
    ],
  };
  const doubts = async (name: string, ...row: readonly Cell[]): Promise<readonly unknown[]> =>
    (await bring(STORES, { [name]: file([1, ...row]) })).report.added.map(({ doubt }) => doubt?.code ?? null);

  it.each<[string, string, readonly Cell[]]>([
    ['the unit written otherwise', '附件.xlsx', ['应急物资库', '县交通运输局', 6_000, 600, '主体']],
    ['no unit in the row of a unit’s own file', '交通局.xlsx', ['应急物资库', null, 6_000, 600, '主体']],
    ['of three characters', '文旅局.xlsx', ['图书馆', '文旅局', 4_500, 2_100, '路基']],
    ['of three characters, one of them wrong, of the same total', '附件.xlsx', ['县图书管', '文广旅局', 4_000, 2_100, '路基']],
  ])('is asked about: %s', async (_what, name, row) => {
    expect(await doubts(name, ...row)).toEqual(['resembles']);
  });

  it.each<[string, readonly Cell[]]>([
    ['of another unit and size', ['应急物资库', '农业农村局', 800, 0, '前期']],
    ['of two characters, of another unit and size', ['水厂', '鹤子镇', 800, 0, '前期']],
  ])('is a new one: %s', async (_what, row) => {
    expect(await doubts('附件.xlsx', ...row)).toEqual([null]);
  });
});

it('a name with other brackets or dashes is the same name, and no change of it', async () => {
  const ledger = {
    台账: [
      ['项目名称', '责任单位', '形象进度'],
      ['实验小学（南校区）', '教育局', '基础'],
      ['G312—S208连接线', '交通局', '路基'],
    ],
  };
  const { report } = await bring(ledger, {
    '报送.xlsx': {
      S: [
        ['项目名称', '责任单位', '形象进度'],
        ['实验小学南校区', '教育局', '主体'],
        ['G312-S208连接线', '交通局', '路面'],
      ],
    },
  });
  expect([said(report.changes), report.conflicts]).toEqual([
    ['实验小学（南校区） imageProgress 主体', 'G312—S208连接线 imageProgress 路面'],
    [],
  ]);
});

describe('a returned row that may be no project, or another one beside it', () => {
  const LIST = {
    台账: [
      ['项目名称', '责任单位', '累计完成投资（万元）', '形象进度'],
      ['濂江大桥改建', '交通局', 300, '桩基'],
      ['镇岗公路提升', '交通局', 200, '路基'],
      ['城南水厂扩建', '水利局', 100, '管网'],
    ],
  };

  const listed = [
    ['项目名称', '责任单位', '累计完成投资（万元）'],
    ['濂江大桥改建', '交通局', 310],
    ['镇岗公路提升', '交通局', 220],
    [],
    ['形象进度'],
  ];

  it('is asked about where it says nothing but a name', async () => {
    const { report } = await bring(LIST, { '交通局.xlsx': { S: listed } });
    expect(report.added.map(({ project, doubt }) => [project, doubt?.code])).toEqual([['形象进度', 'bare']]);
    expect(said(report.changes)).toEqual(['濂江大桥改建 yearToDate 310万元', '镇岗公路提升 yearToDate 220万元']);
  });

  it('is none where it is the title of a second list, of which what it alone says is asked', async () => {
    const second = [
      ['项目名称', '责任单位', '形象进度'],
      ['濂江大桥改建', '交通局', '桥墩'],
    ];
    const { report } = await bring(LIST, { '交通局.xlsx': { S: [...listed, ...second] } });
    expect(report.added).toEqual([]);
    expect(said(report.changes)).toEqual(['濂江大桥改建 yearToDate 310万元', '镇岗公路提升 yearToDate 220万元']);
    expect(report.conflicts.map(({ after, kinds }) => [after, ...kinds])).toEqual([['桥墩', 'lists-differ']]);
  });

  it('is asked about where a second list beside the first is sorted otherwise; of the same order it is one list', async () => {
    const beside = (...names: readonly string[]) => ({
      '交通局.xlsx': {
        S: [
          ['项目名称', '责任单位', '累计完成投资（万元）', null, '项目名称', '形象进度'],
          ['濂江大桥改建', '交通局', 310, null, names[0] ?? null, '桥墩'],
          ['镇岗公路提升', '交通局', 220, null, names[1] ?? null, '路面'],
        ],
      },
    });
    const other = (await bring(LIST, beside('镇岗公路提升', '濂江大桥改建'))).report;
    expect([other.changes, other.conflicts.map(({ kinds }) => kinds[0])]).toEqual([[], Array(4).fill('other-facts')]);
    expect(said((await bring(LIST, beside('濂江大桥改建', '镇岗公路提升'))).report.changes)).toHaveLength(4);
  });
});

describe('a file none of whose projects the ledger has', () => {
  const OURS = {
    台账: [
      ['宁海县2025年重点项目台账'],
      ['项目名称', '责任单位', '总投资（万元）', '形象进度'],
      ['绿化提升工程', '城管局', 900, '栽植'],
      ['雨污分流改造', '住建局', 5_200, '管网'],
      ['数字经济产业园', '工信局', 22_000, '主体'],
    ],
  };
  const THEIRS = {
    台账: [
      ['象山县2025年重点项目台账'],
      ['项目名称', '责任单位', '总投资（万元）', '形象进度'],
      ['渔港改造', '住建局', 800, '码头'],
      ['海塘加固', '住建局', 900, '抛石'],
    ],
  };

  it('is set aside where it was cut from another ledger, whose name is told', async () => {
    const other = openWorkbookFile(book(THEIRS), '象山县.xlsx');
    const [file] = await sent(other);
    const { report } = await brought(openWorkbookFile(book(OURS), '宁海县.xlsx'), [
      returned('住建局.xlsx', file?.bytes ?? new Uint8Array()),
    ]);
    expect(report.submissions.map(({ reason }) => reason)).toEqual([
      { code: 'other-ledger', message: '是从另一份台账“象山县.xlsx”下发的，其中没有本台账的项目，没有计入，请核对是否发错文件。' },
    ]);
    expect([report.added, report.units.filter(({ files }) => files.length > 0)]).toEqual([[], []]);
  });

  it('is asked about where we did not send it, but for one that is called after a unit of the ledger', async () => {
    const doubts = async (name: string) => (await bring(OURS, { [name]: THEIRS })).report.added.map(({ doubt }) => doubt?.code ?? null);
    expect([await doubts('附件.xlsx'), await doubts('住建局新增.xlsx')]).toEqual([
      ['stranger', 'stranger'],
      [null, null],
    ]);
  });
});
