import { findingMessage } from '../../checks/catalogue';
import type { NotedFinding } from '../../checks/review';
import { recordName } from '../../ledger/record-name';
import type { Ledger } from '../../ledger/ledger';
import { recordFinder } from '../../sheets/layout/record-finder';
import { noteBehind } from '../../wording/checks/findings';
import { belongsTo } from '../groups';
import { nameOf, type RoundRecord } from '../records';
import { placeOf, type DueItem } from './reminder-item';

/** A ledger with the problems in it that something was noted beside. */
export interface NotedLedger {
  readonly ledger: Ledger;
  readonly noted: readonly NotedFinding[];
  /** Record of the project ledger that each of its records is about, null for none; null where it is the project ledger itself. */
  readonly projects: readonly (number | null)[] | null;
}

/** Problems handed on, for those whose project they are of; what is about a whole column or table is nobody's. */
export function notedItems({ ledger, noted, projects }: NotedLedger, records: readonly RoundRecord[], by: string): DueItem[] {
  const recordAt = recordFinder(ledger);
  return noted.flatMap(({ finding, note }): DueItem[] => {
    const own = finding.cells && finding.cells.length > 1 ? null : recordAt(finding.row);
    if (own === null) return [];
    const project = records[(projects ? projects[own] : own) ?? -1];
    const units = project ? belongsTo(project, by) : [];
    const name = project ? nameOf(project) : recordName(ledger, own);
    return [
      {
        units,
        item: { kind: 'noted', project: name, text: `${findingMessage(finding).replace(/。$/, '')}${noteBehind(note.text)}` },
        ...placeOf(ledger, finding.row),
      },
    ];
  });
}
