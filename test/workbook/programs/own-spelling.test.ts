import { EMPTY_PLAN, type CellEdit, type Workbook } from '../../../src/spreadsheet/port';
import type { Book } from '../../support/book-model/book';
import { ensureCell } from '../../support/book-model/cells';
import { RichError } from '../../support/office-host/host-object';
import { present } from '../../../src/spreadsheet/present';
import { LEDGER, type WorkbookSpec } from '../../support/workbook-spec';
import { MARK } from '../contract/host';
import { openExcel } from '../excel/excel-host';
import { openWps } from '../wps/wps-host';

type Open = (spec: WorkbookSpec) => { readonly workbook: Workbook; readonly book: Book };
const HOSTS: readonly (readonly [string, Open, Error])[] = [
  ['Excel that finds no such item', openExcel, new RichError('ItemNotFound', 'ConditionalFormatRule.formula')],
  ['Excel with an error of its own', openExcel, new RichError('GeneralException', 'ConditionalFormatRule.formula')],
  ['Excel 2019', (spec) => openExcel(spec, '1.8'), new RichError('GeneralException', 'ConditionalFormatRule.formula')],
  ['WPS', openWps, new Error('0x800A03EC')],
];
const RULED: WorkbookSpec = {
  sheets: [
    {
      ...LEDGER,
      rules: [
        { area: 'A3:D5', formula: '=$A3>1' },
        { area: 'B3:B5', formula: '=LEN($B3)>2' },
      ],
    },
  ],
}; // prettier-ignore

/** A rule of the user's throws when it is read, as one does that was duplicated or brought back by Ctrl+Z. */
function unreadable(book: Book, which: number, error: Error): void {
  Object.defineProperty(present(book.sheets[0]?.rules[which], 'rules', which), 'formula', {
    get() {
      throw error;
    },
    set: () => undefined,
    configurable: true,
  });
}

const areasOf = (book: Book) => present(book.sheets[0], 'sheets', 0).rules.length;

describe.each(HOSTS)('%s: a rule of the user that cannot be read', (_, open, error) => {
  it.each([0, 1])('stops neither marking nor clearing nor taking back (rule %i)', async (which) => {
    const { book, workbook } = open(RULED);
    const [sheet] = await workbook.listSheets();
    const marks = (rules: readonly (typeof MARK)[]) => ({ ...EMPTY_PLAN, marks: [{ sheetId: sheet?.id ?? '', rules }] });
    unreadable(book, which, error);
    const receipt = await workbook.apply(marks([MARK]));
    const marked = areasOf(book);
    expect(marked).toBeGreaterThan(2);
    await workbook.revert(receipt);
    expect(areasOf(book)).toBe(2);
    await workbook.apply(marks([MARK]));
    expect(areasOf(book)).toBe(marked);
    await workbook.apply(marks([]));
    expect(areasOf(book)).toBe(2);
  });
});

/** How programs give a number format back that was set otherwise. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['yyyy/m/d', 'm/d/yyyy'],
  ['yyyy/m/d', '[$-F800]dddd, mmmm dd, yyyy'],
  ['yyyy-mm-dd', 'yyyy\\-mm\\-dd'],
  ['yyyy"年"m"月"', 'yyyy"年"m"月";@'],
  ['yyyy"年"m"月"', '[$-804]yyyy"年"m"月"'],
  ['0.00', '0.00_ '],
];

/** The cell keeps one number format under another name, as programs do for the system's short date. */
function respelling(cell: { format: string }, asked: string, shown: string): void {
  let { format } = cell;
  Object.defineProperty(cell, 'format', {
    get: () => format,
    set: (code: string) => (format = code === asked ? shown : code),
    enumerable: true,
    configurable: true,
  });
}

const DATED: WorkbookSpec = {
  sheets: [{ ...LEDGER, cells: [...(LEDGER.cells ?? []).filter(({ at }) => at !== 'D3'), { at: 'D3', value: '2025/3/14' }] }],
};

describe.each(HOSTS.slice(1))('%s: a number format that comes back in the program’s own spelling', (_, open) => {
  it.each(SPELLINGS)('%s as %s: the repair is done, and taken back', async (asked, shown) => {
    const { book, workbook } = open(DATED);
    const cell = ensureCell(present(book.sheets[0], 'sheets', 0), 2, 3);
    const former = cell.format;
    respelling(cell, asked, shown);
    const [sheet] = await workbook.listSheets();
    const edit: CellEdit = { sheetId: sheet?.id ?? '', row: 2, column: 3, before: '2025/3/14', after: 45_730, numberFormat: asked };
    const receipt = await workbook.apply({ ...EMPTY_PLAN, edits: [edit] });
    expect([cell.value, cell.format]).toEqual([45_730, shown]);
    await workbook.revert(receipt);
    expect([cell.value, cell.format]).toEqual(['2025/3/14', former]);
  });
});
