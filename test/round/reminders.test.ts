import { Workbook as ExcelJs } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { createAssistant } from '../../src/app/create-assistant';
import { collectFiles } from '../../src/app/round/collect';
import { remind, remindersFor, reminderTextFor } from '../../src/app/round/remind';
import { countyOf, putRollup } from '../../src/app/round/rollup';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { emptyWorkbook } from '../../src/workbook/file/empty';
import { JUNE, ledgerFile, returned, sent } from './round';

const COUNTY = '云岭县2025年重大项目工作台账（全年样例）.xlsx';

async function september(name: string = COUNTY) {
  const workbook = ledgerFile(name);
  const checked = await createAssistant(workbook).check({ today: dayOf(2025, 9, 30) });
  return { workbook, checked };
}

describe('催办单', () => {
  it('chases every project that the highlighting calls late, once for each of its units, with planned date and days', async () => {
    const { checked } = await september();
    const { reminders } = remindersFor(checked, 'leadUnit', null);
    const late = reminders.flatMap(({ items }) => items.filter(({ kind }) => kind === 'late'));
    expect(late).toHaveLength(checked.progress.statuses.filter((status) => status === 'overdue').length);
    expect(late.every(({ text }) => /^计划2025年\d+月开工，(?:已超期[1-9]\d*天|已到期，尚未开工)$/.test(text))).toBe(true);
    const resumed = reminders.flatMap(({ items }) => items.filter(({ kind }) => kind === 'resume'));
    expect(resumed).toHaveLength(checked.progress.statuses.filter((status) => status === 'not-resumed').length);
  });

  it('tells investment behind by the office’s own light, blockers and permits past their time', async () => {
    const { checked } = await september();
    const kinds = (settings: typeof checked.settings): string[] =>
      remindersFor({ ...checked, settings }, 'leadUnit', null).reminders.flatMap(({ items }) => items.map(({ kind }) => kind));
    const usual = kinds(checked.settings);
    expect(usual).toEqual(expect.arrayContaining(['invest', 'blockers', 'permits']));
    const strict = kinds({ ...checked.settings, lights: { family: 'points', yellow: 1, red: 30 } });
    expect(strict.filter((kind) => kind === 'invest').length).toBeGreaterThan(usual.filter((kind) => kind === 'invest').length);
  });

  it('prints a page for each unit: number, deadline and signature as set, a cell for each answer', async () => {
    const { workbook, checked } = await september();
    const settings = {
      ...checked.settings,
      reminders: { ...checked.settings.reminders, number: 12, days: 3, title: '督办单', signature: '县重点办' },
    };
    const { reminders } = await remind(workbook, { ...checked, settings }, 'leadUnit', null);
    const book = new ExcelJs();
    await book.xlsx.load(Buffer.from(workbook.save()) as never);
    const sheet = book.getWorksheet('催办单');
    const texts: string[] = [];
    sheet?.eachRow((row) => row.eachCell((cell) => (cell.isMerged && cell.master !== cell ? undefined : texts.push(cell.text))));
    expect(texts.filter((text) => text === '督办单')).toHaveLength(reminders.length);
    expect(texts).toEqual(expect.arrayContaining([`项目催办〔2025〕12号`, `项目催办〔2025〕${String(11 + reminders.length)}号`]));
    expect(texts.some((text) => text.includes('请于2025年10月3日前'))).toBe(true);
    expect(texts.filter((text) => text.startsWith('县重点办'))).toHaveLength(reminders.length);
    const parts = Object.values(unzipSync(workbook.save())).map((part) => strFromU8(part));
    expect(parts.find((part) => part.includes('<rowBreaks'))?.match(/<brk /g)).toHaveLength(reminders.length - 1);
  });

  it('is a text for one unit, and says who has not reported', async () => {
    const { checked } = await september(JUNE);
    const [file] = await sent(ledgerFile(JUNE));
    const collected = await collectFiles(checked, [returned('水利局.xlsx', file?.bytes ?? new Uint8Array(0))], openWorkbookFile, {
      by: 'leadUnit',
    });
    const text = reminderTextFor(checked, 'leadUnit', collected, '民政局');
    expect(text).toMatch(/^催办单　项目催办〔2025〕\d+号\n民政局：\n/);
    expect(text).toContain('【未报进度】尚未报送2025年6月进度。');
    expect(() => reminderTextFor(checked, 'leadUnit', collected, '无此单位')).toThrow('没有需要催办的事项');
  });
});

describe('several counties beside each other', () => {
  it('ranks by what each ledger says, totals of what all of them say', async () => {
    const counties = await Promise.all(
      [COUNTY, JUNE].map(async (name) => countyOf(name, await createAssistant(ledgerFile(name)).check({ today: dayOf(2025, 6, 30) }))),
    );
    expect(counties.map(({ name, projects }) => [name, projects])).toEqual([
      ['云岭县', 100],
      ['平陆县', 15],
    ]);
    const workbook = emptyWorkbook('');
    await putRollup(workbook, counties);
    const [sheet] = await workbook.listSheets();
    const [snapshot] = await workbook.readSheets([sheet?.id ?? '']);
    const total = snapshot?.values.find((row) => row[1] === '合计');
    expect([total?.[2], total?.[3]]).toEqual([115, counties.reduce((sum, { newProjects }) => sum + newProjects, 0)]);
    // No figure for quarters that have not begun.
    expect([total?.[6], total?.[7]]).toEqual([null, null]);
  });
});
