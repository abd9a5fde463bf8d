import type { ChartPlan } from '../../../spreadsheet/sheet-plan';
import { escapeAttribute } from '../xml/escape';
import type { Namespaces } from '../xml/namespaces';

/** A drawing part that anchors charts to the cells they cover (ECMA-376 20.5.2.33). */
export function drawingXml(charts: readonly { readonly plan: ChartPlan; readonly relation: string }[], namespaces: Namespaces): string {
  const anchors = charts.map(({ plan, relation }, at) => anchorXml(plan, relation, at + 2, namespaces));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relations}">${anchors.join('')}</xdr:wsDr>`;
}

function anchorXml({ place, title }: ChartPlan, relation: string, id: number, { chart }: Namespaces): string {
  const point = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor>${point('from', place.column, place.row)}${point('to', place.column + place.columns, place.row + place.rows)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${id - 1}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
