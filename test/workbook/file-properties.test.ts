import fc from 'fast-check';
import { cellAddress } from '../../src/spreadsheet/address';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { SheetKey } from '../../src/spreadsheet/sheet-plan';
import { EMPTY_PLAN, type CellEdit, type MarkRule, type Plan } from '../../src/spreadsheet/port';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { SUMMARY } from '../support/summary-plan';
import { COMMON, partsOf, workbookFile } from '../support/xlsx-fixture';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = 12;
const COLUMNS = 5;

const text = fc.string({
  unit: fc.constantFrom('甲', 'a', ' ', '\n', '<', '&', '"', '_x0041_', '=', '\u0001', '\r', '𠮷', '\uFFFF'),
  maxLength: 6,
});
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  text.map((each) => (each === '' ? null : each)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
  fc.boolean(),
  fc.constant({ error: '#N/A' }),
);
const place = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const cells = fc.uniqueArray(fc.record({ place, value }), { selector: ({ place: { row, column } }) => `${row},${column}`, maxLength: 25 });
const changes = fc.uniqueArray(fc.record({ place, value, format: fc.option(fc.constantFrom('0.00', '@', 'yyyy"年"m"月"')) }), {
  selector: ({ place: { row, column } }) => `${row},${column}`,
  maxLength: 15,
});
const marks: fc.Arbitrary<MarkRule[]> = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom('overdue', 'too-late', 'unreadable'),
    areas: fc.array(
      place.map((each) => ({ ...each, rows: 1, columns: 2 })),
      { maxLength: 4 },
    ),
    fill: fc.constantFrom('FF0000', '00FF00'),
    color: fc.constant('000000'),
    bold: fc.boolean(),
    labelAreas: fc.array(
      place.map((each) => ({ ...each, rows: 1, columns: 1 })),
      { maxLength: 2 },
    ),
    label: fc.constantFrom('应开', '"引"', '超'),
  }),
  { selector: ({ key }) => key },
);
const keys = fc.uniqueArray(fc.constantFrom<SheetKey>('overview', 'missed', 'findings'));
const dialect = fc.record({ prefix: fc.constantFrom('', 'x:'), strict: fc.boolean() });

interface Content {
  readonly place: { readonly row: number; readonly column: number };
  readonly value: CellValue;
}

function fileOf(content: readonly Content[], how = COMMON): Uint8Array {
  // Fixtures hold what XML can hold; everything else is written by ourselves in the edits.
  const plain = (each: CellValue): CellValue => (typeof each === 'string' ? each.replace(/[\u0001\r\uFFFF]|_x0041_/g, '丙') : each);
  const list = content.map((each) => ({ at: cellAddress(each.place.row, each.place.column), value: plain(each.value) }));
  return workbookFile(
    {
      sheets: [
        { name: '台账', cells: list },
        { name: '乙', cells: [{ at: 'A1', value: 1 }] },
      ],
    },
    how,
  );
}

async function valuesOf(workbook: FileWorkbook): Promise<Map<string, CellValue>> {
  const [snapshot] = await workbook.readSheets([SHEET]);
  const found = new Map<string, CellValue>();
  snapshot?.values.forEach((line, down) =>
    line.forEach((each, across) => {
      if (each !== null) found.set(`${snapshot.origin.row + down},${snapshot.origin.column + across}`, each);
    }),
  );
  return found;
}

async function planOf(
  workbook: FileWorkbook,
  wanted: readonly (Content & { readonly format: string | null })[],
  rules: readonly MarkRule[],
  sheets: readonly SheetKey[],
): Promise<Plan> {
  const now = await valuesOf(workbook);
  const edits = wanted.map((each): CellEdit => {
    const { row, column } = each.place;
    const before = now.get(`${row},${column}`) ?? null;
    return { sheetId: SHEET, row, column, before, after: each.value, ...(each.format === null ? {} : { numberFormat: each.format }) };
  });
  return { ...EMPTY_PLAN, edits, marks: [{ sheetId: SHEET, rules }], sheets: sheets.map((key) => ({ ...SUMMARY, key, title: key })) };
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

describe('whatever is done', () => {
  it('reads what was written and keeps every other cell, in this file and the saved one', () =>
    fc.assert(
      fc.asyncProperty(cells, changes, marks, keys, dialect, async (content, wanted, rules, sheets, how) => {
        const workbook = openWorkbookFile(fileOf(content, how), 'a.xlsx');
        const expected = await valuesOf(workbook);
        await workbook.apply(await planOf(workbook, wanted, rules, sheets));
        for (const {
          place: { row, column },
          value: after,
        } of wanted) {
          if (after === null) expected.delete(`${row},${column}`);
          else expected.set(`${row},${column}`, after);
        }
        expect(await valuesOf(workbook)).toEqual(expected);
        expect(await valuesOf(openWorkbookFile(workbook.save(), 'a.xlsx'))).toEqual(expected);
      }),
      { numRuns: 120 },
    ));

  it('can be taken back, step by step, to the very same file', () =>
    fc.assert(
      fc.asyncProperty(cells, fc.array(fc.tuple(changes, marks, keys), { minLength: 1, maxLength: 3 }), async (content, rounds) => {
        const workbook = openWorkbookFile(fileOf(content), 'a.xlsx');
        const before = workbook.save();
        const receipts = [];
        for (const [wanted, rules, sheets] of rounds) receipts.push(await workbook.apply(await planOf(workbook, wanted, rules, sheets)));
        for (const receipt of receipts.reverse()) expect((await workbook.revert(receipt)).kept).toEqual([]);
        expect(same(workbook.save(), before)).toBe(true);
      }),
      { numRuns: 80 },
    ));

  it('can be taken back in any order with the cells as they were', () =>
    fc.assert(
      fc.asyncProperty(cells, changes, changes, async (content, first, second) => {
        const workbook = openWorkbookFile(fileOf(content), 'a.xlsx');
        const before = await valuesOf(workbook);
        const apart = second.filter(
          (one) => !first.some((other) => other.place.row === one.place.row && other.place.column === one.place.column),
        );
        const one = await workbook.apply(await planOf(workbook, first, [], ['overview']));
        const other = await workbook.apply(await planOf(workbook, apart, [], ['missed']));
        expect((await workbook.revert(one)).kept).toEqual([]);
        expect((await workbook.revert(other)).kept).toEqual([]);
        expect(await valuesOf(workbook)).toEqual(before);
        expect((await workbook.listSheets()).map((sheet) => sheet.name)).toEqual(['台账', '乙']);
      }),
      { numRuns: 80 },
    ));

  it('leaves the sheet as it was when marks go, also in another session', () => {
    const at = (column: number, columns: number) => ({ row: 3, column, rows: 1, columns });
    // Every cell of the mark carries the label: no rule is left for the colour alone.
    const labelled: MarkRule = {
      key: 'overdue',
      ...{ areas: [at(1, 2)], labelAreas: [at(1, 1), at(2, 1)], label: '应开' },
      ...{ fill: 'FF0000', color: '000000', bold: false },
    };
    return fc.assert(
      fc.asyncProperty(cells, marks, dialect, async (content, rules, how) => {
        const file = fileOf(content, how);
        const workbook = openWorkbookFile(file, 'a.xlsx');
        await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: SHEET, rules }] });
        const again = openWorkbookFile(workbook.save(), 'a.xlsx');
        await again.apply({ ...EMPTY_PLAN, marks: [{ sheetId: SHEET, rules: [] }] });
        const [was, is] = [partsOf(file), partsOf(again.save())];
        for (const [name, bytes] of was) expect([name, same(bytes, is.get(name) ?? new Uint8Array())]).toEqual([name, true]);
      }),
      { numRuns: 80, examples: [[[], [labelled], { prefix: '', strict: false }]] },
    );
  });
});
