import { WorkbookFault } from '../../spreadsheet/port';
import { faultOf, remedyOf } from './errors';
import { FLOOR, type Office } from './office';

/** Pauses in milliseconds before an answer that was refused for the moment is asked for again. */
const PAUSES = [200, 800, 2400];

export type Wait = (milliseconds: number) => Promise<void>;
type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Runs batches, waits out passing trouble, and falls back to the floor where a finer call is not there after all. */
export class Session {
  private coarse = false;

  constructor(
    private readonly office: Office,
    private readonly wait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  ) {}

  supports(version: string): boolean {
    return (!this.coarse || version === FLOOR) && this.office.supports(version);
  }

  /** A batch that may run twice: it reads, or writes what it may write again. Its error comes as a fault of the port. */
  async read<Result>(batch: Batch<Result>, where = ''): Promise<Result> {
    return this.attempt(() => this.office.run(batch), where);
  }

  /** A batch that may run once only; its error comes as Office.js gives it. */
  once<Result>(batch: Batch<Result>): Promise<Result> {
    return this.office.run(batch);
  }

  /** Repeats a work that leaves nothing half done, as long as its error says that this may help. */
  async attempt<Result>(work: () => Promise<Result>, where = ''): Promise<Result> {
    for (let attempts = 0; ; attempts++) {
      try {
        return await work();
      } catch (error) {
        const pause = PAUSES[attempts];
        const remedy = remedyOf(error);
        if (remedy === 'smaller') throw error;
        if (remedy === 'coarser' && !this.coarse) {
          this.coarse = true;
        } else if (remedy === 'again' && pause !== undefined) {
          await this.wait(pause);
        } else {
          throw faultOf(error, where);
        }
      }
    }
  }
}

/**
 * Works with as large a budget as the host takes: from the size given down to 1, halved each time
 * something proves too large. Throws `too-large` when even the smallest is.
 */
export async function withinLimits<Result>(
  budget: number,
  where: string,
  work: (budget: number) => Promise<Result | null>,
): Promise<Result> {
  for (let size = budget; size >= 1; size = Math.floor(size / 2)) {
    try {
      const result = await work(size);
      if (result !== null) return result;
    } catch (error) {
      if (remedyOf(error) !== 'smaller') throw error;
    }
  }
  throw new WorkbookFault('too-large', where);
}
