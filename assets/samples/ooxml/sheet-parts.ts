import { chartPart } from './chart';
import { commentShapesPart, commentsPart } from './comments';
import { drawingPart } from './drawing';
import type { Sheet } from './model';
import { officeLink, type Link, type Part } from './package';
import { sheetXml } from './sheet';
import type { PartNumbers } from './part-numbers';
import type { SharedStrings } from './strings';
import type { Styles } from './styles';
import { tablePart } from './table';

/** What the sheets of a workbook share. */
export interface Shared {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly numbers: PartNumbers;
}

/** A worksheet and all that hangs on it: drawing and chart, comments and their shapes, table. */
export function sheetParts(sheet: Sheet, active: boolean, { strings, styles, numbers }: Shared): readonly Part[] {
  const links: Link[] = [];
  const parts: Part[] = [];
  const attach = (kind: string, part: Part): void => {
    links.push(officeLink(`rId${links.length + 1}`, kind, part.path));
    parts.push(part);
  };
  if (sheet.chart !== undefined) {
    const chart = chartPart(`xl/charts/chart${numbers.next('chart')}.xml`, sheet.chart);
    attach('drawing', drawingPart(`xl/drawings/drawing${numbers.next('drawing')}.xml`, sheet.chart, chart.path));
    parts.push(chart);
  }
  if (sheet.comments !== undefined) {
    attach('vmlDrawing', commentShapesPart(`xl/drawings/vmlDrawing${numbers.next('vmlDrawing')}.vml`, sheet.comments));
    attach('comments', commentsPart(`xl/comments${numbers.next('comments')}.xml`, sheet.comments));
  }
  if (sheet.table !== undefined) {
    const id = numbers.next('table');
    attach('table', tablePart(`xl/tables/table${id}.xml`, id, sheet.table));
  }
  const worksheet: Part = {
    path: `xl/worksheets/sheet${numbers.next('sheet')}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    body: sheetXml(sheet, active, links, strings, styles),
    ...(links.length > 0 ? { links } : {}),
  };
  return [worksheet, ...parts];
}
