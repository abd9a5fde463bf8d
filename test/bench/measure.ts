/** Figures of several runs. */
export interface Spread {
  readonly median: number;
  readonly best: number;
  readonly worst: number;
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, best: sorted[0] ?? 0, worst: sorted.at(-1) ?? 0 };
}

/** Runs before those that count. */
const WARM_UP = 2;

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of `runs` runs of each work. */
export async function measure(runs: number, work: () => unknown): Promise<Spread> {
  const times: number[] = [];
  for (let run = -WARM_UP; run < runs; run++) {
    const time = await timeOf(work);
    if (run >= 0) times.push(time);
  }
  return spreadOf(times);
}

/** Ours and a peer's milliseconds, and the ratio first ÷ second of each pair of runs. */
export interface Compared {
  readonly first: Spread;
  readonly second: Spread;
  readonly ratio: Spread;
}

/** Runs two works in turn, A B A B: what else the machine does falls on both, so that the ratio of a pair holds where times do not. */
export async function compare(runs: number, first: () => unknown, second: () => unknown): Promise<Compared> {
  return pair(
    runs,
    () => timeOf(first),
    () => timeOf(second),
  );
}

/** {@link compare} for works that tell their own cost. */
export async function pair(runs: number, first: () => Promise<number>, second: () => Promise<number>, warmUp = WARM_UP): Promise<Compared> {
  const pairs: [number, number][] = [];
  for (let run = -warmUp; run < runs; run++) {
    const costs: [number, number] = [await first(), await second()];
    if (run >= 0) pairs.push(costs);
  }
  return {
    first: spreadOf(pairs.map(([cost]) => cost)),
    second: spreadOf(pairs.map(([, cost]) => cost)),
    ratio: spreadOf(pairs.map(([one, other]) => one / other)),
  };
}

/** One line of a table of results. */
export function line(name: string, { median, best, worst }: Spread, unit = 'ms', digits = 1): string {
  const [middle, low, high] = [median, best, worst].map((figure) => figure.toFixed(digits));
  return `${name.padEnd(58)} ${(middle ?? '').padStart(8)} ${unit}   (${low ?? ''} to ${high ?? ''})`;
}

/** A ratio with what it is to be. */
export function ratioLine(name: string, spread: Spread, target: string): string {
  return `${line(name, spread, 'x ', 2)}   target ${target}`;
}
