/** A share as whole percents, for bars beside each other: 0.4531 is 45%. */
export function wholePercentText(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}

/** A share of one as a percentage with one decimal, as every face shows it: 0.4531 is 45.3%. */
export function percentText(share: number): string {
  return `${(Math.round(share * 1000) / 10).toFixed(1)}%`;
}
