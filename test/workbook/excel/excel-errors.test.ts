import type { FaultCode } from '../../../src/spreadsheet/port';
import { faultSentence } from '../../../src/wording/faces/errors';
import { LEDGER } from '../../support/workbook-spec';
import { ACTIONS, refusal, writes } from './actions';
import { contentOf } from './content';
import { openExcel, type Opened } from './excel-host';

/** Codes that stop the work, and what the user is told. */
const STOPS: readonly (readonly [string, FaultCode])[] = [
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['AccessDenied', 'sheet-protected'],
  ['ItemNotFound', 'sheet-missing'],
  ['InvalidReference', 'sheet-missing'],
  ['InvalidBinding', 'sheet-missing'],
  ['InvalidArgument', 'unexpected'],
  ['FilteredRangeConflict', 'filtered'],
  ['MergedRangeConflict', 'cell-merged'],
  ['NonBlankCellOffSheet', 'sheet-unsupported'],
  ['PivotTableRangeConflict', 'pivot-table'],
  ['UnsupportedSheet', 'sheet-unsupported'],
  ['InactiveWorkbook', 'workbook-inactive'],
  ['GeneralException', 'unexpected'],
  ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
  ['InvalidOrTimedOutSession', 'session-ended'],
  ['Timeout', 'unexpected'],
];
const PASSING = ['ActivityLimitReached', 'Conflict', 'RequestAborted', 'ServiceNotAvailable'] as const;
const TOO_LARGE = [
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'MemoryLimitReached',
  'OperationCellsExceedLimit',
] as const;
const MISSING = ['ApiNotFound', 'NotImplemented', 'UnsupportedOperation', 'UndoNotSupported'] as const;
/** How much of the failing request is carried out before it fails. */
const SHARES = [0, 0.5, 0.97] as const;

describe.each(ACTIONS)('an error while we %s', (name, { first, plan: planOf }) => {
  const opened = async (): Promise<Opened> => {
    const excel = openExcel();
    if (first) await excel.workbook.apply(first(excel));
    return excel;
  };
  const undisturbed = async (): Promise<unknown> => {
    const excel = await opened();
    await excel.workbook.apply(planOf(excel));
    return contentOf(excel.book);
  };

  it.each(STOPS)('%s stops it as %s, with nothing left half done', async (code, expected) => {
    for (const share of SHARES) {
      const excel = await opened();
      const before = contentOf(excel.book);
      excel.host.fail({ code, meets: writes, share });
      const outcome = await refusal(excel.workbook.apply(planOf(excel)));
      // Former marks that were going already went: then the new ones are all there.
      const finished = name === 'mark again' && share > 0.9;
      expect(outcome).toBe(finished ? 'done' : expected);
      expect(contentOf(excel.book)).toEqual(finished ? await undisturbed() : before);
      expect(excel.pauses).toEqual([]);
    }
  });

  it.each(PASSING)('%s is waited out', async (code) => {
    for (const share of SHARES) {
      const excel = await opened();
      excel.host.fail({ code, meets: writes, share });
      expect(await refusal(excel.workbook.apply(planOf(excel)))).toBe('done');
      expect(excel.pauses).toEqual(name === 'mark again' && share > 0.9 ? [] : [200]);
      expect(contentOf(excel.book)).toEqual(await undisturbed());
    }
  });

  it.each(PASSING)('%s without end is told as busy', async (code) => {
    const excel = await opened();
    const before = contentOf(excel.book);
    // The first request of a try is refused as a whole, so there is nothing to put back.
    excel.host.fail({ code, meets: (body) => writes(body), lasting: true });
    expect(await refusal(excel.workbook.apply(planOf(excel)))).toBe('busy');
    expect(excel.pauses).toEqual([200, 800, 2400]);
    expect(contentOf(excel.book)).toEqual(before);
  });

  it.each(MISSING)('%s makes us do without the finer calls', async (code) => {
    const excel = await opened();
    excel.host.fail({ code, meets: writes, share: 0.6 });
    expect(await refusal(excel.workbook.apply(planOf(excel)))).toBe('done');
    const again = await opened();
    const before = contentOf(again.book);
    again.host.fail({ code, meets: writes, lasting: true });
    expect(await refusal(again.workbook.apply(planOf(again)))).toBe('unexpected');
    expect(contentOf(again.book)).toEqual(before);
  });

  it.each(TOO_LARGE)('%s is met by smaller requests, or told', async (code) => {
    const excel = await opened();
    const before = contentOf(excel.book);
    excel.host.fail({ code, meets: writes, lasting: true });
    expect(await refusal(excel.workbook.apply(planOf(excel)))).toBe('too-large');
    expect(contentOf(excel.book)).toEqual(before);
  });

  it('says so when it cannot be put back either', async () => {
    const excel = await opened();
    excel.host.fail({ code: 'GeneralException', meets: writes, share: 0.97 });
    const sofar = excel.host.exchanges.length;
    excel.host.onRequest = () => {
      if (excel.host.exchanges.slice(sofar).some(({ body }) => writes(body))) excel.host.cellEditing = true;
    };
    expect(await refusal(excel.workbook.apply(planOf(excel)))).toBe('not-restored');
  });
});

describe('an error while we read', () => {
  it.each([...STOPS, ...PASSING.map((code) => [code, 'busy'] as const), ...TOO_LARGE.map((code) => [code, 'too-large'] as const)])(
    '%s is told as %s',
    async (code, expected) => {
      const { host, workbook, id } = openExcel();
      host.fail({ code, meets: () => true, lasting: true });
      // Where a sheet is missing the list is read to tell its name; that fails too.
      expect(await refusal(workbook.readSheets([id]))).toBe(expected);
      host.recover();
      expect(await refusal(workbook.readSheets([id]))).toBe('done');
    },
  );

  it.each(TOO_LARGE)('%s is met by smaller blocks', async (code) => {
    const { host, workbook, id } = openExcel();
    host.fail({ code, meets: 0 });
    host.fail({ code, meets: 1 });
    const [snapshot] = await workbook.readSheets([id]);
    expect(snapshot?.values).toHaveLength(6);
  });

  it('a refusal of the transport carries its code', async () => {
    const { host, workbook, id, pauses } = openExcel();
    host.fail({ code: 'ServiceNotAvailable', meets: 0, status: 503 });
    expect(await refusal(workbook.readSheets([id]))).toBe('done');
    expect(pauses).toEqual([200]);
  });

  it('an unknown error tells its code and place', async () => {
    const { host, workbook, id } = openExcel();
    host.fail({ code: 'GeneralException', meets: 0 });
    await expect(workbook.readSheets([id])).rejects.toMatchObject({ code: 'unexpected', where: 'GeneralException Range.values' });
  });
});

describe('cell-edit mode', () => {
  it('is told in words, and is over when it is over', async () => {
    const { host, workbook, id } = openExcel();
    host.cellEditing = true;
    expect(await refusal(workbook.listSheets())).toBe('cell-edit-mode');
    expect(faultSentence('cell-edit-mode', '')).toContain('回车');
    host.cellEditing = false;
    expect(await refusal(workbook.readSheets([id]))).toBe('done');
  });
});

describe('a host that does not tell the pieces of texts though it promised to', () => {
  const struck = {
    sheets: [
      {
        name: '甲',
        cells: [
          { at: 'A1', value: '名' },
          {
            at: 'A2',
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

  it.each(['NotImplemented', 'InvalidArgument', 'GeneralException'])(
    'says %s: that is asked about, and all else is as it was',
    async (code) => {
      const { host, workbook, id } = openExcel(struck, '1.18');
      host.fail({ code, meets: ({ Actions }) => Actions.some(({ Name }) => Name === 'GetCellProperties'), lasting: true });
      const [sheet] = await workbook.readSheets([id]);
      expect(sheet).toMatchObject({ values: [['名'], ['旧新']], struckTexts: [{ row: 1, column: 0, text: '旧新', left: null }] });
      // Not taken for an older Excel in the rest of what it does.
      expect((await workbook.readSheets([id]))[0]).toEqual(sheet);
      expect(sheet?.unseen).toBeUndefined();
    },
  );

  it('is waited for while it is busy', async () => {
    const { host, workbook, id, pauses } = openExcel(struck, '1.18');
    host.fail({ code: 'ServiceNotAvailable', meets: ({ Actions }) => Actions.some(({ Name }) => Name === 'GetCellProperties') });
    expect((await workbook.readSheets([id]))[0]?.struckTexts?.map(({ left }) => left)).toEqual(['新']);
    expect(pauses).toHaveLength(1);
  });
});

test('a cell of a sheet that is hidden cannot be selected, and it is said why; once it is shown it can', async () => {
  const { workbook, book } = openExcel({ sheets: [LEDGER, { name: '乙', hidden: true }] });
  const id = (await workbook.listSheets())[1]?.id ?? '';
  expect(await refusal(workbook.select(id, 0, 0))).toBe('sheet-hidden');
  const sheet = book.sheets[1];
  if (sheet) sheet.visible = true;
  await workbook.select(id, 0, 0);
  expect(await workbook.selection()).toMatchObject({ sheetId: id });
});
