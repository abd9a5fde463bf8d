import type { BookContext } from '../book/context';
import { areasOf } from '../sheet/state';
import { child, children } from '../xml/element';
import type { ViewMark } from './model';
import { readFill, styleSource } from './styles';

/** Our marks of a sheet with their looks. */
export function viewMarks(context: BookContext, part: string): ViewMark[] {
  const source = styleSource(context);
  const formats = children(child(source?.root, 'dxfs'), 'dxf');
  return context.rules(part).map(({ key, sqref, dxfId }): ViewMark => {
    const dxf = formats[dxfId];
    const font = child(dxf, 'font');
    return {
      key,
      areas: areasOf(sqref),
      fill: source ? readFill(child(dxf, 'fill'), source.color) : null,
      color: source ? source.color(child(font, 'color')) : null,
      bold: child(font, 'b') !== undefined,
      numberFormat: child(dxf, 'numFmt')?.attributes['formatCode'] ?? null,
    };
  });
}
