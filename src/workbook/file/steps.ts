import { WorkbookFault, type Control } from '../port';

/** Lets the page breathe between steps of long work, tells how far it is, and stops it when it is cancelled. */
export class Steps {
  private done = 0;

  constructor(
    private readonly control: Control | undefined,
    private readonly total: number,
  ) {}

  /** Ends a step. Throws `cancelled` once the signal says so; without anybody to tell it costs nothing. */
  async next(): Promise<void> {
    if (!this.control) return;
    this.check();
    this.control.onProgress?.(Math.min(1, this.done++ / this.total));
    await new Promise((resolve) => setTimeout(resolve));
    this.check();
  }

  finish(): void {
    this.control?.onProgress?.(1);
  }

  private check(): void {
    if (this.control?.signal?.aborted) throw new WorkbookFault('cancelled');
  }
}
