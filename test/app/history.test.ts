import { samples } from '../../assets/samples/samples';
import { readEarlierMonths } from '../../src/app/actions/keep-months';
import { createAssistant } from '../../src/app/create-assistant';
import { readSettingsText, settingsText } from '../../src/app/exchange/settings-text';
import type { ChosenFile } from '../../src/app/round/collect';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';
import { withMonths, type MonthFigures } from '../../src/mechanism/history';
import { dayOf } from '../../src/spreadsheet/calendar';
import { planSummary } from '../../src/app/actions/summarise';
import { WorkbookFault } from '../../src/spreadsheet/port';
import { USER_ERRORS } from '../../src/wording/faces/errors';
import { openWorkbookFile } from '../../src/workbook/file';
import { ANNEX_FILE, checkedSample, JUNE_FILE } from '../support/checked-sample';
import { rowsOf, sheetOf, textOf } from '../support/plan-sheets';

const JUNE = dayOf(2025, 6, 30);

function month(month: string, changes: Partial<MonthFigures> = {}): MonthFigures {
  return {
    month,
    asOf: `${month}-28`,
    planYear: 2025,
    source: '台账',
    startRate: 0.5,
    startTarget: 0.8,
    started: 3,
    startBase: 6,
    resumptionRate: 0.9,
    investmentRate: 0.3,
    timeProgress: 0.4,
    late: 1,
    notResumed: 0,
    ...changes,
  };
}

function bytesOf(name: string): Uint8Array {
  return samples()[name] ?? new Uint8Array();
}

test('生成汇总表 keeps the month with the workbook, once, and another program finds it there', async () => {
  const workbook = openWorkbookFile(bytesOf(JUNE_FILE), JUNE_FILE);
  const assistant = createAssistant(workbook);
  const made = await assistant.summarise({ today: JUNE });
  expect(made.monthKept).toBe(true);
  await assistant.summarise({ today: JUNE });
  const again = createAssistant(openWorkbookFile(workbook.save(), JUNE_FILE));
  const { settings } = await again.check({ today: JUNE });
  expect(settings.history).toEqual([
    {
      month: '2025-06',
      asOf: '2025-06-30',
      planYear: 2025,
      source: '项目台账',
      startRate: 4 / 6,
      startTarget: 0.8,
      started: 4,
      startBase: 6,
      resumptionRate: 8 / 9,
      investmentRate: 0.45293569431500463,
      timeProgress: 0.5,
      late: 1,
      notResumed: 1,
    },
  ]);
});

test('the month goes with its step: taken back, nothing of it is left in the file; done again, it is there again', async () => {
  const file = bytesOf(JUNE_FILE);
  const workbook = openWorkbookFile(file, JUNE_FILE);
  const assistant = createAssistant(workbook);
  const months = async () => (await assistant.check({ today: JUNE })).settings.history.map(({ month: each }) => each);
  await assistant.summarise({ today: JUNE });
  await assistant.undo();
  await expect(workbook.loadSettings()).resolves.toBeNull();
  expect(Buffer.compare(workbook.save(), openWorkbookFile(file, JUNE_FILE).save())).toBe(0);
  await assistant.redo();
  await expect(months()).resolves.toEqual(['2025-06']);
  await assistant.undo();
  await expect(workbook.loadSettings()).resolves.toBeNull();
});

test('what else was decided since stays when the step is taken back, and so does a month that was counted otherwise since', async () => {
  const workbook = openWorkbookFile(bytesOf(JUNE_FILE), JUNE_FILE);
  const assistant = createAssistant(workbook);
  await assistant.keepMonths([month('2025-03'), month('2025-04')]);
  await assistant.configure({ office: '发改局' });
  await assistant.keepMonths([month('2025-04', { started: 5 })]);
  expect(assistant.history.done.map(({ name }) => name)).toEqual(['补录2个月的指标', '补录1个月的指标']);
  const kept = async () => (await assistant.check({ today: JUNE })).settings;
  await assistant.undo();
  expect((await kept()).history.map(({ month: each, started }) => [each, started])).toEqual([
    ['2025-03', 3],
    ['2025-04', 3],
  ]);
  await assistant.configure({ history: [month('2025-03'), month('2025-04', { started: 9 })] });
  await assistant.undo();
  expect((await kept()).history.map(({ month: each, started }) => [each, started])).toEqual([['2025-04', 9]]);
  expect((await kept()).office).toBe('发改局');
});

test('a summary sheet that was written in stays when the step is taken back, and its month with it', async () => {
  const workbook = openWorkbookFile(bytesOf(JUNE_FILE), JUNE_FILE);
  const assistant = createAssistant(workbook);
  const { sheets } = await assistant.summarise({ today: JUNE });
  const sheetId = sheets[0]?.sheetId ?? '';
  await workbook.edit([{ sheetId, row: 90, column: 0, before: null, after: '已阅' }]);
  expect((await assistant.undo())?.keptSheets).toEqual([sheets[0]?.name]);
  const { settings, notices } = await assistant.check({ today: JUNE });
  expect(settings.history.map(({ month: each }) => each)).toEqual(['2025-06']);
  expect(notices).toEqual([]);
});

test('a month that cannot be put back stops doing the step again: no sheets without their month', async () => {
  const workbook = openWorkbookFile(bytesOf(JUNE_FILE), JUNE_FILE);
  const assistant = createAssistant(workbook);
  const before = await workbook.listSheets();
  await assistant.summarise({ today: JUNE });
  await assistant.undo();
  const save = jest.spyOn(workbook, 'saveSettings').mockRejectedValueOnce(new WorkbookFault('busy'));
  await expect(assistant.redo()).rejects.toThrow('busy');
  expect(await workbook.listSheets()).toEqual(before);
  save.mockRestore();
  await expect(assistant.redo()).resolves.toMatchObject({ step: { action: 'summarise' } });
});

test('settings of a newer version are not written over', async () => {
  const workbook = openWorkbookFile(bytesOf(JUNE_FILE), JUNE_FILE);
  await workbook.saveSettings({ version: 99 });
  expect((await createAssistant(workbook).summarise({ today: JUNE })).monthKept).toBe(false);
  await expect(createAssistant(workbook).keepMonths([month('2025-03')])).rejects.toThrow(USER_ERRORS.settingsNewer);
  expect(await workbook.loadSettings()).toEqual({ version: 99 });
});

test('a month counted again takes the place of what was kept of it', () => {
  const kept = withMonths([month('2025-05'), month('2025-03')], [month('2025-05', { started: 4 }), month('2025-04')]);
  expect(kept.map(({ month: each, started }) => [each, started])).toEqual([
    ['2025-03', 3],
    ['2025-04', 3],
    ['2025-05', 4],
  ]);
});

test('months travel with exported settings and join those that are there', async () => {
  const { ledger } = await checkedSample(JUNE_FILE, JUNE);
  const carried = settingsText({ ...DEFAULT_SETTINGS, history: [month('2025-03')] }, ledger);
  const own = { ...DEFAULT_SETTINGS, history: [month('2025-03', { started: 1 }), month('2025-04')] };
  const read = readSettingsText(carried, own, ledger);
  expect(read.settings.history.map(({ month: each, started }) => [each, started])).toEqual([
    ['2025-03', 3],
    ['2025-04', 3],
  ]);
});

describe('earlier months from their files', () => {
  const file = (name: string, of: string): ChosenFile => ({ name, saved: '', content: bytesOf(of) });

  test('are told by what the ledger says; one that says nothing, and what is no workbook, are told and left out', async () => {
    const checked = await checkedSample(JUNE_FILE, JUNE);
    const { months, refused } = await readEarlierMonths(
      checked,
      [file('六月.xlsx', JUNE_FILE), file('台账.xlsx', ANNEX_FILE), { name: '坏.xlsx', saved: '', content: new Uint8Array([1, 2, 3]) }],
      openWorkbookFile,
      JUNE,
    );
    expect(months.map(({ month: each, source }) => [each, source])).toEqual([['2025-06', '六月.xlsx']]);
    expect(refused[0]).toContain('“台账.xlsx”没有写明截至日期');
    expect(refused[1]).toContain('“坏.xlsx”没有补录：');
  });

  test('two of one month are not two months: the second is left out, as its day was probably not set anew', async () => {
    const checked = await checkedSample(JUNE_FILE, JUNE);
    const { months, refused } = await readEarlierMonths(
      checked,
      [file('6月.xlsx', JUNE_FILE), file('5月.xlsx', JUNE_FILE)],
      openWorkbookFile,
      JUNE,
    );
    expect(months.map(({ source }) => source)).toEqual(['6月.xlsx']);
    expect(refused).toEqual([
      '“5月.xlsx”与“6月.xlsx”写明的截至日期同在2025年6月，只补录了后者；请核对“5月.xlsx”表中的截至日期，更正后重新选择。',
    ]);
  });

  test('a name that tells the month is enough', async () => {
    const checked = await checkedSample(JUNE_FILE, JUNE);
    const { months } = await readEarlierMonths(checked, [file('3月台账.xlsx', ANNEX_FILE)], openWorkbookFile, JUNE);
    expect(months.map(({ month: each, asOf, startRate }) => [each, asOf, startRate])).toEqual([['2025-03', '2025-03-31', null]]);
  });
});

describe('月度趋势', () => {
  test('is made once there are two months, a gap where none was kept', async () => {
    const history = [month('2025-03'), month('2025-04', { startRate: null }), month('2024-12', { planYear: 2024 })];
    const planned = planSummary(await checkedSample(JUNE_FILE, JUNE, { history }));
    const sheet = sheetOf(planned, 'trend');
    const rows = rowsOf(sheet).filter(([first]) => /^\d+月$/.test(String(first)));
    expect(rows.map(([name, , rate, target, , , , completed]) => [name, rate, target, completed])).toEqual([
      ['3月', 0.5, 0.8, 0.3],
      ['4月', null, 0.8, 0.3],
      ['5月', null, null, null],
      ['6月', 4 / 6, 0.8, expect.closeTo(0.4529357, 6)],
    ]);
    expect(rows[2]?.[1]).toBe('没有留存');
    expect(textOf(sheet)).toContain('数据来源：3月、4月为“台账”；6月为“项目台账”。');
    expect(sheet.charts.map(({ type, title }) => [type, title])).toEqual([
      ['line', '开工率与目标'],
      ['line', '投资完成率与序时进度'],
      ['line', '续建复工率'],
      ['column', '未按期开工、未复工的项目（个）'],
    ]);
    expect(sheet.charts[0]?.categories.rows).toBe(4);
  });

  test('a year of months, its charts and notes stand on one page of A4', async () => {
    const history = Array.from({ length: 12 }, (_, at) => month(`2025-${String(at + 1).padStart(2, '0')}`));
    const { print } = sheetOf(planSummary(await checkedSample(JUNE_FILE, JUNE, { history })), 'trend');
    expect(print).toMatchObject({ paper: 'A4', landscape: false, breaks: [] });
  });

  test('values of two lines stand on their outer sides; one that would hide the other or the axis is left to the table', async () => {
    const near = (number: string, startRate: number, startTarget: number) => month(`2025-${number}`, { startRate, startTarget });
    const history = [near('01', 0.02, 0.05), near('02', 0.02, 0.4), near('03', 0.5, 0.4), near('04', 0.4, 0.4), near('05', 0.6, 0.62)];
    const { charts } = sheetOf(planSummary(await checkedSample(JUNE_FILE, JUNE, { history })), 'trend');
    expect(charts[0]?.labels).toBe('level');
    expect(charts[0]?.series.map(({ sides }) => sides)).toEqual([
      ['none', 'above', 'above', 'above', 'below', 'below'],
      ['above', 'above', 'below', 'below', 'above', 'above'],
    ]);
  });

  test('counted at an earlier day it ends with that month, and says that later ones are kept', async () => {
    const history = [month('2025-04'), month('2025-05'), month('2025-08')];
    const sheet = sheetOf(planSummary(await checkedSample(JUNE_FILE, JUNE, { history })), 'trend');
    expect(rowsOf(sheet).flatMap(([first]) => (/^\d+月$/.test(String(first)) ? [first] : []))).toEqual(['4月', '5月', '6月']);
    expect(textOf(sheet)).toContain('截至日期以后的月份留存有指标，没有列出。');
  });

  test('of one month alone there is none', async () => {
    const planned = planSummary(await checkedSample(JUNE_FILE, JUNE));
    expect(planned.sheets.map(({ key }) => key)).not.toContain('trend');
  });
});
