import type { Corrections } from '../../ledger/header/columns/chosen-columns';
import type { LedgerKind } from '../../ledger/kinds/kind';
import { PROJECTS } from '../../ledger/kinds/projects';
import { normalizeText } from '../../ledger/cells/cell-text';

export type { Corrections } from '../../ledger/header/columns/chosen-columns';

/** Corrections with those of another set, which go before. */
export function withCorrections({ columns, registerColumns }: Corrections, more: Corrections): Corrections {
  const kinds = Object.entries(more.registerColumns).map(([kind, own]) => [kind, { ...registerColumns[kind], ...own }] as const);
  return { columns: { ...columns, ...more.columns }, registerColumns: { ...registerColumns, ...Object.fromEntries(kinds) } };
}

/** One header of ledgers of a kind set right; null for a header that is not used. */
export function correction({ key }: LedgerKind, header: string, field: string | null): Corrections {
  const own = { [normalizeText(header)]: field };
  return key === PROJECTS.key ? { columns: own, registerColumns: {} } : { columns: {}, registerColumns: { [key]: own } };
}

/** How many headers are set right. */
export function countCorrections({ columns, registerColumns }: Corrections): number {
  return [columns, ...Object.values(registerColumns)].reduce((sum, own) => sum + Object.keys(own).length, 0);
}
