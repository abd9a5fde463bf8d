import { RegExpParser, type AST } from '@eslint-community/regexpp';

/**
 * Whether a pattern may take more than linear time on some text. The pattern becomes an automaton of its
 * characters; two of its loops that can read the same words, one after the other, make the search go over a
 * text again from every place of it (polynomial), one loop that reads a word in two ways from every choice of
 * them (exponential). The search itself is a loop: a pattern may begin anywhere. A loop is harmless once
 * nothing behind it can fail, for then it is left for good.
 */
export function growthOf(source: string, flags: string): string | null {
  const automaton = new Automaton(source, flags);
  if (automaton.unknown !== null) return automaton.unknown;
  return automaton.ambiguousLoop() ?? automaton.overlappingLoops();
}

/** Characters that stand for all others of their kind. */
const USUAL = Array.from('aZ05 _-.\n\r\t/"<(）一龥\u0001\u00a0\u00ad\u200b\u200e\u3000\ud83d');
/** Above it a bounded repetition is taken for one without bounds. */
const MOST_COPIES = 60;
const MOST_STATES = 3000;

/** Ways from one place of the pattern to another that read nothing. */
interface Step {
  readonly to: number;
  /** Something must hold for it, so that it may fail. */
  readonly asserts: boolean;
}

class Automaton {
  unknown: string | null = null;
  private readonly alphabet: readonly string[];
  /** Steps without a character, by state. */
  private readonly steps: Step[][] = [];
  /** Characters read: from a state, by the places of the alphabet, to a state. */
  private readonly reads: { readonly from: number; readonly to: number; readonly characters: ReadonlySet<number> }[] = [];
  private readonly ends = new Set<number>();
  private readonly follows: number[][] = [];
  private readonly twice: ReadonlySet<number>[] = [];
  private readonly loopOf: number[] = [];

  constructor(
    source: string,
    private readonly flags: string,
  ) {
    const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
      unicode: flags.includes('u'),
      unicodeSets: flags.includes('v'),
    });
    this.alphabet = alphabetOf(pattern);
    const [atStart, anywhere, end] = [this.state(), this.state(), this.state()];
    this.ends.add(end);
    // The search: any characters, then the pattern, whose ^ holds no more.
    if (!flags.includes('y')) this.reads.push({ from: anywhere, to: anywhere, characters: new Set(this.alphabet.keys()) });
    this.alternatives(pattern.alternatives, atStart, end, true);
    if (!flags.includes('y')) {
      this.step(atStart, anywhere);
      this.alternatives(pattern.alternatives, anywhere, end, flags.includes('m'));
    }
    this.connect();
  }

  /** A loop that reads one word in two ways. */
  ambiguousLoop(): string | null {
    for (let at = 0; at < this.reads.length; at++) {
      const loop = this.loopOf[at] ?? -1;
      if (loop < 0 || this.isFree(at)) continue;
      const inside = (other: number): boolean => this.loopOf[other] === loop;
      if ((this.follows[at] ?? []).some((next) => inside(next) && this.twice[at]?.has(next)))
        return 'exponential: a repetition inside a repetition';
      if (this.pairs(at, inside)) return 'exponential: two ways round one loop';
    }
    return null;
  }

  /** Two loops, the second behind the first, that can read the same word. */
  overlappingLoops(): string | null {
    const inLoops = this.reads.flatMap((_, at) => ((this.loopOf[at] ?? -1) >= 0 ? [at] : []));
    for (const second of inLoops) {
      if (this.isFree(second)) continue;
      for (const first of inLoops) {
        if (first !== second && this.loopOf[first] !== this.loopOf[second] && this.triples(first, second))
          return 'polynomial: the same text is read again and again';
      }
    }
    return null;
  }

  /** From (at, at) back to (at, at) by two different ways. */
  private pairs(at: number, inside: (position: number) => boolean): boolean {
    const seen = new Set<string>();
    const queue: [number, number, boolean][] = [[at, at, false]];
    for (const [a, b, differed] of queue) {
      for (const nextA of this.follows[a] ?? []) {
        for (const nextB of this.follows[b] ?? []) {
          if (!inside(nextA) || !inside(nextB) || this.isFree(nextB) || !this.meet([nextA, nextB])) continue;
          const different = differed || nextA !== nextB;
          if (different && nextA === at && nextB === at) return true;
          const key = `${String(nextA)},${String(nextB)},${String(different)}`;
          if (seen.has(key)) continue;
          seen.add(key);
          queue.push([nextA, nextB, different]);
        }
      }
    }
    return false;
  }

  /** A word by which the first loop goes round, the second goes round, and the first leads to the second. */
  private triples(first: number, second: number): boolean {
    const seen = new Set<string>();
    const queue: [number, number, number][] = [[first, first, second]];
    for (const [a, b, c] of queue) {
      for (const nextA of this.follows[a] ?? []) {
        if (this.loopOf[nextA] !== this.loopOf[first]) continue;
        for (const nextC of this.follows[c] ?? []) {
          if (this.loopOf[nextC] !== this.loopOf[second] || this.isFree(nextC) || !this.meet([nextA, nextC])) continue;
          for (const nextB of this.follows[b] ?? []) {
            if (!this.meet([nextA, nextB, nextC])) continue;
            if (nextA === first && nextB === second && nextC === second) return true;
            const key = `${String(nextA)},${String(nextB)},${String(nextC)}`;
            if (seen.has(key)) continue;
            seen.add(key);
            queue.push([nextA, nextB, nextC]);
          }
        }
      }
    }
    return false;
  }

  /** Whether one character can be read by all of these. */
  private meet(positions: readonly number[]): boolean {
    const [own = new Set<number>(), ...others] = positions.map((at) => this.reads[at]?.characters);
    return [...own].some((character) => others.every((set) => set?.has(character)));
  }

  /** Behind this character nothing can fail any more. */
  private isFree(at: number): boolean {
    const start = this.reads[at]?.to ?? -1;
    return [...this.reachable(start, false).keys()].some((state) => this.ends.has(state));
  }

  private connect(): void {
    const byFrom = new Map<number, number[]>();
    this.reads.forEach(({ from }, at) => byFrom.set(from, [...(byFrom.get(from) ?? []), at]));
    this.reads.forEach(({ to }) => {
      const follow: number[] = [];
      const twice = new Set<number>();
      for (const [state, ways] of this.reachable(to, true)) {
        for (const next of byFrom.get(state) ?? []) {
          follow.push(next);
          if (ways > 1) twice.add(next);
        }
      }
      this.follows.push(follow);
      this.twice.push(twice);
    });
    this.reads.forEach((_, at) => {
      if (this.loopOf[at] !== undefined) return;
      const ahead = this.closure(at);
      const loop = [...ahead].filter((other) => this.closure(other).has(at));
      if (loop.length === 0) this.loopOf[at] = -1;
      else for (const other of loop) this.loopOf[other] = at;
    });
  }

  private closure(from: number): ReadonlySet<number> {
    const seen = new Set<number>();
    const queue = [from];
    for (const at of queue) {
      for (const next of this.follows[at] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    return seen;
  }

  /** States reached without a character, with the number of ways, two standing for more. */
  private reachable(from: number, asserting: boolean): ReadonlyMap<number, number> {
    const ways = new Map<number, number>();
    const walk = (state: number, path: ReadonlySet<number>): void => {
      const known = ways.get(state) ?? 0;
      if (known >= 2) return;
      ways.set(state, known + 1);
      for (const { to, asserts } of this.steps[state] ?? []) {
        if (!path.has(to) && (asserting || !asserts)) walk(to, new Set([...path, to]));
      }
    };
    walk(from, new Set([from]));
    return ways;
  }

  private state(): number {
    if (this.steps.length > MOST_STATES) this.unknown = 'too large to be judged';
    return this.steps.push([]) - 1;
  }

  private step(from: number, to: number, asserts = false): void {
    this.steps[from]?.push({ to, asserts });
  }

  private alternatives(list: readonly AST.Alternative[], from: number, to: number, begins: boolean): void {
    for (const { elements } of list) {
      let at = from;
      for (const element of elements) {
        const next = this.state();
        this.element(element, at, next, begins);
        at = next;
      }
      this.step(at, to);
    }
  }

  private element(element: AST.Element, from: number, to: number, begins: boolean): void {
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
        this.reads.push({ from, to, characters: this.charactersOf(element.raw) });
        return;
      case 'Group':
      case 'CapturingGroup':
        this.alternatives(element.alternatives, from, to, begins);
        return;
      case 'Quantifier':
        this.quantifier(element, from, to, begins);
        return;
      case 'Assertion':
        this.assertion(element, from, to, begins);
        return;
      default:
        this.unknown = `not understood: ${element.type}`;
    }
  }

  private quantifier({ element, min, max }: AST.Quantifier, from: number, to: number, begins: boolean): void {
    let at = from;
    const copies = max === Infinity || max > MOST_COPIES ? Math.min(min, MOST_COPIES) : max;
    for (let copy = 0; copy < copies; copy++) {
      if (copy >= min) this.step(at, to);
      const next = this.state();
      this.element(element, at, next, begins);
      at = next;
    }
    if (max > MOST_COPIES) {
      const again = this.state();
      this.step(at, again);
      const back = this.state();
      this.element(element, again, back, begins);
      this.step(back, again);
      this.step(back, to);
    }
    this.step(at, to);
  }

  private assertion(assertion: AST.Assertion, from: number, to: number, begins: boolean): void {
    if (assertion.kind === 'start') {
      if (begins) this.step(from, to, this.flags.includes('m'));
    } else if (assertion.kind === 'lookahead') {
      // It ends for good where what it looks for is found.
      const [start, end] = [this.state(), this.state()];
      this.ends.add(end);
      this.step(from, start, true);
      this.alternatives(assertion.alternatives, start, end, begins);
      this.step(from, to, true);
    } else {
      if (assertion.kind === 'lookbehind' && /[*+]|\{\d+,\}/.test(assertion.raw.replace(/\\.|\[[^\]]*\]/g, '')))
        this.unknown = 'looks back without bounds';
      this.step(from, to, true);
    }
  }

  private charactersOf(raw: string): ReadonlySet<number> {
    const pattern = new RegExp(`^(?:${raw})$`, this.flags.replace(/[gymd]/g, ''));
    return new Set(this.alphabet.flatMap((character, at) => (pattern.test(character) ? [at] : [])));
  }
}

/** A character of every kind that the pattern tells apart: those it names, and their neighbours. */
function alphabetOf(pattern: AST.Pattern): readonly string[] {
  const codes = new Set<number>(USUAL.map((character) => character.charCodeAt(0)));
  for (const [found] of pattern.raw.matchAll(/\\u\{?[0-9a-f]{4,6}\}?|\\x[0-9a-f]{2}|\\[^]|[^\\]/giu)) {
    const code = /^\\[ux]/i.test(found) ? parseInt(found.replace(/\\[ux]\{?/i, ''), 16) : found.replace(/^\\/, '').charCodeAt(0);
    for (const near of [code - 1, code, code + 1]) if (near >= 0 && near <= 0xffff) codes.add(near);
  }
  return Array.from(codes, (code) => String.fromCharCode(code));
}
