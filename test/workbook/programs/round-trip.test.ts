import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../../src/app/create-assistant';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { USER_ERRORS } from '../../../src/wording/faces/errors';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { partsOf, partText } from '../../support/xlsx-fixture';
import { asGnumeric, exceljs, gnumeric, libreOffice, stripped, type Saver } from './savers';

const NAME = '平陆县2025年重点推进项目.xlsx';
const SAMPLE = readFileSync(join(__dirname, '../../../assets/samples', NAME));
const today = dayOf(2025, 4, 10);

/** `keepsSettings`: the program keeps custom XML, where our settings are. */
const PROGRAMS: readonly (readonly [string, Saver, { readonly keepsSettings: boolean }])[] = [
  ['LibreOffice', libreOffice, { keepsSettings: true }],
  ['Gnumeric', gnumeric, { keepsSettings: false }],
  ['what Gnumeric makes of a file', (file) => Promise.resolve(asGnumeric(file)), { keepsSettings: false }],
  ['exceljs', exceljs, { keepsSettings: false }],
];

const tabs = async (workbook: FileWorkbook) => (await workbook.listSheets()).map(({ name, generated }) => [name, generated]);
const namesOf = (workbook: FileWorkbook): string[] =>
  [...partText(workbook.save(), 'xl/workbook.xml').matchAll(/<definedName [^>]*name="(台账_[^"]*)"/g)].map(([, name = '']) => name).sort();

test.each(PROGRAMS)(
  'a report saved by %s: sheets are replaced once, names stay, marks are cleared',
  async (program, save, { keepsSettings }) => {
    const workbook = openWorkbookFile(SAMPLE, NAME);
    const first = createAssistant(workbook);
    await first.configure({ office: '平陆县发展和改革局' });
    await first.highlight({ today });
    await first.summarise({ today });
    const [sheets, names, settings] = [await tabs(workbook), namesOf(workbook), await workbook.loadSettings()];

    const saved = await save(workbook.save());
    if (saved === null) {
      console.warn(`${program} is not installed here: the round trip was not made.`);
      return;
    }
    const returned = openWorkbookFile(saved, NAME);
    expect(await tabs(returned)).toEqual(sheets);
    expect(await returned.loadSettings()).toEqual(keepsSettings ? settings : null);

    const again = createAssistant(returned);
    const before = returned.save();
    const checked = await again.check({ today });
    expect(checked.ledger.snapshot.sheet.name).toBe('重点推进项目');
    expect(checked.notices).toEqual(keepsSettings ? [] : [USER_ERRORS.settingsLost]);
    await again.summarise({ today });
    expect(await tabs(returned)).toEqual(sheets);
    expect(namesOf(returned)).toEqual(names);
    expect(await again.undo()).not.toBeNull();
    expect(Buffer.from(returned.save()).equals(Buffer.from(before))).toBe(true);

    await again.summarise({ today });
    await again.highlight({ today });
    expect((await again.clear()).sheets).toEqual(['重点推进项目']);
    expect(
      [...partsOf(returned.save())].filter(
        ([name, bytes]) => /sheet1\.xml$/.test(name) && new TextDecoder().decode(bytes).includes('XMTZ:'),
      ),
    ).toEqual([]);
    await again.configure({ office: '另一个局' });
    expect(await openWorkbookFile(returned.save(), NAME).loadSettings()).toMatchObject({ office: '另一个局' });
    expect((await again.check({ today })).notices).toEqual([]);
  },
); // prettier-ignore

test('a report that lost both signs of every sheet: the sheets are known by their words, replaced once and told, undo is exact', async () => {
  const workbook = openWorkbookFile(SAMPLE, NAME);
  await createAssistant(workbook).summarise({ today });
  const sheets = await tabs(workbook);
  const saved = await stripped(workbook.save());
  if (saved === null) throw new Error('not saved');
  const returned = openWorkbookFile(saved, NAME);
  expect((await tabs(returned)).every(([, generated]) => generated === null)).toBe(true);

  const again = createAssistant(returned);
  const before = returned.save();
  const checked = await again.check({ today });
  // None of them is offered as a table that could be a ledger, and that the settings are gone is told.
  expect([checked.unread, checked.otherLedgers, checked.notices]).toEqual([[], [], [USER_ERRORS.settingsLost]]);
  const { replaced, beside } = await again.summarise({ today });
  expect([replaced, beside]).toEqual([sheets.flatMap(([name, key]) => (key === null ? [] : [name])), []]);
  expect(await tabs(returned)).toEqual(sheets);
  expect(await again.undo()).not.toBeNull();
  expect(Buffer.from(returned.save()).equals(Buffer.from(before))).toBe(true);
});
