import { MARKER_PREFIX } from '../../../spreadsheet/port';
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

/** Ids of the custom rules seen last on each sheet: they are asked for their formulas along with the kinds of all. */
export class RuleMemory {
  private readonly ids = new Map<string, readonly string[]>();

  idsOn(sheetId: string): OurRule[] {
    return (this.ids.get(sheetId) ?? []).map((id) => ({ sheetId, id }));
  }

  remember(sheetId: string, ids: readonly string[]): void {
    this.ids.set(sheetId, ids);
  }

  replace(sheetId: string, gone: readonly string[], added: readonly string[]): void {
    this.ids.set(sheetId, [...(this.ids.get(sheetId) ?? []).filter((id) => !gone.includes(id)), ...added]);
  }
}

/**
 * Finds our conditional formats in two steps, for asking a collection of mixed kinds about formulas
 * throws (office-js issues 2180 and 6827): first the kinds, then the formulas of the custom ones alone.
 * Custom rules that were seen before are asked in the first step already.
 */
export async function findMarks(session: Session, memory: RuleMemory, sheetIds: readonly string[]): Promise<MarkedSheet[]> {
  if (sheetIds.length === 0) return [];
  const known = sheetIds.flatMap((sheetId) => memory.idsOn(sheetId));
  // A rule remembered that is gone fails the whole request: then none is presumed to be there.
  const { looks, formulas: told } = await kindsOf(session, sheetIds, known).catch((error: unknown) => {
    if (known.length === 0) throw error;
    return kindsOf(session, sheetIds, []);
  });
  const custom = looks.flatMap(({ sheetId, custom: ids }) => ids.map((id) => ({ sheetId, id })));
  for (const { sheetId, custom: ids } of looks) memory.remember(sheetId, ids);
  const isTold = ({ sheetId, id }: OurRule): RuleFormula | undefined => told.find(({ rule }) => rule.sheetId === sheetId && rule.id === id);
  const asked = await formulasOf(
    session,
    custom.filter((rule) => !isTold(rule)),
  );
  // In the order of their rank, in which they are put on again after being taken away.
  const formulas = custom.flatMap(
    (rule) => isTold(rule) ?? asked.find(({ rule: { sheetId, id } }) => sheetId === rule.sheetId && id === rule.id) ?? [],
  );
  return looks.map(({ sheetId, name, locked, count }) => {
    const idsOf = (fits: (formula: string) => boolean): string[] =>
      formulas.flatMap(({ rule, formula }) => (rule.sheetId === sheetId && fits(formula) ? [rule.id] : []));
    const ours = idsOf((formula) => formula.startsWith(OURS));
    return { sheetId, name, locked, ours, foreign: count > ours.length, unfinished: idsOf((formula) => formula === '') };
  });
}

interface Kinds {
  readonly looks: readonly (Pick<MarkedSheet, 'sheetId' | 'name' | 'locked'> & {
    readonly count: number;
    readonly custom: readonly string[];
  })[];
  readonly formulas: readonly RuleFormula[];
}

/** What kinds of rules there are on sheets, and the formulas of those known to be custom ones. */
function kindsOf(session: Session, sheetIds: readonly string[], known: readonly OurRule[]): Promise<Kinds> {
  return session.read(async (context) => {
    const asked = sheetIds.map((sheetId) => {
      const sheet = context.workbook.worksheets.getItem(sheetId).load('name');
      return { sheetId, sheet, protection: sheet.protection.load('protected,options'), rules: rulesOf(sheet).load('items/id,items/type') };
    });
    const formulas = askForFormulas(context, known);
    await context.sync();
    const looks = asked.map(({ sheetId, sheet, protection, rules }) => ({
      sheetId,
      name: sheet.name,
      locked: protection.protected && protection.options.allowFormatCells !== true,
      count: rules.items.length,
      custom: rules.items.filter(({ type }) => type === 'Custom').map(({ id }) => id),
    }));
    return { looks, formulas: formulas() };
  });
}

interface RuleFormula {
  readonly rule: OurRule;
  readonly formula: string;
}

function askForFormulas(context: Excel.RequestContext, rules: readonly OurRule[]): () => RuleFormula[] {
  const asked = rules.map((rule) => ({ rule, loaded: ruleOf(context, rule).custom.rule.load('formula') }));
  return () => asked.map(({ rule, loaded }) => ({ rule, formula: loaded.formula }));
}

async function formulasOf(session: Session, custom: readonly OurRule[]): Promise<RuleFormula[]> {
  if (custom.length === 0) return [];
  return session.read(async (context) => {
    const formulas = askForFormulas(context, custom);
    await context.sync();
    return formulas();
  });
}

/** All conditional formats of a sheet. */
export function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

export function ruleOf(context: Excel.RequestContext, { sheetId, id }: OurRule): Excel.ConditionalFormat {
  return rulesOf(context.workbook.worksheets.getItem(sheetId)).getItem(id);
}
