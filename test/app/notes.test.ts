import { createAssistant } from '../../src/app/create-assistant';
import { readSettingsText, settingsText } from '../../src/app/exchange/settings-text';
import { remind, remindersFor, reminderTextFor } from '../../src/app/round/remind';
import { reportOf } from '../../src/app/views/report';
import { reportSchema } from '../../src/app/views/report-schema';
import type { Checked } from '../../src/app/results';
import { checkedLines } from '../../src/cli/subcommands/lines';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/mechanism/settings';
import { dayOf } from '../../src/spreadsheet/calendar';
import { asCsv } from '../../src/taskpane/model/problems/problem-export';
import { problemsOf } from '../../src/taskpane/model/problems/problem-list';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { JUNE, ledgerFile } from '../round/round';

const today = dayOf(2025, 6, 30);
const TEXT = '已转住建局，5月10日前回复';
const COUNTY = '云岭县2025年重大项目工作台账（全年样例）.xlsx';

const check = (workbook: FileWorkbook): Promise<Checked> => createAssistant(workbook).check({ today });

/** The ledger with a note beside its first problem of one project, saved and read again. */
async function noted(): Promise<{ workbook: FileWorkbook; checked: Checked; place: string }> {
  const workbook = ledgerFile(JUNE);
  const before = await check(workbook);
  const problem = problemsOf(before).find(({ name, units }) => name !== '' && units.length > 0);
  if (!problem) throw new Error('no problem of a project');
  await createAssistant(workbook).note(before, problem.finding, ` ${TEXT} `, today);
  const again = openWorkbookFile(workbook.save(), JUNE);
  return { workbook: again, checked: await check(again), place: problem.place };
}

test('a note is kept with the workbook, and stands in the exported list, on the terminal and in the report', async () => {
  const { checked, place } = await noted();
  const problems = problemsOf(checked);
  expect(problems.filter(({ note }) => note !== '').map((problem) => [problem.place, problem.note])).toEqual([[place, TEXT]]);
  const rows = asCsv(problems).split('\r\n');
  expect(rows.filter((row) => row.includes(TEXT))).toEqual([expect.stringContaining(place)]);
  expect(checkedLines(checked).filter((line) => line.includes(`（备注：${TEXT}）`))).toHaveLength(1);
  const report = reportSchema.parse(reportOf(checked));
  expect(report.findings.flatMap(({ cell, note }) => (note ? [[cell, note]] : []))).toEqual([[place, { text: TEXT, on: '2025-06-30' }]]);
});

test('it stands on 催办单, on the page of each unit that the project belongs to', async () => {
  const { workbook, checked, place } = await noted();
  const [problem] = problemsOf(checked).filter((each) => each.place === place);
  const { reminders } = await remind(workbook, checked, 'leadUnit', null);
  const bearing = reminders.filter(({ items }) => items.some(({ text }) => text.includes(TEXT)));
  expect(bearing.map(({ unit }) => unit)).toEqual(problem?.units);
  for (const { items } of bearing)
    expect(items.filter(({ kind }) => kind === 'noted')).toEqual([
      { kind: 'noted', project: problem?.name, text: expect.stringContaining(`（备注：${TEXT}）`) as string },
    ]);
  const snapshots = await workbook.readSheets((await workbook.listSheets()).filter(({ name }) => name === '催办单').map(({ id }) => id));
  expect(snapshots.flatMap(({ values }) => values.flat()).filter((cell) => typeof cell === 'string' && cell.includes(TEXT))).toHaveLength(
    bearing.length,
  );
  expect(reminderTextFor(checked, 'leadUnit', null, bearing[0]?.unit ?? '')).toContain(`【台账问题】${problem?.name ?? ''}：`);
});

test('the made 问题清单 bears it too', async () => {
  const { workbook, place } = await noted();
  await createAssistant(workbook).summarise({ today });
  const listed = (await workbook.listSheets()).filter(({ name }) => name === '问题清单');
  const [sheet] = await workbook.readSheets(listed.map(({ id }) => id));
  const bearing = sheet?.values.filter((row) => row.some((cell) => typeof cell === 'string' && cell.includes(`（备注：${TEXT}）`)));
  expect(bearing?.map((row) => row[2])).toEqual([place]);
});

test('it is changed, stays while the cell says another thing wrong, and is taken away by an empty text', async () => {
  const { workbook, checked } = await noted();
  const [known] = checked.noted;
  if (!known) throw new Error('the note is lost');
  const assistant = createAssistant(workbook);
  await assistant.note(checked, known.finding, '已回复', today);
  expect((await check(workbook)).noted.map(({ note }) => note.text)).toEqual(['已回复']);
  const { settings } = await check(workbook);
  await workbook.saveSettings({ ...settings, notes: settings.notes.map((note) => ({ ...note, value: '原来的内容' })) });
  expect((await check(workbook)).noted).toHaveLength(1);
  await assistant.note(checked, known.finding, '', today);
  expect((await check(workbook)).settings.notes).toEqual([]);
});

test('an accepted problem shows no note until it is open again', async () => {
  const { workbook, checked } = await noted();
  const [known] = checked.noted;
  if (!known) throw new Error('the note is lost');
  const assistant = createAssistant(workbook);
  await assistant.accept(checked, known.finding, '核实过', today);
  const after = await check(workbook);
  expect(after.noted).toEqual([]);
  for (const each of after.accepted) await assistant.reopen(each);
  expect((await check(workbook)).noted).toHaveLength(1);
});

test('a problem of another ledger goes to the unit of the project that it is of; one of a column to nobody', async () => {
  const workbook = ledgerFile(COUNTY);
  const checked = await check(workbook);
  const assistant = createAssistant(workbook);
  const register = checked.registers.find(({ findings, projects }) => findings.length > 0 && projects.some((each) => each !== null));
  const finding = register?.findings.find(({ row, cells }) => !cells && register.projects[register.ledger.rows.indexOf(row)] !== undefined);
  if (!register || !finding) throw new Error('no problem of a register');
  await assistant.note(register, finding, TEXT, today);
  const after = await check(workbook);
  expect(after.noted).toEqual([]);
  const { reminders } = remindersFor(after, 'leadUnit', null);
  const told = reminders.flatMap(({ items }) => items.filter(({ kind }) => kind === 'noted'));
  const [problem] = problemsOf(after.registers.find(({ noted: own }) => own.length > 0) ?? after).filter(({ note }) => note !== '');
  expect(problem).toBeDefined();
  expect(told.every(({ text }) => text.includes(TEXT))).toBe(true);
  expect(told.length).toBeGreaterThan(0);
});

test('notes stay with their workbook; settings of an older version have none, and a note is words of a length', async () => {
  const { checked } = await noted();
  expect(readSettingsText(settingsText(checked.settings, checked.ledger), DEFAULT_SETTINGS, checked.ledger).settings.notes).toEqual([]);
  expect(readSettingsText(settingsText(DEFAULT_SETTINGS, checked.ledger), checked.settings, checked.ledger).settings.notes).toEqual(
    checked.settings.notes,
  );
  expect(parseSettings({ version: 1 })?.notes).toEqual([]);
  const [note] = checked.settings.notes;
  expect(parseSettings({ version: 1, notes: [{ ...note, text: '' }] })).toBeNull();
  expect(parseSettings({ version: 1, notes: [{ ...note, text: '长'.repeat(201) }] })).toBeNull();
});
