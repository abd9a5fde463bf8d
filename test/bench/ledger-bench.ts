import { listingMissingProjects } from '../../src/app/views/missing-projects';
import { planSummary } from '../../src/app/actions/summarise';
import { runChecks } from '../../src/checks/run-checks';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/snapshot';
import type { Ledger } from '../../src/ledger/ledger';
import { runToEnd } from '../../src/spreadsheet/task';
import { dayOf } from '../../src/spreadsheet/calendar';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';
import { evaluate } from '../../src/progress';
import { HEADERS, ledgerRows, ledgerSnapshot } from './generate';
import { compare, line, measure, ratioLine } from './measure';
import { rowObjects, rowSchema } from './row-schema';

const ROWS = 100_000;
const BAD = 0.02;
const RUNS = 9;
const SIZES = [1_000, 10_000, 100_000, 500_000];
const ASOF = dayOf(2025, 7, 15);

function read(snapshot: SheetSnapshot): Ledger {
  const ledger = readLedger(snapshot, { kind: PROJECTS, asOf: ASOF });
  if (!ledger) throw new Error('the generated ledger was not read');
  return ledger;
}

/** What the plans of all sheets are made from. */
function checkedOf(ledger: Ledger): Parameters<typeof planSummary>[0] {
  return {
    ledger,
    progress: evaluate(ledger, { asOf: ASOF }),
    findings: runChecks(ledger, ASOF),
    otherLedgers: [],
    unread: [],
    registers: [],
    comparison: null,
    accepted: [],
    noted: [],
    sheets: [],
    stripped: [],
    settings: DEFAULT_SETTINGS,
    notices: [],
  };
}

function touch(rows: readonly (readonly CellValue[])[]): number {
  let sum = 0;
  for (const row of rows) for (const cell of row) sum += typeof cell === 'number' ? cell : typeof cell === 'string' ? cell.length : 1;
  return sum;
}

/** From snapshot to plans, beside a floor (touching every cell) and a peer (zod over the same rows). */
export async function ledgerBench(): Promise<string[]> {
  const rows = ledgerRows(ROWS, BAD);
  const snapshot = ledgerSnapshot(rows);
  const objects = rowObjects(rows);
  const ledger = read(snapshot);
  const checked = checkedOf(ledger);
  const { progress, findings } = checked;
  const zod = rowSchema(false);
  const jitless = rowSchema(true);
  const validate = (schema: typeof zod) => (): number => objects.filter((row) => !schema.safeParse(row).success).length;
  const beside = (work: () => unknown) => compare(RUNS, work, validate(zod));
  const reading = await beside(() => read(snapshot));
  const planning = await beside(() => planSummary(checked));
  const whole = await beside(() => planSummary(checkedOf(read(snapshot))));
  const floor = await measure(RUNS, () => touch(snapshot.values));
  const checking = await measure(RUNS, () => runChecks(ledger, ASOF));
  const counting = await measure(RUNS, () => [evaluate(ledger, { asOf: ASOF }), runToEnd(listingMissingProjects(ledger, progress))]);
  const slow = await measure(RUNS, validate(jitless));
  return [
    `${ROWS.toLocaleString('en-US')} rows x ${HEADERS.length} columns, ${BAD * 100} % bad rows, ${RUNS} runs, in pairs with the peer`,
    line('touching every cell once (floor)', floor),
    line('reading the ledger', reading.first),
    line(`checks (${findings.length.toLocaleString('en-US')} findings)`, checking),
    line('start targets and statuses', counting),
    line('plans of all summary sheets', planning.first),
    line('whole: snapshot to plans', whole.first),
    line('zod safeParse of the same rows (peer)', whole.second),
    line('the same without generated code, as the pane runs', slow),
    ratioLine('whole / zod', whole.ratio, 'at most 1.00'),
    ratioLine('reading / zod', reading.ratio, 'at most 0.40'),
    ratioLine('plans of all sheets / zod', planning.ratio, 'at most 0.40'),
    ...(await rowCosts()),
  ];
}

/** What a row costs does not grow with their number. */
async function rowCosts(): Promise<string[]> {
  const lines: string[] = [];
  for (const rows of SIZES) {
    const snapshot = ledgerSnapshot(ledgerRows(rows, BAD));
    const { median, best, worst } = await measure(3, () => planSummary(checkedOf(read(snapshot))));
    const perRow = (ms: number): number => (ms / rows) * 1e3;
    lines.push(
      line(
        `whole, ${rows.toLocaleString('en-US')} rows: time of a row`,
        { median: perRow(median), best: perRow(best), worst: perRow(worst) },
        'us',
        2,
      ),
    );
  }
  return lines;
}
