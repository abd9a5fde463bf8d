import { present } from '../../spreadsheet/present';

/** What number formats of Excel show, as far as dates are concerned. */

const formatParts = new Map<string, DatePart | null>();

/** The finest part of a date. */
export type DatePart = 'day' | 'month' | 'year';

/** The first section of a format without what stands in brackets: colours, conditions, locales. */
function sectionOf(format: string): string {
  return present(format.split(';')[0], 'sections of a format', 0).replace(/\[[^\][]*\]/g, '');
}

/** The finest part of a date that a number format shows, null for a format that shows no date. */
export function dateParts(format: string): DatePart | null {
  const known = formatParts.get(format);
  if (known !== undefined) return known;
  const codes = sectionOf(format)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .toLowerCase();
  const finest =
    /e|y/.test(codes.replace('general', '')) || codes.includes('d')
      ? codes.includes('d')
        ? 'day'
        : codes.includes('m')
          ? 'month'
          : 'year'
      : null;
  const systemDate = /\[\$-f800\]/i.test(format) ? 'day' : finest;
  const result = codes === 'general' || codes === '@' || /[0#]/.test(codes) ? null : systemDate;
  formatParts.set(format, result);
  return result;
}

const timeFormats = new Map<string, boolean>();

/** Whether a format shows the time of the day. */
export function showsTime(format: string): boolean {
  let shows = timeFormats.get(format);
  if (shows === undefined) timeFormats.set(format, (shows = /h/i.test(sectionOf(format).replace(/"[^"]*"|\\./g, ''))));
  return shows;
}

/** A word of a format, or room for digits. */
interface Token {
  readonly text: string;
  readonly digits: number;
}

/** How a format with words around its digits shows a whole number: 3 as 3月, 202503 as 2025年03月; null for any other format. */
export function shownWithWords(value: number, format: string): string | null {
  if (!Number.isInteger(value) || value < 0) return null;
  const tokens = tokensOf(sectionOf(format));
  if (!tokens.some(({ digits }) => digits > 0) || !tokens.some(({ text }) => /[年月日号季度]/.test(text))) return null;
  let left = String(value);
  let shown = '';
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { text = '', digits = 0 } = tokens[at] ?? {};
    // The first room takes all digits that are left.
    const isFirst = !tokens.slice(0, at).some((token) => token.digits > 0);
    const own = digits === 0 ? text : isFirst ? left : left.slice(-digits).padStart(digits, '0');
    if (digits > 0) left = left.slice(0, -digits);
    shown = own + shown;
  }
  return shown;
}

/** Takes a section apart into its words and rooms for digits. */
function tokensOf(section: string): Token[] {
  const tokens: Token[] = [];
  for (const [whole, quoted, escaped, general, digits] of section.matchAll(/"([^"]*)"|[\\!](.)|(general)|([0#?]+)|_.|\*.|[^]/gi)) {
    if (digits !== undefined) tokens.push({ text: '', digits: digits.length });
    else if (general !== undefined) tokens.push({ text: '', digits: 1 });
    else if (quoted !== undefined) tokens.push({ text: quoted, digits: 0 });
    else if (escaped !== undefined) tokens.push({ text: escaped, digits: 0 });
    else if (whole.length === 1) tokens.push({ text: whole, digits: 0 });
  }
  return tokens;
}
