import { UnfinishedFault, WorkbookFault, type Receipt, type UndoItem } from '../../spreadsheet/port';

/** One thing to be taken back. It may be called again after it failed half way, and brings its thing to the end then. */
export interface UndoStep {
  readonly item: UndoItem;
  /** `begin` is to be called before the workbook is changed. */
  readonly work: (begin: () => void) => Promise<void>;
}

/** How far an action has been taken back, over all tries. */
export class TakingBack {
  private readonly restored = new Set<number>();
  private begun: boolean;

  /** `force`: for an action that stopped half way itself; the workbook is changed then, whatever comes. */
  constructor(readonly force: boolean) {
    this.begun = force;
  }

  /**
   * Takes the steps that are left. When one fails before anything was changed its error goes on; else the fault tells
   * what is as before again and what is not, and the next call goes on with that.
   */
  async run(steps: readonly UndoStep[], receipt: Receipt): Promise<void> {
    for (const [at, { work }] of steps.entries()) {
      if (this.restored.has(at)) continue;
      try {
        await work(() => {
          this.begun = true;
        });
      } catch (error) {
        if (!this.begun) throw error;
        throw this.fault(steps, receipt, error);
      }
      this.restored.add(at);
    }
  }

  private fault(steps: readonly UndoStep[], receipt: Receipt, cause: unknown): UnfinishedFault {
    const [restored, left]: [UndoItem[], UndoItem[]] = [[], []];
    for (const [at, { item }] of steps.entries()) (this.restored.has(at) ? restored : left).push(item);
    const where = cause instanceof WorkbookFault ? cause.message : cause instanceof Error ? cause.message : String(cause);
    return new UnfinishedFault(this.force ? 'not-restored' : 'undo-stopped', where, { restored, left, receipt }, { cause });
  }
}
