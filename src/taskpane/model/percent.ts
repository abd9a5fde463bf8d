/** A share as the number of per cent that is typed for it. */
export function percentOf(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}

/** The share of a number of per cent typed; not a number for what is none. */
export function shareOf(text: string): number {
  return text.trim() === '' ? NaN : Math.round(Number(text) * 100) / 10_000;
}
