import { normalizeText } from '../../../ledger/cells/cell-text';
import { agreement } from '../../../ledger/match/longer-names';
import { nameKey } from '../../../ledger/match/similar-names';
import { nameOf, type RoundRecord } from '../../records';
import type { KnownUnits } from '../../unit-names';
import type { ConflictKind } from './conflicts';

/** Characters of a name that many projects may bear. */
const LONGEST_SHORT = 3;

/** So many steady facts said otherwise, the total with them, are not revised at once. */
const MANY = 3;

/** 水厂 and 水厂, of two units and of two sizes; or the total, the plan and the place of another project beside a name, since the names alone were sorted. */
export function otherFacts(ours: RoundRecord, theirs: RoundRecord, leadUnits: KnownUnits): readonly ConflictKind[] {
  const { same, different, total } = agreement(ours.table, theirs.table, (unit) => leadUnits.keyOf(unit))(ours.own, theirs.own);
  if (different <= same) return [];
  if (nameKey(nameOf(ours)).length <= LONGEST_SHORT) return ['short-name'];
  return total === 'different' && different >= MANY ? ['other-facts'] : [];
}

/** Whether a second column of names in the row names another project: of two lists beside each other the cells further on are those of the second. */
export function namesAnother(theirs: RoundRecord): boolean {
  const header = normalizeText(theirs.columns.get('name')?.match?.header ?? '');
  const own = nameKey(nameOf(theirs));
  return [...theirs.columns.values()].some(({ match, label, told }) => {
    const said = match === null && header !== '' && normalizeText(label) === header ? nameKey(told(theirs.own)) : '';
    return said !== '' && said !== own;
  });
}
