/** Milliseconds of each run, sorted. */
export interface Timing {
  readonly median: number;
  readonly best: number;
  readonly worst: number;
}

/** Times `runs` runs after three that warm up. */
export async function measure(runs: number, work: () => unknown): Promise<Timing> {
  const times: number[] = [];
  for (let run = -3; run < runs; run++) {
    const start = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, best: times[0] ?? 0, worst: times.at(-1) ?? 0 };
}

/** One line of a table of results. */
export function line(name: string, { median, best, worst }: Timing): string {
  return `${name.padEnd(50)} ${median.toFixed(1).padStart(8)} ms   (${best.toFixed(1)} to ${worst.toFixed(1)})`;
}
