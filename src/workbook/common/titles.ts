const LONGEST = 31;

/** A sheet name that the workbook takes and nobody bears: the title, else with （2）, （3）, … behind it. */
export function freeTitle(title: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  const clean = cleanTitle(title);
  let candidate = clean.slice(0, LONGEST);
  for (let number = 2; folded.has(candidate.toLowerCase()); number++) {
    const suffix = `（${number}）`;
    candidate = clean.slice(0, LONGEST - suffix.length) + suffix;
  }
  return candidate;
}

/** Characters that no sheet name may hold become `_`; apostrophes may not stand at either end. */
function cleanTitle(title: string): string {
  const clean = title
    .replace(/[\u0000-\u001F[\]:*?/\\]/g, '_')
    .replace(/^'{1,31}|'{1,31}$/g, '')
    .trim();
  return clean === '' || clean.toLowerCase() === 'history' ? `_${clean}` : clean;
}
