import { BULLETIN, type BulletinKey } from '../../wording/sheets/bulletin';

const PLACEHOLDER = /\{([A-Za-z]*)\}/g;

/** The words in braces of a sentence. */
export function placeholdersOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, word]) => word ?? ''))];
}

/** Whether an office's own sentence can stand in the place of ours: not empty, no braces but those that ours knows. */
export function isUsable(key: BulletinKey, text: string): boolean {
  const known = placeholdersOf(BULLETIN[key]);
  return text.trim() !== '' && placeholdersOf(text).every((word) => known.includes(word)) && !/[{}]/.test(text.replace(PLACEHOLDER, ''));
}

function isKey(key: string): key is BulletinKey {
  return key in BULLETIN;
}

/** The sentences of the bulletin, the office's own where they can be used. */
export class BulletinTemplates {
  /** Keys of own sentences that cannot be used. */
  readonly faulty: readonly string[];

  constructor(private readonly own: Readonly<Record<string, string>>) {
    this.faulty = Object.entries(own).flatMap(([key, text]) => (isKey(key) && isUsable(key, text) ? [] : [key]));
  }

  /** The sentence with its words filled in. */
  fill(key: BulletinKey, values: Readonly<Record<string, string | number>> = {}): string {
    const own = this.own[key];
    const text = own !== undefined && isUsable(key, own) ? own : BULLETIN[key];
    return text.replace(PLACEHOLDER, (whole, word: string) => String(values[word] ?? whole));
  }
}
