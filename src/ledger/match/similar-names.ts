import { normalizeText } from '../cells/cell-text';

/** Pairs of records, each with the first one before it whose name is the same or nearly so. */
export interface SimilarNames {
  readonly same: readonly (readonly [record: number, earlier: number])[];
  readonly similar: readonly (readonly [record: number, earlier: number])[];
}

/** Punctuation that does not make another project. */
const PUNCTUATION = /[()《》“”"'‘’、,，.。·:：;；\-_/]/g;
/** Characters of words that any project's name may have or lack: 建设, 项目, 工程, 的. */
const WEAK = '建设项目工程的';
const WEAK_ONES = new RegExp(`[${WEAK}]`, 'g');
/** Fewer characters without those words say too little. */
const SHORTEST = 4;

/** A name as it is compared: widths, blanks, brackets, case and punctuation levelled. */
export function nameKey(name: string): string {
  return normalizeText(name).replace(PUNCTUATION, '').toLowerCase();
}

/** {@link nameKey} without words that any project's name may have or lack. */
export function nameCore(name: string): string {
  return withoutWeak(nameKey(name));
}

const known = new WeakMap<readonly (string | null)[], SimilarNames>();

/** Finds names alike; two checks ask for the same names, so the answer is kept with them. */
export function findSimilarNames(names: readonly (string | null)[]): SimilarNames {
  let found = known.get(names);
  if (!found) known.set(names, (found = findAlike(names)));
  return found;
}

/**
 * One pass over all names with a table of numbers in place of a map of texts: texts are compared only
 * where their hashes meet, which is what makes a hundred thousand names cheap.
 */
function findAlike(names: readonly (string | null)[]): SimilarNames {
  const same: [number, number][] = [];
  const similar: [number, number][] = [];
  const slots = new Int32Array(tableSize(names.length));
  const mask = slots.length - 1;
  const counted = countedCodes();
  const hashes = new Int32Array(names.length);
  for (let record = 0; record < names.length; record++) {
    const name = names[record];
    if (name == null) continue;
    const hash = hashOf(name, counted);
    hashes[record] = hash;
    let nearest = -1;
    let at = hash & mask;
    for (; slots[at] !== 0; at = (at + 1) & mask) {
      const earlier = (slots[at] ?? 0) - 1;
      if (hashes[earlier] !== hash) continue;
      const alike = compare(name, names[earlier] ?? '');
      if (alike === 'same') {
        same.push([record, earlier]);
        nearest = -2;
        break;
      }
      if (alike === 'similar' && nearest === -1) nearest = earlier;
    }
    if (nearest >= 0) similar.push([record, nearest]);
    if (nearest !== -2) slots[at] = record + 1;
  }
  return { same, similar };
}

function tableSize(names: number): number {
  let size = 64;
  while (size < names * 2) size *= 2;
  return size;
}

function compare(name: string, other: string): 'same' | 'similar' | 'different' {
  if (name === other) return 'same';
  const [key, otherKey] = [nameKey(name), nameKey(other)];
  if (key === otherKey) return 'same';
  const core = withoutWeak(key);
  return core.length >= SHORTEST && core === withoutWeak(otherKey) ? 'similar' : 'different';
}

function withoutWeak(key: string): string {
  return key.replace(WEAK_ONES, '');
}

/** A hash of the characters that count: equal for all names alike. */
function hashOf(name: string, counted: Uint16Array): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) {
    const code = counted[name.charCodeAt(at)] ?? 0;
    // ① and the like count as what they are levelled to.
    if (code === STRANGE) return hashOf(nameKey(name).replace(/[^\u4e00-\u9fff0-9a-z]/g, ''), counted);
    if (code !== 0) hash = (Math.imul(hash, 31) + code) | 0;
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

/** Marks characters that have to be levelled before they count. */
const STRANGE = 0xffff;
/** Blanks and punctuation that do not count, in every width. */
const NOTHING = '()（）[]［］【】〔〕〖〗《》“”"\'‘’、,，.。．·:：;；-—–―−－‐‑_＿/／ \t\n\r\u00a0\u3000\u200b\u200c\u200d\u2060\ufeff';

/** What each character counts as: Han characters, digits and letters as themselves, the weak ones as nothing. */
function countedCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000).fill(STRANGE);
  for (let code = 0x4e00; code <= 0x9fff; code++) codes[code] = code;
  for (const character of '0123456789abcdefghijklmnopqrstuvwxyz') {
    const code = character.charCodeAt(0);
    for (const form of [code, character.toUpperCase().charCodeAt(0)]) codes[form] = codes[form + 0xfee0] = code;
  }
  for (const character of NOTHING + WEAK) codes[character.charCodeAt(0)] = 0;
  return codes;
}
