import { strFromU8, unzipSync } from 'fflate';
import { remindersDocument } from '../../src/app/bulletin-document/reminders-document';
import { remindersHtml } from '../../src/app/bulletin-document/reminders-html';
import { remindersFor } from '../../src/app/round/remind';
import { reminderSheet } from '../../src/round/sheets/reminder-sheet';
import { dayOf } from '../../src/spreadsheet/calendar';
import { checkedSample, YEAR_FILE } from '../support/checked-sample';
import { rowsOf } from '../support/plan-sheets';

const FIRST = '项目催办〔2025〕1号';
const reminded = async () => remindersFor(await checkedSample(YEAR_FILE, dayOf(2025, 9, 30)), 'leadUnit', null);

describe('each unit’s 催办单 as a letter', () => {
  let document: string;
  let units: readonly string[];
  beforeAll(async () => {
    const { input, reminders } = await reminded();
    units = reminders.map(({ unit }) => unit);
    document = strFromU8(unzipSync(await remindersDocument(input, reminders))['word/document.xml'] ?? new Uint8Array());
  });

  test('counts its pages from one: its section says so, and bears page numbers', () => {
    const sections = document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(units.length);
    for (const section of sections) {
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      expect(section.match(/<w:footerReference/g)).toHaveLength(2);
      expect(section).not.toContain('w:type w:val="continuous"');
    }
  });

  test('has its signature and receipt on a page with text: they follow the last sentence', () => {
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const closing = paragraphs.findIndex((xml) => xml.includes('前将办理情况填入'));
    const receipt = paragraphs.findIndex((xml, at) => at > closing && xml.includes('签收人'));
    const kept = paragraphs.slice(closing, receipt).map((xml) => xml.includes('<w:keepNext/>'));
    expect(kept).toEqual([true, true, true, true, true, true]);
  });

  test('bears its number in the middle beneath the title, before the unit', () => {
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const says = paragraphs.map((xml) => Array.from(xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g), ([, word]) => word).join(''));
    expect(says.slice(0, 4)).toEqual(['催办单', FIRST, '', `${String(units[0])}：`]);
    expect(paragraphs[1]).toContain('<w:jc w:val="center"/>');
    expect(says.filter((text) => text.startsWith('项目催办〔2025〕'))).toHaveLength(units.length);
  });
});

test('sheet and rich text have the number beneath the title too, once', async () => {
  const { input, reminders } = await reminded();
  const first = rowsOf(reminderSheet(input, reminders.slice(0, 1)));
  expect(first.slice(0, 3).map(([cell]) => cell)).toEqual(['催办单', FIRST, `${String(reminders[0]?.unit)}：`]);
  const html = remindersHtml(input, reminders.slice(0, 1), 0);
  expect(html.split(FIRST)).toHaveLength(2);
  expect(html.indexOf('催办单')).toBeLessThan(html.indexOf(FIRST));
  expect(html.indexOf(FIRST)).toBeLessThan(html.indexOf(`${String(reminders[0]?.unit)}：`));
});
