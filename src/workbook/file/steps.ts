import type { Slices } from '../../ledger/slices';
import type { Control } from '../port';
import { inSlices, partOf } from '../slices';

/** Long work step by step: tells how far it is, and stops it when it is cancelled. */
export class Steps {
  private done = 0;

  constructor(
    private readonly control: Control | undefined,
    private readonly total: number,
  ) {}

  /** The next step, in slices. Throws `cancelled` once the signal says so. */
  run<Result>(work: Slices<Result>): Promise<Result> {
    const from = this.done++ / this.total;
    return inSlices(work, partOf(this.control, from, this.done / this.total));
  }
}
