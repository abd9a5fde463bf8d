/** Where the axis of shares ends: at 100 %, or at the next fifth above the highest rate (more than planned can be completed). */
export function topOf(rates: readonly number[]): number {
  const highest = rates.reduce((most, rate) => Math.max(most, rate), 0);
  return Math.max(1, Math.ceil(Math.round(highest * 5e6) / 1e6) / 5);
}
