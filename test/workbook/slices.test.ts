import type { CooperativeTask } from '../../src/spreadsheet/task';
import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { runCooperatively, partOf } from '../../src/spreadsheet/run-task';
import { ledgerFile } from '../bench/ledger-file';

/** Work of so many slices, each a few milliseconds long. */
function* busy(slices: number, seen: number[] = []): CooperativeTask<string> {
  for (let slice = 0; slice < slices; slice++) {
    for (const end = performance.now() + 4; performance.now() < end; );
    seen.push(slice);
    yield;
  }
  return 'done';
}

/** Counts how often others have their turn until the work is through. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let [turns, through] = [0, false];
  void work.finally(() => (through = true));
  while (!through) {
    await new Promise((resolve) => setImmediate(resolve));
    turns++;
  }
  return turns;
}

describe('work in slices', () => {
  test('gives others their turn again and again', async () => {
    const work = runCooperatively(busy(20), {});
    expect(await turnsDuring(work)).toBeGreaterThan(3);
    await expect(work).resolves.toBe('done');
  });

  test('runs at once where nobody waits', () => {
    const seen: number[] = [];
    void runCooperatively(busy(3, seen), undefined);
    expect(seen).toEqual([0, 1, 2]);
  });

  test('ends in its midst when it is cancelled', async () => {
    const [seen, stop] = [[] as number[], new AbortController()];
    const work = runCooperatively(busy(1000, seen), { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    await expect(work).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(1000);
  });

  test('tells its shares as shares of the whole', async () => {
    const shares: number[] = [];
    await runCooperatively(busy(1), partOf({ onProgress: (share) => shares.push(share) }, 0.5, 0.75));
    expect(shares).toEqual([0.5, 0.75]);
  });
});

describe('an action over a large ledger', () => {
  const today = dayOf(2025, 7, 15);

  test.each(['check', 'highlight', 'summarise'] as const)(
    '%s: cancelled on its way it changes nothing, and goes on with the next',
    async (action) => {
      const workbook = openWorkbookFile(await ledgerFile(2000), '台账.xlsx');
      const assistant = createAssistant(workbook);
      const before = workbook.save();
      const [stop, shares] = [new AbortController(), [] as number[]];
      const onProgress = (share: number): void => {
        shares.push(share);
        if (share > 0.6) stop.abort();
      };
      await expect(assistant[action]({ today }, { signal: stop.signal, onProgress })).rejects.toMatchObject({ code: 'cancelled' });
      expect(Buffer.compare(workbook.save(), before)).toBe(0);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      await expect(assistant[action]({ today })).resolves.toBeDefined();
    },
  );
});
