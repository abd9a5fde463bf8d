import { joinAddresses } from '../../common/addresses';
import { WorkbookFault } from '../../../spreadsheet/port';
import type { Session } from '../session';
import type { Steps } from '../steps';
import { askForDefinition } from './definition';
import { ruleOf, type MarkedSheet, rulesOf } from './find';
import type { MarkDefinition } from '../../common/mark-definition';
import { present } from '../../../spreadsheet/present';

/** Excel refuses addresses of several areas beyond 8,192 characters (office-js issue 5198). */
export const LONGEST_ADDRESS = 8_000;
/** Conditional formats put on in one request: each costs about 3 kB of messages. */
const RULES_PER_REQUEST = 400;

/** What is to become of the marks of one sheet. */
export interface MarkChange {
  readonly sheet: MarkedSheet;
  readonly wanted: readonly MarkDefinition[];
}

/** What became of the marks of one sheet. */
export interface WrittenMarks {
  /** The marks that were taken away, so that they can be put on again. */
  readonly former: readonly MarkDefinition[];
  /** Ids of the rules put on. */
  readonly addedIds: readonly string[];
}

interface NewRule {
  readonly sheetId: string;
  readonly definition: MarkDefinition;
  readonly address: string;
  /** To be ranked behind the rules of others. */
  readonly last: boolean;
}

/**
 * Puts the new marks on and takes the former ones away, in one request where they are few. The new come
 * first: whatever fails, either all former marks are still there or all new ones are. What is taken away
 * is read in the same breath.
 */
export async function writeMarks(session: Session, changes: readonly MarkChange[], steps: Steps): Promise<WrittenMarks[]> {
  const added = changes.flatMap(({ sheet, wanted }) => rulesFor(session, sheet, wanted));
  const groups = Math.max(1, Math.ceil(added.length / RULES_PER_REQUEST));
  const ids: string[] = [];
  let former: (readonly MarkDefinition[])[] = [];
  for (let group = 0; group < groups; group++) {
    steps.next();
    former = await session.once(async (context) => {
      const checks = added.slice(group * RULES_PER_REQUEST, (group + 1) * RULES_PER_REQUEST).map((rule) => addRule(session, context, rule));
      const gone = group === groups - 1 ? changes.map(({ sheet }) => takeAway(session, context, sheet)) : [];
      await context.sync();
      ids.push(...checks.map((check) => check()));
      return gone.map((each) => each());
    });
  }
  return changes.map(({ sheet: { sheetId } }, at) => ({
    former: present(former[at], 'former', at),
    addedIds: ids.filter((_, rule) => added[rule]?.sheetId === sheetId),
  }));
}

/** One rule for many areas where the host takes several at once (ExcelApi 1.9), else one for each rectangle. */
function rulesFor(session: Session, { sheetId, foreign }: MarkedSheet, definitions: readonly MarkDefinition[]): NewRule[] {
  const rules = definitions.flatMap((definition) => {
    const blocks = session.supports('1.9') ? joinAddresses(definition.addresses, LONGEST_ADDRESS) : definition.addresses;
    return blocks.map((address) => ({ sheetId, definition, address, last: foreign }));
  });
  // A rule not ranked by us comes before those that are there.
  return foreign ? rules : rules.reverse();
}

/** Adds a rule, behind those of the user, which keep their rank; gives what checks it and tells its id. */
function addRule(session: Session, context: Excel.RequestContext, { sheetId, definition, address, last }: NewRule): () => string {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const target = session.supports('1.9') ? sheet.getRanges(address) : sheet.getRange(address);
  const rule = target.conditionalFormats.add('Custom');
  const { custom } = rule;
  custom.rule.formula = definition.formula;
  if (definition.fill !== null) custom.format.fill.color = definition.fill;
  if (definition.color !== null) custom.format.font.color = definition.color;
  if (definition.bold) custom.format.font.bold = true;
  if (definition.numberFormat !== null) custom.format.numberFormat = definition.numberFormat;
  rule.stopIfTrue = false;
  rule.load('id');
  custom.rule.load('formula');
  // Last, for the rule is another object to Excel once its rank has changed.
  if (last) rule.priority = -1;
  return () => {
    if (custom.rule.formula !== definition.formula) throw new WorkbookFault('read-back-differs', address);
    return rule.id;
  };
}

function takeAway(session: Session, context: Excel.RequestContext, { sheetId, ours }: MarkedSheet): () => MarkDefinition[] {
  const asked = ours.map((id) => {
    const rule = ruleOf(context, { sheetId, id });
    const definition = askForDefinition(session, rule);
    rule.delete();
    return definition;
  });
  return () => asked.flatMap((answer) => answer().definition ?? []);
}

/** Takes rules of ours away, as far as they are still there. */
export async function dropRules(session: Session, sheetId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await session.read(async (context) => {
    const rules = rulesOf(context.workbook.worksheets.getItem(sheetId)).load('items/id');
    await context.sync();
    for (const rule of rules.items) if (ids.includes(rule.id)) rule.delete();
    await context.sync();
  });
}
