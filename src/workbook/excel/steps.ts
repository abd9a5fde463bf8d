import { WorkbookFault, type Control } from '../../spreadsheet/port';

/** Tells how far long work is, and stops it when it is cancelled. */
export class Steps {
  private done = 0;

  constructor(
    private readonly control: Control | undefined,
    private readonly total: number,
  ) {}

  /** Begins a step. Throws `cancelled` once the signal says so. */
  next(): void {
    if (this.control?.signal?.aborted) throw new WorkbookFault('cancelled');
    this.control?.onProgress?.(Math.min(0.99, this.done++ / Math.max(1, this.total)));
  }

  /** Tells how far the present step is, from 0 to 1. */
  tell(share: number): void {
    if (this.control?.signal?.aborted) throw new WorkbookFault('cancelled');
    this.control?.onProgress?.(Math.min(0.99, (this.done - 1 + share) / Math.max(1, this.total)));
  }

  finish(): void {
    this.control?.onProgress?.(1);
  }
}
