import { UnfinishedFault, type Receipt, type UndoItem, errorMessage } from '../../spreadsheet/port';

/** Things to be taken back together. It may be called again after it failed half way, and brings them to the end then. */
export interface UndoStep {
  readonly items: readonly UndoItem[];
  /** `begin` is to be called before the workbook is changed, `restored` for each item that is as before; all are when it ends. */
  readonly work: (begin: () => void, restored: (item: number) => void) => Promise<void>;
}

/** How far an action has been taken back, over all tries. */
export class TakingBack {
  /** Steps and items, by their place. */
  private readonly ended = new Set<number>();
  private readonly restored = new Set<string>();
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
    for (const [at, { items, work }] of steps.entries()) {
      if (this.ended.has(at)) continue;
      try {
        await work(
          () => {
            this.begun = true;
          },
          (item) => this.restored.add(keyOf(at, item)),
        );
      } catch (error) {
        if (!this.begun) throw error;
        throw this.fault(steps, receipt, error);
      }
      this.ended.add(at);
      for (const item of items.keys()) this.restored.add(keyOf(at, item));
    }
  }

  private fault(steps: readonly UndoStep[], receipt: Receipt, cause: unknown): UnfinishedFault {
    const [restored, left]: [UndoItem[], UndoItem[]] = [[], []];
    for (const [at, { items }] of steps.entries()) {
      for (const [place, item] of items.entries()) (this.restored.has(keyOf(at, place)) ? restored : left).push(item);
    }
    const where = errorMessage(cause);
    return new UnfinishedFault(this.force ? 'not-restored' : 'undo-stopped', where, { restored, left, receipt }, { cause });
  }
}

function keyOf(step: number, item: number): string {
  return `${step}:${item}`;
}

/** The usual steps of an action: names, sheets hidden, sheets written, marks of each sheet, cells, rows put in. What there is none of has no step. */
export function undoSteps(done: {
  readonly names: UndoStep['work'] | null;
  readonly sheets: { readonly names: readonly string[]; readonly work: UndoStep['work'] };
  readonly hidden: { readonly names: readonly string[]; readonly work: UndoStep['work'] };
  readonly marks: readonly { readonly sheet: string; readonly work: UndoStep['work'] }[];
  readonly cells: UndoStep['work'] | null;
  readonly rows: readonly { readonly sheet: string; readonly work: UndoStep['work'] }[];
}): UndoStep[] {
  const { names, sheets, hidden, marks, cells, rows } = done;
  const aboutSheets = ({ names: those, work }: typeof sheets): UndoStep[] =>
    those.length > 0 ? [{ items: those.map((where) => ({ kind: 'sheet', where })), work }] : [];
  return [
    ...(names ? [{ items: [{ kind: 'names' as const, where: '' }], work: names }] : []),
    // First in sight again, then others away: a workbook must not be without one.
    ...aboutSheets(hidden),
    ...aboutSheets(sheets),
    ...marks.map(({ sheet, work }) => ({ items: [{ kind: 'marks' as const, where: sheet }], work })),
    ...(cells ? [{ items: [{ kind: 'cells' as const, where: '' }], work: cells }] : []),
    // Last of all: the cells' places are those with the rows.
    ...rows.map(({ sheet, work }) => ({ items: [{ kind: 'rows' as const, where: sheet }], work })),
  ];
}
