import { createAssistant } from '../../../src/app/create-assistant';
import { explain } from '../../../src/app/errors';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { EMPTY_PLAN, type Plan } from '../../../src/spreadsheet/port';
import { rgb, bgr } from '../../../src/workbook/wps/jsapi';
import { uniformPieces } from '../../../src/workbook/wps/read/uniform';
import { matrixOf, valueOf } from '../../../src/workbook/wps/read/values';
import { SUMMARY } from '../../support/summary-plan';
import { LEDGER } from '../../support/workbook-spec';
import { MARK, refusal } from '../contract/host';
import { editA3 } from '../excel/actions';
import { contentOf } from '../excel/content';
import { ledgerBook } from '../excel/ledger-book';
import { WpsWorkbook } from '../../../src/workbook/wps';
import { openWps } from './wps-host';

const ID = LEDGER.name;
const PLANS: readonly (readonly [string, Plan])[] = [
  [
    'edits',
    { ...EMPTY_PLAN, edits: [editA3(ID), editA3(ID, { row: 3, column: 3, before: null, after: 45_000, numberFormat: 'yyyy-mm-dd' })] },
  ],
  ['sheets', { ...EMPTY_PLAN, sheets: [SUMMARY, { ...SUMMARY, key: 'missed', title: '清单' }] }],
  [
    'edits, marks and sheets together',
    {
      ...EMPTY_PLAN,
      edits: [editA3(ID)],
      marks: [{ sheetId: ID, rules: [MARK] }],
      sheets: [SUMMARY],
      names: [{ name: '台账_总投资', sheetId: ID, area: { row: 2, column: 2, rows: 3, columns: 1 } }],
    },
  ],
];

describe('a write that fails', () => {
  it.each(PLANS)('leaves nothing of %s behind', async (_what, plan) => {
    for (const failing of [1, 2]) {
      const { host, workbook, book } = openWps();
      const before = contentOf(book);
      let writes = 0;
      host.beforeWrite = () => {
        writes++;
        if (writes === failing) throw new Error('0x800A03EC');
      };
      expect(await refusal(workbook.apply(plan))).toBe(writes >= failing ? 'unexpected' : 'done');
      if (writes >= failing) expect(contentOf(book)).toEqual(before);
    }
  });

  it('puts a replaced sheet back as it was', async () => {
    const { host, workbook, book } = openWps();
    await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const before = contentOf(book);
    let writes = 0;
    host.beforeWrite = () => {
      if (++writes === 1) throw new Error('0x800A03EC');
    };
    expect(
      await refusal(
        workbook.apply({ ...EMPTY_PLAN, sheets: [{ ...SUMMARY, charts: [], merges: [], blocks: SUMMARY.blocks.slice(0, 2) }] }),
      ),
    ).toBe('unexpected');
    expect(contentOf(book)).toEqual(before);
  });
});

describe('what stands in the way', () => {
  it('is told in words, and nothing is written', async () => {
    const { host, workbook, book } = openWps(ledgerBook(20));
    const assistant = createAssistant(workbook);
    const request = { today: dayOf(2025, 7, 10) };
    const before = contentOf(book);
    host.cellEditing = true;
    expect(await assistant.highlight(request).catch(explain)).toMatch(/有单元格正在编辑/);
    host.cellEditing = false;
    host.inactive = true;
    expect(await assistant.summarise(request).catch(explain)).toMatch(/不是当前窗口/);
    host.inactive = false;
    const [sheet] = book.sheets;
    if (sheet) sheet.name = '改了名';
    expect(await assistant.check({ ...request, sheet: '台账' }).catch(explain)).toMatch(/没有找到工作表“台账”/);
    if (sheet) sheet.name = '台账';
    expect(contentOf(book)).toEqual(before);
  });

  it('a second change while one runs is refused', async () => {
    const { workbook } = openWps();
    const first = workbook.apply({ ...EMPTY_PLAN, edits: [editA3(ID)] });
    expect(await refusal(workbook.apply({ ...EMPTY_PLAN, edits: [editA3(ID)] }))).toBe('busy');
    await first;
  });
});

test('the sheet that was shown is shown again, and the user’s edits are told', async () => {
  const { host, workbook, book } = openWps();
  const told: unknown[] = [];
  const stop = workbook.watch((sheetId, area) => told.push([sheetId, area]));
  await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
  expect(host.application.ActiveWorkbook?.ActiveSheet.Name).toBe(ID);
  expect(told).toEqual([]);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  host.userTypes(sheet, { row: 2, column: 1, rows: 1, columns: 1 }, '改名');
  stop();
  host.userTypes(sheet, { row: 2, column: 1, rows: 1, columns: 1 }, '又改');
  expect(told).toEqual([[ID, { row: 2, column: 1, rows: 1, columns: 1 }]]);
});

describe('answers of the interface', () => {
  it('become rows of cells whatever their shape', () => {
    expect(matrixOf([['a', 'b']], 1, 2)).toEqual([['a', 'b']]);
    expect(matrixOf(['a', 'b'], 1, 2)).toEqual([['a', 'b']]);
    expect(matrixOf(['a', 'b'], 2, 1)).toEqual([['a'], ['b']]);
    expect(matrixOf([['a'], ['b']], 2, 1)).toEqual([['a'], ['b']]);
    expect(matrixOf('a', 1, 1)).toEqual([['a']]);
    expect(matrixOf(null, 1, 1)).toEqual([[null]]);
  });

  it('tell errors from numbers that look like them', () => {
    expect(valueOf(-2146826265, '=A1/0')).toEqual({ error: '#REF!' });
    expect(valueOf(-2146826265, '-2146826265')).toBe(-2146826265);
    expect(valueOf(-2146826200, '=NEW()')).toEqual({ error: '#UNKNOWN!' });
    expect(valueOf('#N/A', '=VLOOKUP(1,A:B,2,0)')).toEqual({ error: '#N/A' });
  });

  it('have colours with red lowest', () => {
    expect(bgr('FFC7CE')).toBe(0xcec7ff);
    expect(rgb(0xcec7ff)).toBe('FFC7CE');
  });

  it('are cut until they are alike', () => {
    const odd = [3, 7];
    const ask = ({ row, rows }: { row: number; rows: number }): boolean | null => {
      const count = odd.filter((each) => each >= row && each < row + rows).length;
      return count === 0 ? false : count === rows ? true : null;
    };
    const pieces = [...uniformPieces({ row: 0, column: 0, rows: 10, columns: 1 }, ask)];
    expect(pieces.flatMap(([{ row }, hit]) => (hit ? [row] : []))).toEqual(odd);
    expect(pieces.reduce((sum, [{ rows }]) => sum + rows, 0)).toBe(10);
  });
});

test('a WPS that takes nothing for longer than anybody waits has its screen on again with the next thing done', async () => {
  const { host, book } = openWps();
  const workbook = new WpsWorkbook(host.application, () => Promise.resolve());
  const before = structuredClone(contentOf(book));
  let writing = false;
  host.beforeWrite = () => {
    writing = true;
  };
  host.bridge.before = () => {
    if (writing) throw new Error('0x800AC472 busy');
  };
  expect(await refusal(workbook.apply({ ...EMPTY_PLAN, edits: [editA3(ID)] }))).toBe('not-restored');
  writing = false;
  host.beforeWrite = () => undefined;
  expect(host.application.ScreenUpdating).toBe(false);
  expect((await workbook.listSheets()).length).toBe(1);
  expect([host.application.ScreenUpdating, host.application.DisplayAlerts]).toEqual([true, true]);
  expect(contentOf(book)).not.toEqual(before);
});

test('the sheet in front may go with what is taken back: the add-in stays free, the screen on', async () => {
  const { host, workbook, book } = openWps();
  const before = structuredClone(contentOf(book));
  const receipt = await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
  await workbook.select(receipt.sheets[0]?.sheetId ?? '', 1, 1);
  expect(await workbook.revert(receipt)).toEqual({ restored: 0, kept: [] });
  expect(contentOf(book)).toEqual(before);
  expect([host.application.ScreenUpdating, host.application.DisplayAlerts]).toEqual([true, true]);
  await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: ID, rules: [MARK] }] });
});

test('a sheet that takes the name of one that is being added stays, and nothing of ours does', async () => {
  const { host, workbook, book } = openWps({ sheets: [LEDGER, { name: '乙', cells: [{ at: 'A1', value: '我的' }] }] });
  const before = structuredClone(contentOf(book)) as { sheets: { name: string }[] };
  // The user gives it that name while the marks are being put on.
  host.bridge.before = () => {
    const [ledger, mine] = book.sheets;
    if (ledger && mine && ledger.rules.length > 0 && mine.name === '乙') mine.name = '总览';
  };
  expect(await refusal(workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: ID, rules: [MARK] }], sheets: [SUMMARY] }))).toBe('unexpected');
  expect(contentOf(book)).toEqual({
    ...before,
    sheets: before.sheets.map((sheet) => (sheet.name === '乙' ? { ...sheet, name: '总览' } : sheet)),
  });
});

test('a workbook saved under another name stays ours; another one that comes to the front when ours is closed does not', async () => {
  const { host, workbook, book } = openWps();
  book.name = '正式台账.xlsx';
  expect(await workbook.listSheets()).toHaveLength(1);
  host.inactive = true;
  expect(await refusal(workbook.listSheets())).toBe('workbook-inactive');
  host.inactive = false;
  await workbook.apply({ ...EMPTY_PLAN, edits: [editA3(ID)] });
});

test('a cell of a sheet that is hidden cannot be selected, and it is said why', async () => {
  const { workbook } = openWps({ sheets: [LEDGER, { name: '乙', hidden: 'very' }] });
  expect(await refusal(workbook.select('乙', 0, 0))).toBe('sheet-hidden');
});

test('hidden rows may be a table’s where a build tells nothing of tables', async () => {
  const hidden = { sheets: [{ ...LEDGER, merges: [], hiddenRows: [3] }] };
  expect((await openWps(hidden, { withoutTables: true }).workbook.readSheets([ID]))[0]).toMatchObject({ hiddenRows: [3], filtered: true });
  expect((await openWps(undefined, { withoutTables: true }).workbook.readSheets([ID]))[0]).toMatchObject({ filtered: false });
});

test('a build without dynamic arrays has none', async () => {
  const { workbook } = openWps(undefined, { withoutSpills: true });
  expect((await workbook.readSheets([ID]))[0]?.formulaAreas).toEqual([{ row: 5, column: 2, rows: 1, columns: 1 }]);
});

describe('a build that tells less of fonts', () => {
  const spec = {
    sheets: [
      {
        name: ID,
        cells: [
          { at: 'A1', value: '名' },
          { at: 'A2', value: '甲', struck: true },
          {
            at: 'A3',
            value: '旧新',
            runs: [
              { text: '旧', struck: true },
              { text: '新', struck: false },
            ],
          },
        ],
      },
    ],
  };

  it('without characters says that a part is struck through, not which', async () => {
    const { workbook } = openWps(spec, { withoutCharacters: true });
    const [sheet] = await workbook.readSheets([ID]);
    expect([sheet?.struck, sheet?.struckTexts]).toEqual([
      [{ row: 1, column: 0, rows: 1, columns: 1 }],
      [{ row: 2, column: 0, text: '旧新', left: null }],
    ]);
  });

  it('at all says that it does not', async () => {
    const { workbook } = openWps(spec, { withoutStrikethrough: true });
    expect((await workbook.readSheets([ID]))[0]).toMatchObject({ unseen: ['struck'], values: [['名'], ['甲'], ['旧新']] });
  });
});
