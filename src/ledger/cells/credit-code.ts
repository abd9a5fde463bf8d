import { normalizeText } from './cell-text';

/** The characters of GB 32100-2015 in the order of their values, 0 to 30: no I, O, S, V, Z. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
/** Bodies that trial places gave out before the standard: their last character follows another rule. */
const EARLY = /^.{8}M0/;

/** What is wrong with a 统一社会信用代码; null when nothing is. */
export type CreditCodeFault = 'form' | 'check-character' | 'number';

/**
 * Checks a 统一社会信用代码 (GB 32100-2015): 18 characters, the last of which is 31 minus the sum of the others' values,
 * each weighted by 3 to the power of its place, modulo 31.
 */
export function creditCodeFault(text: string): CreditCodeFault | null {
  const code = normalizeText(text).toUpperCase();
  if (code.length !== LENGTH || Array.from(code).some((character) => !CHARACTERS.includes(character))) return 'form';
  if (EARLY.test(code)) return null;
  return checkCharacter(code.slice(0, LENGTH - 1)) === code.charAt(LENGTH - 1) ? null : 'check-character';
}

/** The check character of the first 17. */
export function checkCharacter(body: string): string {
  let [sum, weight] = [0, 1];
  for (const character of body) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}
