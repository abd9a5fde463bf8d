import type { UnmatchedHeader } from '../../ledger/ledger';
import { defineCheck } from '../check';
import { TABLE_BESIDE, tablesToldBeside } from '../common/tables-beside';
import { isSame } from './list-beside';

/** A table beside the projects that is none of their columns: counts by township, units to choose from. */
export const besideProjects = defineCheck({
  ...TABLE_BESIDE,
  run({ ledger }, report) {
    const name = ledger.columns.find(({ field }) => field.type === 'name');
    // Of a second list its own check speaks.
    const isList = ({ header }: UnmatchedHeader): boolean => name !== undefined && isSame(name.header, header);
    for (const told of tablesToldBeside(ledger, isList)) report(told);
  },
});
