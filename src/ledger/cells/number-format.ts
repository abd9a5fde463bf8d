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
  let known = formatParts.get(format);
  if (known === undefined) formatParts.set(format, (known = finestPart(format)));
  return known;
}

function finestPart(format: string): DatePart | null {
  const codes = sectionOf(format)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .toLowerCase();
  if (/[0#@]|general/.test(codes)) return null;
  // F800 is the long date of the system.
  if (codes.includes('d') || /\[\$-f800\]/i.test(format)) return 'day';
  if (!/[ey]/.test(codes)) return null;
  return codes.includes('m') ? 'month' : 'year';
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
  /** Digits that are shown in any case. */
  readonly zeros: number;
}

/** How a format with words around its digits shows a whole number: 3 as 3月, 202503 as 2025年03月; null for any other format. */
export function shownWithWords(value: number, format: string): string | null {
  if (!Number.isInteger(value) || value < 0) return null;
  const tokens = tokensOf(sectionOf(format));
  if (!tokens.some(({ digits }) => digits > 0) || !tokens.some(({ text }) => /[年月日号季度]/.test(text))) return null;
  const first = tokens.find(({ digits }) => digits > 0);
  let left = String(value);
  let shown = '';
  for (const token of tokens.reverse()) {
    const { text, digits } = token;
    // The first room takes all digits that are left, and shows as many as it has zeros for.
    const own = digits === 0 ? text : token === first ? left.padStart(token.zeros, '0') : left.slice(-digits).padStart(digits, '0');
    if (digits > 0) left = left.slice(0, -digits);
    shown = own + shown;
  }
  return shown;
}

/** Takes a section apart into its words and rooms for digits. */
function tokensOf(section: string): Token[] {
  const tokens: Token[] = [];
  for (const [whole, quoted, escaped, general, digits] of section.matchAll(/"([^"]*)"|[\\!](.)|(general)|([0#?]+)|_.|\*.|[^]/gi)) {
    if (digits !== undefined) tokens.push({ text: '', digits: digits.length, zeros: digits.replace(/[#?]/g, '').length });
    else if (general !== undefined) tokens.push({ text: '', digits: 1, zeros: 1 });
    else if (quoted !== undefined) tokens.push({ text: quoted, digits: 0, zeros: 0 });
    else if (escaped !== undefined) tokens.push({ text: escaped, digits: 0, zeros: 0 });
    else if (whole.length === 1) tokens.push({ text: whole, digits: 0, zeros: 0 });
  }
  return tokens;
}
