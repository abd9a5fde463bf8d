import type { Application, Worksheet } from './jsapi';

/** Pauses in milliseconds before what ET has no time for is tried again. */
const PAUSES = [0, 50, 200, 800];

export type Wait = (milliseconds: number) => Promise<void>;

/** What ET is like before a change. */
export interface Held {
  readonly shown: Worksheet;
  readonly alerts: boolean;
}

/** Keeps ET from painting and from asking. */
export function hold(application: Application): void {
  application.ScreenUpdating = false;
  application.DisplayAlerts = false;
}

/**
 * Lets ET paint and ask again, with the view where it was; as often as it takes, for a screen left off is worse than
 * any failed change. The sheet in front may be gone: then ET shows another. False if ET takes none of it.
 */
export async function release(application: Application, { shown, alerts }: Held, wait: Wait): Promise<boolean> {
  tried(() => shown.Activate());
  const alertsBack = await again(() => (application.DisplayAlerts = alerts), wait);
  const screenOn = await again(() => (application.ScreenUpdating = true), wait);
  return alertsBack && screenOn;
}

async function again(work: () => unknown, wait: Wait): Promise<boolean> {
  for (const pause of PAUSES) {
    if (tried(work)) return true;
    await wait(pause);
  }
  return tried(work);
}

/** True if it could be done at once or the second time. */
function tried(work: () => unknown): boolean {
  for (let time = 0; time < 2; time++) {
    try {
      work();
      return true;
    } catch {
      continue;
    }
  }
  return false;
}
