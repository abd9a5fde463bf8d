import type { CellValue } from '../../src/spreadsheet/snapshot';
import { planSummary } from '../../src/app/actions/summarise';
import { dayOf } from '../../src/spreadsheet/calendar';
import { STATISTICS } from '../../src/ledger/kinds/registers/statistics';
import { oneRegister } from '../support/one-register';
import { readProjects } from '../support/read-projects';

test('pools that sections state in place of a column are those of the projects below', async () => {
  const { figures, told } = await oneRegister([
    ['谋划储备项目库'],
    ['序号', '项目名称', '总投资（亿元）', '领域', '是否重大', '责任单位', '前期进展'],
    ['一、谋划库'],
    [1, '甲厂房', 2, '产业类', '是', '甲局', '可研'],
    [2, '乙道路', 3, '基础设施类', '否', '乙局', '可研'],
    ['二、储备库项目'],
    [3, '丙厂房', 4, '产业类', '是', '甲局', '立项'],
    ['三、达效库'],
    [4, '丁学校', 5, '社会民生类', '否', '甲局', '投产'],
  ]);
  expect(['pool-planning', 'pool-reserve', 'pool-building', 'pool-running', 'planned', 'industry'].map((key) => figures[key])).toEqual([
    2, 1, 0, 1, 3, 2,
  ]);
  expect([figures['reserve'], told]).toEqual([900_000_000, []]);
});

const blockers = (first: string, second: string) =>
  oneRegister([
    ['堵点难点台账'],
    ['序号', '项目名称', '堵点难点', '责任单位', '解决措施', '完成时限'],
    [first],
    [1, '青石供水工程', '征地', '自然资源局', '协调', '2025年5月'],
    [second],
    [2, '南河产业园', '融资', '金融办', '协调', '2025年5月'],
    [3, '北山公路', '杆线迁改', '供电公司', '协调', '2025年5月'],
  ]);

test('sections state whether blockers are crossed off, and adjustments which way they go', async () => {
  const { figures, told } = await blockers('一、已销号问题', '二、未销号问题');
  expect([figures['closed'], figures['open'], figures['late'], told]).toEqual([1, 2, 2, []]);
  const moved = await oneRegister([
    ['项目动态调整情况'],
    ['序号', '项目名称', '调整时间', '调整原因', '责任单位'],
    ['一、调入项目'],
    [1, '甲厂房', '2025年4月', '新签约', '甲局'],
    ['二、退出项目'],
    [2, '乙道路', '2025年5月', '资金', '乙局'],
  ]);
  expect([moved.figures['in'], moved.figures['out'], moved.told]).toEqual([1, 1, []]);
});

test('what one section does not state is of no record, and told', async () => {
  const { figures, told } = await blockers('一、已销号问题', '二、重点关注问题');
  expect([figures['closed'], told]).toEqual([null, ['figures-untold']]);
});

test('a summary of records whose pool a section states is written by value', async () => {
  const { checked } = await blockers('一、已销号问题', '二、未销号问题');
  expect(planSummary(checked).sheets.length).toBeGreaterThan(0);
});

test.each<[string, readonly string[], string | null]>([
  ['of all the time it is entered', ['本月', '本年累计', '累计'], '累计'],
  ['since the start', ['本月', '自开工以来累计完成'], '自开工以来累计完成'],
  ['of one month alone', ['本月', '上月'], null],
])('of amounts below 列统投资 the one %s counts', (_what, children, counted) => {
  const rows = [
    ['序号', '项目名称', '统计编码', '应入库时间', '是否入统', '列统投资（万元）'],
    [null, null, null, null, null, ...children],
    [1, '青石供水工程', '1401', '2025年3月', '是', ...children.map((_, at) => 100 * (at + 1))],
  ];
  const merges = [
    { row: 0, column: 5, rows: 1, columns: children.length },
    ...[0, 1, 2, 3, 4].map((column) => ({ row: 0, column, rows: 2, columns: 1 })),
  ];
  const { columns } = readProjects(rows, { kind: STATISTICS, asOf: dayOf(2025, 6, 30), planYear: 2025 }, { merges });
  const taken = columns.find(({ field }) => field.name === 'statCompleted');
  expect(taken?.column ?? null).toBe(counted === null ? null : 5 + children.indexOf(counted));
});

test('of two years side by side that of the plan year counts, and is told', async () => {
  const funds: readonly (readonly CellValue[])[] = [
    ['向上争取资金台账'],
    ['序号', '项目名称', '资金类别', '申请资金（万元）', '2024年下达（万元）', '2025年下达（万元）', '批复时间', '责任单位'],
    [1, '青石供水工程', '专项债', 8_000, 3_000, 2_000, '2025年3月', '水利局'],
  ];
  const { figures, told } = await oneRegister(funds);
  expect([figures['approved'], told]).toEqual([20_000_000, ['reading-likely']]);
});

test('a first section headed above the header, and what another section that states nothing leaves open', async () => {
  const moved = (second: string) =>
    oneRegister([
      ['2025年重点项目动态调整情况'],
      ['一、调入项目'],
      ['序号', '项目名称', '调整时间', '调整原因', '责任单位'],
      [1, '甲厂房', '2025年2月', '新签约', '甲局'],
      [2, '乙道路', '2025年3月', '新开工', '乙局'],
      [second],
      [3, '丙电厂', '2025年5月', '政策调整', '甲局'],
    ]);
  expect((await moved('二、调出项目')).figures).toMatchObject({ count: 3, in: 2, out: 1, changed: 0 });
  expect((await moved('二、有关项目')).figures).toMatchObject({ count: 3, in: null, out: null });
});

test('the level that is to settle a matter, as headings and cells ask for it', async () => {
  const { figures, register } = await oneRegister([
    ['需上级协调解决事项清单'],
    ['序号', '项目名称', '需协调解决事项', '责任单位', '办理情况'],
    ['一、需省级协调'],
    [1, '甲厂房', '纳入规划', '甲局', '已解决'],
    ['二、请市级层面予以解决'],
    [2, '乙道路', '能耗指标', '乙局', '正在协调'],
  ]);
  expect([figures['count'], register.ledger.choice('level')?.values]).toEqual([2, ['省级', '市级']]);
});
