import { createAssistant } from '../../src/app/create-assistant';
import { cellAddress } from '../../src/spreadsheet/address';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { EMPTY_PLAN, type Workbook } from '../../src/spreadsheet/port';
import { openWorkbookFile } from '../../src/workbook/file';
import type { SheetSpec, WorkbookSpec } from '../support/workbook-spec';
import { packParts, partsOf, partText, workbookFile } from '../support/xlsx-fixture';
import { contentOf } from '../workbook/excel/content';
import { openExcel } from '../workbook/excel/excel-host';
import { FAULTY_LEDGER } from '../workbook/faults/actions';
import { openWps } from '../workbook/wps/wps-host';

const JUNE = { today: dayOf(2025, 6, 30) };

/** A sheet of ours that is not made any more, as an earlier version left it: it looks like a ledger, and bears our sign. */
const OLD_ROWS = [
  ['续建项目复工情况'],
  ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '实际开工时间', '责任单位'],
  [1, '北山产业园', '续建', 30_000, '2024年5月', '2024年5月', '开发区'],
] as const;
const OLD: SheetSpec = {
  name: '复工情况',
  cells: OLD_ROWS.flatMap((line, row) =>
    line.map((value, column) => ({
      at: cellAddress(row, column),
      value,
      ...(row + column === 0 ? { numberFormat: 'General;"XMTZ:resumption|复工情况|"-General;General;@' } : {}),
    })),
  ),
};
/** A formula of the user's that points to it. */
const MINE: SheetSpec = { name: '领导看板', cells: [{ at: 'A1', value: 30_000, formula: "'复工情况'!D3" }] };
const SPEC: WorkbookSpec = { sheets: [FAULTY_LEDGER, OLD, MINE] };

interface Opened {
  readonly workbook: Workbook;
  /** All that can be told of the workbook. */
  readonly content: () => unknown;
}

const HOSTS: readonly (readonly [string, () => Opened])[] = [
  [
    'a file',
    () => {
      const workbook = openWorkbookFile(workbookFile(SPEC), 'a.xlsx');
      return { workbook, content: () => Object.fromEntries(partsOf(workbook.save())) };
    },
  ],
  [
    'Excel',
    () => {
      const { workbook, book } = openExcel(SPEC);
      return { workbook, content: () => structuredClone(contentOf(book)) };
    },
  ],
  [
    'WPS',
    () => {
      const { workbook, book } = openWps(SPEC);
      return { workbook, content: () => structuredClone(contentOf(book)) };
    },
  ],
];

const named = async (workbook: Workbook, name: string): Promise<SheetSnapshot | undefined> => {
  const sheet = (await workbook.listSheets()).find((each) => each.name === name);
  return sheet && (await workbook.readSheets([sheet.id]))[0];
};

describe.each(HOSTS)('a summary sheet that is not made any more, in %s', (_, open) => {
  it('is no ledger', async () => {
    const { workbook } = open();
    const checked = await createAssistant(workbook).check(JUNE);
    expect(checked.ledger.snapshot.sheet.name).toBe('台账');
    expect(checked.otherLedgers).toEqual([]);
    expect(checked.unread).toEqual([]);
  });

  it('is put out of sight when the sheets are made, told of, and brought back by undo with all as it was', async () => {
    const { workbook, content } = open();
    const before = content();
    const assistant = createAssistant(workbook);
    const made = await assistant.summarise(JUNE);
    expect(made.retired).toEqual(['复工情况']);
    expect((await named(workbook, '复工情况'))?.sheet).toMatchObject({ visible: false, generated: 'resumption' });
    // What points to it does so still.
    expect((await named(workbook, '领导看板'))?.formulaAreas).toEqual([{ row: 0, column: 0, rows: 1, columns: 1 }]);
    expect((await assistant.summarise(JUNE)).retired).toEqual([]);
    await assistant.undo();
    await assistant.undo();
    expect((await named(workbook, '复工情况'))?.sheet.visible).toBe(true);
    expect(content()).toEqual(before);
  });

  it('comes into sight again though the user has changed something since', async () => {
    const { workbook } = open();
    const assistant = createAssistant(workbook);
    await assistant.summarise(JUNE);
    const before = (await named(workbook, '台账'))?.values[2]?.[6] ?? null;
    const sheetId = (await named(workbook, '台账'))?.sheet.id ?? '';
    await workbook.apply({ ...EMPTY_PLAN, edits: [{ sheetId, row: 2, column: 6, before, after: '交通局' }] });
    await assistant.undo();
    expect((await workbook.listSheets()).map(({ name, visible }) => [name, visible])).toEqual([
      ['台账', true],
      ['复工情况', true],
      ['领导看板', true],
    ]);
    expect((await named(workbook, '台账'))?.values[2]?.[6]).toBe('交通局');
  });
});

it('the sheet in front goes out of sight for the first one that is in sight', async () => {
  const parts = Object.fromEntries(partsOf(workbookFile(SPEC)));
  const book = partText(workbookFile(SPEC), 'xl/workbook.xml').replace(
    '<sheets>',
    '<bookViews><workbookView activeTab="1"/></bookViews><sheets>',
  );
  const workbook = openWorkbookFile(packParts({ ...parts, 'xl/workbook.xml': book }), 'a.xlsx');
  await createAssistant(workbook).summarise(JUNE);
  const written = partText(workbook.save(), 'xl/workbook.xml');
  expect(written).toContain('<workbookView activeTab="0"/>');
  expect(written).toMatch(/<sheet state="hidden" name="复工情况"/);
});
