import { BULLETIN, type BulletinKey } from '../../wording/sheets/bulletin';

const PLACEHOLDER = /\{([A-Za-z]*)\}/g;
/** Parts in brackets that stand side by side, with the words before them back to the last stop. */
const PARTS = /([，；]?[^，；。[\]]*)((?:\[[^[\]{}]*\{[^[\]]*\])+)/g;
const PART = /\[([^[\]]*)\]/g;

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
    return withoutNoughts(text, values).replace(PLACEHOLDER, (whole, word: string) => String(values[word] ?? whole));
  }
}

/** The sentence without the parts in brackets that count nothing; where none of several stays, what leads to them goes too. */
function withoutNoughts(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(PARTS, (_whole, lead: string, run: string) => {
    const parts = Array.from(run.matchAll(PART), ([, part]) => part ?? '');
    const kept = parts.filter((part) => {
      const counts = placeholdersOf(part).flatMap((word) => (typeof values[word] === 'number' ? [values[word]] : []));
      return counts.length === 0 || counts.some((count) => count !== 0);
    });
    if (kept.length === 0) return lead.includes('{') ? lead : '';
    const told = kept.join('');
    return lead + (kept[0] === parts[0] ? told : told.replace(/^、/, ''));
  });
}
