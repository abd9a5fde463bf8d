import type { BookContext } from '../book/context';
import { customFormats, formatCode, GENERAL } from '../styles/number-formats';
import { styleSheetOf } from '../styles/read';
import { membersOf } from '../styles/members';
import { child, flag, whole, type XmlElement } from '../xml/element';
import { colorResolver, type ColorResolver } from './colors';
import type { HorizontalAlignment, VerticalAlignment, ViewBorder, ViewStyle } from './model';

const PLAIN: ViewStyle = {
  font: 'SimSun',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  horizontal: null,
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  borders: { left: null, right: null, top: null, bottom: null },
  numberFormat: GENERAL,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = { top: 'top', center: 'center', justify: 'center', distributed: 'center' };

/** The style sheet with what colours mean in this workbook; null where there is none. */
export function styleSource(context: BookContext): { root: XmlElement; color: ColorResolver } | null {
  const part = context.stylesPart;
  const content = part === null ? undefined : context.parts.content(part);
  if (part === null || !content) return null;
  const root = styleSheetOf(content, context.parts.text(part), part);
  return { root, color: colorResolver(context, root) };
}

/** All cell formats of the workbook, resolved, by their index. */
export function viewStyles(context: BookContext): ViewStyle[] {
  const source = styleSource(context);
  if (!source) return [PLAIN];
  const { root, color } = source;
  const fonts = membersOf(child(root, 'fonts')).map((font) => readFont(font, color));
  const fills = membersOf(child(root, 'fills')).map((fill) => readFill(fill, color));
  const borders = membersOf(child(root, 'borders')).map((border) => readBorders(border, color));
  const formats = customFormats(root);
  const styles = membersOf(child(root, 'cellXfs')).map(
    (xf): ViewStyle => ({
      ...PLAIN,
      ...fonts[whole(xf, 'fontId', 0)],
      fill: fills[whole(xf, 'fillId', 0)] ?? null,
      borders: borders[whole(xf, 'borderId', 0)] ?? PLAIN.borders,
      ...readAlignment(child(xf, 'alignment')),
      numberFormat: formatCode(whole(xf, 'numFmtId', 0), formats),
    }),
  );
  return styles.length === 0 ? [PLAIN] : styles;
}

function readFont(font: XmlElement, color: ColorResolver): Partial<ViewStyle> {
  const on = (local: string): boolean => {
    const element = child(font, local);
    return element !== undefined && flag(element, 'val', true);
  };
  const underline = child(font, 'u');
  return {
    font: child(font, 'name')?.attributes['val'] ?? PLAIN.font,
    size: Number(child(font, 'sz')?.attributes['val'] ?? PLAIN.size),
    bold: on('b'),
    italic: on('i'),
    strike: on('strike'),
    underline: underline !== undefined && underline.attributes['val'] !== 'none',
    color: color(child(font, 'color')),
  };
}

/** A solid fill shows its foreground; of a pattern the background is nearer to what is seen. */
export function readFill(fill: XmlElement | undefined, color: ColorResolver): string | null {
  const pattern = child(fill, 'patternFill');
  if (!pattern) return color(child(child(child(fill, 'gradientFill'), 'stop'), 'color'));
  const type = pattern.attributes['patternType'] ?? 'none';
  if (type === 'none') return null;
  return type === 'solid' ? color(child(pattern, 'fgColor')) : color(child(pattern, 'bgColor'));
}

function readBorders(border: XmlElement, color: ColorResolver): ViewStyle['borders'] {
  const side = (...names: string[]): ViewBorder | null => {
    const element = names.map((name) => child(border, name)).find((each) => each !== undefined);
    const style = element?.attributes['style'] ?? 'none';
    return style === 'none' ? null : { style, color: color(child(element, 'color')) };
  };
  return { left: side('left', 'start'), right: side('right', 'end'), top: side('top'), bottom: side('bottom') };
}

function readAlignment(alignment: XmlElement | undefined): Partial<ViewStyle> {
  const turn = whole(alignment, 'textRotation', 0);
  return {
    horizontal: HORIZONTAL[alignment?.attributes['horizontal'] ?? ''] ?? null,
    vertical: VERTICAL[alignment?.attributes['vertical'] ?? ''] ?? 'bottom',
    wrap: flag(alignment, 'wrapText'),
    indent: whole(alignment, 'indent', 0),
    // The file counts downward angles from 91 on.
    rotation: turn > 90 && turn <= 180 ? 90 - turn : turn,
  };
}
