import { NATURE_WORDS, type Nature } from '../mechanism/vocabulary';
import { sectionWords } from './rows/numbering';
import { level } from './text';

const NATURES: ReadonlyMap<string, Nature> = new Map(
  Object.entries(NATURE_WORDS).flatMap(([nature, words]) => words.map((word) => [word, nature as Nature] as const)),
);
/** Longest words first, so that 计划新开工 is not read as 开工. */
const WORDS = [...NATURES.keys()].sort((a, b) => b.length - a.length);
const PROJECTS_OF = new RegExp(`(${WORDS.join('|')})(?:的|类)?(?:重点|重大|建设)*项目`);
/** What stands in brackets: 交通类（续建）. */
const ASIDE = /\(([^()]+)(?:\)|$)/g;

/** What a word of 建设性质 counts as; `unknown` for a word of no vocabulary. */
export function natureOf(word: string): Nature {
  return NATURES.get(word) ?? 'unknown';
}

/** The nature that words consist of, null when they say something else: `二、续建项目（9个）`. */
export function natureInWords(text: string): Nature | null {
  const words = sectionWords(text);
  const bare = words.replace(/^(?:\d{4}年度?|本年度?|计划|重点|重大|政府投资)+(?=.{2})/, '').replace(/(?:重点|重大)?(?:建设)?(?:类|项目|工程)*(?:名单|清单|台账|表)?$/, '');
  const word = WORDS.find((candidate) => bare === candidate || words === candidate || words === `${candidate}项目`);
  return word ? natureOf(word) : null;
}

/** The one nature that a title or section names among other words: 某县2025年续建项目名单; null for none or several. */
export function natureNamed(text: string): Nature | null {
  const plain = natureInWords(text);
  if (plain) return plain;
  const aside = Array.from(level(text).matchAll(ASIDE), ([, words = '']) => natureInWords(words)).filter((nature) => nature !== null);
  if (aside.length === 1) return aside[0] ?? null;
  if (!PROJECTS_OF.test(level(text))) return null;
  const named = new Set(WORDS.filter((word) => level(text).includes(word)).map(natureOf));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
