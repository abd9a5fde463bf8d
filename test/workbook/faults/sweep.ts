import { isDeepStrictEqual } from 'node:util';
import { createAssistant } from '../../../src/app/create-assistant';
import type { Assistant } from '../../../src/app/assistant';
import { explain } from '../../../src/app/errors';
import { UnfinishedFault, type UndoItem, type Workbook } from '../../../src/spreadsheet/port';
import type { SheetSpec } from '../../support/workbook-spec';
import { ACTIONS, FAULTY_LEDGER, OTHERWISE, type FaultAction } from './actions';

/** A workbook whose host fails when it is told to. */
export interface Faulty {
  readonly workbook: Workbook;
  /** All that a user could tell apart. */
  readonly content: () => unknown;
  /** Fails at the so manyth point from now, each point once; gives how to end that and tell whether it was reached. */
  readonly failAt: (point: number) => () => boolean;
  /** Points that have gone by. */
  readonly points: () => number;
  /** What is wrong with the program itself after an action: its screen is off, it asks no more; empty if nothing. */
  readonly unrest: () => string;
  /** The sheets and names of a content by what an undo tells of. */
  readonly part: (content: unknown, item: UndoItem) => unknown;
}

export interface Host {
  readonly name: string;
  readonly open: (sheets: readonly SheetSpec[]) => Faulty;
}

/** What went wrong in a sweep, each with the point at which the host failed. */
export interface Failure {
  readonly host: string;
  readonly action: string;
  readonly point: number;
  readonly what: string;
}

/**
 * Lets a host fail at points of an action, each time in a workbook of its own, and looks at what is there then: the
 * workbook is as before, or the action is complete, or what is told is exactly what is there and a second try completes
 * it; the next action works. `strideOf`: every so manyth of the points is tried, all by 1. `prepare`: what is done in each
 * workbook before everything else.
 */
export async function sweep(
  host: Host,
  { first, ...rest }: FaultAction,
  strideOf: (points: number) => number = () => 1,
  prepare: (assistant: Assistant) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly failures: Failure[]; readonly tried: number }> {
  const action: FaultAction = {
    ...rest,
    first: async (assistant) => {
      await prepare(assistant);
      await first(assistant);
    },
  };
  const usual = await undisturbed(host, action);
  const failures: Failure[] = [];
  let tried = 0;
  const stride = strideOf(usual.points);
  for (let point = stride >> 1; point < usual.points; point += stride) {
    tried++;
    const faults = await tryAt(host, action, point, usual).catch((error: unknown) => [
      `the harness stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    ]);
    failures.push(...faults.map((what) => ({ host: host.name, action: action.name, point, what })));
  }
  return { failures, tried };
}

interface Usual {
  readonly before: unknown;
  readonly after: unknown;
  readonly points: number;
}

async function undisturbed(host: Host, action: FaultAction): Promise<Usual> {
  const faulty = host.open(action.sheets ?? [FAULTY_LEDGER]);
  const assistant = createAssistant(faulty.workbook);
  await action.first(assistant);
  const before = faulty.content();
  const from = faulty.points();
  if ((await action.act(assistant)) === OTHERWISE) throw new Error(`${action.name}: without a fault it is not done otherwise`);
  const points = faulty.points() - from;
  return { before, after: faulty.content(), points };
}

async function tryAt(host: Host, action: FaultAction, point: number, { before, after }: Usual): Promise<string[]> {
  const faulty = host.open(action.sheets ?? [FAULTY_LEDGER]);
  const assistant = createAssistant(faulty.workbook);
  await action.first(assistant);
  const end = faulty.failAt(point);
  const outcome = await action.act(assistant).then(
    (told) => ({ error: null, otherwise: told === OTHERWISE }),
    (error: unknown) => ({ error, otherwise: false }),
  );
  end();
  const faults: string[] = [];
  const state = faulty.content();
  const rest = faulty.unrest();
  if (rest !== '') faults.push(rest);
  if (outcome.otherwise) {
    faults.push(...(await secondTry(faulty, assistant, before)));
  } else if (outcome.error === null) {
    if (!isDeepStrictEqual(state, after)) faults.push('told as done, and it is not');
  } else if (outcome.error instanceof UnfinishedFault) {
    faults.push(...whatIsTold(faulty, outcome.error, state, action.undoes ? after : before));
    faults.push(...(await secondTry(faulty, assistant, action.undoes ? after : before)));
  } else if (!isDeepStrictEqual(state, before)) {
    faults.push(`told as not done (${explain(outcome.error)}), and something has changed`);
  }
  faults.push(
    ...(await nextWorks(faulty, assistant, action, after, outcome.error !== null && !(outcome.error instanceof UnfinishedFault))),
  );
  return faults;
}

/** What is told as restored is; what is told of the rest says that it is not all done. */
function whatIsTold(faulty: Faulty, fault: UnfinishedFault, state: unknown, goal: unknown): string[] {
  const faults: string[] = [];
  for (const item of fault.unfinished.restored) {
    if (!isDeepStrictEqual(faulty.part(state, item), faulty.part(goal, item))) faults.push(`told as restored: ${item.kind} ${item.where}`);
  }
  if (fault.unfinished.left.length === 0) faults.push('stopped, and nothing is told as left');
  const sentence = explain(fault);
  if (sentence.includes('没有改动') || !sentence.includes('撤销')) faults.push(`misleading: ${sentence}`);
  return faults;
}

async function secondTry(faulty: Faulty, assistant: Assistant, goal: unknown): Promise<string[]> {
  if (assistant.history.done.length === 0) return ['no second try is offered'];
  const error: unknown = await assistant.undo().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error !== null) return [`the second try fails: ${explain(error)}`];
  return isDeepStrictEqual(faulty.content(), goal) ? [] : ['the second try does not complete it'];
}

/** The adapter is free and the screen on: an action that was not done is done now, and another one works. */
async function nextWorks(faulty: Faulty, assistant: Assistant, action: FaultAction, after: unknown, again: boolean): Promise<string[]> {
  try {
    if (again) {
      await action.act(assistant);
      if (!isDeepStrictEqual(faulty.content(), after)) return ['done again it comes out otherwise'];
    }
    await ACTIONS.check.act(assistant);
    const rest = faulty.unrest();
    return rest === '' ? [] : [rest];
  } catch (error) {
    return [`the next action fails: ${explain(error)}`];
  }
}
