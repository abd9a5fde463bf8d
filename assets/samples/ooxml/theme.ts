import type { Part } from './package';
import { NS, XML_HEAD } from './xml';

const COLORS: readonly (readonly [name: string, color: string])[] = [
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
];

const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINES = [6350, 12700, 19050].map(
  (width) => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${SOLID}<a:prstDash val="solid"/></a:ln>`,
);
const NO_EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

function fonts(tag: string, latin: string): string {
  return `<a:${tag}><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="宋体"/></a:${tag}>`;
}

/** The Office theme with 宋体 for Chinese, as a Chinese installation has it. */
export function themePart(): Part {
  const colors = COLORS.map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`).join('');
  return {
    path: 'xl/theme/theme1.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    body:
      `${XML_HEAD}<a:theme xmlns:a="${NS.drawing}" name="Office 主题"><a:themeElements><a:clrScheme name="Office">` +
      `<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
      `${colors}</a:clrScheme><a:fontScheme name="Office">${fonts('majorFont', 'Calibri Light')}${fonts('minorFont', 'Calibri')}` +
      `</a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${SOLID.repeat(3)}</a:fillStyleLst>` +
      `<a:lnStyleLst>${LINES.join('')}</a:lnStyleLst><a:effectStyleLst>${NO_EFFECT.repeat(3)}</a:effectStyleLst>` +
      `<a:bgFillStyleLst>${SOLID.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>` +
      `<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`,
  };
}
