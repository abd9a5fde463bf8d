import type { Workbook } from '../../spreadsheet/port';
import { SHEET_KEYS } from '../../spreadsheet/sheet-keys';
import type { SheetInfo, SheetSnapshot } from '../../spreadsheet/snapshot';
import { dayOfCaption } from '../../wording/sheets/sheets';

/** Summary sheets in sight that were made before and not again, by another set or other settings. */
export interface OlderSheets {
  readonly names: readonly string[];
  /** The days they stand at, as their captions tell them; those that tell none are left out. */
  readonly days: readonly string[];
}

/** Rows in which a summary sheet tells its day. */
const CAPTION_ROWS = 3;

/** The summary sheets that are not of the keys being made, nor replaced though they bear no key any more. */
export async function olderSheets(
  workbook: Workbook,
  { sheets, stripped }: { readonly sheets: readonly SheetInfo[]; readonly stripped: readonly string[] },
  made: readonly string[],
  replaced: readonly string[],
): Promise<OlderSheets> {
  const older = sheets.filter(
    ({ name, generated, visible }) =>
      visible &&
      (generated === null
        ? stripped.includes(name) && !replaced.includes(name)
        : SHEET_KEYS.some((key) => key === generated) && !made.includes(generated)),
  );
  const read = older.length === 0 ? [] : await workbook.readSheets(older.map(({ id }) => id));
  return { names: older.map(({ name }) => name), days: [...new Set(read.flatMap((sheet) => dayOf(sheet) ?? []))] };
}

/** A summary sheet made for the first time beside a sheet of the user's that bears its title. */
export interface SheetBeside {
  readonly theirs: string;
  readonly ours: string;
}

/**
 * The sheets whose title a sheet without our signs has. It is somebody's own, or one of ours that another program has
 * stripped of both signs: it is left alone, and told once, as two of a name confuse whoever prints them.
 */
export function sheetsBeside(
  before: readonly SheetInfo[],
  plans: readonly { readonly key: string; readonly title: string }[],
  made: readonly { readonly key: string; readonly name: string }[],
): readonly SheetBeside[] {
  return plans.flatMap(({ key, title }) => {
    if (before.some(({ generated }) => generated === key)) return [];
    const ours = made.find((sheet) => sheet.key === key)?.name;
    return ours === undefined || ours === title ? [] : [{ theirs: title, ours }];
  });
}

function dayOf({ values }: SheetSnapshot): string | null {
  for (const value of values.slice(0, CAPTION_ROWS).flat()) {
    const day = typeof value === 'string' ? dayOfCaption(value) : null;
    if (day !== null) return day;
  }
  return null;
}
