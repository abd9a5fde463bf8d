import { MARKER_PREFIX } from '../../../spreadsheet/port';
import type { MarkDefinition } from '../../common/mark-definition';
import type { Session } from '../session';
import { askForDefinition } from './definition';
import { readable, tolerantly } from './tolerant';

const OURS = `=N("${MARKER_PREFIX}`;

/** A conditional format of a sheet. */
export interface RuleRef {
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
  /** Our marks as they stand, so that they can be put on again. */
  readonly definitions: readonly MarkDefinition[];
  /** There are rules of others. */
  readonly foreign: boolean;
  /** Custom rules without a formula: what a request leaves that failed between adding a rule and writing it. */
  readonly unfinished: readonly string[];
}

interface KnownRule {
  readonly id: string;
  readonly ours: boolean;
}

/** The custom rules seen last on each sheet: they are asked about along with the kinds of all. */
export class RuleMemory {
  private readonly rules = new Map<string, readonly KnownRule[]>();

  rulesOn(sheetId: string): readonly KnownRule[] {
    return this.rules.get(sheetId) ?? [];
  }

  remember(sheetId: string, rules: readonly KnownRule[]): void {
    this.rules.set(sheetId, rules);
  }

  replace(sheetId: string, gone: readonly string[], added: readonly string[]): void {
    const others = this.rulesOn(sheetId).filter(({ id }) => !gone.includes(id));
    this.rules.set(sheetId, [...others, ...added.map((id) => ({ id, ours: true }))]);
  }
}

/**
 * Finds our conditional formats in two steps, for asking a collection of mixed kinds about formulas
 * throws (office-js issues 2180 and 6827): first the kinds, then the formulas of the custom ones alone. Custom rules
 * that were seen before are asked in the first step already. A rule that cannot be read (office-js issues 6835, 6396)
 * is one of the user's: it is left alone and stops nothing.
 */
export async function findMarks(session: Session, memory: RuleMemory, sheetIds: readonly string[]): Promise<MarkedSheet[]> {
  if (sheetIds.length === 0) return [];
  const { looks, told } = await kindsOf(session, memory, sheetIds);
  const custom = looks.flatMap(({ sheetId, custom: ids }) => ids.map((id) => ({ sheetId, id })));
  const toldOf = ({ sheetId, id }: RuleRef): RuleTold | undefined => told.find(({ rule }) => rule.sheetId === sheetId && rule.id === id);
  const formulas = [
    ...told,
    ...(await tolerantly(
      session,
      custom.filter((rule) => !toldOf(rule)),
      askForFormula,
    )),
  ];
  // In the order of their rank, in which they are put on again after being taken away.
  const ordered = custom.flatMap((rule) => formulas.find(({ rule: { sheetId, id } }) => sheetId === rule.sheetId && id === rule.id) ?? []);
  const untold = ordered.filter(({ formula, definition }) => formula.startsWith(OURS) && definition === undefined);
  const defined = await tolerantly(
    session,
    untold.map(({ rule }) => rule),
    askForRule,
  );
  return looks.map(({ sheetId, name, locked, count }) => {
    const here = ordered.filter(({ rule }) => rule.sheetId === sheetId);
    const ours = here.filter(({ formula }) => formula.startsWith(OURS));
    memory.remember(
      sheetId,
      here.map(({ rule: { id } }) => ({ id, ours: ours.some(({ rule }) => rule.id === id) })),
    );
    const definitions = ours.flatMap(
      ({ rule, definition }) => definition ?? defined.find(({ rule: { id } }) => id === rule.id)?.definition ?? [],
    );
    const ids = ours.map(({ rule: { id } }) => id);
    return {
      sheetId,
      name,
      locked,
      ours: ids,
      definitions,
      foreign: count > ours.length,
      unfinished: here.flatMap(({ rule, formula }) => (formula === '' ? [rule.id] : [])),
    };
  });
}

/** What a rule says; `definition` where it was asked for, null where the host cannot tell its areas. */
interface RuleTold {
  readonly rule: RuleRef;
  readonly formula: string;
  readonly definition?: MarkDefinition | null;
}

interface Kinds {
  readonly looks: readonly (Pick<MarkedSheet, 'sheetId' | 'name' | 'locked'> & {
    readonly count: number;
    readonly custom: readonly string[];
  })[];
  readonly told: readonly RuleTold[];
}

/** What kinds of rules there are on sheets, and what is known of the custom ones. */
async function kindsOf(session: Session, memory: RuleMemory, sheetIds: readonly string[]): Promise<Kinds> {
  const known = sheetIds.flatMap((sheetId) => memory.rulesOn(sheetId).map((rule) => ({ sheetId, ...rule })));
  // A rule remembered that is gone fails the whole request: then none is presumed to be there.
  const atOnce =
    (await readable(() => askForKinds(session, sheetIds, known))) ??
    (known.length > 0 ? await readable(() => askForKinds(session, sheetIds, [])) : null);
  return atOnce ?? { looks: await looksOneByOne(session, sheetIds), told: [] };
}

function askForKinds(session: Session, sheetIds: readonly string[], known: readonly (RuleRef & KnownRule)[]): Promise<Kinds> {
  return session.read(async (context) => {
    const asked = sheetIds.map((sheetId) => ({
      sheetId,
      look: askForLook(context, sheetId),
      rules: rulesOf(context.workbook.worksheets.getItem(sheetId)).load('items/id,items/type'),
    }));
    const told = known.map(({ ours, ...rule }) => (ours ? askForRule(session, context, rule) : askForFormula(session, context, rule)));
    await context.sync();
    const looks = asked.map(({ sheetId, look, rules }) => ({
      sheetId,
      ...look(),
      count: rules.items.length,
      custom: rules.items.filter(({ type }) => type === 'Custom').map(({ id }) => id),
    }));
    return { looks, told: told.map((answer) => answer()) };
  });
}

/** The kinds where one rule keeps Excel from telling those of all. */
async function looksOneByOne(session: Session, sheetIds: readonly string[]): Promise<Kinds['looks']> {
  const found = await session.read(async (context) => {
    const asked = sheetIds.map((sheetId) => ({
      sheetId,
      look: askForLook(context, sheetId),
      rules: rulesOf(context.workbook.worksheets.getItem(sheetId)).load('items/id'),
    }));
    await context.sync();
    return asked.map(({ sheetId, look, rules }) => ({ sheetId, ...look(), ids: rules.items.map(({ id }) => id) }));
  });
  const kinds = await tolerantly(
    session,
    found.flatMap(({ sheetId, ids }) => ids.map((id) => ({ sheetId, id }))),
    (_, context, rule: RuleRef) => {
      const loaded = ruleOf(context, rule).load('type');
      return () => ({ rule, custom: loaded.type === 'Custom' });
    },
  );
  return found.map(({ ids, ...sheet }) => ({
    ...sheet,
    count: ids.length,
    custom: ids.filter((id) => kinds.some(({ rule, custom }) => custom && rule.sheetId === sheet.sheetId && rule.id === id)),
  }));
}

function askForLook(context: Excel.RequestContext, sheetId: string): () => Pick<MarkedSheet, 'name' | 'locked'> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load('name');
  const protection = sheet.protection.load('protected,options');
  return () => ({ name: sheet.name, locked: protection.protected && protection.options.allowFormatCells !== true });
}

function askForFormula(_: Session, context: Excel.RequestContext, rule: RuleRef): () => RuleTold {
  const loaded = ruleOf(context, rule).custom.rule.load('formula');
  return () => ({ rule, formula: loaded.formula });
}

function askForRule(session: Session, context: Excel.RequestContext, rule: RuleRef): () => Required<RuleTold> {
  const asked = askForDefinition(session, ruleOf(context, rule));
  return () => ({ rule, ...asked() });
}

/** All conditional formats of a sheet. */
export function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

export function ruleOf(context: Excel.RequestContext, { sheetId, id }: RuleRef): Excel.ConditionalFormat {
  return rulesOf(context.workbook.worksheets.getItem(sheetId)).getItem(id);
}
