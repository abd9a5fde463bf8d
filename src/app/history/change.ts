import { UnfinishedFault, type Control, type Receipt, type RevertResult, type Workbook, errorMessage } from '../../spreadsheet/port';
import { carryOut, type CarriedOut } from './carry-out';
import { exchangeMonths, type KeptMonths } from './kept-months';

/** What one step changed. */
export interface Change {
  /** Of the sheets, null where it left them alone. Without a plan it cannot be done again: it never was done whole. */
  readonly receipt: (Receipt & Partial<CarriedOut>) | null;
  /** Of the months kept with the workbook, null where it left them alone. */
  readonly months: KeptMonths | null;
}

export function isChange({ receipt, months }: Change): boolean {
  if (months !== null || receipt === null) return months !== null;
  const { cells, markedAreas, clearedSheets, sheets } = receipt;
  return cells + markedAreas + clearedSheets.length + sheets.length > 0;
}

/** Takes a change back: the months first, since then the sheets lie as they were left; with a sheet that stays, they stay as well. */
export async function takeBack(workbook: Workbook, { receipt, months }: Change): Promise<RevertResult> {
  const exchanged = months && (await exchangeMonths(workbook, months.after, months.before));
  if (!receipt) return { restored: 0, kept: [] };
  const putBack = async (): Promise<void> => {
    if (exchanged) await exchangeMonths(workbook, exchanged.after, exchanged.before);
  };
  try {
    const result = await workbook.revert(receipt);
    if (result.keptSheets) await putBack();
    return result;
  } catch (error) {
    await putBack().catch(() => {
      throw withMonthsTaken(error, receipt);
    });
    throw error;
  }
}

/** The months are taken back already, and the next try goes on with the sheets. */
function withMonthsTaken(error: unknown, receipt: Receipt): UnfinishedFault {
  const months = { kind: 'months', where: '' } as const;
  if (error instanceof UnfinishedFault) {
    const { unfinished } = error;
    return new UnfinishedFault(
      error.code,
      error.message,
      { ...unfinished, restored: [...unfinished.restored, months] },
      { cause: error.cause },
    );
  }
  const left = receipt.sheets.map(({ name }) => ({ kind: 'sheet', where: name }) as const);
  const where = errorMessage(error);
  return new UnfinishedFault('undo-stopped', where, { restored: [months], left, receipt }, { cause: error });
}

/** Makes a change again that was taken back, whole or not at all; null for one that never was whole. */
export async function makeAgain(workbook: Workbook, { receipt: former, months: kept }: Change, control?: Control): Promise<Change | null> {
  if (former && !former.plan) return null;
  const receipt = former?.plan ? await carryOut(workbook, former.plan, control) : null;
  try {
    return { receipt, months: kept && (await exchangeMonths(workbook, kept.before, kept.after)) };
  } catch (error) {
    if (receipt) await workbook.revert(receipt);
    throw error;
  }
}
