import { MARKER_PREFIX } from '../../spreadsheet/port';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';

/*
 * A sheet of ours carries two signs, for no program keeps everything: a hidden name, and the number format of its
 * first cell. Either is enough. Names lose their comment in LibreOffice and are dropped by exceljs when hidden;
 * number formats come through all programs tried.
 */

/** What a sign tells of a sheet. */
export interface Sign {
  readonly key: string;
  /** Name that the sheet bore when it was made, null where that is not known any more: a copy of it bears another. */
  readonly madeAs: string | null;
}

/** What the hidden name of a sheet of ours refers to, with the leading `=`. */
export function markerReference(key: string): string {
  return `="${MARKER_PREFIX}${key}"`;
}

/** What the hidden name of a sheet says; null where it is none of ours. `comment` is the name's remark, which some programs drop. */
export function signOfName(reference: string, comment: string): Sign | null {
  const text = /^="(.*)"$/.exec(reference.trim())?.[1];
  if (!text?.startsWith(MARKER_PREFIX)) return null;
  return { key: text.slice(MARKER_PREFIX.length), madeAs: comment === '' ? null : comment };
}

/**
 * Number format of the first cell of a sheet of ours: it shows texts and numbers as they are, and carries the key and
 * the sheet's name in the part for negative numbers, which a title never is.
 */
export function signFormat(key: string, sheetName: string): string {
  return `General;"${MARKER_PREFIX}${key}|${bare(sheetName)}|"-General;General;@`;
}

/**
 * What the number format of the first cell says, in whatever spelling a program has given it. It counts only for the
 * sheet of the name recorded: with a cell copied from a sheet of ours its format goes into sheets of the user's.
 */
export function signOfFormat(format: string, sheetName: string): Sign | null {
  const found = /XMTZ:([A-Za-z0-9-]{1,40})\|(.{0,31})\|/.exec(bare(format));
  const [, key, madeAs] = found ?? [];
  return key !== undefined && madeAs === bare(sheetName) ? { key, madeAs: sheetName } : null;
}

/** What a sheet's two signs tell together: what a program dropped of the name may still stand in the format. */
export function signOfSheet(named: Sign | null, formatted: Sign | null): Sign | null {
  if (!named) return formatted;
  return { key: named.key, madeAs: named.madeAs ?? (formatted?.key === named.key ? formatted.madeAs : null) };
}

/** Text without what quotes it in a number format. */
function bare(text: string): string {
  return text.replace(/["\\]/g, '');
}

/** What is looked for among the sheets: a sheet's plan, or no more than its key. */
export type Wanted = Pick<SheetPlan, 'replacesNamesake'> & { readonly key: string; readonly title?: string };

/**
 * The sheet generated for a key: of several, copies among them, the one still called as recorded, else as planned, else
 * the first. Where none carries the sign, a plan may ask for the sheet that bears its title.
 */
export function originalOf<Sheet extends { readonly name: string; readonly sign: Sign | null }>(
  sheets: readonly Sheet[],
  { key, title, replacesNamesake }: Wanted,
): Sheet | undefined {
  const carriers = sheets.filter(({ sign }) => sign?.key === key);
  return (
    carriers.find(({ name, sign }) => sign?.madeAs === name) ??
    carriers.find(({ name }) => name === title) ??
    carriers[0] ??
    (replacesNamesake === true ? sheets.find(({ name, sign }) => sign === null && name === title) : undefined)
  );
}

/** The sheets to be put out of sight for their keys: those in sight, and none where no sheet would be left in sight. */
export function sheetsToHide<Sheet extends { readonly name: string; readonly visible: boolean; readonly sign: Sign | null }>(
  sheets: readonly Sheet[],
  keys: readonly string[],
): readonly Sheet[] {
  const found = keys.flatMap((key) => originalOf(sheets, { key }) ?? []).filter(({ visible }) => visible);
  return sheets.some((sheet) => sheet.visible && !found.includes(sheet)) ? found : [];
}
