import type { SheetInfo } from '../../../spreadsheet/snapshot';
import { GENERATED_NAME, MARKER_PREFIX, WorkbookFault } from '../../../spreadsheet/port';
import { XL, type Name, type Names, type Workbook, type Worksheet } from '../jsapi';

/** A sheet with its handle. Sheets have no id in this object model: their name serves, as it is unique. */
export interface ListedSheet extends SheetInfo {
  readonly sheet: Worksheet;
}

/** All worksheets in tab order. */
export function listSheets({ Worksheets }: Workbook): ListedSheet[] {
  const count = Worksheets.Count;
  return Array.from({ length: count }, (_, at) => listed(Worksheets.Item(at + 1)));
}

/** What the port tells of a sheet. */
export function infoOf({ id, name, visible, type, generated }: ListedSheet): SheetInfo {
  return { id, name, visible, type, generated };
}

/** The sheet of an id. Throws `sheet-missing`. */
export function sheetOf({ Worksheets }: Workbook, id: string): ListedSheet {
  const sheet = orNull(() => Worksheets.Item(id));
  if (!sheet) throw new WorkbookFault('sheet-missing', id);
  return listed(sheet);
}

function listed(sheet: Worksheet): ListedSheet {
  const { Name: name, Visible } = sheet;
  return {
    sheet,
    id: name,
    name,
    visible: Visible === XL.visible || Visible === true,
    type: 'worksheet',
    generated: markerOf(sheet)?.key ?? null,
  };
}

/** What the hidden name of a sheet says: the key, and the name that the sheet bore when it was made. */
export function markerOf(sheet: Worksheet): { readonly key: string; readonly madeAs: string; readonly item: Name } | null {
  const item = nameOf(sheet.Names, GENERATED_NAME);
  const key = item && /^="(.*)"$/.exec(item.RefersTo.trim())?.[1];
  return item && key?.startsWith(MARKER_PREFIX) ? { key: key.slice(MARKER_PREFIX.length), madeAs: item.Comment, item } : null;
}

/** The sheet generated for a key: a copy carries the marker too, the original is the one still called as recorded. */
export function findGenerated(sheets: readonly ListedSheet[], key: string): ListedSheet | undefined {
  const carriers = sheets.filter(({ generated }) => generated === key);
  return carriers.find(({ sheet, name }) => markerOf(sheet)?.madeAs === name) ?? carriers[0];
}

/** A defined name, null if there is none. */
export function nameOf(names: Names, name: string): Name | null {
  return orNull(() => names.Item(name));
}

/** Collections throw for what they do not hold. */
function orNull<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch {
    return null;
  }
}
