import { UnfinishedFault, type Control, type Receipt, type RevertResult, type Workbook } from '../../spreadsheet/port';
import { STEPS } from '../../wording/faces/steps';
import { moved, type CarriedOut } from './carry-out';
import { isChange, makeAgain, takeBack, type Change } from './change';
import type { KeptMonths } from './kept-months';
import type { Redone, Step, StepAction, StepHistory, Undone } from './step';

/** Actions that can be taken back: each keeps what it changed in memory, a whole sheet of a file where it must. */
const MOST_ENTRIES = 20;

interface Entry extends Change {
  readonly step: Step;
  /** Ids of the sheets that it was about, null where it was about more than sheets that were there. */
  readonly sheetIds: readonly string[] | null;
}

/** How a step is told of. */
interface Telling<Result> {
  readonly action: StepAction;
  /** The months that it kept, where it may keep some. */
  readonly monthsOf?: (result: Result) => KeptMonths | null;
  readonly nameOf: (result: Result) => string;
  /** The sheets that it was about; left out where it made some itself. */
  readonly sheetIdsOf?: (result: Result) => readonly string[];
}

/** What was done to one workbook: taken back from its end, and done again as long as nobody has edited the workbook since. */
export class UndoHistory {
  private entries: readonly Entry[] = [];
  private undone: readonly Entry[] = [];
  private ids = 0;
  private unwatch: (() => void) | null = null;

  constructor(private readonly workbook: Workbook) {}

  get steps(): StepHistory {
    const stepsOf = (entries: readonly Entry[]): Step[] => entries.map(({ step }) => step);
    return { done: stepsOf(this.entries), undone: stepsOf(this.undone) };
  }

  /**
   * Does an action and remembers it, unless it changed nothing. One that stopped half way is remembered too: what is
   * left of it can be taken back.
   */
  async remember<Result extends { readonly receipt: CarriedOut | null }>(
    work: Promise<Result>,
    { action, monthsOf, nameOf, sheetIdsOf }: Telling<Result>,
  ): Promise<Result> {
    try {
      const result = await work;
      const change = { receipt: result.receipt, months: monthsOf?.(result) ?? null };
      if (isChange(change)) this.add(action, nameOf(result), change, sheetIdsOf?.(result) ?? null);
      return result;
    } catch (error) {
      if (error instanceof UnfinishedFault && error.code === 'not-restored')
        this.add(action, STEPS.halfDone[action], { receipt: error.unfinished.receipt, months: null }, null);
      throw error;
    }
  }

  /**
   * Takes back the last step, or this one with all that came after it; null when there is none. What stops the first
   * is thrown, what stops a later one is told with those that were taken back.
   */
  async takeBack(id = this.entries.at(-1)?.step.id): Promise<Undone | null> {
    const count = this.entries.filter(({ step }) => id !== undefined && step.id >= id).length;
    if (count === 0) return null;
    const steps: Step[] = [];
    const results: RevertResult[] = [];
    for (const entry of this.entries.slice(-count).reverse()) {
      try {
        results.push(await takeBack(this.workbook, entry));
      } catch (error) {
        if (steps.length === 0) throw error;
        return { ...summed(results), steps, stopped: error };
      }
      steps.push(entry.step);
      this.entries = this.entries.slice(0, -1);
      this.keepUndone(entry);
    }
    return { ...summed(results), steps };
  }

  /** Does the step again that was taken back last; null when there is none. */
  async doAgain(control?: Control): Promise<Redone | null> {
    const entry = this.undone.at(-1);
    const change = entry && (await makeAgain(this.workbook, entry, control));
    if (!entry || !change) return null;
    const ids = new Map(
      entry.receipt?.sheets.flatMap(({ key, sheetId }) => {
        const now = change.receipt?.sheets.find((sheet) => sheet.key === key);
        return now ? [[sheetId, now.sheetId]] : [];
      }),
    );
    const left = this.undone.slice(0, -1).map((other) => follow(other, ids));
    const step = this.append(entry.step.action, entry.step.name, change, entry.sheetIds);
    this.undone = left;
    this.watchWhileNeeded();
    return { step, sheets: change.receipt?.sheets ?? [], marks: change.receipt?.plan?.marks ?? [] };
  }

  /** The actions about nothing but these sheets, the first of them first, and whether others came after the first. */
  about(sheetIds: ReadonlySet<string>): { readonly receipts: readonly Receipt[]; readonly mixed: boolean } {
    const first = this.entries.findIndex((entry) => isAboutOnly(entry, sheetIds));
    const since = first < 0 ? [] : this.entries.slice(first);
    const receipts = since.filter((entry) => isAboutOnly(entry, sheetIds)).flatMap(({ receipt }) => receipt ?? []);
    return { receipts, mixed: receipts.length < since.length };
  }

  /** The sheets are gone: what was done to them alone cannot be taken back any more, nor anything be done again. */
  forget(sheetIds: ReadonlySet<string>): void {
    this.entries = this.entries.filter((entry) => !isAboutOnly(entry, sheetIds));
    this.forgetUndone();
  }

  private add(action: StepAction, name: string, change: Change, sheetIds: Entry['sheetIds']): void {
    this.forgetUndone();
    this.append(action, name, change, sheetIds);
  }

  private append(action: StepAction, name: string, { receipt, months }: Change, sheetIds: Entry['sheetIds']): Step {
    this.ids += 1;
    const step = { id: this.ids, action, name };
    this.entries = [...this.entries, { step, receipt, months, sheetIds }].slice(-MOST_ENTRIES);
    return step;
  }

  private keepUndone(entry: Entry): void {
    // What stopped half way is not done again, nor what stood before it.
    this.undone = entry.receipt && !entry.receipt.plan ? [] : [...this.undone, entry];
    this.watchWhileNeeded();
  }

  private forgetUndone(): void {
    this.undone = [];
    this.watchWhileNeeded();
  }

  /** A plan is for the workbook as it was: an edit of the user's may have moved its rows. */
  private watchWhileNeeded(): void {
    if (this.undone.length > 0) this.unwatch ??= this.workbook.watch(() => this.forgetUndone());
    else {
      this.unwatch?.();
      this.unwatch = null;
    }
  }
}

function follow(entry: Entry, ids: ReadonlyMap<string, string>): Entry {
  const { receipt } = entry;
  return {
    ...entry,
    receipt: receipt?.plan ? { ...receipt, plan: moved(receipt.plan, ids) } : receipt,
    sheetIds: entry.sheetIds && entry.sheetIds.map((id) => ids.get(id) ?? id),
  };
}

function summed(results: readonly RevertResult[]): RevertResult {
  const keptSheets = results.flatMap((result) => result.keptSheets ?? []);
  return {
    restored: results.reduce((sum, { restored }) => sum + restored, 0),
    kept: results.flatMap(({ kept }) => kept),
    ...(keptSheets.length > 0 && { keptSheets }),
  };
}

function isAboutOnly({ sheetIds }: Entry, those: ReadonlySet<string>): boolean {
  return sheetIds?.every((id) => those.has(id)) ?? false;
}
