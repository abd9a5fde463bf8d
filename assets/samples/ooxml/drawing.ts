import type { ColumnChart } from './model';
import { officeLink, type Part } from './package';
import { NS, XML_HEAD } from './xml';

/** Places a chart on its sheet. */
export function drawingPart(path: string, chart: ColumnChart, chartPath: string): Part {
  return {
    path,
    contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    body:
      `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NS.sheetDrawing}" xmlns:a="${NS.drawing}"><xdr:twoCellAnchor>` +
      `${corner('from', chart.from)}${corner('to', chart.to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${NS.chart}">` +
      `<c:chart xmlns:c="${NS.chart}" xmlns:r="${NS.relationships}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
      `<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    links: [officeLink('rId1', 'chart', chartPath)],
  };
}

function corner(tag: 'from' | 'to', [column, row]: readonly [number, number]): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}
