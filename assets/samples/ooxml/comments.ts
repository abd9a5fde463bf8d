import { cellPlace } from './address';
import type { Comment } from './model';
import type { Part } from './package';
import { NS, XML_HEAD, escaped, textElement } from './xml';

const BOLD = '<rPr><b/><sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr>';
const PLAIN = BOLD.replace('<b/>', '');

/** The words of the comments. */
export function commentsPart(path: string, comments: readonly Comment[]): Part {
  const authors = [...new Set(comments.map((comment) => comment.author))];
  const items = comments.map(
    (comment) =>
      `<comment ref="${comment.cell}" authorId="${authors.indexOf(comment.author)}" shapeId="0"><text>` +
      `<r>${BOLD}<t>${escaped(comment.author)}:</t></r><r>${PLAIN}${textElement('t', `\n${comment.text}`)}</r></text></comment>`,
  );
  return {
    path,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
    body:
      `${XML_HEAD}<comments xmlns="${NS.main}"><authors>${authors.map((author) => `<author>${escaped(author)}</author>`).join('')}</authors>` +
      `<commentList>${items.join('')}</commentList></comments>`,
  };
}

/** The yellow notes themselves; Excel shows no comment without its shape. */
export function commentShapesPart(path: string, comments: readonly Comment[]): Part {
  return {
    path,
    contentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    body:
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
      `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
      `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>` +
      `<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${comments.map(shape).join('')}</xml>`,
  };
}

function shape(comment: Comment, place: number): string {
  const { column, row } = cellPlace(comment.cell);
  return (
    `<v:shape id="_x0000_s${1025 + place}" type="#_x0000_t202" style="position:absolute;width:160pt;height:62pt;z-index:${place + 1};visibility:hidden"` +
    ` fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>` +
    `<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
    `<x:Anchor>${column + 1}, 15, ${row}, 4, ${column + 3}, 60, ${row + 3}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
