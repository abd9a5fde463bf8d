import fc from 'fast-check';
import { createAssistant } from '../../src/app/create-assistant';
import { acceptChanges } from '../../src/app/round/accept';
import { collectFiles } from '../../src/app/round/collect';
import { collectReportOf } from '../../src/app/round/collect-report';
import { allClear, withoutConflict } from '../../src/app/round/plans';
import { makeFiles, planOfSplit } from '../../src/app/round/split';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { openWorkbookFile } from '../../src/workbook/file';
import { CASES } from '../corpus/cases';
import { LAYOUTS, type Project } from '../corpus/layouts';
import { snapshotOf } from '../support/snapshot';
import { parseArea } from '../../src/spreadsheet/address';
import { returned } from './round';
import { writtenSheet } from './written-sheet';

const TODAY = dayOf(2025, 6, 30);

const project: fc.Arbitrary<Project> = fc.record({
  name: fc
    .tuple(
      fc.constantFrom('青石', '南河', '北山', '东岭', '西沟', '中条'),
      fc.constantFrom('供水工程', '产业园', '小区', '城市展厅', '改建项目', '（二期）道路', '合作小学'),
      fc.integer({ min: 1, max: 9999 }),
    )
    .map(([place, work, number]) => `${place}${String(number)}号${work}`),
  unit: fc.constantFrom('水利局', '住建局', '民营经济服务中心', '张店镇', '兴虞公司', '住建局、水利局'),
  nature: fc.constantFrom('新建', '续建'),
  total: fc.integer({ min: 1, max: 500_000 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const projects = fc.uniqueArray(project, { minLength: 3, maxLength: 14, selector: ({ name }) => name });

/** A ledger cut up by its units; null where the sheet is none, or nothing tells who reports. */
async function cutUp(snapshot: SheetSnapshot) {
  const workbook = openWorkbookFile(await writtenSheet(snapshot), '台账.xlsx');
  const checked = await createAssistant(workbook).check({ today: TODAY });
  const files = await makeFiles(workbook, checked, planOfSplit(checked, '责任单位', { year: 2025, month: 6 }));
  const collect = (contents: readonly Uint8Array[]) =>
    collectFiles(
      checked,
      contents.map((content, at) => returned(`${String(at)}.xlsx`, content)),
      openWorkbookFile,
    );
  return { workbook, checked, files, collect };
}

describe.each(LAYOUTS)('generated ledgers: $name', ({ render }) => {
  test('cut up and collected as they are, nothing changes', async () => {
    await fc.assert(
      fc.asyncProperty(projects, async (list) => {
        const { files, collect } = await cutUp(render(list));
        const report = collectReportOf(await collect(files.map(({ bytes }) => bytes)));
        expect([report.changes, report.conflicts, report.added, report.missing]).toEqual([[], [], [], []]);
        expect(report.submissions.filter(({ status, projects: all, matched }) => status !== 'counted' || all !== matched)).toEqual([]);
        expect(report.units.every(({ files: own }) => own.length === 1)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  test('of totals that are changed in the files, each comes to its own project and nothing else changes', async () => {
    await fc.assert(
      fc.asyncProperty(projects, fc.integer({ min: 1, max: 7 }), async (list, step) => {
        const { workbook, checked, files, collect } = await cutUp(render(list));
        const answered = await Promise.all(files.map(({ bytes }) => withMore(bytes, step)));
        const collected = await collect(answered);
        const { receipt } = await acceptChanges(workbook, collected, { ...allClear(collected), changes: collected.changes.filter(once()) });
        const after = await createAssistant(workbook).check({ today: TODAY });
        const totals = (of: typeof checked): unknown =>
          of.ledger.text('name')?.values.map((name, record) => [name, of.ledger.money('totalInvestment')?.values[record] ?? null]);
        const byName = new Map(list.map(({ name, total }) => [name, (total + step) * 1e4]));
        expect(totals(after)).toEqual(checked.ledger.text('name')?.values.map((name) => [name, byName.get(name ?? '')]));
        await workbook.revert(receipt);
        expect(totals(await createAssistant(workbook).check({ today: TODAY }))).toEqual(totals(checked));
      }),
      { numRuns: 4 },
    );
  });
});

/** Of two units that share a project and say the same of it, one. */
function once(): (change: { readonly match: { readonly ours: number }; readonly key: string }) => boolean {
  const seen = new Set<string>();
  return ({ match, key }) => {
    const cell = `${String(match.ours)}/${key}`;
    return !seen.has(cell) && seen.add(cell).has(cell);
  };
}

/** Adds to every number that stands under 总投资 and beside a name. */
async function withMore(bytes: Uint8Array, step: number): Promise<Uint8Array> {
  const { Workbook: ExcelJs } = await import('exceljs');
  const book = new ExcelJs();
  await book.xlsx.load(Buffer.from(bytes) as never);
  const sheet = book.worksheets[0];
  let [column, name] = [0, 0];
  sheet?.eachRow((row) => {
    row.eachCell((cell, at) => {
      if (cell.text.startsWith('总投资')) column = at;
      if (cell.text.startsWith('项目名称')) name = at;
    });
    const total = column > 0 ? row.getCell(column) : null;
    if (total && typeof total.value === 'number' && /号/.test(row.getCell(name).text)) total.value += step;
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Lists of which a few rows are not read as the whole is: what is read otherwise is told, and nothing of it is taken. */
test('every odd ledger of the corpus, cut up and collected as it is, changes nothing unasked', async () => {
  const taken: string[] = [];
  let cut = 0;
  for (const { oddity, rows, options, merges = [] } of CASES) {
    const areas = merges.flatMap((address) => parseArea(address) ?? []);
    try {
      const { files, collect } = await cutUp(snapshotOf(rows, { ...options, merges: areas }));
      const collected = await collect(files.map(({ bytes }) => bytes));
      cut++;
      if (withoutConflict(collected).length > 0) taken.push(oddity);
    } catch (error) {
      // No ledger, or none that tells who reports, or one whose projects stand side by side.
      if (!(error instanceof Error) || !/没有|未找到|找到|竖排表/.test(error.message)) throw error;
    }
  }
  expect(taken).toEqual([]);
  expect(cut).toBeGreaterThan(90);
});
