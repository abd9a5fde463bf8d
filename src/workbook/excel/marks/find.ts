import { MARKER_PREFIX } from '../../port';
import type { Session } from '../session';

const OURS = `=N("${MARKER_PREFIX}`;

/** A conditional format of ours on a sheet. */
export interface OurRule {
  readonly sheetId: string;
  readonly id: string;
}

/** Sheets as far as marks need to know them. */
export interface MarkedSheet {
  readonly sheetId: string;
  readonly name: string;
  /** Protected without leave to change formats. */
  readonly locked: boolean;
  readonly ours: readonly string[];
  /** There are rules of others. */
  readonly foreign: boolean;
  /** Custom rules without a formula: what a request leaves that failed between adding a rule and writing it. */
  readonly unfinished: readonly string[];
}

/**
 * Finds our conditional formats in two steps, for asking a collection of mixed kinds about formulas
 * throws (office-js issues 2180 and 6827): first the kinds, then the formulas of the custom ones alone.
 */
export async function findMarks(session: Session, sheetIds: readonly string[]): Promise<MarkedSheet[]> {
  if (sheetIds.length === 0) return [];
  const looks = await session.read(async (context) => {
    const asked = sheetIds.map((sheetId) => {
      const sheet = context.workbook.worksheets.getItem(sheetId).load('name');
      return { sheetId, sheet, protection: sheet.protection.load('protected,options'), rules: rulesOf(sheet).load('items/id,items/type') };
    });
    await context.sync();
    return asked.map(({ sheetId, sheet, protection, rules }) => ({
      sheetId,
      name: sheet.name,
      locked: protection.protected && protection.options.allowFormatCells !== true,
      count: rules.items.length,
      custom: rules.items.filter(({ type }) => type === 'Custom').map(({ id }) => id),
    }));
  });
  const formulas = await formulasOf(session, looks.flatMap(({ sheetId, custom }) => custom.map((id) => ({ sheetId, id }))));
  return looks.map(({ sheetId, name, locked, count }) => {
    const idsOf = (fits: (formula: string) => boolean): string[] => formulas.flatMap(({ rule, formula }) => (rule.sheetId === sheetId && fits(formula) ? [rule.id] : []));
    const ours = idsOf((formula) => formula.startsWith(OURS));
    return { sheetId, name, locked, ours, foreign: count > ours.length, unfinished: idsOf((formula) => formula === '') };
  });
}

async function formulasOf(session: Session, custom: readonly OurRule[]): Promise<{ rule: OurRule; formula: string }[]> {
  if (custom.length === 0) return [];
  return session.read(async (context) => {
    const asked = custom.map((rule) => ({ rule, loaded: ruleOf(context, rule).custom.rule.load('formula') }));
    await context.sync();
    return asked.map(({ rule, loaded }) => ({ rule, formula: loaded.formula }));
  });
}

/** All conditional formats of a sheet. */
export function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

export function ruleOf(context: Excel.RequestContext, { sheetId, id }: OurRule): Excel.ConditionalFormat {
  return rulesOf(context.workbook.worksheets.getItem(sheetId)).getItem(id);
}
