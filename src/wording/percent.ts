import { rounded, roundedText } from '../spreadsheet/rounding';

/** A share as whole percents, for bars beside each other: 0.4531 is 45%. */
export function wholePercentText(share: number): string {
  return `${roundedText(share * 100, 0)}%`;
}

/** A share of one as a percentage with one decimal, as every face shows it: 0.4531 is 45.3%. */
export function percentText(share: number): string {
  return `${pointsText(share)}%`;
}

/** A difference of shares in percentage points, without the word: 0.053 is 5.3. */
export function pointsText(difference: number): string {
  return roundedText(difference * 100, 1);
}

/** A target as the document writes it: 80%, not 80.0%. */
export function targetText(share: number): string {
  return `${String(targetPercent(share))}%`;
}

/** The same as a number of per cent. */
export function targetPercent(share: number): number {
  return rounded(share * 100, 1);
}
