import { check } from '../../../src/app/actions/check';
import { createAssistant } from '../../../src/app/create-assistant';
import { REQUEST } from '../excel/traffic';
import { ledgerBook } from '../excel/ledger-book';
import { openWps } from './wps-host';

/** Accesses over the bridge to ET that each action takes on a ledger of so many projects. */
export async function measureAccesses(projects: number): Promise<ReadonlyMap<string, number>> {
  const { host, workbook } = openWps(ledgerBook(projects));
  const assistant = createAssistant(workbook);
  const actions: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['check', () => check(workbook, REQUEST)],
    ['highlight', () => assistant.highlight(REQUEST)],
    ['highlight again', () => assistant.highlight(REQUEST)],
    ['clear', () => assistant.clear()],
    ['summarise', () => assistant.summarise(REQUEST)],
    ['summarise again', () => assistant.summarise(REQUEST)],
  ];
  const measured = new Map<string, number>();
  for (const [name, work] of actions) {
    const before = host.bridge.accesses;
    await work();
    measured.set(name, host.bridge.accesses - before);
  }
  return measured;
}
