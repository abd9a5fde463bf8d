/** With its opacity written out, which no colour of the user's has. */
const OF_MARK = /^#[\dA-F]{6}FF$/;

/** The colour of a mark as the grid is given it: shown as it is, whatever the grid makes of other colours in the dark. */
export function markColor(color: string): string {
  return `#${color}FF`;
}

export function isMarkColor(color: string): boolean {
  return OF_MARK.test(color);
}

/** What a number format puts before text (its fourth section, `"…"@`); null when it puts nothing. */
export function textLabel(numberFormat: string | null): string | null {
  const found = /;"([^"]*)"@$/.exec(numberFormat ?? '');
  return found?.[1] ?? null;
}
