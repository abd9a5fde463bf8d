import { ledgerRow } from '../../src/ledger/ledger-row';
import type { Assistant } from '../../src/app/assistant';
import { NoLedgerError, UserError } from '../../src/app/errors';
import type { CarriedOut } from '../../src/app/history/carry-out';
import type { Checked } from '../../src/app/results';
import { checkOf } from '../../src/checks/catalogue';
import type { Area } from '../../src/spreadsheet/snapshot';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';
import { followEdits } from '../../src/taskpane/session/live';
import { PaneSession } from '../../src/taskpane/session/session';
import { isBusy } from '../../src/taskpane/session/state';
import { EMPTY_PLAN, WorkbookFault, type Control, type Workbook } from '../../src/spreadsheet/port';

const RECEIPT: CarriedOut = {
  plan: EMPTY_PLAN,
  cells: 2,
  markedAreas: 0,
  clearedSheets: [],
  hiddenSheets: [],
  sheets: [{ key: 'overview', sheetId: 's9', name: '总览' }],
  journal: null,
};
const FINDING = { code: 'number-as-text', severity: 'warning', row: ledgerRow(4), column: 1, field: null, params: {}, fix: null } as const;

/** As much of a reading as the session itself looks at. */
function checked(findings: Checked['findings'] = [FINDING]): Checked {
  return {
    findings,
    registers: [],
    progress: { statuses: [] },
    settings: DEFAULT_SETTINGS,
    ledger: { parts: [], columns: [{}], snapshot: { sheet: { id: 's1' } } },
  } as unknown as Checked;
}

/** An assistant that answers at once; each answer can be replaced. */
function fakes(evaluator: Partial<Assistant> = {}) {
  const requests: unknown[] = [];
  let edited: (sheetId: string, area: Area) => void = () => undefined;
  const workbook = {
    select: jest.fn(() => Promise.resolve()),
    selection: () => Promise.resolve(null),
    listSheets: () => Promise.resolve([{ id: 's1', name: '台账', visible: true, type: 'worksheet', generated: null }]),
    watch: (listener: typeof edited) => {
      edited = listener;
      return () => undefined;
    },
  } as unknown as Workbook;
  const assistant: Assistant = {
    workbook,
    history: { done: [], undone: [] },
    check: (request) => {
      requests.push(request);
      return Promise.resolve(checked());
    },
    highlight: () => Promise.resolve({ checked: checked(), missing: [], legend: [], receipt: RECEIPT }),
    clear: () => Promise.resolve({ sheets: ['台账'], receipt: RECEIPT }),
    summarise: () =>
      Promise.resolve({
        checked: checked(),
        sheets: RECEIPT.sheets.map((sheet) => ({ ...sheet, printed: { pages: 1, paper: 'A4' as const } })),
        receipt: RECEIPT,
        valuesInsteadOfFormulas: 3,
        valueReasons: [],
        month: null,
        retired: [],
        older: { names: [], days: [] },
        beside: [],
        replaced: [],
        monthKept: true,
        trace: () => null,
      }),
    addSample: () => Promise.resolve('示例台账'),
    removeSample: () => Promise.resolve(),
    insertBlanks: () => Promise.resolve({ sheets: RECEIPT.sheets, receipt: RECEIPT }),
    insight: () => Promise.reject(new Error('not asked for')),
    bulletinDocument: () => Promise.reject(new Error('not asked for')),
    origin: () => Promise.resolve({ kind: 'elsewhere' }),
    fix: () => Promise.resolve({ cells: 2, skipped: [{ finding: FINDING, reason: '刚被改动。' }], receipt: RECEIPT }),
    remind: () => Promise.resolve({ reminders: [], nobodys: [], receipt: RECEIPT }),
    rollUp: () => Promise.resolve({ counties: [], aside: [], receipt: RECEIPT }),
    acceptRound: () =>
      Promise.resolve({
        cells: 1,
        appended: 0,
        listed: 0,
        typedTotals: [],
        filledCells: [],
        outdone: [],
        formulaCells: [],
        staleHeadings: [],
        receipt: RECEIPT,
      }),
    undo: () => Promise.resolve({ restored: 1, kept: [], steps: [{ id: 1, action: 'highlight', name: '标注1个未达标项目' }] }),
    redo: () => Promise.resolve({ step: { id: 2, action: 'highlight', name: '标注1个未达标项目' }, sheets: [], marks: [] }),
    chooseColumn: () => Promise.resolve(),
    chooseCheck: () => Promise.resolve(),
    accept: () => Promise.resolve(),
    note: () => Promise.resolve(),
    reopen: () => Promise.resolve(),
    explainColumns: () => Promise.resolve(),
    configure: () => Promise.resolve(),
    keepMonths: () => Promise.resolve(),
    ...evaluator,
  };
  const session = new PaneSession({ assistant, today: () => 45757 });
  return { session, assistant, workbook, requests, edit: () => edited('s1', { row: 0, column: 0, rows: 1, columns: 1 }) };
}

test('opening reads and tells nothing', async () => {
  const { session, requests } = fakes();
  await session.open();
  expect(session.read()).toMatchObject({ checked: checked(), outcome: null, running: null, tab: 'start' });
  expect(requests).toEqual([{ today: 45757 }]);
});

test('each action says how it ended', async () => {
  const { session } = fakes();
  const said = async (work: Promise<void>): Promise<string | undefined> => {
    await work;
    return session.read().outcome?.message;
  };
  await expect(said(session.check())).resolves.toBe('校验完成，有1处需要留意，没有错误。');
  expect(session.read().tab).toBe('findings');
  await expect(said(session.highlight())).resolves.toBe('没有未达标的项目，无需标注。');
  await expect(said(session.clear())).resolves.toBe('标注已全部清除。');
  await expect(said(session.summarise())).resolves.toBe('已在工作簿末尾生成1张汇总表。按标签顺序全部打印共1页（A4 1页）。');
  expect(session.read().outcome?.sheets).toMatchObject(RECEIPT.sheets);
  await expect(said(session.fix(checked().ledger, [FINDING]))).resolves.toBe('已修复2处。有1处没有修复：刚被改动。');
  await expect(said(session.steps.undo(1))).resolves.toBe('已撤销：标注1个未达标项目。');
  await expect(said(session.steps.redo())).resolves.toBe('已重做：标注1个未达标项目。');
  await expect(said(session.chooseColumn(checked().ledger, '备注', null))).resolves.toContain('备注');
});

test('choices go with every request, also those made while a task runs', async () => {
  const { session, requests } = fakes();
  const opening = session.open();
  void session.choose({ planYear: 2024 });
  await opening;
  expect(requests).toEqual([{ today: 45757 }, { today: 45757, planYear: 2024 }]);
});

test('a failure is one sentence, and trying again does the same once more', async () => {
  const highlight = jest.fn<ReturnType<Assistant['highlight']>, []>(() => Promise.reject(new WorkbookFault('busy')));
  const { session } = fakes({ highlight });
  await session.highlight();
  expect(session.read()).toMatchObject({ running: null, outcome: { kind: 'failed', message: '表格正忙，请稍候再试。' } });
  await session.retry();
  expect(highlight).toHaveBeenCalledTimes(2);
});

test('without a ledger the sheets are there to choose from', async () => {
  const { session } = fakes({ check: () => Promise.reject(new NoLedgerError('没有找到台账。', [])) });
  await session.open();
  expect(session.read()).toMatchObject({ checked: null, sheets: [{ name: '台账' }], outcome: { message: '没有找到台账。' } });
});

test('cancelling ends the task and says that nothing was changed', async () => {
  const check = (_request: unknown, control?: Control): Promise<Checked> =>
    new Promise((_resolve, reject) => {
      control?.onProgress?.(0.5);
      control?.signal?.addEventListener('abort', () => reject(new WorkbookFault('cancelled')));
    });
  const { session } = fakes({ check });
  const work = session.check();
  expect(session.read().running).toEqual({ task: 'check', share: 0.5 });
  session.cancel();
  await work;
  expect(session.read().outcome).toMatchObject({ kind: 'cancelled' });
});

test('edits are followed once they pause', async () => {
  jest.useFakeTimers();
  const { session, workbook, requests, edit } = fakes();
  const stop = followEdits(workbook, session);
  edit();
  edit();
  await jest.advanceTimersByTimeAsync(1000);
  expect(requests).toHaveLength(1);
  stop();
  jest.useRealTimers();
});

test('a click goes to the cell of the ledger', async () => {
  const { session, workbook } = fakes();
  await session.open();
  session.select(checked().ledger, ledgerRow(4), 1);
  expect(workbook.select).toHaveBeenCalledWith('s1', 4, 1);
});

test('of cells wanted faster than they are selected, the first and the last are', async () => {
  const { session, workbook } = fakes();
  await session.open();
  for (const row of [1, 2, 3, 4]) session.select(checked().ledger, ledgerRow(row), 0);
  await new Promise(setImmediate);
  expect(jest.mocked(workbook.select).mock.calls.map(([, row]) => row)).toEqual([1, 4]);
  session.select(checked().ledger, ledgerRow(1), 0);
  expect(workbook.select).toHaveBeenCalledTimes(3);
});

describe('what is quiet', () => {
  test('a decision keeps nothing from being begun; what is begun meanwhile follows it', async () => {
    const steps: string[] = [];
    const { session } = fakes({
      chooseCheck: () => Promise.resolve(void steps.push('kept')),
      clear: () => {
        steps.push('cleared');
        return Promise.resolve({ sheets: [], receipt: RECEIPT });
      },
    });
    await session.open();
    void session.review.chooseCheck(checkOf('sequence-gap'), 'off');
    await Promise.resolve();
    expect(session.read()).toMatchObject({ running: { task: 'decide' } });
    expect(isBusy(session.read())).toBe(false);
    await session.clear();
    expect(steps).toEqual(['kept', 'cleared']);
  });

  test('a reading by itself does not end the task that has begun meanwhile', async () => {
    let end: (result: Awaited<ReturnType<Assistant['clear']>>) => void = () => undefined;
    const { session } = fakes({ clear: () => new Promise((resolve) => (end = resolve)) });
    await session.open();
    const reading = session.following.refresh();
    const clearing = session.clear();
    await reading;
    expect(session.read().running).toMatchObject({ task: 'clear' });
    end({ sheets: [], receipt: RECEIPT });
    await clearing;
    expect(session.read()).toMatchObject({ running: null, outcome: { kind: 'done' } });
  });
});

test('edits are not followed while that is paused, but noted; reading again makes good', async () => {
  jest.useFakeTimers();
  const paused = { ...checked(), settings: { ...DEFAULT_SETTINGS, live: false } };
  const requests: unknown[] = [];
  const { session, workbook, edit } = fakes({
    check: (request) => {
      requests.push(request);
      return Promise.resolve(paused);
    },
  });
  const end = followEdits(workbook, session);
  await session.open();
  edit();
  await jest.advanceTimersByTimeAsync(1_000);
  expect([requests.length, session.read().stale]).toEqual([1, true]);
  await session.check();
  expect(session.read().stale).toBe(false);
  end();
  jest.useRealTimers();
});

test('a file that a program cannot save is told in one sentence of ours, one that the pane itself refuses in its own', async () => {
  const { assistant } = fakes();
  const failing = (error: Error) =>
    new PaneSession({ assistant, today: () => 0, saveFile: () => Promise.reject(error) }).insights.saveFile?.({
      name: '催办单.docx',
      bytes: new Uint8Array(),
    });
  await expect(failing(new Error('EACCES: permission denied'))).rejects.toThrow(/^“催办单\.docx”没有保存：[^A-Za-z]*$/);
  await expect(failing(new UserError('没有写入。'))).rejects.toThrow('没有写入。');
});
