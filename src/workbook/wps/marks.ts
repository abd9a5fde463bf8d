import { parseArea } from '../../spreadsheet/address';
import { joinAddresses } from '../common/addresses';
import { definitionsOf, type MarkDefinition } from '../common/mark-definition';
import { MARKER_PREFIX, WorkbookFault, type MarkPlan } from '../../spreadsheet/port';
import { bgr, rgb, XL, type Application, type FormatCondition, type Range, type Workbook, type Worksheet } from './jsapi';
import type { OpenBook, Pace } from './pace';
import { LONGEST_ADDRESS, rangeOf } from './read/ranges';
import { lookUp } from './read/look-up';
import { sheetIfThere, sheetOf } from './read/sheet-list';
import { addressOf } from './read/values';

const OURS = `=N("${MARKER_PREFIX}`;

/** The marks of one sheet before and as they are to be. */
export interface MarkChange {
  readonly sheetId: string;
  readonly former: readonly MarkDefinition[];
  readonly wanted: readonly MarkDefinition[];
}

/** How far the marks of one sheet have come. */
export interface MarkWork {
  readonly change: MarkChange;
  /** They are being put back, and may be neither. */
  puttingBack: boolean;
}

/** Looks at the sheets to be marked; those without marks that are to have none drop out. Nothing is written. */
export function planMarks(workbook: Workbook, plans: readonly MarkPlan[]): MarkChange[] {
  return plans.flatMap(({ sheetId, rules }) => {
    const { sheet, name } = sheetOf(workbook, sheetId);
    const former = marksOf(sheet);
    if (rules.length === 0 && former.length === 0) return [];
    if (sheet.ProtectContents && !sheet.Protection.AllowFormattingCells) throw new WorkbookFault('sheet-protected', name);
    return [{ sheetId, former, wanted: definitionsOf(rules) }];
  });
}

/** Our marks on a sheet as they stand. */
export function marksOf(sheet: Worksheet): MarkDefinition[] {
  return ourRules(sheet).map((rule) => {
    // A rule for the label alone has no colours of its own, and one for the colours no number format.
    const label = rule.Formula1.includes(':label"');
    return {
      formula: rule.Formula1,
      addresses: areasOf(rule.AppliesTo),
      fill: label ? null : `#${rgb(rule.Interior.Color)}`,
      color: label ? null : `#${rgb(rule.Font.Color)}`,
      bold: !label && rule.Font.Bold,
      numberFormat: label ? rule.NumberFormat : null,
    };
  });
}

/** Puts the marks on behind the user's rules, takes the former ones away, and looks whether it is so. */
export async function writeMarks(
  application: Application,
  workbook: Workbook,
  { sheetId, wanted }: Pick<MarkChange, 'sheetId' | 'wanted'>,
  pace: Pace,
): Promise<void> {
  const { sheet, name } = sheetOf(workbook, sheetId);
  for (const rule of ourRules(sheet).reverse()) rule.Delete();
  for (const [at, definition] of wanted.entries()) {
    await pace.next(at / wanted.length);
    addRule(unionOf(application, sheet, definition.addresses), definition);
  }
  const found = ourRules(sheet)
    .map(({ Formula1 }) => Formula1)
    .sort();
  if (
    found.join() !==
    wanted
      .map(({ formula }) => formula)
      .sort()
      .join()
  )
    throw new WorkbookFault('read-back-differs', name);
}

function addRule(range: Range, { formula, fill, color, bold, numberFormat }: MarkDefinition): void {
  const rule = range.FormatConditions.Add(XL.expression, undefined, formula);
  if (fill !== null) rule.Interior.Color = bgr(fill.slice(1));
  if (color !== null) rule.Font.Color = bgr(color.slice(1));
  if (bold) rule.Font.Bold = true;
  if (numberFormat !== null) rule.NumberFormat = numberFormat;
  rule.StopIfTrue = false;
  // The user's own rules keep their rank.
  rule.SetLastPriority();
}

/** Addresses of the rectangles of a range; the address of the whole is cut at 255 characters. */
function areasOf({ Areas }: Range): string[] {
  return Array.from({ length: Areas.Count }, (_, at) => addressOf(Areas.Item(at + 1)));
}

/** Puts the marks of a sheet back as they were, unless they are others by now or the sheet is gone. `force`: the writing failed half way. */
export async function revertMarks(
  { application, workbook, pace }: OpenBook,
  work: MarkWork,
  { force, begin }: { readonly force: boolean; readonly begin: () => void },
): Promise<void> {
  const { change } = work;
  const found = sheetIfThere(workbook, change.sheetId);
  if (!found || !(force || work.puttingBack || isAsWritten(found.sheet, change))) return;
  const { sheet, name } = found;
  if (sheet.ProtectContents && !sheet.Protection.AllowFormattingCells) throw new WorkbookFault('sheet-protected', name);
  begin();
  work.puttingBack = true;
  await writeMarks(application, workbook, { sheetId: change.sheetId, wanted: change.former }, pace);
}

/** True if a sheet still bears the marks that were put on it. */
function isAsWritten(sheet: Worksheet, { wanted }: MarkChange): boolean {
  const told = (definitions: readonly MarkDefinition[]): string =>
    definitions
      .map(({ formula, addresses, fill, color }) => JSON.stringify([formula, [...addresses].sort(), fill, color]))
      .sort()
      .join();
  return told(marksOf(sheet)) === told(wanted);
}

/** Our rules in their order; those of others are told by their kind and formula alone. One that cannot be read is none of ours, and left alone. */
function ourRules({ Cells: { FormatConditions } }: Worksheet): FormatCondition[] {
  const rules: FormatCondition[] = [];
  const count = FormatConditions.Count;
  for (let index = 1; index <= count; index++) {
    const rule = lookUp(
      () => {
        const each = FormatConditions.Item(index);
        return each.Type === XL.expression && each.Formula1.startsWith(OURS) ? each : undefined;
      },
      () => FormatConditions.Count,
    );
    if (rule) rules.push(rule);
  }
  return rules;
}

/** One range of many rectangles. */
function unionOf(application: Application, sheet: Worksheet, addresses: readonly string[]): Range {
  const lists = joinAddresses(addresses, LONGEST_ADDRESS);
  const [first = 'A1', ...others] = lists;
  const area = parseArea(first);
  const start = area ? rangeOf(sheet, area) : sheet.Range(first);
  return others.reduce((union, list) => application.Union(union, sheet.Range(list)), start);
}
