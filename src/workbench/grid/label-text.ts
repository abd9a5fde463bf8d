/** What a number format puts before text (its fourth section, `"…"@`); null when it puts nothing. */
export function textLabel(numberFormat: string | null): string | null {
  const found = /;"([^"]*)"@$/.exec(numberFormat ?? '');
  return found?.[1] ?? null;
}
