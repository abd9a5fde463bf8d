import type { SeriesRole } from '../../spreadsheet/sheet-plan';

/** A drawing: whole SVG, its size in pixels at 1×. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Turns a drawing into a PNG, twice as many pixels each way. Throws a `UserError` where it cannot be done. */
export type Render = (drawing: Drawing) => Promise<Uint8Array>;

/** Families with Chinese characters by their names on Windows, macOS and Linux; the first that is there is taken. */
export const FAMILIES = [
  'Microsoft YaHei',
  'DengXian',
  'SimHei',
  'PingFang SC',
  'Heiti SC',
  'Noto Sans CJK SC',
  'Source Han Sans SC',
  'Noto Sans SC',
  'WenQuanYi Micro Hei',
  'WenQuanYi Zen Hei',
  'Droid Sans Fallback',
  'SimSun',
] as const;

/** Fills by what a series tells, as in the charts of the sheets; they differ without colour too. */
export const FILLS: Readonly<Record<SeriesRole, string>> = { done: '#1F4E79', planned: 'url(#hatch)', aim: '#FFFFFF', whole: '#BFBFBF' };

interface TextLook {
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly fill?: string;
}

/** A line of text; `y` is its base line. */
export function text(x: number, y: number, words: string, { size, anchor = 'start', bold = false, fill = '#000000' }: TextLook): string {
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${weight}>${escape(words)}</text>`;
}

export function box(x: number, y: number, width: number, height: number, fill: string, stroke = 'none'): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}" fill="${fill}" stroke="${stroke}"/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}"/>`;
}

/** The parts on white. */
export function drawing(width: number, height: number, parts: readonly string[]): Drawing {
  const families = FAMILIES.map((family) => `'${family}'`).join(',');
  const hatch =
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#FFFFFF"/><path d="M0 6L6 0" stroke="#2E75B6" stroke-width="1.6"/></pattern>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="${families},sans-serif"><defs>${hatch}</defs>${box(0, 0, width, height, '#FFFFFF')}${parts.join('')}</svg>`;
  return { svg, width, height };
}

/** Pixels that a text is wide at most, whatever font stands in. */
export function widthOf(words: string, size: number): number {
  return Array.from(words).reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : character > '\u00ff' ? 1 : 0.62), 0) * size;
}

/** Marks that no line begins with. */
const CLOSING = /^[，。；：、）”％%]/;

/** A text in lines that are not wider than this. */
export function wrapped(words: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let present = '';
  for (const character of words) {
    if (present !== '' && widthOf(present + character, size) > width && !CLOSING.test(character)) {
      lines.push(present);
      present = '';
    }
    present += character;
  }
  return present === '' ? lines : [...lines, present];
}

/** Text of a ledger never becomes markup, and what XML cannot hold is left out. */
function escape(words: string): string {
  const plain = Array.from(words).filter(
    (character) => !/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff]/.test(character) || (character.codePointAt(0) ?? 0) > 0xffff,
  );
  return plain.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
