import { remedyOf } from '../errors';
import type { Session } from '../session';
import type { Steps } from '../steps';
import { present } from '../../../spreadsheet/present';

/** Bytes of one request by our estimate: Excel on the web refuses 5 MB, and the answer brings the cells back. */
const BYTES_PER_REQUEST = 1_000_000;
const LEAST_BYTES = 10_000;

/** A piece of writing that may be done twice with the same result. */
export interface Job {
  /** Estimated length of its messages. */
  readonly bytes: number;
  /** Queues the calls; what it gives is called once they are carried out, and throws if the outcome is not what was wanted. */
  readonly queue: (context: Excel.RequestContext) => (() => void) | null;
}

/** Carries jobs out in order, as many in one request as its size allows. */
export async function runJobs(session: Session, jobs: readonly Job[], steps: Steps): Promise<void> {
  let [done, budget] = [0, BYTES_PER_REQUEST];
  while (done < jobs.length) {
    const group = fitting(jobs, done, budget);
    steps.next();
    try {
      await session.once(async (context) => {
        // Recalculating and painting after every call would take longer than writing.
        context.application.suspendApiCalculationUntilNextSync();
        if (session.supports('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
        const checks = group.map((job) => job.queue(context));
        await context.sync();
        for (const check of checks) check?.();
      });
      done += group.length;
    } catch (error) {
      if (remedyOf(error) !== 'smaller' || budget <= LEAST_BYTES) throw error;
      budget = Math.floor(budget / 2);
    }
  }
}

function fitting(jobs: readonly Job[], first: number, budget: number): Job[] {
  let [count, sum] = [0, 0];
  for (; first + count < jobs.length; count++) {
    sum += present(jobs[first + count], 'jobs', first + count).bytes;
    if (count > 0 && sum > budget) break;
  }
  return jobs.slice(first, first + count);
}
