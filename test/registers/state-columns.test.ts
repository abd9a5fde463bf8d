import type { CellValue } from '../../src/spreadsheet/snapshot';
import { oneRegister } from '../support/one-register';
import { readProjects } from '../support/read-projects';
import { dayOf } from '../../src/spreadsheet/calendar';

/** Blockers with further columns behind: the first has been settled by their cells, the others have not. */
const blockers = (headings: readonly string[], ...cells: (readonly CellValue[])[]) =>
  oneRegister([
    ['堵点难点台账'],
    ['序号', '项目名称', '存在问题', '解决措施', '责任单位', '完成时限', ...headings],
    ...cells.map((each, at) => [at + 1, '青石供水工程', `征地${String(at)}`, '协调', '自然资源局', '2025年5月', ...each]),
  ]);

test.each<[string, string, string]>([
  ['问题状态', '已销号', '推进中'],
  ['推进状态', '完成', '推进中'],
  ['是否化解', '已化解', '未化解'],
  ['整改进度', '已闭环', '持续整改'],
  ['进展情况', '已办结', '正在办理'],
  ['目前状态', '得到解决', '尚未解决'],
  ['进度标识', 'Y', 'N'],
])('a heading about the state over nearly nothing but words of state is the state: %s', async (heading, done, open) => {
  const { figures, told } = await blockers([heading], [done], [open], [open]);
  expect([figures['closed'], figures['open'], figures['late'], told]).toEqual([1, 2, 2, []]);
});

test.each<[string, CellValue[]]>([
  ['进展情况', ['已完成地勘，正在组织征地', '已与供电公司对接', '已完成评估']],
  ['前期手续办理情况', ['已办结', '办理中', '已办结']],
  ['资金到位情况', ['已到位', '未到位', '未到位']],
  ['项目状态', ['在建', '在建', '停工']],
])('a story, or the state of something else, is not: %s', async (heading, cells) => {
  const { figures, told } = await blockers([heading], ...cells.map((cell) => [cell]));
  expect([figures['closed'], told]).toEqual([null, ['figures-untold']]);
});

test('beside 是否销号 the other column of bare words of state is none of it, but where it says the opposite nobody knows which holds', async () => {
  const { figures, told } = await blockers(['进展情况', '是否销号'], ['已办结', '否'], ['推进中', '是']);
  expect([figures['closed'], figures['open'], told]).toEqual([0, 0, []]);
});

test.each<[string, readonly string[]]>([
  ['the two words', ['已销号', '未销号']],
  ['other words for it', ['已化解', '正在推进']],
])('two columns of which each record has one ticked are one: %s', async (_what, headings) => {
  const { figures, told } = await blockers(headings, ['√', null], [null, '√'], [null, '√']);
  expect([figures['closed'], figures['open'], told]).toEqual([1, 2, []]);
});

test('是 and 否 below one heading answer that heading, whatever it asks', () => {
  const rows = (asked: string) => [
    ['序号', '项目名称', '建设性质', '总投资（万元）', asked, null],
    [null, null, null, null, '是', '否'],
    [1, '青石供水工程', '新建', 200, '√', null],
    [2, '南河产业园', '新建', 200, null, '√'],
  ];
  const fieldOf = (asked: string) =>
    readProjects(
      rows(asked),
      { asOf: dayOf(2025, 6, 30), planYear: 2025 },
      { merges: [{ row: 0, column: 4, rows: 1, columns: 2 }] },
    ).columns.at(-1)?.field.name;
  expect([fieldOf('是否开工'), fieldOf('是否纳统')]).toEqual(['startState', 'statistics']);
});

test('marks are what a note says of them, and told where there is none', async () => {
  const rows = (...note: string[]) => [
    ['堵点难点台账'],
    ...note.map((text) => [text]),
    ['序号', '项目名称', '存在问题', '解决措施', '责任单位', '完成时限', '进度标识'],
    [1, '青石供水工程', '征地', '协调', '自然资源局', '2025年5月', '★'],
    [2, '南河产业园', '融资', '协调', '金融办', '2025年5月', '☆'],
  ];
  const { figures, told } = await oneRegister(rows('注：★为已销号，☆为未销号'));
  expect([figures['closed'], figures['open'], told]).toEqual([1, 1, []]);
  expect((await oneRegister(rows())).told).toEqual(['figures-untold']);
});

test('how far problems are may say on what day; a plain list of problems is known by its title', async () => {
  const { figures, told } = await oneRegister([
    ['重点项目存在问题清单'],
    ['序号', '项目名称', '存在问题', '牵头解决单位', '提出时间', '拟解决时限', '目前进展'],
    [1, '青石供水工程', '用地指标未落实', '自然资源局', '2025年4月', '2025年5月', '未解决'],
    [2, '青石供水工程', '施工许可证未办', '住建局', '2025年4月', '2025年6月', '已解决（6月12日）'],
    [3, '青石供水工程', '资金缺口', '财政局', '2025年4月', '2025年5月', '6月10日已解决'],
    [4, '青石供水工程', '林地手续', '林业局', '2025年6月', '2025年12月', '正在协调'],
  ]);
  expect([figures['count'], figures['closed'], figures['late'], told]).toEqual([4, 2, 1, []]);
});

test('what a list of demands asks of and how far they are is enough where its title or a heading says demands', async () => {
  const { figures } = await oneRegister([
    ['“优质服务季”活动收集诉求台账'],
    ['序号', '项目名称', '诉求内容', '责任单位', '办理情况'],
    [1, '青石供水工程', '征地未完成', '自然资源局', '已办结'],
    [2, '青石供水工程', '变压器未安装', '供电公司', '正在办理'],
  ]);
  expect([figures['count'], figures['solved']]).toEqual([2, 1]);
});

test('a step that is said to be completed is reached, without a day', async () => {
  const { figures, told } = await oneRegister([
    ['挂图作战节点计划表'],
    ['序号', '项目名称', '节点名称', '计划完成时间', '完成情况', '责任单位'],
    [1, '青石供水工程', '主体封顶', '2025年5月', '已完成', '水利局'],
    [2, '青石供水工程', '场平', '2025年6月', '未完成', '水利局'],
    [3, '青石供水工程', '验收', '2025年12月', '未完成', '水利局'],
  ]);
  expect([figures['due'], figures['reached'], figures['late'], told]).toEqual([2, 1, 1, []]);
});

test('是否投产 says that a project runs; without the day on which it should, what is due is told as unknown', async () => {
  const { figures, told } = await oneRegister([
    ['竣工投产项目台账'],
    ['序号', '项目名称', '竣工时间', '是否投产', '投产时间', '责任单位'],
    [1, '青石供水工程', '2025年5月', '是', null, '水利局'],
    [2, '南河产业园', '2025年4月', '否', null, '工信局'],
  ]);
  expect([figures['due'], figures['idle'], told]).toEqual([null, 1, ['figures-untold']]);
});
