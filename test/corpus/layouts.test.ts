import { rowOf } from '../../src/ledger/ledger';
import fc from 'fast-check';
import { runChecks } from '../../src/checks/run-checks';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { periodText } from '../../src/ledger/cells/period';
import { locationOf } from '../../src/ledger/combine/row-location';
import { readLedger } from '../../src/ledger/read-ledger';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { combineLedgers } from '../../src/ledger/combine/combine-ledgers';
import { dayOf } from '../../src/spreadsheet/calendar';
import { snapshotOf } from '../support/snapshot';
import { LAYOUTS, type Project } from './layouts';

const OPTIONS = { kind: PROJECTS, asOf: dayOf(2025, 6, 30) };

const project: fc.Arbitrary<Project> = fc.record({
  name: fc
    .tuple(
      fc.constantFrom('青石', '南河', '北山', '东岭', '西沟', '中条'),
      fc.constantFrom('供水工程', '产业园', '小区', '综合保税区', '城市展厅', '光伏项目（9个）', '改建项目', '（二期）道路', '合作小学'),
      fc.integer({ min: 1, max: 9999 }),
    )
    .map(([place, work, number]) => `${place}${number}号${work}`),
  unit: fc.constantFrom('水利局', '住建局', '民营经济服务中心', '张店镇', '兴虞公司'),
  nature: fc.constantFrom('新建', '续建'),
  total: fc.integer({ min: 1, max: 500_000 }),
  month: fc.integer({ min: 1, max: 12 }),
});

describe.each(LAYOUTS)('$name', ({ render }) => {
  test('reads back to the same projects, with every row accounted for and the declared counts right', () => {
    fc.assert(
      fc.property(fc.uniqueArray(project, { minLength: 3, maxLength: 25, selector: ({ name }) => name }), (projects) => {
        const snapshot = render(projects);
        const ledger = readLedger(snapshot, OPTIONS);
        if (!ledger) throw new Error('not read');
        const natures = { new: '新建', continuing: '续建' } as const;
        const read = Array.from(ledger.rows, (_, record) => {
          const nature = ledger.natures[record];
          const start = ledger.period('plannedStart')?.values[record] ?? null;
          return {
            name: ledger.text('name')?.values[record],
            unit: ledger.people('leadUnit')?.values[record]?.join(),
            nature: nature === 'new' || nature === 'continuing' ? natures[nature] : nature,
            total: (ledger.money('totalInvestment')?.values[record] ?? 0) / 1e4,
            month: start && Number(periodText(start).slice(5)),
          };
        });
        const byName = (a: { name?: string | null | undefined }, b: { name?: string | null | undefined }): number =>
          (a.name ?? '') < (b.name ?? '') ? -1 : 1;
        expect(read.sort(byName)).toEqual([...projects].sort(byName));
        expect(Object.values(ledger.rowCounts).reduce((sum, count) => sum + count, 0)).toBe(snapshot.values.length);
        expect(ledger.rowCounts.unknown).toBe(0);
        const codes = runChecks(ledger, OPTIONS.asOf).map(({ code }) => code);
        for (const code of ['section-count', 'total-not-sum', 'sequence-gap'] as const) expect(codes).not.toContain(code);
      }),
      { numRuns: 60 },
    );
  });
});

test('the same projects over sheets of different layouts, united, read back to the same projects with every row accounted for', () => {
  const layout = fc.constantFrom(...LAYOUTS);
  const list = fc.uniqueArray(project, { minLength: 9, maxLength: 30, selector: ({ name }) => name });
  fc.assert(
    fc.property(list, layout, layout, layout, (projects, ...layouts) => {
      const third = Math.ceil(projects.length / 3);
      const shares = layouts.map((_, part) => projects.slice(part * third, (part + 1) * third));
      const sheets = layouts.map(({ render }, part) => render(shares[part] ?? []));
      const [main, ...more] = sheets.map((sheet) => readLedger(sheet, OPTIONS)).filter((each) => each !== null);
      if (!main || more.length !== 2) throw new Error('not read');
      const ledger = combineLedgers(main, more);
      const [names, totals] = [ledger.text('name'), ledger.money('totalInvestment')];
      const read = Array.from(ledger.rows, (_row, record) => [
        names?.values[record],
        (totals?.values[record] ?? 0) / 1e4,
        locationOf(ledger, rowOf(ledger, record)).ledger ===
          ledger.parts[shares.findIndex((share) => share.some(({ name }) => name === names?.values[record]))],
      ]);
      const byName = (a: readonly unknown[], b: readonly unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);
      expect(read.sort(byName)).toEqual(projects.map(({ name, total }) => [name, total, true] as const).sort(byName));
      expect(new Set(ledger.rows).size).toBe(projects.length);
      expect(Object.values(ledger.rowCounts).reduce((sum, count) => sum + count, 0)).toBe(
        sheets.reduce((sum, { values }) => sum + values.length, 0),
      );
      const codes = runChecks(ledger, OPTIONS.asOf).map(({ code }) => code);
      for (const code of ['section-count', 'total-not-sum', 'sequence-gap', 'name-duplicate'] as const) expect(codes).not.toContain(code);
    }),
    { numRuns: 60 },
  );
});

test('whatever a sheet holds, no row is lost and none is counted twice', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    fc.constantFrom(
      '序号',
      '项目名称',
      '总投资',
      '建设性质',
      '合计',
      '一、新建项目（2个）',
      '注：无',
      '续建',
      '（一）',
      '市直',
      '2025年3月',
      '其中：征地',
      '12个',
      ' ',
    ),
    fc.integer({ min: -3, max: 300 }),
    fc.string(),
    fc.constant({ error: '#REF!' }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 25 }), (below) => {
      const snapshot = snapshotOf([['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）'], ...below]);
      const ledger = readLedger(snapshot, OPTIONS);
      if (!ledger) return;
      const rows = [...ledger.rows, ...ledger.otherRows.map(({ row }) => row)];
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows.length + ledger.blankRows).toBe(snapshot.values.length);
      expect(Object.values(ledger.rowCounts).reduce((sum, count) => sum + count, 0)).toBe(snapshot.values.length);
      runChecks(ledger, OPTIONS.asOf);
    }),
    // Below this one a column that promises names holds none.
    {
      numRuns: 300,
      examples: [
        [
          [
            [null, '序号'],
            [null, ':', '序号'],
            [{ error: '#REF!' }, 0],
          ],
        ],
      ],
    },
  );
});
