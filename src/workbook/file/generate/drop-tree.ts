import type { Draft } from '../package/draft';
import { relationshipsOf, sourceOfRelations } from '../package/relationships';

/** Takes away what a part relates to, as far as nothing else in the package relates to it; the part itself stays. */
export function dropDependants(draft: Draft, part: string): void {
  const targets = relationshipsOf(draft, part).filter((each) => !each.external && draft.has(each.target));
  if (targets.length === 0) return;
  for (const { id } of targets) draft.unrelate(part, id);
  for (const { target } of targets) {
    if (!draft.has(target) || isRelated(draft, target)) continue;
    dropDependants(draft, target);
    draft.drop(target);
  }
}

function isRelated(draft: Draft, target: string): boolean {
  return draft
    .keys()
    .filter((key) => key.endsWith('.rels'))
    .some((key) => relationshipsOf(draft, sourceOfRelations(key)).some((each) => !each.external && each.target === target));
}
