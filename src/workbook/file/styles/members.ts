import { child, children, type XmlElement } from '../xml/element';

/**
 * Members of a list of the style sheet (`fonts`, `cellXfs`, `dxfs`, …) by their index. One that its writer put in several ways
 * for several programs (`mc:AlternateContent`, ECMA-376 Part 3, 7.5) counts once, as it falls back.
 */
export function membersOf(list: XmlElement | undefined): XmlElement[] {
  if (!list) return [];
  return list.children.flatMap((each) => {
    if (each.local !== 'AlternateContent') return each.prefix === list.prefix ? [each] : [];
    const way = child(each, 'Fallback') ?? children(each, 'Choice')[0];
    return way?.children.filter(({ prefix }) => prefix === list.prefix) ?? [];
  });
}
