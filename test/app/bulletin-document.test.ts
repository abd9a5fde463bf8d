import { strFromU8, unzipSync } from 'fflate';
import { bulletinDocument } from '../../src/app/bulletin-document/bulletin-document';
import type { Settings } from '../../src/mechanism/settings';
import { letterOf } from '../../src/app/actions/summarise';
import { dayOf } from '../../src/spreadsheet/calendar';
import { ANNEX_FILE, checkedSample, JUNE_FILE, YEAR_FILE } from '../support/checked-sample';

const SIGNED = dayOf(2025, 7, 2);
const OFFICE = {
  office: '平陆县发展和改革局',
  letterhead: { title: '平陆县发展和改革局文件', number: '平发改〔2025〕12号', tables: 'grid' as const, copies: '', issuer: '' },
};

async function parts(name: string, asOf: number, settings: Partial<Settings> = {}) {
  const checked = await checkedSample(name, asOf, settings);
  const made = await bulletinDocument(checked, SIGNED);
  const files = unzipSync(made.bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  return { ...made, letter: letterOf(checked, SIGNED), document: text('word/document.xml'), text, paths: Object.keys(files) };
}
type Parts = Awaited<ReturnType<typeof parts>>;

/** Paragraphs of a part of the file: what they say, and their XML. */
const paragraphs = (xml: string): { readonly says: string; readonly xml: string }[] =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((each) => ({
    xml: each,
    says: Array.from(each.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g), ([, word]) => word ?? '').join(''),
  }));
const found = (made: Parts, says: string): string => {
  const paragraph = paragraphs(made.document).find((each) => each.says === says);
  if (!paragraph) throw new Error(`no paragraph ${says}`);
  return paragraph.xml;
};
const rowsOf = (table: string): string[][] =>
  (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
      paragraphs(cell)
        .map(({ says }) => says)
        .join(''),
    ),
  );
const tables = ({ document }: Parts): string[] => document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];

describe('the June sample as a Word document', () => {
  let made: Parts;
  beforeAll(async () => {
    made = await parts(JUNE_FILE, dayOf(2025, 6, 30), OFFICE);
  });

  test('is a .docx by the name of its title', () => {
    expect(made.name).toBe('关于2025年1—6月重大项目推进情况的通报.docx');
    expect(made.paths).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/footer1.xml', 'word/footer2.xml']),
    );
  });

  test('has the page of GB/T 9704-2012: A4, margins of 37, 35, 28 and 26 mm, 22 lines of 28 characters', () => {
    expect(made.document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(made.document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    const pitch = Number(/<w:docGrid w:type="lines" w:linePitch="(\d+)"/.exec(made.document)?.[1]);
    expect(Math.floor((16838 - 2098 - 1984) / pitch)).toBe(22);
    const closer = Number(/<w:spacing w:val="(-?\d+)"\/>/.exec(found(made, '一、总体情况'))?.[1]);
    expect(Math.floor((11906 - 1587 - 1474) / (320 + closer))).toBe(28);
  });

  test.each([
    ['关于2025年1—6月', '方正小标宋简体', 44],
    ['重大项目推进情况的通报', '方正小标宋简体', 44],
    ['一、总体情况', '黑体', 32],
    ['各乡镇人民政府，县直各有关单位：', '仿宋', 32],
    ['附件1', '黑体', 32],
    ['各季度开工情况表', '方正小标宋简体', 44],
  ])('“%s” is set in %s, %i half points', (says, font, size) => {
    const paragraph = found(made, says);
    expect(paragraph).toContain(`w:eastAsia="${font}"`);
    expect(paragraph).toContain(`<w:sz w:val="${String(size)}"/>`);
  });

  test('parts of a section are headed in 楷体, their text in 仿宋, two characters in', () => {
    const late = paragraphs(made.document).find(({ says }) => says.startsWith('（一）未按期开工1个：'));
    expect(late?.xml).toMatch(/w:eastAsia="楷体".*（一）未按期开工1个：.*w:eastAsia="仿宋".*交运局/);
    expect(late?.xml).toContain('w:firstLineChars="200"');
  });

  test('red head and number stand above the title, the red line beneath them', () => {
    const says = paragraphs(made.document).map((each) => each.says);
    expect(says.indexOf('平陆县发展和改革局文件')).toBe(0);
    expect(says.indexOf('平发改〔2025〕12号')).toBeLessThan(says.indexOf('关于2025年1—6月'));
    expect(found(made, '平陆县发展和改革局文件')).toContain('<w:color w:val="FF0000"/>');
    expect(found(made, '平发改〔2025〕12号')).toMatch(/<w:pBdr><w:bottom [^>]*w:color="FF0000"/);
  });

  test('is signed by the office on the day given, and names its attachments before', () => {
    const says = paragraphs(made.document).map((each) => each.says);
    const signed = says.indexOf('平陆县发展和改革局');
    expect(says[signed + 1]).toBe('2025年7月2日');
    expect(says.slice(0, signed)).toEqual(
      expect.arrayContaining(['附件：1. 各季度开工情况表', '2. 各责任单位推进情况表', '3. 未按期开工、未复工项目清单']),
    );
    expect(made.document).not.toMatch(/填报人|审核人/);
    expect(made.notes.join('')).toContain('台账变动后请重新生成');
    expect(made.document).not.toContain('台账变动后请重新生成');
  });

  test('attachments and signature stand on a page with text of the letter', () => {
    const all = paragraphs(made.document);
    const last = all.findIndex(({ says }) => says.startsWith('请各责任单位对照清单'));
    const signed = all.findIndex(({ says }) => says === '2025年7月2日');
    expect(all.slice(last, signed).filter(({ xml }) => !xml.includes('<w:keepNext/>'))).toEqual([]);
  });

  test('pages are numbered — 1 —, on the right of odd pages, on the left of even ones', () => {
    expect(made.text('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const footers = [made.text('word/footer1.xml'), made.text('word/footer2.xml')];
    for (const footer of footers) {
      expect(footer).toMatch(/— <\/w:t>.*PAGE.*>? —<\/w:t>/s);
      expect(footer).toMatch(/w:eastAsia="宋体".*<w:sz w:val="28"\/>/s);
    }
    expect(footers.map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)?.[1]).sort()).toEqual(['left', 'right']);
  });

  test('tables tell what the letter counts, repeat their heads and split no row', () => {
    const [quarters = '', units = '', late = ''] = tables(made);
    expect(rowsOf(quarters)).toContainEqual(['二季度', '80%', '5', '4', '4', '66.7%', '1', '未达到']);
    expect(rowsOf(quarters)).toContainEqual(['三季度', '100%', '6', '6', '—', '—', '—', '尚未开始']);
    expect(rowsOf(units)[1]).toEqual(['全县', '15', '6', '4', '9', '8', '10.73', '4.86', '45.3%', '绿灯']);
    const column = (at: number) =>
      rowsOf(units)
        .slice(2)
        .reduce((sum, row) => sum + Number(row[at]), 0);
    expect([1, 2, 3, 4, 5].map(column)).toEqual([15, 6, 4, 9, 8]);
    expect(rowsOf(late).map((row) => row[2])).toEqual(['责任单位', '交运局', '水利局']);
    for (const table of tables(made)) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(rowsOf(table).length);
      expect(table).toContain('<w:insideH w:val="single"');
    }
  });
});

test('without a red head the title stands first', async () => {
  const made = await parts(JUNE_FILE, dayOf(2025, 6, 30));
  expect(paragraphs(made.document)[0]?.says).toBe('关于2025年1—6月');
  expect(made.document).not.toContain('FF0000');
});

test('a list of plans alone tells no actual figures, and its signer what is missing', async () => {
  const made = await parts(ANNEX_FILE, dayOf(2025, 4, 10));
  const [quarters = '', units = ''] = tables(made);
  expect(rowsOf(quarters)[2]).toEqual(['二季度', '80%', '5', '4', '—', '—', '—', '—']);
  expect(rowsOf(units)[1]).toEqual(['全县', '15', '6', '—', '9', '—', '10.73', '—', '—', '—']);
  expect(made.notes[0]).toContain('没有写入通报：续建项目9个，台账没有复工情况');
});

test('the county’s year: every paragraph of the letter stands in the document, the fourteenth register as （十四）', async () => {
  const made = await parts(YEAR_FILE, dayOf(2025, 9, 30));
  const says = new Set(paragraphs(made.document).map((each) => each.says));
  for (const { heading, paragraphs: told } of made.letter.sections) {
    expect(says).toContain(heading);
    for (const { lead, text } of told) expect(says).toContain(lead + text);
  }
  expect([...says].some((each) => each.startsWith('（十四）经验做法和宣传报道台账：'))).toBe(true);
});

describe('版记 (GB/T 9704-2012, 7.4)', () => {
  const COPIES = '抄送：市发展改革委，县政府办公室。';
  const ISSUED = '平陆县发展和改革局办公室2025年7月2日印发';
  const made = (copies: string, issuer: string): Promise<Parts> =>
    parts(JUNE_FILE, dayOf(2025, 6, 30), { ...OFFICE, letterhead: { ...OFFICE.letterhead, copies, issuer } });
  const framed = ({ document }: Parts): string[] =>
    paragraphs(document)
      .filter(({ xml }) => xml.includes('<w:framePr'))
      .map(({ says }) => says);

  test('stands at the foot of the last page, behind the attachments, between rules', async () => {
    const document = await made('市发展改革委，县政府办公室', '平陆县发展和改革局办公室');
    expect(framed(document)).toEqual([COPIES, '', ISSUED]);
    expect(document.document.indexOf('<w:framePr')).toBeGreaterThan(document.document.lastIndexOf('</w:tbl>'));
    expect(found(document, COPIES)).toMatch(/<w:framePr [^>]*w:yAlign="bottom"/);
    // Above and below a thick rule, between the two a thinner one.
    const rules = (xml: string): string[] =>
      Array.from(xml.matchAll(/<w:(top|bottom) w:val="single" [^>]*w:sz="8"/g), ([, side]) => side ?? '');
    for (const line of [COPIES, ISSUED]) expect(rules(found(document, line))).toEqual(['top', 'bottom']);
    expect(paragraphs(document.document).filter(({ xml }) => xml.includes('<w:framePr') && xml.includes('<w:u '))).toHaveLength(1);
  });

  test.each([
    ['市发展改革委。', '', ['抄送：市发展改革委。']],
    ['', '平陆县发展和改革局办公室', [ISSUED]],
    ['', '', []],
  ])('shows only what is given: %s %s', async (copies, issuer, lines) => {
    expect(framed(await made(copies, issuer))).toEqual(lines);
  });
});
