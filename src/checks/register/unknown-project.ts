import { isAbsent } from '../../ledger/recognise/absent-ledger';
import { joined } from '../../ledger/match/project-index';
import { closestName } from '../../ledger/match/closest-name';
import { formulaTest, quoted } from '../common/cells';
import { rowOf } from '../check';
import type { RegisterCheck } from './register-check';

/** A record about a project that the project ledger does not have, by code or name; the one name that is nearly the same is offered. */
export const projectUnknown: RegisterCheck = {
  code: 'project-unknown',
  severity: 'warning',
  run({ evaluator, projects }, report) {
    const { kind, ledger } = evaluator.register;
    if (kind.project === null || isAbsent(projects.projects)) return;
    const names = ledger.text(kind.project);
    if (!names) return;
    const computed = formulaTest(ledger);
    const found = joined(ledger, projects);
    names.values.forEach((name, record) => {
      if (name === null || found[record] !== null) return;
      const row = rowOf(ledger, record);
      const { column } = names.match;
      const near = closestName(name, projects.names);
      const params = { text: quoted(ledger, record, column), ...(near === null ? {} : { near }) };
      const fixable = near !== null && !computed(row, column);
      report({
        row,
        column,
        field: kind.project,
        params,
        fix: fixable ? { edits: [{ row, column, before: ledger.raw(record, column), after: near }] } : null,
      });
    });
  },
};
