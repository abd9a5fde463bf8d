import type { Workbook } from './model';
import { officeLink, packageLink, type Link, type Part } from './package';
import { XML_HEAD, escaped } from './xml';

const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';

/** Who saved the workbook and when, as the file's properties show it. */
export function propertyParts(workbook: Workbook): readonly Part[] {
  const names = workbook.sheets.map((sheet) => `<vt:lpstr>${escaped(sheet.name)}</vt:lpstr>`);
  return [
    {
      path: CORE,
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      body:
        `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
        ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"` +
        ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(workbook.title)}</dc:title>` +
        `<dc:creator>${escaped(workbook.author)}</dc:creator><cp:lastModifiedBy>${escaped(workbook.author)}</cp:lastModifiedBy>` +
        `<dcterms:created xsi:type="dcterms:W3CDTF">${workbook.saved}</dcterms:created>` +
        `<dcterms:modified xsi:type="dcterms:W3CDTF">${workbook.saved}</dcterms:modified></cp:coreProperties>`,
    },
    {
      path: APP,
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      body:
        `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"` +
        ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application>` +
        `<DocSecurity>0</DocSecurity><ScaleCrop>false</ScaleCrop><HeadingPairs><vt:vector size="2" baseType="variant">` +
        `<vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>${names.length}</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
        `<TitlesOfParts><vt:vector size="${names.length}" baseType="lpstr">${names.join('')}</vt:vector></TitlesOfParts>` +
        `<AppVersion>16.0300</AppVersion></Properties>`,
    },
  ];
}

/** How the package root points at them. */
export const PROPERTY_LINKS: readonly Link[] = [
  packageLink('rId2', 'metadata/core-properties', CORE),
  officeLink('rId3', 'extended-properties', APP),
];
