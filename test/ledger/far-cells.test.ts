import { runChecks } from '../../src/checks/run-checks';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read-ledger';
import { registerKindOf } from '../../src/ledger/recognise/recognise-kind';
import { unreadList } from '../../src/ledger/recognise/unread-list';
import { evaluate } from '../../src/progress';
import { parseCell } from '../../src/spreadsheet/address';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { assumptionMessage } from '../../src/wording/assumptions';
import { snapshotOf } from '../support/snapshot';

const TODAY = dayOf(2025, 9, 30);
const LEDGER: CellValue[][] = [
  ['2025年重点项目台账'],
  ['序号', '项目名称', '责任单位', '建设性质', '总投资（亿元）', '2025年计划投资（亿元）', '计划开工时间', '实际开工时间'],
  [1, '城南水厂', '住建局', '新建', 1, 0.4, '2025年2月', '2025年2月'],
  [2, '电子厂房', '工信局', '新建', 2, 0.5, '2025年5月', null],
  [3, '北环路', '交通局', '续建', 3, 0.6, '2024年3月', '2024年3月'],
];
const READ = { kind: PROJECTS, asOf: TODAY };

/**
 * A block in which empty rows share one line, as the file host tells it; `read` are the cells that were looked at where `watched`,
 * which takes seconds for a million rows.
 */
function scattered(
  cells: readonly (readonly [string, CellValue])[],
  { down = 0, watched = false } = {},
): { snapshot: SheetSnapshot; read: () => number } {
  const placed = [
    ...LEDGER.flatMap((line, row) => line.map((value, column) => ({ row: row + down, column, value }))),
    ...cells.map(([address, value]) => ({ ...(parseCell(address) ?? { row: 0, column: 0 }), value })),
  ].filter(({ value }) => value !== null);
  const rows = Math.max(...placed.map(({ row }) => row)) + 1;
  const columns = Math.max(...placed.map(({ column }) => column)) + 1;
  let read = 0;
  const counted = (line: CellValue[]): CellValue[] =>
    watched
      ? new Proxy(line, {
          get(target, key): unknown {
            if (typeof key === 'string' && /^\d+$/.test(key)) read++;
            return Reflect.get(target, key);
          },
        })
      : line;
  const empty = counted(new Array<CellValue>(columns).fill(null));
  const general = new Array<string>(columns).fill('General');
  const lines = new Map<number, CellValue[]>();
  for (const { row, column, value } of placed) {
    const line = lines.get(row) ?? new Array<CellValue>(columns).fill(null);
    line[column] = value;
    lines.set(row, line);
  }
  const values = new Array<readonly CellValue[]>(rows).fill(empty);
  for (const [row, line] of lines) values[row] = counted(line);
  const snapshot = { ...snapshotOf([]), values, numberFormats: new Array<readonly string[]>(rows).fill(general) };
  return { snapshot, read: () => read };
}

function ledgerOf(snapshot: SheetSnapshot): Ledger {
  const ledger = readLedger(snapshot, READ);
  if (!ledger) throw new Error('no ledger');
  return ledger;
}

/** All that is said of a ledger, but where it stands and what stands far off. */
function factsOf(ledger: Ledger): unknown {
  const row = ledger.header.row;
  return {
    rows: Array.from(ledger.rows, (each) => each - row),
    counts: ledger.rowCounts,
    blank: ledger.blankRows,
    title: ledger.title,
    columns: ledger.columns.map(({ field, column, header, unit }) => [field.name, column, header, unit]),
    unmatched: ledger.unmatched,
    names: ledger.text('name')?.values,
    natures: ledger.natures,
    amounts: [ledger.money('totalInvestment')?.values, ledger.money('annualPlan')?.values],
    year: ledger.planYear,
    assumptions: ledger.assumptions.filter(({ code }) => code !== 'cells-far').map(({ code, decided }) => [code, decided]),
    statuses: evaluate(ledger, { asOf: TODAY }).statuses,
    findings: runChecks(ledger, TODAY)
      .filter(({ code }) => code !== 'cells-far')
      .map(({ code, severity, field, params }) => [code, severity, field, params['count']]),
  };
}

const PLAIN = factsOf(ledgerOf(snapshotOf(LEDGER)));
const told = (ledger: Ledger): string[] => ledger.assumptions.filter(({ code }) => code === 'cells-far').map(assumptionMessage);

const STRAY: [string, [string, CellValue][], string][] = [
  ['in the last cell', [['XFD1048576', 7]], 'XFD1048576“7”'],
  ['in the last row', [['A1048576', 7]], 'A1048576“7”'],
  ['in the last column of a record', [['XFD4', '见附件']], 'XFD4“见附件”'],
  ['in the last column of the header', [['XFD2', '备注']], 'XFD2“备注”'],
  ['an error', [['ZZ900000', { error: '#REF!' }]], 'ZZ900000“#REF!”'],
  [
    'several',
    [
      ['XFD9', 1],
      ['A90000', '完'],
      ['AAA500000', 2],
      ['B1048576', 3],
    ],
    'XFD9“1”、A90000“完”、AAA500000“2”等',
  ], // prettier-ignore
];

test.each(STRAY)('a stray cell %s changes no fact of the ledger, and is told', (_, cells, text) => {
  const ledger = ledgerOf(scattered(cells).snapshot);
  expect(factsOf(ledger)).toEqual(PLAIN);
  expect(told(ledger)).toEqual([`远离台账处有${String(cells.length)}个单元格（${text}），没有读取；误填的请清除，有用的请移到台账旁边。`]);
  const [first] = cells;
  const found = runChecks(ledger, TODAY).filter(({ code }) => code === 'cells-far');
  expect(found).toMatchObject([{ severity: 'info', ...(parseCell(first?.[0] ?? '') ?? {}) }]);
});

test('cells above a ledger far down are left out in the same way', () => {
  const ledger = ledgerOf(
    scattered(
      [
        ['A1', '草稿'],
        ['XFD1048576', 1],
      ],
      { down: 5_000 },
    ).snapshot,
  ); // prettier-ignore
  expect(ledger.header.row).toBe(5_001);
  expect(factsOf(ledger)).toEqual(PLAIN);
  expect(told(ledger)[0]).toContain('A1“草稿”、XFD1048576“1”');
});

test('a far cell that looks empty is not told', () => {
  const ledger = ledgerOf(scattered([['XFD1048576', ' ']]).snapshot);
  expect(factsOf(ledger)).toEqual(PLAIN);
  expect(told(ledger)).toEqual([]);
});

test('the block between is looked at no more often than its filled rows need', () => {
  const { snapshot, read } = scattered([['XFD1048576', 7]], { watched: true });
  expect(registerKindOf(snapshot)).toBeNull();
  unreadList(snapshot, PROJECTS, null);
  factsOf(ledgerOf(snapshot));
  // Six filled rows and the empty one, a few times each; the block has 17,179,869,184 cells.
  expect(read()).toBeLessThan(10 * 7 * 16_384);
});

test('what was left out is told again where the table is read from its ledger', () => {
  const ledger = ledgerOf(scattered([['XFD1048576', 7]]).snapshot);
  expect(told(ledgerOf(ledger.snapshot))).toEqual(told(ledger));
});

test('a second table a few thousand rows below stays in the account of all rows', () => {
  const second = LEDGER.slice(1).flatMap((line, row) =>
    line.map((value, column): [string, CellValue] => [`${String.fromCharCode(65 + column)}${String(5_000 + row)}`, value]),
  );
  const ledger = ledgerOf(scattered(second).snapshot);
  expect(ledger.otherRows.filter(({ row }) => row >= 4_999)).not.toEqual([]);
  expect(told(ledger)).toEqual([]);
});

test('a block slipped into the last corner is told as a whole, since nothing can be read up to it', () => {
  const block = Array.from({ length: 12 }, (_, at): [string, CellValue] => [
    `XF${String.fromCharCode(65 + (at % 4))}${String(1_048_574 + Math.floor(at / 4))}`,
    at,
  ]);
  const ledger = ledgerOf(scattered(block).snapshot);
  expect(factsOf(ledger)).toEqual(PLAIN);
  expect(told(ledger)[0]).toContain('有12个单元格（XFA1048574“0”、');
});
