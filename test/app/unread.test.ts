import { createAssistant } from '../../src/app/create-assistant';
import { NoLedgerError } from '../../src/app/errors';
import { headingOf, type UnreadSheet } from '../../src/app/actions/explain-columns';
import { frameOf } from '../../src/ledger/header/grammar/frame';
import { matchHeaders } from '../../src/ledger/header/match';
import { readHeader } from '../../src/ledger/header/grammar/text';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { USER_ERRORS } from '../../src/wording/faces/errors';
import { planSummary } from '../../src/app/actions/summarise';
import { openSheets } from '../support/ledger-sheets';
import { disagreements, recompute } from '../support/formula-engine';

const today = dayOf(2025, 6, 30);

/** A title, then projects at once, as some counties publish their lists. */
const BARE: readonly (readonly CellValue[])[] = [
  ['青石县2025年重点项目'],
  [1, '青石供水工程', '水利局', 5_000, '2025年3月'],
  [2, '南河产业园区', '工信局', 8_000, '2025年11月'],
  [3, '北山旅游公路', '交通局', 9_000, '2025年5月'],
];
const HEADED: readonly (readonly CellValue[])[] = [
  ['序号', '项目名称', '责任单位', '总投资（亿元）', '计划开工时间'],
  [1, '东岭风电场项目', '能源局', 3.5, '2025年4月'],
  [2, '君澜小区项目', '住建局', 2, '2025年9月'],
];
/** Words that no list of headings has. */
const ODD: readonly (readonly CellValue[])[] = [
  ['2025年台账'],
  ['顺位', '标的', '由谁抓', '总投资（万元）', '计划开工时间'],
  [1, '青石供水工程', '水利局', 5_000, '2025年3月'],
  [2, '南河产业园区', '工信局', 8_000, '2025年11月'],
];

/** Projects called by who carries them out. */
const NAMELESS: readonly (readonly CellValue[])[] = [
  ['青石县2025年重点项目'],
  ['序号', '企业名称', '建设性质', '总投资（万元）', '计划开工时间'],
  [1, '青石食品有限公司', '新建', 3_500, '2025年3月'],
  [2, '南河水务有限公司', '新建', 800, '2025年4月'],
  [3, '北山电力有限公司', '续建', 900, null],
];

const fieldsOf = ({ columns }: UnreadSheet): (string | null)[] => columns.map(({ field }) => field);
const SAID = new Map([
  [0, 'sequence'],
  [1, 'name'],
  [2, 'leadUnit'],
  [3, 'totalInvestment'],
  [4, 'plannedStart'],
]);

async function unreadOf(sheets: Parameters<typeof openSheets>[0], sheet?: string) {
  const assistant = createAssistant(openSheets(sheets));
  const error: unknown = await assistant.check({ today, sheet }).catch((reason: unknown) => reason);
  if (!(error instanceof NoLedgerError)) throw new Error('a ledger was read');
  return { assistant, error, lists: error.unread };
}

describe('a list without a header', () => {
  test('is told with its row, its first values and what is sure: the numbering and the names', async () => {
    const { error, lists } = await unreadOf({ 名单: BARE });
    expect(error.message).toBe(USER_ERRORS.noHeader('名单', 2));
    expect(lists).toMatchObject([{ sheet: '名单', kind: 'no-header', row: 1, explained: false }]);
    expect(lists.map(fieldsOf)).toEqual([['sequence', 'name', null, null, null]]);
    expect(lists[0]?.columns[2]).toMatchObject({ header: null, samples: ['水利局', '工信局', '交通局'] });
  });

  test('is called what it is where its projects stand side by side', async () => {
    const turned = [
      ['青石县2025年重点项目'],
      ['项目名称', '甲电厂', '乙公路', '丙学校'],
      ['建设性质', '新建', '续建', '新建'],
      ['总投资（万元）', 5000, 8000, 3000],
      ['计划开工时间', '2025年3月', '2024年5月', '2025年6月'],
    ];
    const { error, lists } = await unreadOf({ 竖表: turned });
    expect(error.message).toBe(USER_ERRORS.transposed('竖表'));
    expect(lists).toEqual([]);
  });

  test('is read in place once its columns were explained, all its rows projects', async () => {
    const { assistant, lists } = await unreadOf({ 名单: BARE });
    const [list] = lists;
    if (!list) throw new Error('no list');
    await assistant.explainColumns(list, { fields: SAID, unit: '亿元' });
    const { ledger, unread } = await assistant.check({ today });
    expect([...ledger.rows]).toEqual([1, 2, 3]);
    expect(ledger.title).toBe('青石县2025年重点项目');
    expect(ledger.money('totalInvestment')?.match.unit).toBe('亿元');
    expect(ledger.text('name')?.values).toEqual(['青石供水工程', '南河产业园区', '北山旅游公路']);
    expect(unread.map(({ explained, sheet }) => [sheet, explained])).toEqual([['名单', true]]);
    expect(unread.map(fieldsOf)).toEqual([[...SAID.values()]]);
  });

  test('its summary sheets count with formulas that are right', async () => {
    const { assistant, lists } = await unreadOf({ 名单: BARE });
    const [list] = lists;
    if (!list) throw new Error('no list');
    await assistant.explainColumns(list, { fields: SAID, unit: '亿元' });
    const checked = await assistant.check({ today });
    const results = await recompute([checked.ledger.snapshot], planSummary(checked));
    expect(results.length).toBeGreaterThan(50);
    expect(disagreements(results)).toEqual([]);
  });

  test('beside a ledger it is asked about too, proposed as that ledger’s columns', async () => {
    const checked = await createAssistant(openSheets({ 五月: HEADED, 六月: BARE })).check({ today });
    expect(checked.ledger.snapshot.sheet.name).toBe('五月');
    expect(checked.unread).toMatchObject([{ sheet: '六月', unit: '亿元', explained: false }]);
    expect(checked.unread.map(fieldsOf)).toEqual([[...SAID.values()]]);
  });

  test('that is no ledger is not asked about again', async () => {
    const assistant = createAssistant(openSheets({ 五月: HEADED, 六月: BARE }));
    const [list] = (await assistant.check({ today })).unread;
    if (!list) throw new Error('no list');
    await assistant.explainColumns(list, 'no-ledger');
    await expect(assistant.check({ today })).resolves.toMatchObject({ unread: [] });
  });

  test('rows added above move it along', async () => {
    const { assistant, lists } = await unreadOf({ 名单: BARE });
    const [list] = lists;
    if (!list) throw new Error('no list');
    await assistant.explainColumns(list, { fields: SAID, unit: '万元' });
    const { settings } = await assistant.check({ today });
    const moved = createAssistant(openSheets({ 名单: [['县发改局'], [], ...BARE] }));
    await moved.configure({ headings: settings.headings });
    expect([...(await moved.check({ today })).ledger.rows]).toEqual([3, 4, 5]);
  });
});

describe('a list whose header says nothing known', () => {
  test('is offered with the headers that are known', async () => {
    const { error, lists } = await unreadOf({ 台账: ODD });
    expect(error.message).toBe(USER_ERRORS.noLedger);
    expect(lists).toMatchObject([{ sheet: '台账', kind: 'unknown-header', row: 1 }]);
    expect(lists.map(fieldsOf)).toEqual([[null, 'name', null, 'totalInvestment', 'plannedStart']]);
    expect(lists[0]?.columns.map(({ header }) => header)).toEqual(ODD[1]);
  });

  test('is told to lack the names of projects where its records are numbered; 企业名称 is proposed', async () => {
    const { error, lists } = await unreadOf({ 台账: NAMELESS });
    expect(error.message).toBe(USER_ERRORS.noName('台账', 2));
    expect(lists).toMatchObject([{ kind: 'unknown-header', row: 1 }]);
    expect(lists.map(fieldsOf)).toEqual([['sequence', 'name', 'nature', 'totalInvestment', 'plannedStart']]);
    const beside = await createAssistant(openSheets({ 五月: HEADED, 六月: NAMELESS })).check({ today });
    expect(beside.unread).toMatchObject([{ sheet: '六月', kind: 'unknown-header', explained: false }]);
  });

  test('is read by its own words once they were explained, and so is next month’s', async () => {
    const { assistant, lists } = await unreadOf({ 台账: ODD });
    const [list] = lists;
    if (!list) throw new Error('no list');
    await assistant.explainColumns(list, { fields: SAID, unit: '亿元' });
    const { ledger, settings } = await assistant.check({ today });
    expect(ledger.columns.map(({ field, header, unit }) => [field.name, header, unit])).toEqual([
      ['sequence', '顺位', null],
      ['name', '标的', null],
      ['leadUnit', '由谁抓', null],
      ['totalInvestment', '总投资（万元）', '万元'],
      ['plannedStart', '计划开工时间', null],
    ]);
    const next = createAssistant(openSheets({ 七月: ODD }));
    await next.configure({ columns: settings.columns });
    expect((await next.check({ today })).ledger.rows).toHaveLength(2);
  });
});

test('every field’s own heading is read as that field, all in one list', () => {
  const cells = PROJECTS.fields.map((field, column) => {
    const heading = headingOf(field, '万元');
    const text = readHeader(heading);
    return { column, printed: heading, joined: text, leaf: text, parent: null, stacked: null, depth: 1, frame: frameOf([heading]) };
  });
  const matches = matchHeaders(cells, PROJECTS, { planYear: 2025, chosen: {}, fits: () => 'yes' });
  expect(matches.map(({ field, column }) => [column, field.name])).toEqual(PROJECTS.fields.map(({ name }, column) => [column, name]));
});
