import { present } from '../../spreadsheet/present';

type FormatKind = 'general' | 'text' | 'date' | 'number';

/** Literal text, colours and conditions, escaped characters, padding: what says nothing of the kind of a format. */
const NOT_TELLING = /"[^"]*"|\[(?!h{1,4}\]|m{1,4}\]|s{1,4}\])[^\][]*\]|\\.|_.|\*./gi;

/** What a number format makes of a number. */
function kindOf(format: string): FormatKind {
  const telling = present(format.split(';')[0], 'sections of a format', 0).replace(NOT_TELLING, '').trim();
  if (/^(general|g\/通用格式)$/i.test(telling)) return 'general';
  if (telling === '@') return 'text';
  return /[ymdhs]/i.test(telling) ? 'date' : 'number';
}

/**
 * True if `found`, which a program tells of a cell after `wanted` was written there in place of `former`, is that
 * format in the program's own spelling: Excel tells the system's short date as `m/d/yyyy` (office-js issues 2824, 229),
 * WPS puts `;@` behind dates. A format that was not taken at all is none.
 */
export function isSpelling(found: string, wanted: string, former: string): boolean {
  if (found === wanted) return true;
  return kindOf(found) === kindOf(wanted) && (found !== former || kindOf(former) === 'date');
}
