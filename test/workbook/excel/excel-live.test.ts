import { check } from '../../../src/app/actions/check';
import type { Area } from '../../../src/spreadsheet/snapshot';
import { ensureCell } from '../../support/book-model/cells';
import { LEDGER } from '../../support/workbook-spec';
import { openExcel, type Opened } from './excel-host';
import { ledgerBook } from './ledger-book';
import { REQUEST } from './traffic';

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
const every = (sheets: readonly { readonly id: string }[]): string[] => sheets.map(({ id }) => id);

/** Waits until all that was on its way is there: turns of the event loop are counted, not time, which a busy machine has less of. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/** A workbook whose edits are watched, read once. */
async function watched(excel: Opened): Promise<Opened> {
  excel.workbook.watch(() => undefined);
  await settled();
  await excel.workbook.readBook(every);
  await excel.workbook.readBook(every);
  return excel;
}

/** Types, and reads again as the live check does. */
async function typeAndRead(
  { host, book, workbook }: Opened,
  row: number,
  column: number,
  input: unknown,
): Promise<{ bytes: number; requests: number; value: unknown }> {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  host.userTypes(sheet, cell(row, column), input);
  await settled();
  const from = host.exchanges.length;
  const { snapshots } = await workbook.readBook(every, { live: true });
  const exchanges = host.exchanges.slice(from);
  const [whole] = await workbook.readSheets([sheet.id]);
  expect(snapshots[0]).toEqual(whole);
  return {
    bytes: exchanges.reduce((sum, each) => sum + each.responseBytes, 0),
    requests: exchanges.length,
    value: whole?.values[row - whole.origin.row]?.[column - whole.origin.column],
  };
}

describe('the reading after an edit', () => {
  it('asks for the edited rows alone, in one round trip, whatever the number of rows', async () => {
    for (const projects of [15, 10_000]) {
      const excel = await watched(openExcel(ledgerBook(projects)));
      const { bytes, requests, value } = await typeAndRead(excel, 5, 1, '改了名的项目');
      expect({ value, requests }).toEqual({ value: '改了名的项目', requests: 1 });
      expect(bytes).toBeLessThan(60_000);
    }
  });

  it('sees new results of formulas, rows below the last and columns beside the last', async () => {
    const excel = await watched(openExcel({ sheets: [LEDGER] }));
    for (const [row, column, input] of [
      [2, 2, 9.5],
      [9, 1, '新增项目'],
      [9, 8, '备注'],
      [5, 2, 8],
      [4, 2, null],
    ] as const)
      await typeAndRead(excel, row, column, input);
  });

  it('sees lines through cells, which no event tells of', async () => {
    const excel = await watched(openExcel(ledgerBook(50), '1.18'));
    for (const cell of excel.book.sheets[0]?.cells.get(9)?.values() ?? []) cell.look = { ...cell.look, strike: true };
    await typeAndRead(excel, 5, 1, '改了名的项目');
    const [sheet] = await excel.workbook.readSheets([excel.id]);
    expect(sheet?.struck?.every(({ row, rows }) => row === 9 && rows === 1)).toBe(true);
  });

  it('reads the whole sheet after rows came or went', async () => {
    const excel = await watched(openExcel(ledgerBook(50)));
    const [sheet] = excel.book.sheets;
    if (!sheet) throw new Error('no sheet');
    const rows = [...sheet.cells].map(([row, line]) => [row >= 3 ? row + 1 : row, line] as const);
    sheet.cells = new Map(rows);
    ensureCell(sheet, 3, 1).value = '插入的项目';
    excel.host.userDoes(sheet, cell(3, 0), 'RowInserted');
    await settled();
    const { snapshots } = await excel.workbook.readBook(every, { live: true });
    expect(snapshots).toEqual(await excel.workbook.readSheets([excel.id]));
  });

  it('is not spared where nobody tells of edits', async () => {
    for (const excel of [openExcel(ledgerBook(50)), await watched(openExcel(ledgerBook(50), '1.8'))]) {
      const [sheet] = excel.book.sheets;
      if (!sheet) throw new Error('no sheet');
      await excel.workbook.readBook(every);
      ensureCell(sheet, 4, 1).value = '没有说';
      const { snapshots } = await excel.workbook.readBook(every, { live: true });
      expect(snapshots[0]?.values[4]?.[1]).toBe('没有说');
    }
  });

  it('is not used for what the user asks for', async () => {
    const excel = await watched(openExcel(ledgerBook(50)));
    await check(excel.workbook, REQUEST);
    const [sheet] = excel.book.sheets;
    if (!sheet) throw new Error('no sheet');
    ensureCell(sheet, 4, 1).value = '悄悄改的';
    expect((await check(excel.workbook, REQUEST)).ledger.snapshot.values[4]?.[1]).toBe('悄悄改的');
  });
});
