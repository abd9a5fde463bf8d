import type { FieldSpec } from '../../kinds/kind';

/** From here on a list is looked up and not gone through. */
const LONG_LIST = 40;
const longLists = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether one of the spellings of a header stands in a list. */
export function lists(listed: readonly string[] | undefined, spellings: readonly string[]): boolean {
  if (listed === undefined) return false;
  if (listed.length < LONG_LIST) return spellings.some((spelling) => listed.includes(spelling));
  const known = longLists.get(listed) ?? new Set(listed);
  longLists.set(listed, known);
  return spellings.some((spelling) => known.has(spelling));
}

/** Whether one of the spellings of a header is one that means a field: it is listed, or put together of what is. */
export function isListed({ synonyms, composed = [] }: Pick<FieldSpec, 'synonyms' | 'composed'>, spellings: readonly string[]): boolean {
  return lists(synonyms, spellings) || composed.some((parts) => spellings.some((spelling) => isMadeOf(spelling, parts)));
}

/** Whether a text is one word of each list, one behind the other. */
function isMadeOf(text: string, [first, ...rest]: readonly (readonly string[])[]): boolean {
  if (first === undefined) return text === '';
  return first.some((word) => text.startsWith(word) && isMadeOf(text.slice(word.length), rest));
}
