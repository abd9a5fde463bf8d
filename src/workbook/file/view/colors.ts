import type { BookContext } from '../book/context';
import { relatedPart } from '../book/workbook-part';
import { child, children, descendants, type XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';

/** Order in which `theme="n"` counts the scheme's colours: the first two pairs are swapped (ECMA-376 18.8.3). */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Palette of `indexed="n"` (ECMA-376 18.8.27); 0 to 7 repeat 8 to 15. */
const BASE = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const PALETTE = (
  `${BASE} ${BASE} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ` +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Turns a colour of the file into `RRGGBB`; null for automatic. */
export type ColorResolver = (element: XmlElement | undefined) => string | null;

export function colorResolver(context: BookContext, styleSheet: XmlElement): ColorResolver {
  const theme = readTheme(context);
  const custom = children(child(child(styleSheet, 'colors'), 'indexedColors'), 'rgbColor').map((each) =>
    sixDigits(each.attributes['rgb'] ?? ''),
  );
  return (element) => {
    const { rgb, theme: themeIndex, indexed, tint } = element?.attributes ?? {};
    const base =
      rgb !== undefined
        ? sixDigits(rgb)
        : themeIndex !== undefined
          ? (theme[Number(themeIndex)] ?? null)
          : indexed !== undefined
            ? (custom[Number(indexed)] ?? PALETTE[Number(indexed)] ?? null)
            : null;
    return base === null ? null : tinted(base, Number(tint ?? 0));
  };
}

function sixDigits(argb: string): string {
  return argb.slice(-6).toUpperCase().padStart(6, '0');
}

function readTheme(context: BookContext): string[] {
  const part = relatedPart(context.book, context.parts, 'theme');
  if (part === null) return OFFICE_THEME;
  const [scheme] = descendants(parseXml(context.parts.text(part), part), (each) => each.local === 'clrScheme');
  return THEME_ORDER.map((name, at) => {
    const color = scheme?.children.find((each) => each.local === name)?.children[0];
    return sixDigits(color?.attributes['lastClr'] ?? color?.attributes['val'] ?? OFFICE_THEME[at] ?? '');
  });
}

/** Lightens (tint > 0) or darkens (< 0) by the colour's luminance in HLS (ECMA-376 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return color;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const luminance = (high + low) / 2;
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * luminance - 1));
  const newSpread = saturation * (1 - Math.abs(2 * moved - 1));
  // Hue and saturation stay: each part keeps its place between the lowest and the highest.
  const result = parts.map((part) => moved - newSpread / 2 + (spread === 0 ? 0 : ((part - low) / spread) * newSpread));
  return result
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
