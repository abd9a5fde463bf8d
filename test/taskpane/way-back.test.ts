import { readFileSync } from 'node:fs';
import { createAssistant } from '../../src/app/create-assistant';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';
import { dayOf } from '../../src/spreadsheet/calendar';
import { present } from '../../src/spreadsheet/present';
import type { CellLocation, Workbook } from '../../src/spreadsheet/port';
import { PaneSession } from '../../src/taskpane/session/session';
import { openWorkbookFile } from '../../src/workbook/file';
import { bookOfFile } from '../support/book-model/from-file';
import { eventually } from '../support/eventually';
import { openExcel } from '../workbook/excel/excel-host';
import { openWps } from '../workbook/wps/wps-host';

const FILE = '平陆县2025年重点推进项目台账（6月调度）.xlsx';
const sample = () => openWorkbookFile(new Uint8Array(readFileSync(`assets/samples/${FILE}`)), FILE);

const HOSTS: readonly (readonly [string, () => Promise<Workbook>])[] = [
  ['Excel', async () => openExcel(await bookOfFile(sample())).workbook],
  ['WPS', async () => openWps(await bookOfFile(sample())).workbook],
  ['the file', () => Promise.resolve(sample())],
];

/** A pane over a workbook whose user stands at B6 of the ledger. */
async function openPane(workbook: Workbook) {
  const [ledger] = await workbook.listSheets();
  const place: CellLocation = { sheetId: present(ledger, 'sheets', 0).id, row: 5, column: 1 };
  await workbook.select(place.sheetId, place.row, place.column);
  const session = new PaneSession({ assistant: createAssistant(workbook), today: () => dayOf(2025, 6, 30) });
  await session.open();
  const sheetOfUser = async (): Promise<string | undefined> => {
    const at = await workbook.selection();
    return (await workbook.listSheets()).find(({ id }) => id === at?.sheetId)?.name;
  };
  const undo = (): Promise<void> => session.steps.undo(present(session.read().history.done.at(-1), 'steps', 0).id);
  return { session, place, sheetOfUser, undo };
}

describe.each(HOSTS)('in %s', (_name, open) => {
  test('taking back the sheets that are shown leads back to the place in the ledger, and doing it again shows the first of them', async () => {
    const workbook = await open();
    const { session, place, sheetOfUser, undo } = await openPane(workbook);
    await session.summarise();
    const first = present(session.read().outcome?.sheets[0], 'sheets', 0).name;
    await eventually(sheetOfUser).toBe(first);
    await undo();
    await eventually(() => workbook.selection()).toEqual(place);
    await session.steps.redo();
    await eventually(sheetOfUser).toBe(first);
    expect(session.read().outcome).toMatchObject({ back: place, sheets: [{ name: first }, ...Array<unknown>(10).fill({})] });
    await undo();
    await eventually(() => workbook.selection()).toEqual(place);
  });

  test('where the sheets are not to be shown, doing it again leaves the user where they are', async () => {
    const workbook = await open();
    const { session, place, sheetOfUser, undo } = await openPane(workbook);
    await session.configure({ reveal: { ...DEFAULT_SETTINGS.reveal, sheets: false, marks: false } });
    await session.summarise();
    const first = present(session.read().outcome?.sheets[0], 'sheets', 0);
    session.goTo(first.sheetId);
    await eventually(sheetOfUser).toBe(first.name);
    await undo();
    await eventually(() => workbook.selection()).toEqual(place);
    await session.steps.redo();
    expect(session.read().outcome).toMatchObject({ back: null });
    expect(await workbook.selection()).toEqual(place);
  });

  test('marks put on again bring the first marked project into sight, as they did first', async () => {
    const workbook = await open();
    const { session, place, undo } = await openPane(workbook);
    await session.highlight();
    await eventually(() => workbook.selection()).not.toEqual(place);
    const shown = await workbook.selection();
    await workbook.select(place.sheetId, place.row, place.column);
    await undo();
    expect(await workbook.selection()).toEqual(place);
    await session.steps.redo();
    await eventually(() => workbook.selection()).toEqual(shown);
  });

  test('the guided start leaves the user where they were before it', async () => {
    const workbook = await open();
    const { session, place, sheetOfUser } = await openPane(workbook);
    await session.added.startSample();
    await eventually(sheetOfUser).toContain('示例');
    await session.added.endSample();
    await eventually(() => workbook.selection()).toEqual(place);
  });
});
