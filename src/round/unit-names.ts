import { normalizeText } from '../ledger/cells/cell-text';
import type { Group } from './groups';

/** Ends of the names of offices, whose short names leave out characters of the full ones. */
const OFFICE = /(?:局|委|办|中心)$/;
/** An office within an office is another one: 交通局 and 交通运输局公路分局. */
const WITHIN = /[局委办分]|中心/;
/** The same, and what is written for them, anywhere in a text. */
const ENDS = /局|委员会|委|办公室|办事处|办|中心|政府/g;
/** Characters of a short name: 交通局 says which it is, 局 does not. */
const SHORTEST = 3;
/** Whose office it is, before its name: 县交通局, 安远县交通局. 市 and 区 may begin a name, as that of 市场监管局. */
const PLACE = /^(?:[\u4e00-\u9fff]{1,3})?县|^[市区](?=[\u4e00-\u9fff]{3})/;
const LONG_ENDS: readonly (readonly [RegExp, string])[] = [
  [/委员会$/, '委'],
  [/办公室$/, '办'],
  [/(?<=[乡镇])(?:人民)?政府$/, ''],
  [/(?<=街道)办事处$/, ''],
];

/**
 * The units of a ledger by what others call them: 县交通运输局 is the 交通局 of a ledger that has one alone of that name. Full
 * and short names differ in the place before them, in how 委员会 is written, and in characters that the short one leaves out.
 */
export class KnownUnits {
  private readonly exact: ReadonlyMap<string, Group>;
  private readonly written: readonly { readonly group: Group; readonly forms: readonly string[] }[];
  private readonly asked = new Map<string, Group | null>();

  constructor(groups: readonly Group[]) {
    this.exact = new Map(groups.map((group) => [normalizeText(group.value), group]));
    this.written = groups.map((group) => ({ group, forms: formsOf(group.value) }));
  }

  /** The unit that is meant; null where the ledger has none of that name, or several that may be meant. */
  of(said: string): Group | null {
    const key = normalizeText(said);
    const known = this.exact.get(key) ?? this.asked.get(key);
    if (known !== undefined) return known;
    const found = this.meant(key);
    this.asked.set(key, found);
    return found;
  }

  /** A unit as the ledger writes it, levelled for comparing; one that it does not know stays as it is. */
  keyOf(said: string): string {
    return normalizeText(this.of(said)?.value ?? said);
  }

  /** The unit that the name of a file or a title names: the longest that stands there, null where others stand beside it; else the only one that is meant. */
  namedIn(text: string): Group | null {
    const words = normalizeText(text);
    const [within, ...others] = [...this.exact]
      .filter(([key]) => key !== '' && words.includes(key))
      .sort(([a], [b]) => b.length - a.length);
    // 开发区、交通局: the file of two; 公路局 within 交通公路局 is no other.
    if (within) return others.every(([key]) => within[0].includes(key)) ? within[1] : null;
    const said = (words.match(/[\u4e00-\u9fff]{1,30}/g) ?? []).flatMap((run) =>
      Array.from(run.matchAll(ENDS), ({ 0: end, index }) => run.slice(0, index + end.length)),
    );
    const [only, ...more] = new Set(said.flatMap((each) => this.of(each) ?? []));
    return only && more.length === 0 ? only : null;
  }

  private meant(key: string): Group | null {
    const forms = formsOf(key);
    const isMeant = (one: string): boolean => forms.some((other) => isShortFor(one, other) || isShortFor(other, one));
    const [only, ...more] = this.written.filter(({ forms: own }) => own.some(isMeant));
    return only && more.length === 0 ? only.group : null;
  }
}

/** Ways to write a unit's name, levelled: with and without the place before it. */
function formsOf(unit: string): readonly string[] {
  const name = LONG_ENDS.reduce((text, [end, short]) => text.replace(end, short), normalizeText(unit));
  return [...new Set([name, name.replace(PLACE, '')])];
}

/** Whether a name is another or shortens it: of an office its first and last characters, and in their order the others. */
function isShortFor(short: string, long: string): boolean {
  if (short === long) return short.length >= 2;
  if (short.length < SHORTEST || short.length >= long.length || !OFFICE.test(short) || !OFFICE.test(long)) return false;
  if (short.charAt(0) !== long.charAt(0) || short.slice(-1) !== long.slice(-1)) return false;
  let at = 0;
  let rest = '';
  for (const character of long.slice(0, -1)) {
    if (character === short.charAt(at) && at < short.length - 1) at++;
    else rest += character;
  }
  return at === short.length - 1 && !WITHIN.test(rest);
}
