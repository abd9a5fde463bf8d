import * as z from 'zod/mini';
import { SECTOR_WORDS, NATURE_WORDS, STATE_WORDS, type KnownNature, type StartState } from './vocabulary';

/** Vocabularies of an office's own, each list in place of ours; lists left out are ours. */
export interface Words {
  readonly natures: Readonly<Partial<Record<KnownNature, readonly string[]>>>;
  readonly states: Readonly<Partial<Record<StartState, readonly string[]>>>;
  /** 领域 and the spellings of each; null for the document's three. */
  readonly sectors: Readonly<Record<string, readonly string[]>> | null;
}

export const NO_OWN_WORDS = { natures: {}, states: {}, sectors: null } as const satisfies Words;

export const NATURE_KEYS = Object.keys(NATURE_WORDS) as [KnownNature, ...KnownNature[]];
export const STATE_KEYS = Object.keys(STATE_WORDS) as [StartState, ...StartState[]];

const word = z.string().check(z.minLength(1), z.maxLength(20));
const list = z.array(word).check(z.minLength(1), z.maxLength(60));

/** Settings kept by earlier versions call the sectors `fields`. */
const bySectors = z.transform((words: unknown) => {
  if (typeof words !== 'object' || words === null || !('fields' in words)) return words;
  const { fields, ...rest } = words;
  return { sectors: fields, ...rest };
});

const ownWords = z
  .object({
    natures: z._default(z.partialRecord(z.enum(NATURE_KEYS), list), {}),
    states: z._default(z.partialRecord(z.enum(STATE_KEYS), list), {}),
    sectors: z._default(z.nullable(z.record(word, z.array(word)).check(z.refine((sectors) => Object.keys(sectors).length > 0))), null),
  })
  .check(
    z.refine(
      (words) =>
        repeatedWord(naturesOf(words)) === null && repeatedWord(statesOf(words)) === null && repeatedWord(sectorsOf(words)) === null,
    ),
  );

export const wordsSchema = z.pipe(bySectors, ownWords);

/** What each nature's words are, the office's own or ours. */
export function naturesOf({ natures }: Pick<Words, 'natures'>): Record<KnownNature, readonly string[]> {
  return { ...NATURE_WORDS, ...natures };
}

export function statesOf({ states }: Pick<Words, 'states'>): Record<StartState, readonly string[]> {
  return { ...STATE_WORDS, ...states };
}

export function sectorsOf({ sectors }: Pick<Words, 'sectors'>): Readonly<Record<string, readonly string[]>> {
  return sectors ?? SECTOR_WORDS;
}

/** A word with two meanings, null when each has one. */
export function repeatedWord(meanings: Readonly<Record<string, readonly string[]>>): string | null {
  const seen = new Set<string>();
  for (const [meaning, words] of Object.entries(meanings)) {
    for (const each of new Set([...words, ...(isWord(meaning) ? [meaning] : [])])) {
      if (seen.has(each)) return each;
      seen.add(each);
    }
  }
  return null;
}

/** Keys of states and natures are names in code; keys of sectors are words themselves. */
function isWord(key: string): boolean {
  return /[^a-z-]/.test(key);
}
