import { registerKindOf } from '../../src/ledger/recognise/recognise-kind';
import { barRows } from '../support/bar-rows';
import { oneRegister } from '../support/one-register';
import { snapshotOf } from '../support/snapshot';

const kindOf = (list: string): string | null => registerKindOf(snapshotOf(barRows(list)))?.key ?? null;

type Told = readonly [kind: string, figures: Readonly<Record<string, number | null>>, list: string];

describe('lists that are about their numbers, counted column by column', () => {
  test.each<Told>([
    [
      // In 元; all kinds are added, there is no column of the whole.
      'funds-by-source',
      { count: 2, asked: 72_000_000, arrived: 38_000_000, approved: null, 'central-asked': 12_000_000, 'special-arrived': 30_000_000 },
      `2025年争取资金情况表（单位：万元）
       序号|项目名称|中央预算内||专项债||超长期特别国债|
       ||申报|到位|申报|到位|申报|到位
       1|青石供水工程|1200|800||||
       2|南河产业园|||5000|3000|1000|0
       |合计|1200|800|5000|3000|1000|0`,
    ],
    [
      'funds-by-unit',
      { count: 2, asked: 130_000_000, arrived: 20_000_000, 'treasury-arrived': 18_000_000 },
      `向上争取资金统计表
       序号|单位|申报资金（万元）|||到位资金（万元）||
       ||特别国债|专项债券|合计|特别国债|专项债券|合计
       1|水利局|4000||4000|1800||1800
       2|教育局||9000|9000||200|200`,
    ],
    [
      // Nobody says whether these were asked for or are had.
      'funds-by-source',
      { amount: 31_000_000, asked: null, arrived: null, 'province-amount': 1_000_000 },
      `2025年上级资金明细
       序号|项目名称|中央预算内投资（万元）|专项债券（万元）|省级资金（万元）
       1|青石供水工程|1000||100
       2|南河产业园||2000|`,
    ],
    [
      'funds-by-unit',
      { aim: 230_000_000, arrived: 145_000_000, aimRate: 145 / 230 },
      `2025年争取资金目标任务完成情况
       单位|争取资金目标（万元）|已到位（万元）
       水利局|15000|12500
       教育局|8000|2000
       全县|23000|14500`,
    ],
    [
      'funds',
      { count: 2, amount: 170_000_000, asked: null },
      `2025年专项债券额度
       序号|项目名称|债券额度（万元）
       1|青石供水工程|5000
       2|南河产业园|12000`,
    ],
    [
      'permit-counts',
      { count: 3, settled: 1, needed: 18, done: 11, open: 7, doneRate: 11 / 18 },
      `前期手续办理情况
       序号|项目名称|责任单位|应办手续|已办手续|未办手续
       1|青石供水工程|水利局|6|6|0
       2|南河产业园|工信局|7|4|3
       3|北山公路|交通局|5|1|4`,
    ],
    [
      'factor-amounts',
      { count: 2, needed: 155.5, met: 115.5, lacking: 40, settled: 1 },
      `用地保障情况（单位：亩）
       序号|项目名称|用地需求|已落实|未落实
       1|青石供水工程|35.5|35.5|0
       2|南河产业园|120|80|40`,
    ],
    [
      'financing',
      { count: 4, needed: 360_000_000, paid: 1, granted: 1, talking: 1, nobody: 1 },
      `融资需求对接情况表
       序号|项目名称|融资需求（万元）|对接银行|对接情况
       1|青石供水工程|20000|农商行|已放款
       2|南河产业园|3000|工行|已授信，未放款
       3|北山公路|8000|建行|已对接
       4|东城小学|5000||未对接`,
    ],
    [
      'unit-tasks',
      { count: 2, aim: 25, done: 13.5, rate: 13.5 / 25 },
      `乡镇招商任务（亿元）
       乡镇|招商任务|已完成
       张村镇|15|9
       常乐镇|10|4.5
       全县|25|13.5`,
    ],
    [
      'unit-tasks-by-matter',
      { count: 2, 'invite-aim': 25, 'start-aim': 7, 'start-done': 4, 'start-rate': 4 / 7 },
      `2025年目标任务分解表
       序号|乡镇|招商任务（亿元）|开工任务（个）|开工完成（个）
       1|张村镇|15|4|3
       2|常乐镇|10|3|1`,
    ],
    [
      'acceptance',
      { count: 2, endDue: 1, running: null },
      `2025年竣工投产项目清单
       序号|项目名称|计划竣工时间|责任单位
       1|青石供水工程|2025年4月|水利局
       2|南河产业园|2025年10月|工信局`,
    ],
  ])('%s %j', async (kind, figures, list) => {
    const found = await oneRegister(barRows(list));
    expect([found.kind, found.figures]).toEqual([kind, expect.objectContaining(figures)]);
  });

  test('a single project and its total are no form of one project', async () => {
    const list = `争取资金情况表（单位：万元）
      序号|项目名称|专项债申报|国债申报|合计
      |合计|300|200|500
      1|青石供水工程|300|200|500`;
    expect((await oneRegister(barRows(list))).figures).toMatchObject({ count: 1, asked: 5_000_000, amount: 5_000_000 });
  });

  test('what no such list is: names of permits in place of their number, goals in words, where a column names projects, and what sums the projects of a unit up', () => {
    const permits = `手续情况
      序号|项目名称|应办手续|已办手续|未办手续
      1|青石供水工程|立项、环评|立项|环评`;
    const goals = `重点项目年度目标任务
      序号|项目名称|责任单位|目标任务
      1|青石供水工程|水利局|完成主体`;
    const people = `任务分工
      姓名|单位|目标任务
      张三|水利局|主体完工`;
    const summary = `按责任单位汇总
      责任单位|项目个数|年度计划投资（亿元）|完成投资（亿元）|完成率
      水利局|3|2.5|1.2|0.48`;
    const found = [permits, goals, people, summary].map(kindOf);
    expect(found).not.toContain('permit-counts');
    expect(found).not.toContain('unit-tasks');
  });
});

test('money of kinds that nobody knows is no sum of all: of two pairs of 申报 and 到位 neither is the whole', async () => {
  const list = `争取资金情况表（万元）
    序号|项目名称|政策性金融工具||设备更新贷款|
    ||申报资金|到位资金|申报资金|到位资金
    1|青石供水工程|1000|500|300|100`;
  expect(kindOf(list)).toBeNull();
  const known = `争取资金情况表（万元）
    序号|单位|政策性金融工具||专项债|
    ||申报资金|到位资金|申报资金|到位资金
    1|水利局|1000|500|300|100`;
  const { kind, figures, register } = await oneRegister(barRows(known));
  expect([kind, figures]).toEqual(['funds-by-unit', expect.objectContaining({ asked: 3_000_000, arrived: 1_000_000 })]);
  expect(register.findings.map(({ code }) => code)).toContain('numbers-uncounted');
});

test('numbers in two units have no share of each other', async () => {
  const list = `乡镇招商任务
    乡镇|招商任务（亿元）|已完成（万元）
    张村镇|15|90000
    常乐镇|10|45000`;
  const { figures, register } = await oneRegister(barRows(list));
  expect(figures).toMatchObject({ aim: 25, done: 135_000, rate: null });
  expect(register.figures.find(({ figure }) => figure.key === 'rate')?.lacks).toEqual(['完成数（亿元）']);
});
