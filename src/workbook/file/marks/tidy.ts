import type { BookContext } from '../book/context';
import type { Draft } from '../package/draft';
import { dxfReferences } from '../styles/dxf-references';
import { closedAgain, NEW_LIST, ONCE_EMPTY, paddingDxf } from '../styles/style-book';
import { membersOf } from '../styles/members';
import { attributeSpan, child, sourceOf, whole } from '../xml/element';
import { parseXml } from '../xml/parse';
import { Splices } from '../xml/splices';
import type { OurRule } from './find';

/**
 * Takes away the differential formats of rules that go, as far as they are the last of the list and
 * nobody else refers to them: others would be renumbered. What fills the list before them stays where `more` are to come.
 */
export function tidyDxfs(context: BookContext, draft: Draft, gone: readonly OurRule[], more: boolean): void {
  const part = context.stylesPart;
  if (part === null || gone.length === 0) return;
  const text = draft.text(part);
  const list = child(parseXml(text, part), 'dxfs');
  if (!list) return;
  const members = membersOf(list);
  const references = dxfReferences(context);
  for (const { dxfId } of gone) references.set(dxfId, (references.get(dxfId) ?? 0) - 1);
  const candidates = new Set(gone.map((rule) => rule.dxfId));
  let kept = members.length;
  while (candidates.has(kept - 1) && (references.get(kept - 1) ?? 0) <= 0) kept--;
  const sources = members.map((member) => sourceOf(text, member));
  const padding = paddingDxf(list.prefix);
  if (kept < members.length && !more) while (sources[kept - 1] === padding) kept--;
  const first = members[kept];
  if (!first) return;

  const splices = new Splices();
  const count = attributeSpan(text, list, 'count');
  // Asked first: an empty list may have been written with such a blank as ours in a new one.
  if (kept === 0 && text.slice(list.closeStart, list.end).endsWith(`${ONCE_EMPTY}>`)) splices.replace(list.openEnd - 1, list.end, '/>');
  else if (kept === 0 && !count && text.slice(list.start, list.openEnd).endsWith(`${list.name}${NEW_LIST}>`))
    splices.remove(list.start, list.end);
  else splices.remove(first.start, members[members.length - 1]?.end ?? first.end);
  if (count) splices.replace(count.start, count.end, String(whole(list, 'count', members.length) - (members.length - kept)));
  draft.setText(part, closedAgain(splices.apply(text), part));
}
