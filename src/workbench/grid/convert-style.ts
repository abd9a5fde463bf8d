import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import { markColor } from './marks';
import type { ViewBorder, ViewMark, ViewStyle } from '../../workbook/file/view/model';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** Line styles of the file format (ECMA-376 18.18.3) as the grid calls them. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** Pixels of one step of indentation, three characters' worth of blanks. */
const INDENT = 9;
/** In the file 255 stands for letters below each other. */
const STACKED = 255;

/** A cell's look in the grid's terms. What is as usual is left out: less to carry for each cell. */
export function gridStyle(style: ViewStyle): IStyleData {
  return {
    ff: style.font,
    fs: style.size,
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(style.color !== null && { cl: { rgb: `#${style.color}` } }),
    ...(style.fill !== null && { bg: { rgb: `#${style.fill}` } }),
    ...(style.horizontal !== null && { ht: HORIZONTAL[style.horizontal] }),
    vt: VERTICAL[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.indent > 0 && { pd: { l: style.indent * INDENT } }),
    ...(style.rotation !== 0 && { tr: style.rotation === STACKED ? { a: 0, v: BooleanNumber.TRUE } : { a: -style.rotation } }),
    ...borders(style.borders),
    ...(style.numberFormat !== 'General' && { n: { pattern: style.numberFormat } }),
  };
}

/** The look of a cell under one of our marks. A label before a number is a number format; before text see `labels.ts`. */
export function markedStyle(style: IStyleData, mark: ViewMark): IStyleData {
  return {
    ...style,
    ...(mark.fill !== null && { bg: { rgb: markColor(mark.fill) } }),
    ...(mark.color !== null && { cl: { rgb: markColor(mark.color) } }),
    ...(mark.bold && { bl: BooleanNumber.TRUE }),
    ...(mark.numberFormat !== null && { n: { pattern: mark.numberFormat } }),
  };
}

function borders({ left, right, top, bottom }: ViewStyle['borders']): { bd?: IBorderData } {
  const bd: IBorderData = { ...line('l', left), ...line('r', right), ...line('t', top), ...line('b', bottom) };
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function line(side: 'l' | 'r' | 't' | 'b', border: ViewBorder | null): IBorderData {
  const style = border && LINES[border.style];
  return style ? { [side]: { s: style, cl: { rgb: `#${border.color ?? '000000'}` } } } : {};
}
