import { runToEnd, type CooperativeTask } from './task';
import { WorkbookFault, type Control } from './port';

/** The window answers within 50 ms whatever runs: a slice leaves most of that to the window itself. */
const SLICE_MS = 10;

/**
 * Runs long work without keeping the window from answering: after each few milliseconds it is the window's
 * turn, and a signal that came meanwhile ends the work with `cancelled`. Without anybody to wait it runs at once.
 */
export async function runCooperatively<Result>(work: CooperativeTask<Result>, control: Control | undefined): Promise<Result> {
  if (!control) return runToEnd(work);
  control.onProgress?.(0);
  await breath(control);
  let began = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      control.onProgress?.(1);
      throwIfCancelled(control);
      return step.value;
    }
    if (performance.now() - began < SLICE_MS) continue;
    await breath(control);
    began = performance.now();
  }
}

/** Gives the window its turn. A message comes as soon as it has had it; a timer would wait 4 ms each time. */
async function breath(control: Control): Promise<void> {
  throwIfCancelled(control);
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
  throwIfCancelled(control);
}

/** A control for a part of some work, whose own shares run from `from` to `to` of the whole. */
export function partOf(control: Control | undefined, from: number, to: number): Control | undefined {
  const tell = control?.onProgress;
  return tell ? { ...control, onProgress: (share) => tell(from + share * (to - from)) } : control;
}

function throwIfCancelled({ signal }: Control): void {
  if (signal?.aborted) throw new WorkbookFault('cancelled');
}
