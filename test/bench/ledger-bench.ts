import { missingProjects } from '../../src/app/views/missing-projects';
import { planSummary } from '../../src/app/actions/summarise';
import { runChecks } from '../../src/checks/run-checks';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/snapshot';
import type { Ledger } from '../../src/ledger/ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';
import { evaluate } from '../../src/progress';
import { HEADERS, ledgerRows, ledgerSnapshot } from './generate';
import { line, measure, type Timing } from './measure';
import { rowObjects, rowSchema } from './row-schema';

const ROWS = 100_000;
const BAD = 0.02;
const RUNS = 15;
const ASOF = dayOf(2025, 7, 15);

function read(snapshot: SheetSnapshot): Ledger {
  const ledger = readLedger(snapshot, { kind: PROJECTS, asOf: ASOF });
  if (!ledger) throw new Error('the generated ledger was not read');
  return ledger;
}

/** What follows the reading, down to the plans of all sheets. */
function plan(ledger: Ledger) {
  const progress = evaluate(ledger, { asOf: ASOF });
  const findings = runChecks(ledger, ASOF);
  return planSummary({
    ledger,
    progress,
    findings,
    otherLedgers: [],
    unread: [],
    registers: [],
    comparison: null,
    accepted: [],
    sheets: [],
    settings: DEFAULT_SETTINGS,
    notices: [],
  });
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
  const progress = evaluate(ledger, { asOf: ASOF });
  const findings = runChecks(ledger, ASOF);
  const checked = {
    ledger,
    progress,
    findings,
    otherLedgers: [],
    unread: [],
    registers: [],
    comparison: null,
    accepted: [],
    sheets: [],
    settings: DEFAULT_SETTINGS,
    notices: [],
  };
  const floor = await measure(RUNS, () => touch(snapshot.values));
  const reading = await measure(RUNS, () => read(snapshot));
  const checking = await measure(RUNS, () => runChecks(ledger, ASOF));
  const counting = await measure(RUNS, () => [evaluate(ledger, { asOf: ASOF }), missingProjects(ledger, progress)]);
  const planning = await measure(RUNS, () => planSummary(checked));
  const whole = await measure(RUNS, () => plan(read(snapshot)));
  const validate = (schema: ReturnType<typeof rowSchema>) =>
    measure(RUNS, () => objects.filter((row) => !schema.safeParse(row).success).length);
  const zod = await validate(rowSchema(false));
  const zodJitless = await validate(rowSchema(true));
  return [
    `${ROWS.toLocaleString('en-US')} rows x ${HEADERS.length} columns, ${BAD * 100} % bad rows, medians of ${RUNS}`,
    line('touching every cell once (floor)', floor),
    line('reading the ledger', reading),
    line(`checks (${findings.length.toLocaleString('en-US')} findings)`, checking),
    line('start targets and statuses', counting),
    line('plans of all summary sheets', planning),
    line('whole: snapshot to plans', whole),
    line('zod safeParse of the same rows (peer)', zod),
    line('the same without generated code, as the pane runs', zodJitless),
    `whole / floor ${ratio(whole, floor)}    whole / zod ${ratio(whole, zod)}    whole / zod jitless ${ratio(whole, zodJitless)}    (target: at most 1.00)`,
  ];
}

function ratio(ours: Timing, other: Timing): string {
  return (ours.median / other.median).toFixed(2);
}
