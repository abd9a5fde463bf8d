import type { SheetInfo } from '../../../spreadsheet/snapshot';
import { GENERATED_NAME, WorkbookFault } from '../../../spreadsheet/port';
import { signOfFormat, signOfName, signOfSheet, type Sign } from '../../common/signs';
import { XL, type Name, type Names, type Workbook, type Worksheet } from '../jsapi';
import { lookUp } from './look-up';

/** A sheet with its handle. Sheets have no id in this object model: their name serves, as it is unique. */
export interface ListedSheet extends SheetInfo {
  readonly sheet: Worksheet;
  /** What its signs tell; null for a sheet that is none of ours. */
  readonly sign: Sign | null;
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
export function sheetOf(workbook: Workbook, id: string): ListedSheet {
  const found = sheetIfThere(workbook, id);
  if (!found) throw new WorkbookFault('sheet-missing', id);
  return found;
}

/** The sheet of an id, null if it is gone. */
export function sheetIfThere({ Worksheets }: Workbook, id: string): ListedSheet | null {
  const sheet = lookUp(
    () => Worksheets.Item(id),
    () => Worksheets.Count,
  );
  return sheet && listed(sheet);
}

function listed(sheet: Worksheet): ListedSheet {
  const { Name: name, Visible } = sheet;
  const sign = signOf(sheet, name);
  return {
    sheet,
    id: name,
    name,
    visible: Visible === XL.visible || Visible === true,
    type: 'worksheet',
    generated: sign?.key ?? null,
    sign,
  };
}

/** The two signs of a sheet of ours: its hidden name, and the format of its first cell. */
function signOf(sheet: Worksheet, name: string): Sign | null {
  const marker = markerOf(sheet);
  const named = marker && signOfName(marker.RefersTo, marker.Comment);
  const format = sheet.Cells.Item(1, 1).NumberFormat;
  return signOfSheet(named, typeof format === 'string' ? signOfFormat(format, name) : null);
}

/** The hidden name that marks a sheet, null if it has none. */
export function markerOf(sheet: Worksheet): Name | null {
  return nameOf(sheet, GENERATED_NAME);
}

/** A defined name of the workbook or of a sheet, null if there is none. */
export function nameOf(owner: { readonly Names: Names; readonly Name: string }, name: string): Name | null {
  return lookUp(
    () => owner.Names.Item(name),
    () => owner.Name,
  );
}
