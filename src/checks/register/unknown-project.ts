import { rowOf } from '../../ledger/ledger';
import { isAbsent } from '../../ledger/recognise/absent-ledger';
import { joined } from '../../ledger/match/project-index';
import { closestName } from '../../ledger/match/closest-name';
import { repairTest, quoted } from '../common/cells';
import { defineRegisterCheck } from './register-check';

/** A record about a project that the project ledger does not have, by code or name; the one name that is nearly the same is offered. */
export const projectUnknown = defineRegisterCheck({
  code: 'project-unknown',
  severity: 'warning',
  title: '项目台账中没有这个项目',
  sentence: ({ text, near }: { text: string; near?: string }) =>
    near === undefined
      ? `项目台账中没有“${text}”，请核对项目名称或代码。`
      : `项目台账中没有“${text}”，与“${near}”十分相近，请核对，是同一项目的可一键改为台账名称。`,
  help: { means: '这里的项目在项目台账中找不到，无法与项目对应。', todo: '请核对项目名称或代码，以项目台账为准改正。' },
  run({ evaluator, projects }, report) {
    const { kind, ledger } = evaluator.register;
    if (kind.project === null || isAbsent(projects.projects)) return;
    const names = ledger.text(kind.project);
    // Who asks may be a company with no project in the ledger.
    if (!names || isOfCompanies(names.match.header)) return;
    const mayRepair = repairTest(ledger);
    const found = joined(ledger, projects);
    names.values.forEach((name, record) => {
      if (name === null || found[record] !== null) return;
      const row = rowOf(ledger, record);
      const { column } = names.match;
      const near = closestName(name, projects.names);
      const params = { text: quoted(ledger, record, column), ...(near === null ? {} : { near }) };
      const fixable = near !== null && mayRepair(row, column, ledger.raw(record, column));
      report({
        row,
        column,
        field: kind.project,
        params,
        fix: fixable ? { edits: [{ row, column, before: ledger.raw(record, column), after: near }] } : null,
      });
    });
  },
});

/** Whether a column names companies, by its heading: 企业名称, and not 项目（企业）名称. */
function isOfCompanies(header: string): boolean {
  return /企业|主体|单位/.test(header) && !/项目|工程/.test(header);
}
