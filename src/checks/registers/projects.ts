import { isAbsent } from '../../ledger/absent';
import { joined } from '../../ledger/join';
import { nearestName } from '../../ledger/nearest';
import { formulaTest, quoted } from '../cells';
import { rowOf } from '../check';
import type { RegisterCheck } from './register-check';

/** A record about a project that the project ledger does not have, by code or name; the one name that is nearly the same is offered. */
export const projectUnknown: RegisterCheck = {
  code: 'project-unknown',
  severity: 'warning',
  run({ answers, projects }, report) {
    const { kind, ledger } = answers.register;
    if (kind.project === null || isAbsent(projects.projects)) return;
    const names = ledger.text(kind.project);
    if (!names) return;
    const computed = formulaTest(ledger);
    const found = joined(ledger, projects);
    names.values.forEach((name, record) => {
      if (name === null || found[record] !== null) return;
      const row = rowOf(ledger, record);
      const { column } = names.match;
      const near = nearestName(name, projects.names);
      const params = { text: quoted(ledger, record, column), ...(near === null ? {} : { near }) };
      const fixable = near !== null && !computed(row, column);
      report({ row, column, field: kind.project, params, fix: fixable ? { edits: [{ row, column, before: ledger.raw(record, column), after: near }] } : null });
    });
  },
};
