import { ledgerBook } from '../excel/ledger-book';
import { measureAccesses } from './accesses';
import { openWps } from './wps-host';

/**
 * Accesses that an action may take, each about 0.2 ms on a device. Reading and marking depend on the
 * logarithm of the rows and on the number of marks; the summary sheets on the number of their pieces.
 */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  check: [200, 250],
  highlight: [250, 500],
  'highlight again': [300, 2_000],
  clear: [200, 1_500],
  summarise: [4_200, 12_000],
  'summarise again': [4_500, 12_500],
};

test('the bridge to ET is crossed for blocks, not for cells', async () => {
  const [few, many] = [await measureAccesses(15), await measureAccesses(2_000)];
  const beyond = Object.entries(LIMITS).flatMap(([action, limits]) =>
    [few, many].flatMap((measured, at) =>
      (measured.get(action) ?? Infinity) > (limits[at] ?? 0) ? [`${action}: ${measured.get(action) ?? 0}`] : [],
    ),
  );
  expect(beyond).toEqual([]);
});

test('lines through a few projects are found with few questions', async () => {
  const { host, workbook, book } = openWps(ledgerBook(2_000));
  for (const [row, line] of book.sheets[0]?.cells ?? [])
    if (row % 100 === 3) for (const cell of line.values()) cell.look = { ...cell.look, strike: true };
  const before = host.bridge.accesses;
  const [sheet] = await workbook.readSheets([book.sheets[0]?.name ?? '']);
  expect(new Set(sheet?.struck?.map(({ row }) => row)).size).toBe(20);
  expect(host.bridge.accesses - before).toBeLessThan(2_500);
});
