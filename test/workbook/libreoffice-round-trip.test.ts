import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';

const NAME = '平陆县2025年重点推进项目.xlsx';
const today = dayOf(2025, 4, 10);

/** The workbook as LibreOffice saves it; null where it is not installed. */
function savedByLibreOffice(file: Uint8Array): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(folder, NAME), file);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'saved'),
      join(folder, NAME),
    ];
    const { status } = spawnSync('soffice', args, { encoding: 'utf8' });
    return status === 0 ? new Uint8Array(readFileSync(join(folder, 'saved', NAME))) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a report saved by LibreOffice: sheets are replaced once, settings kept, marks cleared', async () => {
  const workbook = openWorkbookFile(readFileSync(join(__dirname, '../../assets/samples', NAME)), NAME);
  const first = createAssistant(workbook);
  await first.configure({ office: '平陆县发展和改革局' });
  await first.highlight({ today });
  await first.summarise({ today });
  const sheets = (await workbook.listSheets()).map(({ name, generated }) => [name, generated]);
  const settings = await workbook.loadSettings();

  const saved = savedByLibreOffice(workbook.save());
  if (saved === null) {
    console.warn('LibreOffice is not installed here: the round trip was not made.');
    return;
  }
  const returned = openWorkbookFile(saved, NAME);
  const again = createAssistant(returned);
  expect((await returned.listSheets()).map(({ name, generated }) => [name, generated])).toEqual(sheets);
  expect(await returned.loadSettings()).toEqual(settings);
  await again.summarise({ today });
  expect((await returned.listSheets()).map(({ name, generated }) => [name, generated])).toEqual(sheets);
  expect((await again.clear()).sheets).toHaveLength(1);
  await again.configure({ office: '另一个局' });
  expect(await openWorkbookFile(returned.save(), NAME).loadSettings()).toMatchObject({ office: '另一个局' });
});
