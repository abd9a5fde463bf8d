import type { RegisterCheck } from '../../../src/checks/register/register-check';
import {
  amountDiffers,
  datesOutOfOrder,
  movedBack,
  notRising,
  partAboveWhole,
  projectsAbsent,
  reasonMissing,
  recordRepeated,
  registerContradiction,
} from '../../../src/checks/register/rules';
import { REGISTERS } from '../../../src/ledger/kinds/registers';
import { ProjectIndex } from '../../../src/ledger/match/project-index';
import { RegisterEvaluator } from '../../../src/ledger/register-evaluator';
import { cellAddress } from '../../../src/spreadsheet/address';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { readProjects } from '../../support/read-projects';

const AS_OF = dayOf(2025, 6, 30);
type Rows = readonly (readonly CellValue[])[];

const PROJECTS: Rows = [
  ['项目名称', '建设性质', '总投资（亿元）', '实际开工时间'],
  ['滨河路改造', '新建', 1.23, '2025年3月'],
  ['第二中学迁建', '新建', 0.8, null],
];

/** What a check says of another ledger of the office, its records from row 2 on: `cell [field] sentence`. */
function said(check: RegisterCheck, key: string, header: readonly string[], rows: Rows, projects: Rows = PROJECTS): string[] {
  const kind = REGISTERS.find((each) => each.key === key);
  if (!kind) throw new Error(`no kind ${key}`);
  const ledger = readProjects([header, ...rows], { kind, asOf: AS_OF, planYear: 2025 });
  const found: string[] = [];
  const context = {
    evaluator: new RegisterEvaluator({ kind, ledger }, AS_OF, 2025),
    projects: new ProjectIndex(readProjects(projects, { asOf: AS_OF })),
    others: [],
  };
  check.run(context, ({ row, column, field, params }) => {
    found.push(`${column === null ? String(row + 1) : cellAddress(row, column)} [${field ?? ''}] ${check.sentence(params)}`);
  });
  return found;
}

const NAME = '滨河路改造';

describe('dates in order', () => {
  const header = ['项目名称', '堵点难点', '提出时间', '销号时间', '完成时限'];
  const dates = (...cells: CellValue[]): string[] => said(datesOutOfOrder, 'blockers', header, [[NAME, '征地', ...cells]]);

  test('the later step before the earlier is told; on the same day, or in the same month, it is in order', () => {
    expect(dates('2025-03-02', '2025-03-01', '2025-03-01')).toEqual([
      'D2 [closedOn] 销号时间“2025-03-01”早于提出时间“2025-03-02”，请核对。',
      'E2 [deadline] 完成时限“2025-03-01”早于提出时间“2025-03-02”，请核对。',
    ]);
    expect(dates('2025-03-02', '2025-03-02', '2025年3月')).toEqual([]);
    expect(dates('2025-03-31', null, '2025年3月')).toEqual([]);
  });

  test('a step without a date, or without a column, is in order', () => {
    expect(dates(null, '2025-03-01', null)).toEqual([]);
    expect(dates('2025-03-01', null, '待定')).toEqual([]);
    expect(said(datesOutOfOrder, 'blockers', ['项目名称', '堵点难点', '提出时间'], [[NAME, '征地', '2025-03-01']])).toEqual([]);
    expect(said(datesOutOfOrder, 'blockers', ['项目名称', '堵点难点', '销号时间'], [[NAME, '征地', '2025-03-01']])).toEqual([]);
  });
});

describe('a part and its whole', () => {
  const header = ['项目名称', '申请资金（万元）', '批复资金（万元）', '到位资金（万元）', '支出资金（万元）'];
  const amounts = (...cells: CellValue[]): string[] => said(partAboveWhole, 'funds', header, [[NAME, ...cells]]);

  test('a part above is told; all of it is none', () => {
    expect(amounts(500, 501, 500, 500)).toEqual(['C2 [approved] 批复资金501大于申请资金500，请核对金额或单位。']);
    expect(amounts(500, 500, 500, 500)).toEqual([]);
  });

  test('an amount that is not told says nothing, not even beside one below zero', () => {
    expect(amounts(null, 500, null, 500)).toEqual([]);
    expect(amounts(-500, null, -500, null)).toEqual([]);
    expect(said(partAboveWhole, 'funds', ['项目名称', '批复资金（万元）', '资金来源'], [[NAME, 500, '专项债']])).toEqual([]);
  });
});

describe('a reason', () => {
  const header = ['项目名称', '堵点难点', '解决措施', '是否销号', '提出时间'];

  test('is asked for where the row asks for it, in the column that the ledger has', () => {
    expect(
      said(reasonMissing, 'blockers', header, [
        [NAME, '征地', null, '否', '2025-03-01'],
        [NAME, '供水', '接管', '否', '2025-03-01'],
        [NAME, '供电', null, '是', '2025-03-01'],
      ]),
    ).toEqual(['C2 [measure] 按本行情况应填写“解决措施”，请补充。']);
  });

  test('is not asked for without its column, nor where nobody can know whether it is due', () => {
    expect(said(reasonMissing, 'blockers', ['项目名称', '堵点难点', '是否销号', '提出时间'], [[NAME, '征地', '否', '2025-03-01']])).toEqual(
      [],
    );
    expect(said(reasonMissing, 'blockers', ['项目名称', '堵点难点', '解决措施', '提出时间'], [[NAME, '征地', null, '2025-03-01']])).toEqual(
      [],
    );
  });
});

describe('a state against its date', () => {
  const header = ['项目名称', '堵点难点', '提出时间', '是否销号', '销号时间'];

  test('is told once the day has come', () => {
    expect(
      said(registerContradiction, 'blockers', header, [
        [NAME, '征地', '2025-03-01', '否', '2025-06-30'],
        [NAME, '供水', '2025-03-01', '否', '2025-07-01'],
        [NAME, '供电', '2025-03-01', '是', '2025-06-30'],
      ]),
    ).toEqual(['D2 [closed] “是否销号”填的是“否”，而“销号时间”是“2025-06-30”，两者矛盾，请核对。']);
  });

  test('needs both columns', () => {
    expect(
      said(registerContradiction, 'blockers', ['项目名称', '堵点难点', '提出时间', '是否销号'], [[NAME, '征地', '2025-03-01', '否']]),
    ).toEqual([]);
    expect(
      said(
        registerContradiction,
        'blockers',
        ['项目名称', '堵点难点', '提出时间', '销号时间'],
        [[NAME, '征地', '2025-03-01', '2025-04-01']],
      ),
    ).toEqual([]);
  });
});

describe('a pool', () => {
  const header = ['项目名称', '所属清单', '所在库', '原所在库', '调库原因'];
  const moved = (...cells: CellValue[]): string[] => said(movedBack, 'reserves', header, [[NAME, '产业转型', ...cells]]);

  test('left backward is told, unless a reason is', () => {
    expect(moved('谋划库', '储备库', null)).toEqual(['C2 [pool] 项目由储备库退回谋划库，没有填写调库原因，请补充或核对。']);
    expect(moved('谋划库', '储备库', '用地落空')).toEqual([]);
  });

  test('left forward, kept, or not known on one side, is in order', () => {
    expect([moved('建设库', '储备库', null), moved('储备库', '储备库', null)]).toEqual([[], []]);
    expect([moved('谋划库', null, null), moved(null, '储备库', null)]).toEqual([[], []]);
    expect(said(movedBack, 'reserves', ['项目名称', '所属清单', '所在库'], [[NAME, '产业转型', '谋划库']])).toEqual([]);
  });
});

describe('an amount beside the project ledger’s', () => {
  const against = (unit: string, amount: CellValue, name = NAME, projects = PROJECTS): string[] =>
    said(
      amountDiffers,
      'statistics',
      ['项目名称', '统计编码', '是否纳统', `纳统计划总投资（${unit}）`],
      [[name, 'T1', '是', amount]],
      projects,
    );

  test('is told with both units', () => {
    expect(against('万元', 13_000)).toEqual(['D2 [statTotal] 纳统计划总投资13000与项目台账第2行的总投资1.23亿元不一致，请核对。']);
  });

  test('of another unit is the same as far as the larger one is rounded to two decimals', () => {
    expect([against('万元', 12_350), against('万元', 12_250)]).toEqual([[], []]);
    expect([against('万元', 12_351), against('万元', 12_249)].map(({ length }) => length)).toEqual([1, 1]);
    expect([against('元', 123_500_001), against('元', 123_500_002)].map(({ length }) => length)).toEqual([0, 1]);
  });

  test('of one unit is the same to the 元', () => {
    const inYuan: Rows = [
      ['项目名称', '建设性质', '总投资（元）'],
      [NAME, '新建', 5_000_000],
    ];
    expect([5_000_001, 4_999_999, 5_000_002].map((amount) => against('元', amount, NAME, inYuan).length)).toEqual([0, 0, 1]);
    const inWan: Rows = [
      ['项目名称', '建设性质', '总投资（万元）'],
      [NAME, '新建', 5_000],
    ];
    expect(against('万元', 5_000.0002, NAME, inWan)).toHaveLength(1);
  });

  test('of a project that is not known, or not told in one of them, is held against nothing', () => {
    expect([against('万元', 1, '机场高速'), against('万元', null)]).toEqual([[], []]);
    expect(
      against('万元', 1, NAME, [
        ['项目名称', '建设性质', '总投资（亿元）'],
        [NAME, '新建', null],
        ['二号路', '新建', 1],
      ]),
    ).toEqual([]);
    expect(
      against('万元', 1, NAME, [
        ['项目名称', '建设性质', '责任单位'],
        [NAME, '新建', '交通局'],
      ]),
    ).toEqual([]);
    expect(said(amountDiffers, 'statistics', ['项目名称', '统计编码', '是否纳统'], [[NAME, 'T1', '是']])).toEqual([]);
  });
});

describe('figures counted from the year’s beginning', () => {
  const header = ['序号', '目标任务', '任务类别', '责任单位', '年度目标', '一季度目标', '二季度目标', '三季度目标', '一季度完成'];
  const task = [1, '新开工', '开工建设', '县发改局', 40];
  const aims = (...cells: CellValue[]): string[] => said(notRising, 'tasks', header, [[...task, ...cells, 8]]);

  test('that fall are told beside the quarter before; the same is none', () => {
    expect(aims(10, 9, 30)).toEqual(['G2 [aim2] 二季度目标9小于一季度目标10，各季度按年初以来累计填写，请核对。']);
    expect(aims(10, 10, 10)).toEqual([]);
    expect(aims(10, 20, 15)).toEqual(['H2 [aim3] 三季度目标15小于二季度目标20，各季度按年初以来累计填写，请核对。']);
  });

  test('that are not told are no fall; a column that is not there is passed over', () => {
    expect([aims(10, null, 5), aims(null, -1, null)]).toEqual([[], []]);
    expect(said(notRising, 'tasks', [...header.slice(0, 6), ...header.slice(7)], [[...task, 10, 9, 8]])).toEqual([
      'G2 [aim3] 三季度目标9小于一季度目标10，各季度按年初以来累计填写，请核对。',
    ]);
  });
});

describe('the same matter', () => {
  const header = ['项目名称', '堵点难点', '提出时间', '责任单位'];
  const rows = (...matters: readonly (readonly CellValue[])[]): string[] =>
    said(
      recordRepeated,
      'blockers',
      header,
      matters.map((each) => [...each, '2025-03-01', '交通局']),
    );

  test('of the same project, entered again, is told', () => {
    expect(rows([NAME, '征地'], ['二号路', '征地'], [NAME, '供水'], ['滨河路（改造）', ' 征地 '])).toEqual([
      'B5 [problem] “征地”与第2行重复，请核对是否同一事项。',
    ]);
    expect(rows([NAME, '征地'], [NAME, '征地'], [NAME, '征地']).map((each) => each.slice(0, 2))).toEqual(['B3', 'B4']);
  });

  test('is none where a row leaves open what it is about', () => {
    expect(rows([NAME, null], [NAME, null])).toEqual([]);
    expect(rows(['/', '征地'], ['/', '征地'], [NAME, '征地'])).toEqual([]);
  });
});

test('matters of a ledger that has no column to tell them apart are not held against each other', () => {
  const need = [NAME, '用地', '2025-05-01'];
  expect(said(recordRepeated, 'factors', ['项目名称', '要素类别', '完成时限'], [need, need])).toEqual([]);
});

describe('projects that have started and are not in the ledger', () => {
  const absent = (...projects: Rows): string[] =>
    said(
      projectsAbsent,
      'statistics',
      ['项目名称', '统计编码', '是否纳统'],
      [[NAME, 'T1', '是']],
      [['项目名称', '建设性质', '实际开工时间'], ...projects],
    );

  test('are told at the header, of those that have started by the day', () => {
    expect(
      absent([NAME, '新建', '2025年3月'], ['二号路', '新建', '2025-06-30'], ['三号路', '新建', '2025-07-01'], ['四号路', '新建', null]),
    ).toEqual(['1 [] 项目台账中已开工的1个项目没有列入本台账：二号路，请核对。']);
    expect(absent([NAME, '新建', '2025年3月'])).toEqual([]);
  });

  test('are named up to five', () => {
    const roads = Array.from({ length: 6 }, (_, at) => [`${String(at + 2)}号路`, '新建', '2025年3月']);
    expect(absent(...roads.slice(0, 5))).toEqual([
      '1 [] 项目台账中已开工的5个项目没有列入本台账：2号路、3号路、4号路、5号路、6号路，请核对。',
    ]);
    expect(absent(...roads)).toEqual(['1 [] 项目台账中已开工的6个项目没有列入本台账：2号路、3号路、4号路、5号路、6号路等，请核对。']);
  });

  test('are not known where the project ledger tells no start', () => {
    expect(
      said(
        projectsAbsent,
        'statistics',
        ['项目名称', '统计编码', '是否纳统'],
        [[NAME, 'T1', '是']],
        [
          ['项目名称', '建设性质', '总投资（万元）'],
          ['二号路', '新建', 1],
        ],
      ),
    ).toEqual([]);
  });
});
