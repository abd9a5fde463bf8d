import type { Words } from '../../mechanism/words';
import type { LedgerKind } from './kind';
import type { OwnLists } from './own-lists';
import { withOwnWords } from './own-words';
import { PROJECTS } from './projects';
import type { RegisterKind } from './register';
import { registerKinds } from './registers';

/** What an office has of its own in its ledgers: further permits, names of lists and pools, and words. */
export interface OwnKinds extends OwnLists {
  readonly permits: readonly string[];
  readonly words: Words;
}

/** The project ledger with the office's own words. */
export function projectKind({ words }: Pick<OwnKinds, 'words'>): LedgerKind {
  return withOwnWords(PROJECTS, words);
}

/** The other ledgers, in the order of the document. */
export function otherKinds(own: OwnKinds): readonly RegisterKind[] {
  return registerKinds(own).map((kind) => withOwnWords(kind, own.words));
}

/** Every kind of ledger that is read. */
export function allKinds(own: OwnKinds): readonly LedgerKind[] {
  return [projectKind(own), ...otherKinds(own)];
}

/** The kinds of which a blank ledger is offered: all but other layouts of the same. */
export function offeredKinds(own: OwnKinds): readonly LedgerKind[] {
  return [projectKind(own), ...otherKinds(own).filter(({ layoutOf }) => layoutOf === undefined)];
}
