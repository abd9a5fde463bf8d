import { check } from '../../../src/app/actions/check';
import { planSummary } from '../../../src/app/actions/summarise';
import { EMPTY_PLAN } from '../../../src/spreadsheet/port';
import { openExcel, type Opened } from './excel-host';
import { ledgerBook } from './ledger-book';
import { measureTraffic, REQUEST, trafficOf } from './traffic';

/** Round trips of each action whatever the number of rows; payload blocks come on top. */
const LIMITS: Readonly<Record<string, number>> = {
  'check first': 3,
  check: 1,
  'apply marks': 2,
  'apply marks again': 2,
  'apply no marks': 2,
  highlight: 3,
  clear: 3,
  'apply all sheets': 5,
  'summarise again': 8,
};
const MEGABYTE = 1024 * 1024;

describe('round trips', () => {
  it('are the same for 15 and for 10,000 projects, and few', async () => {
    const few = await measureTraffic(15);
    const many = await measureTraffic(10_000);
    for (const [action, limit] of Object.entries(LIMITS)) {
      for (const measured of [few, many]) {
        const { fixed = Infinity, largest = Infinity } = measured.get(action) ?? {};
        expect({ action, within: fixed <= limit }).toEqual({ action, within: true });
        expect(largest).toBeLessThan(5 * MEGABYTE);
      }
    }
    // A ledger of 15 rows needs no block to be read, and one or two to write the sheets.
    expect([...few].filter(([, { blocks }]) => blocks > 0).map(([action, { blocks }]) => [action, blocks])).toEqual([
      ['apply all sheets', 1],
      ['summarise again', 2],
    ]);
  });
});

describe('large sheets', () => {
  it('are read whole, in blocks', async () => {
    const { workbook, id, book } = openExcel(ledgerBook(6_000));
    const [snapshot] = await workbook.readSheets([id]);
    expect(snapshot?.values).toHaveLength(6_002);
    const rows = [780, 781, 782, 4_000, 6_001];
    for (const row of rows) expect(snapshot?.values[row]?.[1]).toBe(book.sheets[0]?.cells.get(row)?.get(1)?.value);
  });

  it('are read in smaller blocks where the host takes less', async () => {
    const { host, workbook, id } = openExcel(ledgerBook(2_000));
    host.limit = 0.05;
    const [snapshot] = await workbook.readSheets([id]);
    expect(snapshot?.values).toHaveLength(2_002);
    expect(host.exchanges.length).toBeGreaterThan(10);
  });

  it('wider than the head are read whole', async () => {
    const { workbook, id } = openExcel({
      sheets: [
        {
          name: '宽',
          cells: [
            { at: 'B2', value: 1 },
            { at: 'CV3', value: 2 },
            { at: 'C900', value: 3 },
          ],
        },
      ],
    });
    const [snapshot] = await workbook.readSheets([id]);
    expect(snapshot?.origin).toEqual({ row: 1, column: 1 });
    expect(snapshot?.values[1]?.[98]).toBe(2);
    expect(snapshot?.values[898]?.[1]).toBe(3);
  });

  it('beyond what can be held are refused', async () => {
    const { workbook, id } = openExcel({
      sheets: [
        {
          name: '大',
          cells: [
            { at: 'A1', value: 1 },
            { at: 'XFD1048576', value: 2 },
          ],
        },
      ],
    });
    await expect(workbook.readSheets([id])).rejects.toMatchObject({ code: 'too-large', where: '大' });
  });

  it('are written in smaller requests where the host takes less', async () => {
    const excel = openExcel(ledgerBook(300));
    const { sheets, names } = planSummary(await check(excel.workbook, REQUEST));
    excel.host.limit = 0.12;
    await excel.workbook.apply({ ...EMPTY_PLAN, sheets, names });
    expect((await excel.workbook.listSheets()).filter(({ generated }) => generated !== null)).toHaveLength(11);
  });

  it('stop between blocks when they are cancelled', async () => {
    const { host, workbook, id } = openExcel(ledgerBook(10_000));
    const stop = new AbortController();
    host.onRequest = (number) => {
      if (number === 1) stop.abort();
    };
    await expect(workbook.readSheets([id], { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.exchanges.length).toBeLessThan(4);
  });
});

describe('lines through cells', () => {
  /** A ledger of so many projects, some of them struck through from end to end. */
  const withLines = (projects: number, isStruck: (row: number) => boolean): Opened => {
    const excel = openExcel(ledgerBook(projects), '1.18');
    for (const [row, line] of excel.book.sheets[0]?.cells ?? [])
      if (isStruck(row)) for (const cell of line.values()) cell.look = { ...cell.look, strike: true };
    return excel;
  };

  it('cost nothing where there are none, and a few round trips where there are, whatever the number of rows', async () => {
    const trips = async (projects: number, isStruck: (row: number) => boolean) => {
      const excel = withLines(projects, isStruck);
      const part = excel.book.sheets[0]?.cells.get(9)?.get(1);
      if (isStruck(9) && part)
        [part.value, part.runs] = [
          '旧名新名',
          [
            { text: '旧名', struck: true },
            { text: '新名', struck: false },
          ],
        ];
      const { fixed } = await trafficOf(excel, async () => {
        const [sheet] = await excel.workbook.readSheets([excel.id]);
        expect([sheet?.struck?.length ?? 0, sheet?.struckTexts?.map(({ left }) => left)]).toEqual(
          isStruck(9) ? [expect.any(Number), ['新名']] : [0, undefined],
        );
      });
      return fixed;
    };
    expect([await trips(15, () => false), await trips(10_000, () => false)]).toEqual([1, 0]);
    expect(await trips(10_000, (row) => row === 9 || row % 500 === 7)).toBeLessThan(9);
  });

  it('are found in smaller requests where the host takes less', async () => {
    const excel = withLines(700, (row) => row % 3 === 0);
    excel.host.limit = 0.08;
    const [sheet] = await excel.workbook.readSheets([excel.id]);
    const rows = new Set(sheet?.struck?.flatMap((each) => Array.from({ length: each.rows }, (_, down) => each.row + down)));
    expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 234 }, (_, at) => 3 * at));
  });

  it('that are too many to be asked for are said to be unseen', async () => {
    const excel = withLines(10_000, () => false);
    const columns = excel.book.sheets[0]?.cells ?? new Map<number, never>();
    // A line through every other cell, as nobody has them.
    for (const [row, line] of columns)
      for (const [column, cell] of line) if ((row + column) % 2 === 0) cell.look = { ...cell.look, strike: true };
    const [sheet] = await excel.workbook.readSheets([excel.id]);
    expect([sheet?.unseen, sheet?.struck]).toEqual([['struck'], undefined]);
  });
});
