import { BULLETIN, type BulletinKey } from '../../wording/bulletin/bulletin';

const PLACEHOLDER = /\{([A-Za-z]*)\}/g;
/** A part in brackets, or what stands between such parts. */
const PIECE = /\[([^[\]]*)\]|[^[]+|\[/g;

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

/**
 * The sentence without the parts in brackets that count nothing. Where none of several side by side stays, the words that
 * lead to them go too, back to the last stop.
 */
function withoutNoughts(text: string, values: Readonly<Record<string, string | number>>): string {
  const counts = (part: string): boolean => {
    const numbers = placeholdersOf(part).flatMap((word) => (typeof values[word] === 'number' ? [values[word]] : []));
    return numbers.length === 0 || numbers.some((number) => number !== 0);
  };
  let told = '';
  /** Where what was told after the last part in brackets begins. */
  let after = 0;
  let run: string[] = [];
  const endRun = (): void => {
    if (run.length === 0) return;
    const kept = run.filter(counts);
    const lead = Math.max(after, told.lastIndexOf('，'), told.lastIndexOf('；'), told.lastIndexOf('。') + 1);
    if (kept.length > 0) told += kept[0] === run[0] ? kept.join('') : kept.join('').replace(/^、/, '');
    else if (!told.slice(lead).includes('{')) told = told.slice(0, lead);
    after = told.length;
    run = [];
  };
  for (const [piece, part] of text.matchAll(PIECE)) {
    if (part?.includes('{')) run.push(part);
    else {
      endRun();
      told += piece;
      if (piece.startsWith('[')) after = told.length;
    }
  }
  endRun();
  return told;
}
