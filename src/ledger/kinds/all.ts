import type { LedgerKind } from './kind';
import { PROJECTS } from './projects';
import { registerKinds } from './registers';

/** Every kind of ledger that an office keeps: the project ledger first, then the others in the order of the document. */
export function allKinds(own: Parameters<typeof registerKinds>[0]): readonly LedgerKind[] {
  return [PROJECTS, ...registerKinds(own)];
}
