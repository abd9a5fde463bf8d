import type { PlanValue, SheetPlan } from '../../spreadsheet/sheet-plan';
import type { NamePlan } from '../../spreadsheet/port';
import { isPlanFormula } from '../../spreadsheet/plan-value';

/** Remark of a defined name that says it is ours to replace; all hosts write it. Some programs drop it when they save. */
export const OUR_NAME = 'XMTZ';
/** Characters of a defined name. */
const LONGEST_NAME = 255;

/** A defined name as the workbook has it. */
export interface FoundName {
  /** What it refers to, as the host spells it. */
  readonly formula: string;
  readonly comment: string;
}

/** What a workbook has under a name: null for nothing; taken by what is no defined name, such as a table. */
export type NameUse = FoundName | 'taken' | null;

/** A name to be written. */
export interface SettledName {
  readonly plan: NamePlan;
  /** As planned, or another where a name of the user's is spelled so. */
  readonly name: string;
  /** Our name that it replaces, null where there is none. */
  readonly former: FoundName | null;
}

/**
 * Chooses the names that a plan writes. One of ours is replaced: it has our remark, or a formula of a sheet of ours
 * uses it (`used`, in small letters). A name of the user's stays theirs, be it that of a table, and the next free spelling
 * is taken.
 *
 * `lookUp` tells what the workbook has under a name, undefined for not known yet. Names asked for in vain come back in
 * `unknown`: look them up and settle again. It is empty once all is settled.
 */
export function settleNames(
  plans: readonly NamePlan[],
  used: ReadonlySet<string>,
  lookUp: (name: string) => NameUse | undefined,
): { readonly names: readonly SettledName[]; readonly unknown: readonly string[] } {
  const planned = new Set(plans.map(({ name }) => name.toLowerCase()));
  const chosen = new Set<string>();
  const names: SettledName[] = [];
  const unknown: string[] = [];
  for (const plan of plans) {
    for (const name of spellings(plan.name)) {
      const folded = name.toLowerCase();
      if (chosen.has(folded) || (name !== plan.name && planned.has(folded))) continue;
      const found = lookUp(name);
      if (found === undefined) unknown.push(name);
      else if (found === 'taken' || (found !== null && found.comment !== OUR_NAME && !used.has(folded))) continue;
      else names.push({ plan, name, former: found });
      chosen.add(folded);
      break;
    }
  }
  return { names, unknown };
}

function* spellings(name: string): Generator<string> {
  yield name;
  for (let number = 2; ; number++) yield `${name.slice(0, LONGEST_NAME - `_${number}`.length)}_${number}`;
}

/** Texts, quoted sheet names, and words: those of functions and sheets with the mark that tells them from names. */
const TOKENS = /"[^"]*"|'[^']*'|[\p{L}_\\][\p{L}\p{M}\p{N}._\\]*[!(]?/gu;

/** The words of formulas that may be defined names, in small letters. */
export function namesUsed(formulas: Iterable<string>): ReadonlySet<string> {
  const used = new Set<string>();
  for (const formula of formulas) {
    for (const [token] of formula.matchAll(TOKENS)) if (!/^["']|[!(]$/.test(token)) used.add(token.toLowerCase());
  }
  return used;
}

/** The sheets with their formulas using the names as they were settled. */
export function withNames(sheets: readonly SheetPlan[], names: readonly SettledName[]): readonly SheetPlan[] {
  const others = new Map(names.flatMap(({ plan, name }) => (name === plan.name ? [] : [[plan.name.toLowerCase(), name] as const])));
  if (others.size === 0) return sheets;
  const renamed = (value: PlanValue): PlanValue =>
    isPlanFormula(value)
      ? { ...value, formula: value.formula.replace(TOKENS, (token) => others.get(token.toLowerCase()) ?? token) }
      : value;
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, values: block.values.map((line) => line.map(renamed)) })),
  }));
}
