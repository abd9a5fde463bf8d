import { parseArea } from '../../../spreadsheet/address';
import { rounded } from '../../../spreadsheet/rounding';
import type { Area } from '../../../spreadsheet/snapshot';

/** The numbers in an area of the sheet, blanks left out; null where a cell says something else or is not known. */
export type Numbers = (area: Area) => readonly number[] | null;

/** Digits that amounts and shares are rounded to. */
const DIGITS = [0, 1, 2, 3, 4, 5, 6];
/** A longer formula is no sum of a few cells. */
const LONGEST = 200;
const TOKEN = /SUM\(|ROUND\(|IFERROR\(|[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?|\d{1,15}(?:\.\d{1,15})?|[-+*/(),]/gy;

/** What a formula of sums, references, the four operations, ROUND and IFERROR comes to; null for any other. */
export function arithmeticValue(formula: string, numbers: Numbers): number | null {
  const text = formula.toUpperCase().replace(/[\s$]/g, '');
  if (text.length > LONGEST) return null;
  const tokens = text.match(TOKEN) ?? [];
  return tokens.join('') === text ? new Arithmetic(tokens, numbers).whole() : null;
}

class Arithmetic {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly numbers: Numbers,
  ) {}

  whole(): number | null {
    const value = this.sum();
    return this.at === this.tokens.length ? value : null;
  }

  private takes(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private sum(): number | null {
    let value = this.product();
    for (;;) {
      const sign = this.takes('+') ? 1 : this.takes('-') ? -1 : 0;
      if (sign === 0) return value;
      const next = this.product();
      value = value === null || next === null ? null : value + sign * next;
    }
  }

  private product(): number | null {
    let value = this.factor();
    for (;;) {
      const multiplies = this.takes('*');
      if (!multiplies && !this.takes('/')) return value;
      const next = this.factor();
      // Divided by 0 it is an error, and none of these values.
      value = value === null || next === null || (!multiplies && next === 0) ? null : multiplies ? value * next : value / next;
    }
  }

  private factor(): number | null {
    if (this.takes('-')) return negated(this.factor());
    if (this.takes('SUM(')) return this.arguments();
    if (this.takes('ROUND(')) return this.rounded();
    if (this.takes('IFERROR(')) return this.unlessError();
    if (this.takes('(')) {
      const value = this.sum();
      return this.takes(')') ? value : null;
    }
    const token = this.tokens[this.at++] ?? '';
    if (/^\d/.test(token)) return Number(token);
    const area = token.includes(':') ? null : parseArea(token);
    const cells = area && this.numbers(area);
    return cells ? cells.reduce((total, number) => total + number, 0) : null;
  }

  private rounded(): number | null {
    const value = this.sum();
    const digits = this.takes(',') ? this.sum() : null;
    return this.takes(')') && value !== null && digits !== null && DIGITS.includes(digits) ? rounded(value, digits) : null;
  }

  /** Its first part, where that is a number; whether another is an error, or only not worked out here, is not told. */
  private unlessError(): number | null {
    const value = this.sum();
    if (!this.takes(',')) return null;
    this.sum();
    return this.takes(')') ? value : null;
  }

  /** What SUM adds: areas, or anything that comes to a number. */
  private arguments(): number | null {
    let total: number | null = 0;
    do {
      const token = this.tokens[this.at] ?? '';
      const area = token.includes(':') ? parseArea(token) : null;
      if (area) this.at++;
      const cells = area && this.numbers(area);
      const value: number | null = area ? (cells?.reduce((sum, number) => sum + number, 0) ?? null) : this.sum();
      total = total === null || value === null ? null : total + value;
    } while (this.takes(','));
    return this.takes(')') ? total : null;
  }
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}
