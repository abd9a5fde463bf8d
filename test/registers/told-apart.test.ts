import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { USER_ERRORS } from '../../src/wording/faces/errors';
import { openSheets } from '../support/ledger-sheets';

const today = dayOf(2026, 6, 30);
type Rows = readonly (readonly CellValue[])[];

const NAMES = ['滨河路改造工程', '第二中学迁建项目', '标准厂房建设项目'] as const;
const [ROAD, SCHOOL, PLANT] = NAMES;
const PROJECTS: Rows = [
  ['2026年重点项目台账'],
  ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '2026年计划投资（万元）', '计划开工时间'],
  ...NAMES.map((name, at) => [at + 1, name, '住建局', '新建', 9000, 3000, '2026年5月']),
];

/** The office's own list beside the project ledger under a tab that tells nothing: what it is, how many records, and its figures. */
async function told(rows: Rows) {
  const { registers, otherLedgers } = await createAssistant(openSheets({ 项目: PROJECTS, Sheet2: rows })).check({ today });
  expect(otherLedgers).toEqual([]);
  const [register] = registers;
  expect(registers).toHaveLength(1);
  return {
    kind: register?.ledger.kind.key,
    records: register?.ledger.rows.length,
    figures: Object.fromEntries((register?.figures ?? []).map(({ figure, value }) => [figure.key, value])),
    findings: register?.findings.map(({ code }) => code),
  };
}

describe('a list of the same projects is no other month of the project ledger', () => {
  test('permits whose names head two columns each: the day counts, the number beside it is of the same paper', async () => {
    const parents = ['序号', '项目名称', '立项', null, '用地预审', null, '规划许可', null, '施工许可', null, '责任单位'];
    const children = [null, null, ...Array.from({ length: 4 }, () => ['文号', '批复时间']).flat(), null];
    const rows = [
      [1, ROAD, '平发改〔2026〕1号', '2026-01-10', '甲1', '2026-02-10', '地字2', '2026-03-10', null, null, '住建局'],
      [2, SCHOOL, '平发改〔2026〕2号', '2026-01-12', null, null, null, null, null, null, '教育局'],
    ];
    expect(await told([parents, children, ...rows])).toMatchObject({
      kind: 'permits',
      records: 2,
      figures: { approvalDone: 2, landDone: 1, planningDone: 1, constructionDone: 0, settled: 0 },
    });
  });

  test('permits asked for by 是否办理, with the day beside it: 是 is done, be the day blank', async () => {
    const parents = ['序号', '项目名称', '立项（备案）', null, '环评', null];
    const children = [null, null, '是否办理', '办结时间', '是否办理', '办结时间'];
    const rows = [
      [1, ROAD, '是', '2026-01-10', '是', null],
      [2, SCHOOL, '是', '2026-01-10', '否', null],
    ];
    expect(await told([parents, children, ...rows])).toMatchObject({
      kind: 'permits',
      figures: { approvalDone: 2, environmentDone: 1, settled: 1 },
    });
  });

  test('the limit of one permit is not that of the project', async () => {
    const parents = ['序号', '项目名称', '立项', null, '环评', null];
    const children = [null, null, '计划办结时间', '实际办结时间', '计划办结时间', '实际办结时间'];
    expect(await told([parents, children, [1, ROAD, '2026-01', '2026-01-10', '2026-09', null]])).toMatchObject({
      kind: 'permits',
      figures: { late: null, approvalDone: 1, environmentDone: 0 },
    });
  });

  test('acceptance by its days alone, down to the accounts, which do not belong to it', async () => {
    const header = ['序号', '项目名称', '责任单位', '竣工时间', '验收时间', '结算完成情况', '决算完成情况', '备注'];
    const rows = [
      [1, ROAD, '住建局', '2026年1月', '2026年3月', '已完成', '未完成', null],
      [2, SCHOOL, '教育局', '2026年2月', null, '未完成', '未完成', null],
    ];
    expect(await told([header, ...rows])).toMatchObject({ kind: 'acceptance', records: 2, figures: { finalDone: 1, settled: 1 } });
  });

  test('acceptance by its steps alone', async () => {
    const header = ['序号', '项目名称', '消防验收', '规划核实', '环保验收', '竣工验收备案'];
    expect(await told([header, [1, ROAD, '已完成', '√', '√', '未完成']])).toMatchObject({
      kind: 'acceptance',
      figures: { fireDone: 1, finalDone: 0 },
    });
  });

  test('the day it runs, planned and real', async () => {
    const parents = ['序号', '项目名称', '责任单位', '总投资（万元）', '投产时间', null];
    const rows = [
      [1, PLANT, '工信局', 9000, '2026年3月', '2026年4月'],
      [2, ROAD, '住建局', 9000, '2026年4月', null],
    ];
    expect(await told([parents, [null, null, null, null, '计划', '实际'], ...rows])).toMatchObject({
      kind: 'acceptance',
      figures: { due: 2, running: 1 },
    });
  });

  test('money that was only asked for', async () => {
    const header = ['序号', '项目名称', '资金类别', '申报单位', '申报金额（万元）', '申报时间', '获批情况', '备注'];
    const rows = [
      [1, ROAD, '专项债', '住建局', 1000, '2026年1月', '已获批', null],
      [2, SCHOOL, '中央预算内', '教育局', 2000, '2026年2月', '审核中', null],
    ];
    expect(await told([header, ...rows])).toMatchObject({ kind: 'funds', records: 2, figures: { asked: 30_000_000, granted: 1 } });
  });

  test('money by its sources: what they come to, not the first of them', async () => {
    const parents = ['序号', '项目名称', '责任单位', '专项债（万元）', null, '中央预算内（万元）', null, '合计（万元）', null];
    const children = [null, null, null, ...Array.from({ length: 3 }, () => ['申报', '到位']).flat()];
    expect(await told([parents, children, [1, ROAD, '住建局', 1000, 500, 200, 200, 1200, 700]])).toMatchObject({
      kind: 'funds-by-source',
      figures: { asked: 12_000_000, arrived: 7_000_000, 'special-asked': 10_000_000, 'central-arrived': 2_000_000 },
    });
  });

  test('demands of companies, which are no projects that the ledger lacks', async () => {
    const header = ['序号', '企业名称', '诉求内容', '提出时间', '责任单位', '办理情况', '办结时间'];
    const found = await told([header, [1, '晋南食品有限公司', '用电增容', '2026年1月', '工信局', '已办结', '2026年3月']]);
    expect(found).toMatchObject({ kind: 'services', records: 1, figures: { solved: 1 } });
    expect(found.findings).not.toContain('project-unknown');
  });

  test('what is handed up by its heading, without the level that is to settle it', async () => {
    const header = ['序号', '项目名称', '提请事项', '责任单位', '提请时间', '办理情况'];
    expect(await told([header, [1, ROAD, '请市局协调用地指标', '住建局', '2026年2月', '已解决']])).toMatchObject({
      kind: 'matters',
      figures: { count: 1, solved: 1 },
    });
  });

  test('targets by township: the county’s own column', async () => {
    const parents = ['序号', '任务指标', '单位', '张村镇', null, '常乐镇', null, '合计', null];
    const children = [null, null, null, ...Array.from({ length: 3 }, () => ['目标', '完成']).flat()];
    expect(await told([parents, children, [1, '新开工项目', '个', 5, 2, 4, 2, 9, 4]])).toMatchObject({ kind: 'tasks', records: 1 });
  });
});

test('what was planned and done of each permit, acceptances below 单项验收, and bonds that were only needed', async () => {
  const permits = [
    ['序号', '项目名称', '立项', null, '环评', null],
    [null, null, '计划办结', '实际办结', '计划办结', '实际办结'],
    [1, ROAD, '2026-01', '2026-01-20', '2026-09', null],
  ];
  expect(await told(permits)).toMatchObject({ kind: 'permits', records: 1, figures: { approvalDone: 1, environmentDone: 0 } });
  const acceptance = [
    ['序号', '项目名称', '完工时间', '单项验收', null, '竣工验收', null],
    [null, null, null, '消防', '规划', '时间', '结果'],
    [1, ROAD, '2026年1月', '通过', '未通过', '2026年5月', '合格'],
  ];
  expect(await told(acceptance)).toMatchObject({
    kind: 'acceptance',
    records: 1,
    figures: { fireDone: 1, planningCheckDone: 0, finalDone: 1 },
  });
  const bonds = ['序号', '项目名称', '项目单位', '总投资（亿元）', '专项债需求（亿元）', '发行额度（亿元）'];
  expect(await told([bonds, [1, ROAD, '住建局', 3, 2, 1]])).toMatchObject({
    kind: 'funds',
    figures: { asked: 200_000_000, approved: 100_000_000 },
  });
});

describe('what is not recognised is told, and counted nowhere', () => {
  const notices = async (tab: string, rows: Rows) => {
    const { notices: said, otherLedgers, registers } = await createAssistant(openSheets({ 项目: PROJECTS, [tab]: rows })).check({ today });
    expect([otherLedgers, registers]).toEqual([[], []]);
    return said;
  };

  test('a list of the same projects of no known kind is no other month of the ledger', async () => {
    const header = ['序号', '项目名称', '包联领导', '责任单位', '本月调研次数'];
    const rows = NAMES.map((name, at) => [at + 1, name, '张三', '住建局', at]);
    expect(await notices('包联', [header, ...rows])).toEqual([USER_ERRORS.otherKind('包联', 3)]);
  });

  test('names, posts and telephones of those who answer for projects are nothing to count, and nothing is said', async () => {
    const header = ['序号', '项目名称', '包联领导', '职务', '责任单位', '联系电话'];
    const rows = NAMES.map((name, at) => [at + 1, name, '张三', '副县长', '住建局', '1380000']);
    expect(await notices('包联', [header, ...rows])).toEqual([]);
  });

  test('a funds list in words of its own, alone in its book, is taken for one of projects, and that is told', async () => {
    const header = ['序号', '项目名称', '责任单位', '上级已给', '还能要到', '总盘子'];
    const rows = NAMES.map((name, at) => [at + 1, name, '住建局', 100, 200, 300]);
    const funds = openSheets({ Sheet1: [['2026年争取上级资金情况表（单位：万元）'], header, ...rows] });
    expect((await createAssistant(funds).check({ today })).notices).toEqual([USER_ERRORS.takenForProjects('Sheet1', '争取资金台账')]);
  });

  test('under a tab that names a month it is that month of the ledger, unless it announces another kind', async () => {
    const list = [['序号', '项目名称', '总投资（万元）'], ...NAMES.map((name, at) => [at + 1, name, 8000])];
    const { otherLedgers, notices: said } = await createAssistant(openSheets({ 项目: PROJECTS, '3月': list })).check({ today });
    expect([otherLedgers.map(({ sheet }) => sheet), said]).toEqual([['3月'], []]);
    expect(await notices('3月堵点', list)).toHaveLength(1);
  });

  test('a table of targets by unit, by what its tab says', async () => {
    const rows = [
      ['责任单位', '开工项目（个）', '投产项目（个）'],
      ['张村镇', 5, 2],
      ['常乐镇', 4, 2],
    ];
    expect(await notices('任务分解', rows)).toEqual([USER_ERRORS.unrecognised('任务分解', '目标任务分解台账')]);
    expect(await notices('任务分解汇总', rows)).toEqual([]);
  });

  test('money of another kind for the same projects, on a sheet of its own', async () => {
    const bonds = [['序号', '项目名称', '专项债需求（亿元）', '发行额度（亿元）'], ...NAMES.map((name, at) => [at + 1, name, 2, 1])];
    const treasury = [
      ['序号', '项目名称', '申请资金（万元）', '上报时间'],
      [1, ROAD, 1000, '2026年3月'],
    ];
    const { registers } = await createAssistant(openSheets({ 专项债: bonds, 国债: treasury })).check({ today });
    const [funds] = registers;
    expect(funds?.ledger.rows).toHaveLength(3);
    expect(funds?.findings.filter(({ code }) => code === 'register-uncounted').map(({ params }) => params['place'])).toEqual(['国债']);
  });
});

test.each(['推进状态', '问题状态', '整改进度'])('problems are known by a state that only the words below %s tell', async (heading) => {
  const header = ['序号', '项目名称', '存在问题', '责任单位', '解决时限', heading];
  const rows = [
    [1, ROAD, '土地指标未落实', '自然资源局', '2026-05-31', '推进中'],
    [2, SCHOOL, '征迁进展慢', '张村镇', '2026-07-31', '已销号'],
    [3, PLANT, '临时用电', '供电公司', '2026-08-10', '推进中'],
  ];
  expect(await told([header, ...rows])).toMatchObject({ kind: 'blockers', records: 3, figures: { count: 3, open: 2, closed: 1, late: 1 } });
});

test('each of them in a workbook of its own is no list of projects either', async () => {
  const header = ['序号', '项目名称', '责任单位', '竣工时间', '验收时间', '备注'];
  const { registers, ledger } = await createAssistant(
    openSheets({ Sheet1: [header, [1, ROAD, '住建局', '2026年1月', '2026年3月', null]] }),
  ).check({ today });
  expect([ledger.rows.length, registers.map(({ ledger: { kind } }) => kind.key)]).toEqual([0, ['acceptance']]);
});
