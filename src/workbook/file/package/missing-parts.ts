import { CONTENT_TYPES } from './content-types';
import { partKey, type Parts } from './parts';
import { resolveTarget, sourceOfRelations } from './relationships';

const MENTION = /\s(?:Target|PartName)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Keys of the parts that a package mentions in its relationships and content types though they are not there. Parts are looked at
 * leniently: a relationships part of somebody else's that cannot be read mentions nothing.
 */
export function missingParts(parts: Parts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of parts.keys()) {
    if (key !== partKey(CONTENT_TYPES) && !key.endsWith('.rels')) continue;
    const source = sourceOfRelations(key);
    for (const [, double, single] of parts.lenientText(key).matchAll(MENTION)) {
      const target = resolveTarget(parts, source, double ?? single ?? '');
      if (!parts.has(target)) found.add(target);
    }
  }
  return found;
}
