import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { EMPTY_PLAN, type CellEdit } from '../../src/spreadsheet/port';
import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { overlap } from '../../src/workbook/common/plan-checks/limits';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { hostileText } from '../support/hostile-text';
import { judge } from '../support/vendor-judge';

/** A ledger of every kind. */
const COUNTY = readFileSync(join(__dirname, '../../assets/samples/云岭县2025年重大项目工作台账（全年样例）.xlsx'));
const today = dayOf(2025, 9, 30);

/** Cells below the headings that the user may type into. */
async function openCells(workbook: FileWorkbook): Promise<CellEdit[]> {
  const infos = await workbook.listSheets();
  const snapshots = await workbook.readSheets(infos.filter(({ type }) => type === 'worksheet').map(({ id }) => id));
  return snapshots.flatMap(cellsOf);
}

function cellsOf({ sheet, origin, values, formulaAreas, merges }: SheetSnapshot): CellEdit[] {
  return values.flatMap((line, down) =>
    line.flatMap((before, across) => {
      const [row, column] = [origin.row + down, origin.column + across];
      const taken = [...formulaAreas, ...merges].some((area) => overlap(area, { row, column, rows: 1, columns: 1 }));
      return down < 4 || taken || before === null ? [] : [{ sheetId: sheet.id, row, column, before, after: null }];
    }),
  );
}

/** All done in a workbook that holds these texts, and taken back to the byte; gives the file as it stood in between. */
async function goThrough(edits: readonly CellEdit[]): Promise<Uint8Array> {
  const workbook = openWorkbookFile(COUNTY, '云岭县2025年.xlsx');
  await workbook.apply({ ...EMPTY_PLAN, edits });
  const before = workbook.save();
  const assistant = createAssistant(workbook);
  const checked = await assistant.check({ today });
  await assistant.highlight({ today });
  await assistant.summarise({ today });
  await assistant.fix(
    checked,
    checked.findings.filter(({ fix }) => fix !== null),
  );
  const written = workbook.save();
  const again = createAssistant(openWorkbookFile(written, '云岭县2025年.xlsx'));
  await again.summarise({ today });
  await again.clear();
  while (assistant.history.done.length > 0) await assistant.undo();
  expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
  return written;
}

function expectValid(file: Uint8Array): void {
  const found = judge(file);
  if (found === null) console.warn('The Open XML SDK does not run here: the workbook was not judged.');
  else expect(found).toEqual([]);
}

const CONTROLS = [...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)), '\u007F', '\u0085', '\uFFFE', '\uFFFF', '\uD800'];

test.each([
  ['every control character', `甲${CONTROLS.join('项')}`, 1],
  ['the longest text, of what XML and formulas mean something by', '<&">\'=+-@_x0001_]]>'.repeat(2_000).slice(0, 32_767), 2],
  ['the longest text, of signs of two halves', '𠮷😀'.repeat(8_191), 1],
])('%s in each column of each ledger stops no action, and the workbook is valid', async (_, text, turns) => {
  const cells = await openCells(openWorkbookFile(COUNTY, 'a.xlsx'));
  const columns = new Map(cells.map((cell) => [`${cell.sheetId} ${String(cell.column)}`, cell]));
  expect(columns.size).toBeGreaterThan(150);
  // Not all at once: a name that is long everywhere may hide what a long unit does.
  for (let turn = 0; turn < turns; turn++) {
    const edits = [...columns.values()].filter((__, at) => at % turns === turn).map((cell) => ({ ...cell, after: text }));
    expectValid(await goThrough(edits));
  }
});

const runs = Number(process.env['RUNS'] ?? 2);

test("no text of a user's stops an action, whatever cell of whatever ledger it stands in", async () => {
  const cells = await openCells(openWorkbookFile(COUNTY, 'a.xlsx'));
  const typed = fc.uniqueArray(fc.record({ at: fc.nat(cells.length - 1), text: hostileText }), {
    selector: ({ at }) => at,
    minLength: 60,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(typed, async (texts) => {
      expectValid(await goThrough(texts.flatMap(({ at, text }) => cells.slice(at, at + 1).map((cell) => ({ ...cell, after: text })))));
    }),
    { numRuns: runs, seed: Number(process.env['SEED'] ?? 20250930) },
  );
});
