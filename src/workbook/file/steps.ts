import type { CooperativeTask } from '../../spreadsheet/task';
import type { Control } from '../../spreadsheet/port';
import { runCooperatively, partOf } from '../../spreadsheet/run-task';

/** Long work step by step: tells how far it is, and stops it when it is cancelled. */
export class Steps {
  private done = 0;

  constructor(
    private readonly control: Control | undefined,
    private readonly total: number,
  ) {}

  /** The next step, in slices. Throws `cancelled` once the signal says so. */
  run<Result>(work: CooperativeTask<Result>): Promise<Result> {
    const from = this.done++ / this.total;
    return runCooperatively(work, partOf(this.control, from, this.done / this.total));
  }
}
