import { absolute } from './address';
import type { Workbook } from './model';
import { officeLink, packageBytes, type Link, type Part } from './package';
import { PartNumbers } from './part-numbers';
import { PROPERTY_LINKS, propertyParts } from './properties';
import { sheetParts } from './sheet-parts';
import { SharedStrings } from './strings';
import { Styles } from './styles';
import { themePart } from './theme';
import { NS, XML_HEAD, escaped } from './xml';

const WORKBOOK = 'xl/workbook.xml';

/** The whole workbook as the bytes of an .xlsx file. */
export function workbookBytes(workbook: Workbook): Uint8Array {
  const shared = { strings: new SharedStrings(), styles: new Styles(), numbers: new PartNumbers() };
  const sheets = workbook.sheets.map((sheet, place) => sheetParts(sheet, place === workbook.active, shared));
  const worksheets = sheets.flatMap((parts) => parts.slice(0, 1));
  const common = [themePart(), shared.styles.part(), shared.strings.part()];
  const links = [
    ...worksheets.map((part) => ['worksheet', part] as const),
    ...common.map((part, place) => [['theme', 'styles', 'sharedStrings'][place] ?? '', part] as const),
  ].map(([kind, part], place): Link => officeLink(`rId${place + 1}`, kind, part.path));
  const main: Part = {
    path: WORKBOOK,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    body: workbookXml(workbook),
    links,
  };
  const attachments = sheets.flatMap((parts) => parts.slice(1));
  const parts = [main, ...worksheets, ...common, ...attachments, ...propertyParts(workbook)];
  return packageBytes(parts, [officeLink('rId1', 'officeDocument', WORKBOOK), ...PROPERTY_LINKS]);
}

function workbookXml(workbook: Workbook): string {
  const sheets = workbook.sheets.map(
    (sheet, place) => `<sheet name="${escaped(sheet.name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  return (
    `${XML_HEAD}<workbook xmlns="${NS.main}" xmlns:r="${NS.relationships}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>` +
    `<workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12540"` +
    ` activeTab="${workbook.active}"/></bookViews><sheets>${sheets.join('')}</sheets>${definedNames(workbook)}<calcPr calcId="191029"/></workbook>`
  );
}

/** The clerk's names and those that Excel keeps for filters and print titles; Excel sorts them. */
function definedNames(workbook: Workbook): string {
  const local = workbook.sheets.flatMap(({ name, filter, print }, place) => [
    ...(filter === undefined
      ? []
      : [{ name: '_xlnm._FilterDatabase', at: ` localSheetId="${place}" hidden="1"`, refersTo: `${name}!${absolute(filter)}` }]),
    ...(print.titles === undefined
      ? []
      : [{ name: '_xlnm.Print_Titles', at: ` localSheetId="${place}"`, refersTo: `${name}!${print.titles}` }]),
  ]);
  const names = [...local, ...(workbook.names ?? []).map((name) => ({ ...name, at: '' }))];
  if (names.length === 0) return '';
  const items = names.map(({ name, at, refersTo }) => `<definedName name="${name}"${at}>${escaped(refersTo)}</definedName>`);
  return `<definedNames>${items.join('')}</definedNames>`;
}
