/** Digits that a spreadsheet keeps of a number. */
const DIGITS = 15;

/**
 * A number rounded as spreadsheets show it: halves go away from nought, and a half is one in its fifteen decimal digits:
 * 0.285 to two decimals is 0.29, though the binary number nearest to it lies below.
 */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const whole = Math.round(Number((Math.abs(value) * scale).toPrecision(DIGITS)));
  return (Math.sign(value) * whole) / scale;
}

/** The same in words with all its decimals. */
export function roundedText(value: number, decimals: number): string {
  const near = rounded(value, decimals);
  // Of what rounds to nought no sign is left.
  return (near === 0 ? 0 : near).toFixed(decimals);
}
