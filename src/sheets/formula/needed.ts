/** How many must have started to reach a target: the product rounded up, safe against 0.8 × 5 = 4.000000000000001. */
export function needed(target: string, base: string): string {
  return `ROUNDUP(ROUND(${target}*${base},9),0)`;
}
