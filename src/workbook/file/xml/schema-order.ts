import type { XmlElement } from './element';

/** Order of the children of `worksheet` (CT_Worksheet, ECMA-376 18.3.1.99). */
export const WORKSHEET_ORDER: readonly string[] = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
];

/** Order of the children of `workbook` (CT_Workbook, 18.2.27). */
export const WORKBOOK_ORDER: readonly string[] = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

/** Order of the children of `styleSheet` (CT_Stylesheet, 18.8.39). */
export const STYLES_ORDER: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
];

/**
 * Where a child of that name belongs: after the last that is to stand before or beside it. Names
 * that the order does not list (extensions) come at the end by the schemas and are not passed.
 */
export function insertionPoint(parent: XmlElement, order: readonly string[], local: string): number {
  const rank = order.indexOf(local);
  let at = parent.openEnd;
  for (const each of parent.children) {
    const other = each.prefix === parent.prefix ? order.indexOf(each.local) : -1;
    if (other >= 0 && other <= rank) at = each.end;
  }
  return at;
}
