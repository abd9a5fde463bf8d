import { registerKindOf } from '../../src/ledger/recognise/recognise-kind';
import { barRows } from '../support/bar-rows';
import { oneRegister } from '../support/one-register';
import { snapshotOf } from '../support/snapshot';

type Told = readonly [kind: string, figures: Readonly<Record<string, number | null>>, list: string];

describe('the plainest lists are known by their titles and counted by what they tell', () => {
  test.each<Told>([
    [
      'blockers',
      { count: 2, closed: null },
      `重点项目问题清单
       序号|项目名称|问题|责任单位|备注
       1|青石供水工程|征地未完成|水利局|
       2|南河产业园|用电负荷不足|工信局|`,
    ],
    [
      'blockers',
      { count: 3, closed: 1, open: 2 },
      `重点项目问题化解进度表
       序号|项目名称|困难问题|化解措施|责任单位|化解进度
       1|青石供水工程|征地|入户|水利局|已化解
       2|南河产业园|用电|增容|工信局|正在化解
       3|北山公路|资金|争取|交通局|未化解`,
    ],
    [
      'blockers-alone',
      { count: 2, closed: 1, late: 0 },
      `问题台账
       序号|存在问题|责任单位|完成时限|是否销号
       1|青石供水工程征地未完成|水利局|2025年5月|是
       2|南河产业园用电不足|供电公司|2025年7月|否`,
    ],
    [
      'milestones-alone',
      { count: 3, due: 2, reached: 1 },
      `青石供水工程倒排工期表
       序号|工作内容|完成时限|责任单位|完成情况
       1|完成征地|2025年5月|水利局|已完成
       2|取得施工许可|2025年6月20日|审批局|未完成
       3|主体开工|2025年8月|水利局|未完成`,
    ],
    [
      'matters-alone',
      { count: 2, solved: 1 },
      `提请县政府常务会议研究事项清单
       序号|事项|提请单位|提请时间|研究结果
       1|青石供水工程征地补偿|水利局|2025.4|已同意
       2|南河产业园电力增容|工信局|2025.5|待上会`,
    ],
    [
      'milestones',
      { count: 3, due: 2, reached: 1, late: 1 },
      `前期手续清单
       序号|项目名称|需办手续|审批部门|办理时限|是否办结
       1|青石供水工程|用地预审|自然资源局|7月底|否
       2|青石供水工程|环评|生态环境局|5月底|是
       3|北山公路|施工许可|住建局|6月20日|否`,
    ],
    [
      'permits',
      { approvalDone: 2, landDone: 1, constructionDone: 1 },
      `新开工项目手续办理台账
       序号|项目名称|立项情况|土地情况|规划情况|环评情况|施工许可情况
       1|青石供水工程|已立项|已批复|已取得|已批复|已取得
       2|南河产业园|已备案|组卷中|未办理|编制中|未办理`,
    ],
    [
      'permits',
      { approvalDone: 2, planningDone: 1, environmentDone: 1 },
      `项目手续台账
       序号|项目名称|立项批复文号|用地批复文号|规划许可证号|环评批复文号
       1|青石供水工程|平发改〔2025〕3号|晋政地〔2025〕8号|地字第140829号|平环审〔2025〕1号
       2|南河产业园|平发改〔2025〕5号|||`,
    ],
    [
      'factors',
      { count: 2, met: 1 },
      `项目建设要素需求表
       序号|项目名称|所需要素|数量|解决情况
       1|青石供水工程|土地|20亩|已解决
       2|南河产业园|电力|5000千伏安|未解决`,
    ],
    [
      'factor-matrix',
      { count: 2, settled: 1 },
      `要素保障情况
       序号|项目名称|土地|资金|水|电|气|路
       1|青石供水工程|√|√|√|√|√|√
       2|南河产业园|√|×|√|×|—|√`,
    ],
    [
      'matters',
      { count: 2, solved: null },
      `需市级层面协调解决的问题
       序号|项目名称|需协调解决的问题|建议协调部门
       1|青石供水工程|用地指标|市自然资源局
       2|南河产业园|能耗指标|市发改委`,
    ],
    [
      'reserves',
      { count: 2, total: 1_300_000_000 },
      `“十五五”重大项目谋划清单
       序号|项目名称|建设性质|建设内容及规模|建设年限|总投资（万元）|申报单位
       1|某水库|新建|库容100万方|2026-2028|50000|水利局
       2|某公路|改建|20公里|2026-2027|80000|交通局`,
    ],
    [
      'signings',
      { count: 3, amount: 1_600_000_000, started: 2 },
      `招商引资签约落地项目清单（1-6月）
       序号|项目名称|投资单位|项目总投资（亿元）|签约月份|开工月份
       1|新材料产业园|山东某集团|10|1月|3月
       2|冷链物流园|河南某公司|5|2月|
       3|饲料加工|某农牧|1|3月|6月`,
    ],
    [
      'statistics',
      { count: 3, inside: 1, due: 2, entered: 1, late: 1 },
      `重点项目入统情况表
       序号|项目名称|是否应统|是否入统|总投资（万元）|责任单位
       1|青石供水工程|是|是|20000|水利局
       2|南河产业园|是|否|20000|工信局
       3|北山公路|否|否|20000|交通局`,
    ],
    [
      'statistics',
      { due: 2, inside: null },
      `未入统项目情况表
       序号|项目名称|总投资（万元）|未入统原因|计划入统时间
       1|青石供水工程|20000|未开工|2025年6月
       2|南河产业园|20000|缺资料|2025年6月
       3|北山公路|20000|缺资料|2025年7月`,
    ],
    [
      'acceptance',
      { count: 3, due: 2, running: 1 },
      `2025年计划投产项目情况表
       序号|项目名称|总投资（万元）|计划投产时间|是否投产|责任单位
       1|青石供水工程|5000|2025年3月|是|水利局
       2|南河产业园|8000|2025年5月|否|工信局
       3|北山公路|8000|2025年10月|否|交通局`,
    ],
    [
      'funds',
      { count: 2, asked: 130_000_000 },
      `2025年专项债券申报项目清单
       序号|项目名称|总投资（万元）|债券需求（万元）|主管部门
       1|青石供水工程|15000|5000|水利局
       2|南河产业园|28000|8000|工信局`,
    ],
    [
      'funds',
      { asked: 90_000_000, granted: 1 },
      `超长期特别国债申报情况表
       序号|项目名称|申报金额（万元）|申报时间|审核情况
       1|青石供水工程|5000|2025.2|已下达
       2|南河产业园|4000|2025.3|省级审核中`,
    ],
    [
      'tasks',
      { count: 2 },
      `2025年重点工作目标任务分解表
       序号|目标任务|年度目标|一季度|二季度|三季度|四季度|责任单位
       1|签约项目（亿元）|200|50|100|150|200|招投中心
       2|储备项目（个）|100|20|50|80|100|发改局`,
    ],
  ])('%s %j', async (kind, figures, list) => {
    const found = await oneRegister(barRows(list));
    expect(found.kind).toBe(kind);
    expect(found.figures).toMatchObject(figures);
  });
});

test('a project without a problem is none of the problems, and nothing is asked for it', async () => {
  const list = `在建项目存在问题周报
    序号|项目名称|本周进展情况|存在问题|完成时限|解决情况
    1|青石供水工程|完成开挖|征地|2025年5月|已解决
    2|南河产业园|完成平整|用电|2025年5月|正在协调
    3|北山公路|路基完成|无||
    4|东城小学|主体封顶|目前无需协调解决的问题||`;
  const { figures, register } = await oneRegister(barRows(list));
  expect(figures).toMatchObject({ count: 2, open: 1, closed: 1, rate: 0.5, late: 1 });
  expect(register.findings.filter(({ code }) => code === 'required-missing')).toEqual([]);
});

test('a row with a blank for the problem is told, and is counted only where it tells when, by whom or how far', async () => {
  const list = `重点项目存在问题清单
    序号|项目名称|存在问题|完成时限|是否销号
    1|青石供水工程|征地|2025年5月|否
    2|南河产业园|||
    3|东城小学||2025年5月|否`;
  const { figures, register } = await oneRegister(barRows(list));
  expect(figures).toMatchObject({ count: 2, late: 2 });
  expect(register.findings.filter(({ code }) => code === 'required-missing').map(({ row, params }) => [row, params['label']])).toEqual([
    [3, '堵点难点'],
    [4, '堵点难点'],
  ]);
});

test('a list of projects that is called one stays one, though its title tells of problems too', () => {
  const list = `2025年重点项目进展情况及问题汇总表
    序号|项目名称|总投资（万元）|形象进度|存在问题|责任单位
    1|青石供水工程|20000|主体施工|无|水利局
    2|南河产业园|20000|主体施工|用电|工信局`;
  expect(registerKindOf(snapshotOf(barRows(list)))).toBeNull();
});

test('where a day is set for the statistics the day decides, and 是否应统 elsewhere', async () => {
  const list = `纳统台账
    序号|项目名称|是否应统|应入库时间|是否入统
    1|青石供水工程|是|2025年3月|是
    2|南河产业园|是|2025年9月|否
    3|北山公路|是||否
    4|东城小学|否||否`;
  expect((await oneRegister(barRows(list))).figures).toMatchObject({ due: 2, entered: 1, late: 1 });
});

test('a state with its day beside another column is a state as it is alone', async () => {
  const list = `重点项目存在问题清单
    序号|项目名称|存在问题|是否解决|办理状态
    1|青石供水工程|征地|是|已解决（6月12日）
    2|南河产业园|用电|是|未解决`;
  const { figures, register } = await oneRegister(barRows(list));
  expect(figures).toMatchObject({ closed: 1, open: 0 });
  expect(register.findings.filter(({ code }) => code === 'states-apart')).toHaveLength(1);
});

test('the office that is proposed to settle a problem answers for it', async () => {
  const list = `重点项目存在问题清单
    序号|项目名称|存在问题|建议解决单位|是否解决
    1|青石供水工程|征地|自然资源局|是
    2|南河产业园|用电|供电公司|否`;
  const { register } = await oneRegister(barRows(list));
  expect(register.ledger.people('leadUnit')?.values[0]).toEqual(['自然资源局']);
});

test('whether a signed project runs is not what tells whether it has started', async () => {
  const list = `签约项目履约情况表
    序号|签约项目名称|投资方|合同总投资（亿元）|签约时间|是否开工|是否投产
    1|新材料产业园|山东某集团|10|2025年1月|是|否
    2|冷链物流园|河南某公司|5|2025年2月|是|是`;
  const { figures, register } = await oneRegister(barRows(list));
  expect(figures).toMatchObject({ started: 2 });
  expect(register.findings.filter(({ code }) => code === 'states-apart')).toEqual([]);
});

test('the township of counts beside a list is no township of the list', async () => {
  const list = `堵点难点台账
    序号|项目名称|存在问题|责任单位|完成时限|是否销号||乡镇|问题数|已销号
    1|青石供水工程|征地|水利局|2025年4月|已销号||城关镇|1|1
    2|南河产业园|用电|工信局|2025年5月|未销号||张村镇|1|0
    |||||||合计|2|1`;
  const { register } = await oneRegister(barRows(list));
  expect(register.ledger.columns.map(({ field }) => field.name)).not.toContain('township');
  expect(register.findings.filter(({ code }) => code === 'table-beside')).toHaveLength(1);
});

test('a list of which few columns are known is no table beside itself', async () => {
  const list = `争取资金台账
    序号|项目名称|申报资金（万元）|对接部门|对接进展|对接人|对接电话
    1|青石供水工程|5000|省发改委|已对接|张三|13900000001
    2|南河产业园|4000|市发改委|已对接|李四|13900000002`;
  const { register } = await oneRegister(barRows(list));
  expect(register.findings.filter(({ code }) => code === 'table-beside')).toEqual([]);
});

test('a subtotal that comes to the whole list is told where each section has its own', async () => {
  const list = (first: number): string => `争取资金项目台账
    序号|项目名称|资金类别|申报资金（万元）
    一、中央预算内|||
    1|青石供水工程|中央预算内|10
    2|南河产业园|中央预算内|20
    小计|||${String(first)}
    二、专项债|||
    3|北山公路|专项债|15
    小计|||15
    合计|||45`;
  const told = async (first: number) =>
    (await oneRegister(barRows(list(first)))).register.findings.filter(({ code }) => code === 'total-not-sum').map(({ row }) => row);
  expect(await told(30)).toEqual([]);
  expect(await told(45)).toEqual([5]);
});
