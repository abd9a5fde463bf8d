import { UnfinishedFault, type Receipt } from '../spreadsheet/port';

/** Actions that can be taken back: each keeps what it changed in memory, a whole sheet of a file where it must. */
const MOST_ENTRIES = 20;

interface Entry {
  readonly receipt: Receipt;
  /** Ids of the sheets that it was about, null where it was about more than sheets that were there. */
  readonly sheetIds: readonly string[] | null;
}

/** What can be taken back, the last action first. */
export class UndoHistory {
  private entries: readonly Entry[] = [];

  get last(): Receipt | null {
    return this.entries.at(-1)?.receipt ?? null;
  }

  /** The last entry has been taken back. */
  drop(): void {
    this.entries = this.entries.slice(0, -1);
  }

  /**
   * Does an action and remembers it, unless it changed nothing. One that stopped half way is remembered too: what is
   * left of it can be taken back. `sheetIdsOf` tells the sheets that it was about, null where it made some itself.
   */
  async remember<Result extends { readonly receipt: Receipt }>(
    action: Promise<Result>,
    sheetIdsOf: (result: Result) => readonly string[] | null = () => null,
  ): Promise<Result> {
    try {
      const result = await action;
      if (changedSomething(result.receipt)) this.add({ receipt: result.receipt, sheetIds: sheetIdsOf(result) });
      return result;
    } catch (error) {
      if (error instanceof UnfinishedFault && error.code === 'not-restored')
        this.add({ receipt: error.unfinished.receipt, sheetIds: null });
      throw error;
    }
  }

  /** The actions about nothing but these sheets, the first of them first, and whether others came after the first. */
  about(sheetIds: ReadonlySet<string>): { readonly receipts: readonly Receipt[]; readonly mixed: boolean } {
    const first = this.entries.findIndex((entry) => isAboutOnly(entry, sheetIds));
    const since = first < 0 ? [] : this.entries.slice(first);
    const receipts = since.filter((entry) => isAboutOnly(entry, sheetIds)).map(({ receipt }) => receipt);
    return { receipts, mixed: receipts.length < since.length };
  }

  /** The sheets are gone: what was done to them alone cannot be taken back any more. */
  forget(sheetIds: ReadonlySet<string>): void {
    this.entries = this.entries.filter((entry) => !isAboutOnly(entry, sheetIds));
  }

  private add(entry: Entry): void {
    this.entries = [...this.entries, entry].slice(-MOST_ENTRIES);
  }
}

function isAboutOnly({ sheetIds }: Entry, those: ReadonlySet<string>): boolean {
  return sheetIds?.every((id) => those.has(id)) ?? false;
}

function changedSomething({ cells, markedAreas, clearedSheets, sheets }: Receipt): boolean {
  return cells + markedAreas + clearedSheets.length + sheets.length > 0;
}
