import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { EMPTY_PLAN } from '../../src/spreadsheet/port';
import type { Book } from '../support/book-model/book';
import { ensureCell } from '../support/book-model/cells';
import { SUMMARY } from '../support/summary-plan';
import { LEDGER } from '../support/workbook-spec';
import { contentOf } from './excel/content';
import { openExcel } from './excel/excel-host';
import { FAULTY_LEDGER } from './faults/actions';
import { openWps } from './wps/wps-host';

const TODAY = { today: dayOf(2025, 6, 30) };
const HOSTS = [
  ['Excel', openExcel],
  ['Excel 2019', (spec: Parameters<typeof openExcel>[0]) => openExcel(spec, '1.8')],
  ['WPS', openWps],
] as const;

/** What other programs make of a report when they save it. */
const PROGRAMS: readonly (readonly [string, (book: Book) => void])[] = [
  [
    'LibreOffice: remarks of names gone, hidden names shown, formats spelled otherwise',
    (book) => {
      for (const name of [...book.names, ...book.sheets.flatMap(({ names }) => names)]) Object.assign(name, { comment: '', visible: true });
      for (const sheet of book.sheets) {
        const first = ensureCell(sheet, 0, 0);
        first.format = first.format.replace('"-General', '-"General');
      }
    },
  ],
  [
    'exceljs: hidden names gone, remarks gone, settings gone',
    (book) => {
      for (const sheet of book.sheets) sheet.names = [];
      for (const name of book.names) name.comment = '';
      book.xmlParts = [];
    },
  ],
  [
    'a program that drops number formats',
    (book) => {
      for (const sheet of book.sheets) ensureCell(sheet, 0, 0).format = 'General';
    },
  ],
];

/** What stands on the sheets: the looks of a sheet that was not made in this session do not come back. */
function textsOf(book: Book) {
  const cellsOf = ({ cells }: Book['sheets'][number]) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { value, formula }]) => (value === null && formula === null ? [] : [[row, column, value, formula]])),
    );
  return book.sheets.map((sheet) => [
    sheet.name,
    cellsOf(sheet).sort(([row, column], [r, c]) => Number(row) - Number(r) || Number(column) - Number(c)),
  ]);
}

describe.each(HOSTS)('%s', (_, open) => {
  it.each(PROGRAMS)('knows its own sheets and names again after %s', async (__, save) => {
    const { book } = open({ sheets: [FAULTY_LEDGER] });
    const first = await createAssistant(open(book).workbook).summarise(TODAY);
    const [tabs, names] = [book.sheets.map(({ name }) => name), book.names.map(({ name, formula }) => [name, formula])];
    save(book);
    const assistant = createAssistant(open(book).workbook);
    expect((await assistant.workbook.listSheets()).map(({ generated }) => generated)).toEqual([
      null,
      ...first.sheets.map(({ key }) => key),
    ]);
    await assistant.summarise(TODAY);
    expect(book.sheets.map(({ name }) => name)).toEqual(tabs);
    expect(book.names.map(({ name, formula }) => [name, formula])).toEqual(names);
    // Both signs are there again, and the names are ours for all to see.
    expect(book.names.every(({ comment }) => comment === 'XMTZ')).toBe(true);
    expect(book.sheets.slice(1).map((sheet) => sheet.names.map(({ comment, visible }) => [comment, visible]))).toEqual(
      tabs.slice(1).map((name) => [[name, false]]),
    );
    expect(book.sheets.slice(1).every((sheet) => ensureCell(sheet, 0, 0).format.includes('XMTZ:'))).toBe(true);
  });

  it('knows its sheets by their words where a program took both signs, replaces them in place, and undo gives them back', async () => {
    const { book } = open({ sheets: [FAULTY_LEDGER] });
    const made = await createAssistant(open(book).workbook).summarise(TODAY);
    for (const sheet of book.sheets) {
      sheet.names = [];
      ensureCell(sheet, 0, 0).format = 'General';
    }
    const theirs = book.sheets.find(({ name }) => name === '总览');
    if (!theirs) throw new Error('no overview');
    // A title of ours over words of the user's own.
    ensureCell(theirs, 1, 0).value = '填报单位：县发改局　数据来源：各单位';
    const before = textsOf(book);
    const assistant = createAssistant(open(book).workbook);
    expect((await assistant.workbook.listSheets()).every(({ generated }) => generated === null)).toBe(true);
    const { replaced, beside } = await assistant.summarise(TODAY);
    const others = made.sheets.flatMap(({ name }) => (name === '总览' ? [] : [name]));
    expect(replaced).toEqual(others);
    expect(beside).toEqual([{ theirs: '总览', ours: '总览（2）' }]);
    expect(book.sheets.map(({ name }) => name).sort()).toEqual(['台账', '总览', '总览（2）', ...others].sort());
    expect((await assistant.workbook.listSheets()).filter(({ generated }) => generated !== null).map(({ name }) => name)).not.toContain(
      '总览',
    );
    expect(await assistant.undo()).not.toBeNull();
    expect(textsOf(book)).toEqual(before);
  });

  it('leaves a name of the user alone, takes another for its formulas, and the same one the next time', async () => {
    const { book } = open({ sheets: [FAULTY_LEDGER] });
    const spellings = open({ sheets: [FAULTY_LEDGER] });
    await createAssistant(spellings.workbook).summarise(TODAY);
    const wanted = spellings.book.names.map(({ name }) => name);
    expect(wanted.length).toBeGreaterThan(1);
    const theirs = { name: (wanted[0] ?? '').toUpperCase(), formula: '=台账!$A$1', comment: '', visible: true };
    book.names.push({ ...theirs });
    const before = structuredClone(contentOf(book));
    const assistant = createAssistant(open(book).workbook);
    await assistant.summarise(TODAY);
    const taken = [theirs.name, `${wanted[0] ?? ''}_2`, ...wanted.slice(1)].sort();
    expect(book.names.map(({ name }) => name).sort()).toEqual(taken);
    expect(book.names.find(({ name }) => name === theirs.name)).toEqual(theirs);
    const formulas = book.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((line) => [...line.values()].flatMap(({ formula }) => formula ?? [])),
    );
    expect(formulas.some((formula) => formula.includes(`${wanted[0] ?? ''}_2`))).toBe(true);
    expect(formulas.filter((formula) => new RegExp(`${wanted[0] ?? ''}(?![\\p{L}\\p{N}_])`, 'u').test(formula))).toEqual([]);
    // Remarks go, the sheets tell which names are ours.
    for (const name of book.names) name.comment = '';
    await createAssistant(open(book).workbook).summarise(TODAY);
    expect(book.names.map(({ name }) => name).sort()).toEqual(taken);
    while (await assistant.undo()) continue;
    expect(contentOf(book)).toEqual(before);
  });

  it('leaves a name alone that a table bears, which the program would refuse, and takes another', async () => {
    const { book } = open({ sheets: [FAULTY_LEDGER] });
    const spellings = open({ sheets: [FAULTY_LEDGER] });
    await createAssistant(spellings.workbook).summarise(TODAY);
    const [first = '', ...others] = spellings.book.names.map(({ name }) => name);
    book.sheets[0]?.tables.push({ name: first, area: { row: 40, column: 0, rows: 2, columns: 1 }, filtered: false });
    for (let time = 0; time < 2; time++) {
      await createAssistant(open(book).workbook).summarise(TODAY);
      expect(book.names.map(({ name }) => name).sort()).toEqual([`${first}_2`, ...others].sort());
    }
  });

  it('takes no sheet of the user for ours into which our title was copied', async () => {
    const { book, workbook } = open({ sheets: [LEDGER, { name: '我的', cells: [{ at: 'A1', value: '我的表' }] }] });
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const [, mine, ours] = book.sheets;
    if (!mine || !ours) throw new Error('no sheets');
    ensureCell(mine, 0, 0).format = ensureCell(ours, 0, 0).format;
    const again = open(book);
    expect((await again.workbook.listSheets()).map(({ generated }) => generated)).toEqual([null, null, 'overview']);
    await again.workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    expect(ensureCell(mine, 0, 0).value).toBe('我的表');
  });

  it('takes a row taller than there are as tall as there are, its text whole', async () => {
    const { book, workbook } = open({ sheets: [LEDGER] });
    const long = '包联领导'.repeat(2_000);
    const blocks = [{ row: 0, column: 0, values: [[long]], styles: 'text' as const }];
    await workbook.apply({
      ...EMPTY_PLAN,
      sheets: [{ ...SUMMARY, blocks, merges: [], charts: [], links: [], heights: [{ row: 0, points: 5_000 }] }],
    });
    const sheet = book.sheets[1];
    expect([sheet?.rowHeights.get(0), sheet?.cells.get(0)?.get(0)?.value]).toEqual([409, long]);
  });
});
