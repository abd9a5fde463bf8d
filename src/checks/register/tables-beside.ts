import { TABLE_BESIDE, tablesToldBeside } from '../common/tables-beside';
import { defineRegisterCheck } from './register-check';

/** A table beside the list that is none of the known ones: 在谈项目 beside signings, a summary beside blockers. */
export const tableBeside = defineRegisterCheck({
  ...TABLE_BESIDE,
  run({ evaluator }, report) {
    for (const told of tablesToldBeside(evaluator.register.ledger)) report(told);
  },
});
