import { WorkbookFault, type Control } from '../../spreadsheet/port';
import type { Application, Workbook } from './jsapi';

/** The workbook that is worked on, and the pace of the work. */
export interface OpenBook {
  readonly application: Application;
  readonly workbook: Workbook;
  readonly pace: Pace;
}

/** Goes through long work piece by piece: tells how far it is, stops when cancelled, lets ET breathe in between. */
export class Pace {
  private done = 0;

  constructor(
    private readonly control: Control | undefined,
    private readonly steps: number,
  ) {}

  /** Before each piece of the present step; `share` of the step is done. */
  async next(share = 0): Promise<void> {
    this.tell(share);
    // The interface is synchronous and ET shares our thread's patience: give it the floor.
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.tell(share);
  }

  /** The present step is through. */
  step(): void {
    this.done++;
  }

  /** A pace for putting back what was done, which no cancelling stops. */
  get unheeding(): Pace {
    return new Pace(undefined, 1);
  }

  finish(): void {
    this.control?.onProgress?.(1);
  }

  private tell(share: number): void {
    if (this.control?.signal?.aborted) throw new WorkbookFault('cancelled');
    this.control?.onProgress?.(Math.min(0.99, (this.done + share) / Math.max(1, this.steps)));
  }
}
