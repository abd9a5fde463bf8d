import { findHeader, type FoundHeader } from '../../src/ledger/header/find';
import { matchHeaders } from '../../src/ledger/header/match';
import type { LedgerKind } from '../../src/ledger/kinds/kind';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { snapshotOf, type SnapshotOptions } from './snapshot';

/** A sheet and the header found on it. */
export interface HeadedSheet {
  readonly snapshot: SheetSnapshot;
  readonly header: FoundHeader;
}

/** A sheet of these rows with its header, as the reading finds it before it looks at the rows below. Throws where there is none. */
export function headedSheet(
  rows: readonly (readonly CellValue[])[],
  layout: SnapshotOptions = {},
  kind: LedgerKind = PROJECTS,
): HeadedSheet {
  const snapshot = snapshotOf(rows, layout);
  const match = (cells: Parameters<typeof matchHeaders>[0]) => matchHeaders(cells, kind, { planYear: null, chosen: {}, fits: () => 'yes' });
  const header = findHeader(snapshot, { kind, match, chosen: {} });
  if (!header) throw new Error('no header was found in the rows');
  return { snapshot, header };
}
