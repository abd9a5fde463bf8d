import type { CooperativeTask } from '../../../spreadsheet/task';
import type { BookContext } from '../book/context';
import { areasOf } from '../sheet/state';
import { membersOf } from '../styles/members';
import { child } from '../xml/element';
import type { ViewMark } from './model';
import { readFill, styleSource } from './styles';

/** Our marks of a sheet with their looks. */
export function* viewingMarks(context: BookContext, part: string): CooperativeTask<ViewMark[]> {
  const source = styleSource(context);
  const formats = membersOf(child(source?.root, 'dxfs'));
  const marks: ViewMark[] = [];
  for (const { key, sqref, dxfId } of context.rules(part)) {
    yield;
    const dxf = formats[dxfId];
    const font = child(dxf, 'font');
    marks.push({
      key,
      areas: areasOf(sqref),
      fill: source ? readFill(child(dxf, 'fill'), source.color) : null,
      color: source ? source.color(child(font, 'color')) : null,
      bold: child(font, 'b') !== undefined,
      numberFormat: child(dxf, 'numFmt')?.attributes['formatCode'] ?? null,
    });
  }
  return marks;
}
