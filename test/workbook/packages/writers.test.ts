import { createAssistant } from '../../../src/app/create-assistant';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../../src/workbook/file';
import { judge } from '../../support/vendor-judge';
import { packParts, partsOf, RELATIONS, relationships, workbookParts, type PartTexts } from '../../support/xlsx-fixture';
import { FAULTY_LEDGER, withFewSheets } from '../faults/actions';

const today = dayOf(2025, 6, 30);
const BOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const GBK = Uint8Array.from([
  ...new TextEncoder().encode('<?xml version="1.0" encoding="GBK"?><doc>'),
  ...[0xcf, 0xee, 0xc4, 0xbf], // 项目
  ...new TextEncoder().encode('</doc>'),
]);

type Parts = Record<string, string | Uint8Array>;

const plain = (): PartTexts => workbookParts({ sheets: [FAULTY_LEDGER] });
const related = (parts: PartTexts, kind: string, target: string, part = BOOK_RELATIONS): PartTexts => ({
  ...parts,
  [part]: (parts[part] ?? relationships([])).replace(
    '</Relationships>',
    `<Relationship Id="left${kind}" Type="${RELATIONS}/${kind}" Target="${target}"/></Relationships>`,
  ),
});
const typed = (parts: PartTexts, xml: string): PartTexts => ({
  ...parts,
  [TYPES]: (parts[TYPES] ?? '').replace('</Types>', `${xml}</Types>`),
});
const withoutStyles = (): PartTexts => Object.fromEntries(Object.entries(plain()).filter(([name]) => name !== 'xl/styles.xml'));

/** A package whose relationship parts have a content type each, in place of the usual default for all of them. */
function withoutDefault(): PartTexts {
  const parts = plain();
  const overrides = ['/_rels/.rels', `/${BOOK_RELATIONS}`].map((name) => `<Override PartName="${name}" ContentType="${RELS_TYPE}"/>`);
  const types = (parts[TYPES] ?? '').replace(/<Default Extension="rels"[^>]*>/, '');
  return typed({ ...parts, [TYPES]: types }, overrides.join(''));
}

/** What other writers leave in a package. */
const LEFT: readonly (readonly [string, () => Parts])[] = [
  ['no default content type for relationships', withoutDefault],
  [
    'relationships to parts that are not there',
    () =>
      related(
        related(
          related(related(plain(), 'worksheet', 'worksheets/sheet2.xml'), 'customXml', '../customXml/item1.xml'),
          'drawing',
          '../drawings/drawing1.xml',
          'xl/worksheets/_rels/sheet1.xml.rels',
        ),
        'chart',
        '../charts/chart1.xml',
        'xl/drawings/_rels/drawing2.xml.rels',
      ),
  ],
  [
    'a content type of a part that is not there',
    () =>
      typed(
        plain(),
        '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/xml"/>',
      ),
  ],
  ['a relationship to styles that are not there', withoutStyles],
  [
    'the same without their content type',
    () => {
      const parts = withoutStyles();
      return { ...parts, [TYPES]: (parts[TYPES] ?? '').replace(/<Override PartName="\/xl\/styles[^>]*>/, '') };
    },
  ],
  [
    'custom XML of another program in GBK',
    () => ({ ...related(plain(), 'customXml', '../customXml/item1.xml'), 'customXml/item1.xml': GBK }),
  ],
  [
    'custom XML of another program that is no XML',
    () => ({ ...related(plain(), 'customXml', '../customXml/item1.xml'), 'customXml/item1.xml': '\u0000没有' }),
  ],
]; // prettier-ignore

const texts = (file: Uint8Array): Map<string, string> =>
  new Map([...partsOf(file)].map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]));

/** Targets of relationships, each as the whole name of a part. */
function targetsOf(parts: ReadonlyMap<string, string>): { source: string; kind: string; target: string }[] {
  return [...parts].flatMap(([name, text]) =>
    /\.rels$/.test(name)
      ? [...text.matchAll(/<Relationship [^>]*Type="[^"]*\/(\w+)"[^>]*Target="([^"]*)"/g)].map(([, kind = '', target = '']) => ({
          source: name,
          kind,
          target: new URL(target, `file:///${name.replace(/_rels\/[^/]*$/, '')}`).pathname.slice(1),
        }))
      : [],
  );
}

describe.each(LEFT)('a workbook with %s', (_, parts) => {
  const file = packParts(parts());
  const opened = () => {
    const workbook = openWorkbookFile(file, '台账.xlsx');
    return { workbook, assistant: createAssistant(workbook) };
  };

  it('is reported: every new part has a content type and one relationship, and what was there stays', async () => {
    const { workbook, assistant } = opened();
    const before = texts(workbook.save());
    await withFewSheets(assistant);
    await assistant.highlight({ today });
    await assistant.summarise({ today });
    await assistant.configure({ office: '发改局' });
    const after = texts(workbook.save());
    const fresh = [...after.keys()].filter((name) => !before.has(name));
    expect(fresh.length).toBeGreaterThan(3);
    for (const name of fresh.filter((each) => each.endsWith('.rels') && !/Extension="rels"/.test(after.get(TYPES) ?? '')))
      expect(after.get(TYPES)).toContain(`PartName="/${name}" ContentType="${RELS_TYPE}"`);
    const mentioned = targetsOf(before).filter(({ target, kind }) => !before.has(target) && kind !== 'styles');
    expect(mentioned.filter(({ target }) => after.has(target))).toEqual([]);
    expect(targetsOf(after).filter(({ source, kind }) => source === BOOK_RELATIONS && kind === 'styles')).toHaveLength(1);
    for (const [name, text] of before) if (name.startsWith('customXml/')) expect(after.get(name)).toBe(text);
    expect(await openWorkbookFile(workbook.save(), '台账.xlsx').loadSettings()).toMatchObject({ office: '发改局' });
    const former = new Set(judge(file));
    expect((judge(workbook.save()) ?? []).filter((error) => !former.has(error))).toEqual([]);
  });

  it('is as before when the marks are cleared, in a later session too', async () => {
    const { workbook, assistant } = opened();
    const before = texts(workbook.save());
    await assistant.highlight({ today });
    const later = openWorkbookFile(workbook.save(), '台账.xlsx');
    await createAssistant(later).clear();
    expect(texts(later.save())).toEqual(before);
  });

  it('is as before when all is taken back', async () => {
    const { workbook, assistant } = opened();
    const before = workbook.save();
    await assistant.highlight({ today });
    await assistant.summarise({ today });
    while ((await assistant.undo()) !== null);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
  });
});

describe('settings of ours that are damaged', () => {
  const SETTINGS = 'customXml/item1.xml';

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['cut off in their midst', (text) => text.slice(0, text.length >> 1)],
    ['no JSON any more', (text) => text.replace('{', '｛')],
    ['other than settings are', (text) => text.replace(/\{[^]*\}/, '[1,2]')],
    ['in a broken encoding', (text) => Uint8Array.from([...new TextEncoder().encode(text.slice(0, -20)), 0xff, 0xfe, 0x80])],
    ['empty', () => ''],
  ])('%s: the workbook is read without them, and they are kept again', async (_, damage) => {
    const workbook = openWorkbookFile(packParts(plain()), '台账.xlsx');
    await createAssistant(workbook).configure({ office: '发改局' });
    const parts = partsOf(workbook.save());
    const damaged = damage(new TextDecoder().decode(parts.get(SETTINGS)));
    const again = openWorkbookFile(packParts({ ...Object.fromEntries(parts), [SETTINGS]: damaged }), '台账.xlsx');
    const assistant = createAssistant(again);
    const { settings } = await assistant.check({ today });
    expect(settings.office).toBe('');
    await assistant.summarise({ today });
    await assistant.configure({ office: '另一个局' });
    const later = openWorkbookFile(again.save(), '台账.xlsx');
    expect(await later.loadSettings()).toMatchObject({ office: '另一个局' });
    expect([...partsOf(again.save()).keys()].filter((name) => /^customXml\/item\d+\.xml$/.test(name))).toEqual([SETTINGS]);
  });
});
