/**
 * Long work in slices: at each `yield` whoever runs it may let others in between, or stop. The work itself
 * knows neither clock nor host.
 */
export type CooperativeTask<Result> = Generator<undefined, Result, undefined>;

/** The result of all slices at once. */
export function runToEnd<Result>(work: CooperativeTask<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
