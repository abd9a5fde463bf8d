import { PROJECTS } from '../../src/ledger/kinds/projects';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger, type ReadOptions } from '../../src/ledger/read-ledger';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { snapshotOf, type SnapshotOptions } from './snapshot';

/** The project ledger that a sheet of these rows is. Throws where it is none. */
export function readProjects(
  rows: readonly (readonly CellValue[])[],
  options: Omit<ReadOptions, 'kind'> & Partial<Pick<ReadOptions, 'kind'>>,
  layout: SnapshotOptions = {},
): Ledger {
  const ledger = readLedger(snapshotOf(rows, layout), { kind: PROJECTS, ...options });
  if (!ledger) throw new Error('the rows were not read as a ledger');
  return ledger;
}
