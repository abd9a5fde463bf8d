import { NATURE_WORDS, type Nature } from '../mechanism/vocabulary';
import { level } from './text';

const NATURES: ReadonlyMap<string, Nature> = new Map(
  Object.entries(NATURE_WORDS).flatMap(([nature, words]) => words.map((word) => [word, nature as Nature] as const)),
);
/** Longest words first, so that 计划新开工 is not read as 开工. */
const WORDS = [...NATURES.keys()].sort((a, b) => b.length - a.length);

/** What a word of 建设性质 counts as; `unknown` for a word of no vocabulary. */
export function natureOf(word: string): Nature {
  return NATURES.get(word) ?? 'unknown';
}

/** Numbering before and count behind the words of a section: `（一）新建项目（8个）`. */
const NUMBERING = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[、.]|[①-⑳]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+|-+)/;
const COUNT = /(?:\(?共?\d+[个项].*\)?|\(\d+\))$/;

/** The nature that a section's or sheet's words state, null when they state none: `二、续建项目（9个）`. */
export function natureInWords(text: string): Nature | null {
  const words = level(text).replace(NUMBERING, '').replace(COUNT, '').replace(/[:：]$/, '');
  const bare = words.replace(/^(?:计划|\d{4}年?|本年度?|重点|重大|政府投资)+(?=.{2})/, '').replace(/(?:重点|重大)?(?:建设)?项目?(?:名单|清单|台账|表)?$/, '');
  const word = WORDS.find((candidate) => bare === candidate || words === candidate || words === `${candidate}项目`);
  return word ? natureOf(word) : null;
}
