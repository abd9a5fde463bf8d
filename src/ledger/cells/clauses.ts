import { normalizeText } from './cell-text';

/** Of a longer text the beginning says how things stand. */
const LONGEST = 60;
const BETWEEN = /[,。;、:(]/;

/** The levelled clauses with which a text begins: 已开工，正在进行路基施工 has two. */
export function clausesOf(text: string): string[] {
  return normalizeText(text.slice(0, LONGEST)).split(BETWEEN);
}
