import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { ledgerFile } from './ledger-file';

const ROWS = 1_000;
const [EARLY, LATE] = [10, 100];

/** What the heap holds, in MB, once all that nobody needs is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed / 1e6 + process.memoryUsage().arrayBuffers / 1e6;
}

/** The heap of a workbook that stays open while its user goes on: check, mark, summarise, clear, again and again. */
export async function heapBench(): Promise<string[]> {
  const today = dayOf(2025, 7, 15);
  const assistant = createAssistant(openWorkbookFile(await ledgerFile(ROWS), '台账.xlsx'));
  const actions = [
    () => assistant.check({ today }),
    () => assistant.highlight({ today }),
    () => assistant.summarise({ today }),
    () => assistant.clear(),
  ];
  const before = heap();
  const held: number[] = [];
  for (let done = 1; done <= LATE; done++) {
    await actions[done % actions.length]?.();
    if (done === EARLY || done === LATE) held.push(heap());
  }
  const [early = 0, late = 0] = held;
  return [
    `heap with a ledger of ${ROWS.toLocaleString('en-US')} rows open`,
    `opened ${before.toFixed(1)} MB, after ${EARLY} actions ${early.toFixed(1)} MB, after ${LATE} ${late.toFixed(1)} MB`,
    `after ${LATE} / after ${EARLY} ${(late / early).toFixed(2)}   target at most 1.1`,
  ];
}
