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
