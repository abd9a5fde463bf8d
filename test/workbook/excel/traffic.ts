import { check } from '../../../src/app/actions/check';
import type { Checked } from '../../../src/app/results';
import { createAssistant } from '../../../src/app/create-assistant';
import { markPlans } from '../../../src/app/actions/highlight';
import { legendOf, listingMissingProjects } from '../../../src/app/views/missing-projects';
import { planSummary } from '../../../src/app/actions/summarise';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { EMPTY_PLAN } from '../../../src/spreadsheet/port';
import { runToEnd } from '../../../src/spreadsheet/task';
import { openExcel, type Opened } from './excel-host';
import { ledgerBook } from './ledger-book';

export const REQUEST = { today: dayOf(2025, 7, 10) };
/** A question or an answer of more bytes than this carries cells: a payload block. */
const PAYLOAD = 150_000;

/** Messages between us and Excel during one action. */
export interface Traffic {
  /** Round trips that do not depend on the number of rows. */
  readonly fixed: number;
  /** Round trips that carry cells. */
  readonly blocks: number;
  /** Bytes of the largest question or answer. */
  readonly largest: number;
  /** Bytes of all of them. */
  readonly bytes: number;
}

/** The round trips of every action over a ledger of so many projects: use cases, and what is theirs alone in `apply`. */
export async function measureTraffic(projects: number): Promise<ReadonlyMap<string, Traffic>> {
  const excel = openExcel(ledgerBook(projects));
  const { workbook, id } = excel;
  const assistant = createAssistant(workbook);
  const measured = new Map<string, Traffic>();
  const found: Checked[] = [];
  measured.set('check first', await trafficOf(excel, async () => void found.push(await check(workbook, REQUEST))));
  const [checked] = found;
  if (!checked) throw new Error('nothing checked');
  const missing = runToEnd(listingMissingProjects(checked.ledger, checked.progress));
  const marks = markPlans(checked.ledger, missing, legendOf(checked.progress));
  const { sheets, names } = planSummary(checked);
  const actions: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['check', () => assistant.check(REQUEST)],
    ['apply marks', () => workbook.apply({ ...EMPTY_PLAN, marks })],
    ['apply marks again', () => workbook.apply({ ...EMPTY_PLAN, marks })],
    ['apply no marks', () => workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [] }] })],
    ['highlight', () => assistant.highlight(REQUEST)],
    ['clear', () => assistant.clear()],
    ['apply all sheets', () => workbook.apply({ ...EMPTY_PLAN, sheets, names })],
    ['summarise again', () => assistant.summarise(REQUEST)],
  ];
  for (const [name, work] of actions) measured.set(name, await trafficOf(excel, work));
  return measured;
}

/** Messages of one action. */
export async function trafficOf({ host }: Opened, work: () => Promise<unknown>): Promise<Traffic> {
  const from = host.exchanges.length;
  await work();
  const exchanges = host.exchanges.slice(from);
  const sizes = exchanges.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
  const blocks = sizes.filter((size) => size > PAYLOAD).length;
  const bytes = exchanges.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  return { fixed: sizes.length - blocks, blocks, largest: Math.max(...sizes), bytes };
}
