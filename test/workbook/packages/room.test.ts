import { createAssistant } from '../../../src/app/create-assistant';
import { explain } from '../../../src/app/errors';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../../src/workbook/file';
import { judge } from '../../support/vendor-judge';
import { packParts, partText, workbookParts } from '../../support/xlsx-fixture';
import { FAULTY_LEDGER, withFewSheets } from '../faults/actions';

const today = dayOf(2025, 6, 30);
/** What Excel takes: of cell formats as many as the Open XML SDK allows, which are fewer than Excel's help says. */
const [MOST_FORMATS, LAST_SHEET_ID] = [65_430, 65_534];

/** The ledger in a workbook with so many cell formats, each unlike the others. */
function withFormats(count: number): Uint8Array {
  const parts = workbookParts({ sheets: [FAULTY_LEDGER] });
  const more = Array.from(
    { length: count - 1 },
    (_, at) =>
      `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment textRotation="${String(Math.floor(at / 250) % 180)}" wrapText="${at < 45_000 ? '0' : '1'}" indent="${String(at % 250)}"/></xf>`,
  );
  const styles = (parts['xl/styles.xml'] ?? '').replace(
    /<cellXfs count="\d+">([^]*?)<\/cellXfs>/,
    (_, own: string) => `<cellXfs count="${String(count)}">${own}${more.join('')}</cellXfs>`,
  ); // prettier-ignore
  return packParts({ ...parts, 'xl/styles.xml': styles });
}

const formatsOf = (file: Uint8Array): number => {
  const [, list = ''] = /<cellXfs[^>]*>([^]*?)<\/cellXfs>/.exec(partText(file, 'xl/styles.xml')) ?? [];
  return list.split('<xf ').length - 1;
};

test('a workbook without room for further cell formats takes no sheets, which is told with nothing changed; marks need none', async () => {
  const workbook = openWorkbookFile(withFormats(MOST_FORMATS - 3), '台账.xlsx');
  const before = workbook.save();
  const assistant = createAssistant(workbook);
  const error: unknown = await assistant.summarise({ today }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: 'too-many-formats' });
  expect(explain(error)).toMatch(/格式.*没有改动|格式.*另存|格式/);
  expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
  const { missing } = await assistant.highlight({ today });
  expect(missing.length).toBeGreaterThan(0);
});

/** How many formats the summary sheets add to so many, where they are made. */
async function addedTo(count: number): Promise<number | null> {
  const workbook = openWorkbookFile(withFormats(count), '台账.xlsx');
  const assistant = createAssistant(workbook);
  await withFewSheets(assistant);
  const made = await assistant.summarise({ today }).then(
    () => true,
    () => false,
  );
  if (!made) return null;
  const file = workbook.save();
  const said = judge(file);
  if (said === null) console.warn('The Open XML SDK does not run here: the workbook was not judged.');
  else expect(said).toEqual([]);
  return formatsOf(file) - count;
}

test('where there is just room for the formats the workbook is valid; for one less there is none', async () => {
  const added = (await addedTo(1)) ?? 0;
  expect(added).toBeGreaterThan(10);
  expect(await addedTo(MOST_FORMATS - added)).toBe(added);
  expect(await addedTo(MOST_FORMATS - added + 1)).toBeNull();
});

test.each([['1'], ['65530'], ['65534'], ['65545'], ['4294967295']])(
  'beside a sheet of id %s new sheets take free ids that Excel takes',
  async (id) => {
    const parts = workbookParts({ sheets: [FAULTY_LEDGER] });
    const book = (parts['xl/workbook.xml'] ?? '').replace('sheetId="1"', `sheetId="${id}"`);
    const workbook = openWorkbookFile(packParts({ ...parts, 'xl/workbook.xml': book }), '台账.xlsx');
    const assistant = createAssistant(workbook);
    await withFewSheets(assistant);
    await assistant.summarise({ today });
    const ids = [...partText(workbook.save(), 'xl/workbook.xml').matchAll(/sheetId="(\d+)"/g)].map(([, each]) => Number(each));
    expect(ids[0]).toBe(Number(id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(3);
    expect(ids.slice(1).every((each) => each >= 1 && each <= LAST_SHEET_ID)).toBe(true);
  },
);
