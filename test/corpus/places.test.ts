import { legendOf, listingMissingProjects } from '../../src/app/views/missing-projects';
import { markPlans } from '../../src/app/actions/highlight';
import { runChecks } from '../../src/checks/run-checks';
import { findingMessage } from '../../src/checks/catalogue';
import { rowOf } from '../../src/ledger/ledger';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { nameColumnAt } from '../../src/ledger/combine/row-location';
import { locatingLedgers } from '../../src/ledger/recognise/find-ledgers';
import { evaluate } from '../../src/progress';
import { planSheets } from '../../src/sheets';
import { parseCell } from '../../src/spreadsheet/address';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { Area } from '../../src/spreadsheet/snapshot';
import { runToEnd } from '../../src/spreadsheet/task';
import { snapshotOf } from '../support/snapshot';
import { CASES } from './cases';
import { areaOf } from './case';

const asOf = dayOf(2025, 12, 31);

/** Every layout of the corpus that is read as a ledger. */
const READ = CASES.flatMap(({ oddity, rows, options, merges = [] }) => {
  const snapshot = snapshotOf(rows, { ...options, merges: merges.map(areaOf) });
  const [ledger] = runToEnd(locatingLedgers([snapshot], { kind: PROJECTS, asOf }));
  return ledger ? [{ oddity, ledger }] : [];
});

describe.each(READ)('$oddity: what is marked, linked and told lies on the sheet', ({ ledger }) => {
  const { origin, values } = ledger.snapshot;
  const isThere = ({ row, column, rows = 1, columns = 1 }: Pick<Area, 'row' | 'column'> & Partial<Area>): boolean =>
    row >= origin.row &&
    column >= origin.column &&
    row + rows <= origin.row + values.length &&
    column + columns <= origin.column + Math.max(...values.map(({ length }) => length));
  const progress = evaluate(ledger, { asOf });
  const findings = runChecks(ledger, asOf);

  test('marks', () => {
    const areas = markPlans(ledger, runToEnd(listingMissingProjects(ledger, progress)), legendOf(progress)).flatMap(({ rules }) =>
      rules.flatMap((rule) => [...rule.areas, ...rule.labelAreas]),
    );
    expect(areas.filter((area) => !isThere(area))).toEqual([]);
  });

  test('names of projects, cells of findings and of assumptions', () => {
    const names = Array.from(ledger.rows, (row, record) => ({ row, column: nameColumnAt(ledger, rowOf(ledger, record)) }));
    const told = findings.map(({ row, column }) => ({ row, column: column ?? origin.column }));
    expect([...names, ...told].filter((cell) => !isThere(cell))).toEqual([]);
  });

  test('links of the sheets, and the columns that their formulas name', () => {
    const { sheets, names } = planSheets({
      ledger,
      progress,
      findings,
      messageOf: findingMessage,
      reasonOf: (record) => `第${String(record + 1)}个`,
    });
    const linked = sheets.flatMap(({ links }) =>
      links.filter(({ sheet }) => sheet === ledger.snapshot.sheet.name).map(({ cell }) => parseCell(cell)),
    );
    expect(linked.filter((cell) => cell === null || !isThere(cell))).toEqual([]);
    // The columns are named a good way down, so that further projects count by themselves.
    expect(names.filter(({ area }) => !isThere({ ...area, rows: 1 }))).toEqual([]);
  });
});
