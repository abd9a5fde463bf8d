import { createAssistant } from '../../../src/app/create-assistant';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../../src/workbook/file';
import { MAIN, packParts, partText, workbookParts } from '../../support/xlsx-fixture';
import { FAULTY_LEDGER } from '../faults/actions';

const today = dayOf(2025, 6, 30);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const STYLES = 'xl/styles.xml';

/** A member put in two ways, as Hancom Office writes fonts and differential formats. */
const inTwoWays = (xml: string): string =>
  `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice xmlns:hs="http://schemas.haansoft.com/office/spreadsheet/8.0" Requires="hs">${xml}</mc:Choice>` +
  `<mc:Fallback>${xml}</mc:Fallback></mc:AlternateContent>`;
const withDxfs = (dxfs: string) => (styles: string) => styles.replace(/<dxfs[^]*<\/dxfs>/, dxfs);

/** Style sheets as programs write them, from the plain one. */
const WRITTEN: readonly (readonly [string, (styles: string) => string])[] = [
  ['an empty root', () => `<?xml version="1.0"?>\n<styleSheet xmlns="${MAIN}" xml:space="preserve"/>\n`],
  ['an empty root with a blank', () => `<styleSheet xmlns="${MAIN}" />`],
  ['a root of nothing', () => `<styleSheet xmlns="${MAIN}"></styleSheet>`],
  ['no differential formats', withDxfs('')],
  ['an empty list of them', withDxfs('<dxfs/>')],
  ['an empty list of them with a blank', withDxfs('<dxfs />')],
  ['an empty list of them that is counted', withDxfs('<dxfs count="0"/>')],
  ['an empty list of them that is counted, with blanks', withDxfs('<dxfs  count="0"  />')],
  ['a list of none of them', withDxfs('<dxfs></dxfs>')],
  ['a list with line breaks', withDxfs('<dxfs count="1">\n  <dxf/>\n</dxfs>')],
  ['differential formats in two ways', withDxfs(`<dxfs count="2">${inTwoWays('<dxf><font><i/></font></dxf>')}<dxf/></dxfs>`)],
  ['cell formats in two ways', (styles) => styles.replace(/<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"\/>/, inTwoWays)],
]; // prettier-ignore

/** The list of differential formats by index, each as the fallback of what it is written as. */
function differentialFormats(styles: string): string[] {
  const [, list = ''] = /<dxfs[^>]*>([^]*)<\/dxfs\s*>/.exec(styles) ?? [];
  const plain = list.replaceAll(/<mc:AlternateContent[^]*?<mc:Fallback>([^]*?)<\/mc:Fallback><\/mc:AlternateContent>/g, '$1');
  return plain.match(/<dxf\/>|<dxf>[^]*?<\/dxf>/g) ?? [];
}

describe.each(WRITTEN)('styles with %s', (_, change) => {
  const parts = workbookParts({
    sheets: [
      { ...FAULTY_LEDGER, cells: (FAULTY_LEDGER.cells ?? []).map((cell) => (cell.at === 'D4' ? { ...cell, numberFormat: '0.00' } : cell)) },
    ],
  }); // prettier-ignore
  const file = packParts({ ...parts, [STYLES]: change(parts[STYLES] ?? '') });

  it('show each mark in its own looks, and are as they were when it is cleared, in a later session too', async () => {
    const workbook = openWorkbookFile(file, '台账.xlsx');
    const before = partText(workbook.save(), STYLES);
    await createAssistant(workbook).highlight({ today });
    const marked = workbook.save();
    const rules = [...partText(marked, 'xl/worksheets/sheet1.xml').matchAll(/dxfId="(\d+)"[^>]*><formula>N\("XMTZ/g)];
    expect(rules.length).toBeGreaterThan(0);
    const formats = differentialFormats(partText(marked, STYLES));
    for (const [, dxfId] of rules) expect(formats[Number(dxfId)]).toContain('<fill>');
    const later = openWorkbookFile(marked, '台账.xlsx');
    await createAssistant(later).clear();
    expect(partText(later.save(), STYLES)).toBe(before);
  });

  it('show each cell in the format that its index means', async () => {
    const workbook = openWorkbookFile(file, '台账.xlsx');
    const [snapshot] = await workbook.readSheets(['xl/worksheets/sheet1.xml']);
    expect(snapshot?.numberFormats[3]?.[3]).toBe(partText(file, STYLES).includes('cellXfs') ? '0.00' : 'General');
  });
});
