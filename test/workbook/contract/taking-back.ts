import { carryOut, type CarriedOut } from '../../../src/app/history/carry-out';
import { UndoHistory } from '../../../src/app/history/undo-history';
import { EMPTY_PLAN, type Plan, type Workbook } from '../../../src/spreadsheet/port';
import { edit, MARK, openFirst, read, refusal, type HostUnderTest } from './host';
import { SUMMARY } from '../../support/summary-plan';

/** Steps that are taken back, done again and taken back once more. */
export function describeTakingBack(host: HostUnderTest): void {
  describe('the history of steps', () => {
    it('takes a step back with all that came after it, and does them again one by one', async () => {
      const { workbook, id } = await openFirst(host);
      const history = new UndoHistory(workbook);
      const states = [await state(workbook, id)];
      for (const plan of plans(id)) {
        await history.remember(carrying(workbook, plan), { action: 'fix', nameOf: () => `step ${String(states.length)}` });
        states.push(await state(workbook, id));
      }
      const [first, second] = history.steps.done;
      expect(await history.takeBack(second?.id)).toMatchObject({ steps: [{ name: 'step 3' }, { name: 'step 2' }], kept: [] });
      expect(await state(workbook, id)).toEqual(states[1]);
      expect(await history.doAgain()).toMatchObject({ step: { name: 'step 2' } });
      expect(await state(workbook, id)).toEqual(states[2]);
      expect(await history.doAgain()).toMatchObject({ step: { name: 'step 3' } });
      expect(await state(workbook, id)).toEqual(states[3]);
      expect(await history.doAgain()).toBeNull();
      expect(await history.takeBack(first?.id)).toMatchObject({ kept: [] });
      expect(await state(workbook, id)).toEqual(states[0]);
      expect(history.steps.done).toEqual([]);
    });

    it('keeps the last twenty steps: what they hold of a workbook does not grow without end', async () => {
      const { workbook, id } = await openFirst(host);
      const history = new UndoHistory(workbook);
      for (let step = 1; step <= 25; step++) {
        const fix = carrying(workbook, { ...EMPTY_PLAN, edits: [edit(id, 'A3', step, step + 1)] });
        await history.remember(fix, { action: 'fix', nameOf: () => `step ${String(step)}` });
      }
      expect(history.steps.done.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, at) => `step ${String(at + 6)}`));
      await history.takeBack(history.steps.done[0]?.id);
      expect((await read(workbook, id)).values[2]?.[0]).toBe(6);
      expect(await history.takeBack()).toBeNull();
    });

    it('does nothing again once something else was done', async () => {
      const { workbook, id } = await openFirst(host);
      const history = new UndoHistory(workbook);
      const fix = carrying(workbook, { ...EMPTY_PLAN, edits: [edit(id, 'A3', 1, 2)] });
      await history.remember(fix, { action: 'fix', nameOf: () => 'first' });
      await history.takeBack();
      const other = carrying(workbook, { ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] });
      await history.remember(other, { action: 'highlight', nameOf: () => 'second' });
      expect(history.steps).toMatchObject({ done: [{ name: 'second' }], undone: [] });
      expect(await refusal(history.doAgain())).toBe('done');
      expect((await read(workbook, id)).values[2]?.[0]).toBe(1);
    });
  });
}

function plans(sheetId: string): readonly Plan[] {
  return [
    { ...EMPTY_PLAN, edits: [edit(sheetId, 'A3', 1, 2)] },
    { ...EMPTY_PLAN, marks: [{ sheetId, rules: [MARK] }] },
    { ...EMPTY_PLAN, edits: [edit(sheetId, 'A3', 2, 3)], sheets: [SUMMARY] },
  ];
}

async function carrying(workbook: Workbook, plan: Plan): Promise<{ receipt: CarriedOut }> {
  return { receipt: await carryOut(workbook, plan) };
}

/** Names of the sheets, and what stands in the first. */
async function state(workbook: Workbook, id: string): Promise<unknown> {
  const { values } = await read(workbook, id);
  const sheets = await workbook.listSheets();
  return { values, sheets: sheets.map(({ name, generated }) => ({ name, generated })) };
}
