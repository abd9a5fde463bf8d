import { BookContext } from '../book/context';
import { sheetsToHide } from '../../common/signs';
import { generatedSheet } from '../book/generated';
import { readBook } from '../book/workbook-part';
import { dropDependants } from '../generate/drop-tree';
import { showSheet } from '../generate/hide-sheet';
import { dropCalculationChain, removeSheet } from '../generate/remove-sheet';
import { CONTENT_TYPES } from '../package/content-types';
import type { Draft } from '../package/draft';
import { partKey, type Parts } from '../package/parts';
import { relationshipsOf, relationsPart } from '../package/relationships';
import { parseXml } from '../xml/parse';
import type { Journal } from './journal';

/**
 * Takes away generated sheets that this action added and puts back those that it replaced, as far
 * as they are still what it left. Sheets that it removed are not put back here: what has changed
 * since may have taken their place; generating them again gives the same. Those that it hid come into sight. Gives the
 * names of the sheets that were changed since, which stay.
 */
export function restoreSheets(draft: Draft, { before, after, sheets, plan }: Journal): string[] {
  const kept: string[] = [];
  const was = new BookContext(before).sheets;
  for (const { part } of sheetsToHide(was, plan.hideSheets)) showSheet(draft, part);
  for (const { key, part } of sheets) {
    const now = readBook(draft).sheets;
    const index = now.findIndex((sheet) => sheet.part === part);
    const sheet = now[index];
    if (!sheet || !after.has(part)) continue;
    if (draft.text(part) !== after.text(part)) {
      kept.push(sheet.name);
      continue;
    }
    dropCalculationChain(draft);
    const former = generatedSheet(was, plan.sheets.find((sheet) => sheet.key === key) ?? { key });
    if (former === null) removeSheet(draft, index);
    else if (former.part === part) restoreTree(draft, before, part);
  }
  return kept;
}

/** Puts a part back with everything that it relates to, each with its content type. */
function restoreTree(draft: Draft, before: Parts, part: string): void {
  dropDependants(draft, part);
  const types = parseXml(before.text(CONTENT_TYPES), CONTENT_TYPES).children;
  const restore = (each: string): void => {
    const content = before.content(each);
    if (!content) return;
    const override = types.find((type) => partKey(type.attributes['PartName'] ?? '') === each);
    draft.putContent(each, content, override?.attributes['ContentType'] ?? null);
    const relations = relationsPart(each);
    const relationContent = before.content(relations);
    if (!relationContent) return;
    draft.putContent(relations, relationContent, null);
    for (const { target, external } of relationshipsOf(before, each)) if (!external && !draft.has(target)) restore(target);
  };
  restore(part);
}
