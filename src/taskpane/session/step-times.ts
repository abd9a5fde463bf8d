import type { Step, StepHistory } from '../../app/history/step';

/** A step with the time of day at which it was done, 14:32. */
export interface TimedStep extends Step {
  readonly at: string;
}

export interface TimedHistory {
  readonly done: readonly TimedStep[];
  readonly undone: readonly TimedStep[];
}

/** When steps were done: when each was first heard of. */
export class StepTimes {
  private readonly times = new Map<number, string>();

  constructor(private readonly now: () => string) {}

  timed({ done, undone }: StepHistory): TimedHistory {
    return { done: done.map((step) => this.stepAt(step)), undone: undone.map((step) => this.stepAt(step)) };
  }

  private stepAt(step: Step): TimedStep {
    const at = this.times.get(step.id) ?? this.now();
    this.times.set(step.id, at);
    return { ...step, at };
  }
}
