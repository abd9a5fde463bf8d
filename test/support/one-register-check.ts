import type { Remark } from '../../src/checks/check';
import type { RegisterCheck, RegisterContext } from '../../src/checks/register/register-check';
import { REGISTERS } from '../../src/ledger/kinds/registers';
import type { Ledger } from '../../src/ledger/ledger';
import { ProjectIndex } from '../../src/ledger/match/project-index';
import { RegisterEvaluator } from '../../src/ledger/register-evaluator';
import { cellAddress } from '../../src/spreadsheet/address';
import { dayOf } from '../../src/spreadsheet/calendar';
import { present } from '../../src/spreadsheet/present';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from './read-projects';
import type { SnapshotOptions } from './snapshot';

const AS_OF = dayOf(2025, 6, 30);
type Rows = readonly (readonly CellValue[])[];

/** The project ledger beside the office's other ledgers. */
export const PROJECT_ROWS: Rows = [
  ['项目名称', '建设性质', '总投资（亿元）', '计划开工时间'],
  ['滨河路改造工程', '新建', 1.23, '2025年3月'],
  ['第二中学迁建项目', '新建', 0.8, '2025年3月'],
];

function kindOf(key: string) {
  return present(
    REGISTERS.find((each) => each.key === key),
    key,
  );
}

/** These rows, read as the office's ledger of a kind. */
export function registerLedger(key: string, rows: Rows, layout: SnapshotOptions = {}): Ledger {
  return readProjects(rows, { kind: kindOf(key), asOf: AS_OF, planYear: 2025 }, layout);
}

/** One of the office's other ledgers, its header in the first row, beside the projects. */
export function register(
  key: string,
  rows: Rows,
  layout: SnapshotOptions = {},
  projects = new ProjectIndex(readProjects(PROJECT_ROWS, { asOf: AS_OF })),
): RegisterContext {
  const ledger = registerLedger(key, rows, layout);
  return { evaluator: new RegisterEvaluator({ kind: kindOf(key), ledger }, AS_OF, 2025), projects, others: [] };
}

/** What one check of the other ledgers finds, by itself. */
export function registerRemarks(check: RegisterCheck, of: RegisterContext): Remark[] {
  const found: Remark[] = [];
  check.run(of, (remark) => void found.push(remark));
  return found;
}

/** What it says: each sentence behind its cell, or behind its row where the whole row is meant, and the field. */
export function saidOfRegister(check: RegisterCheck, of: RegisterContext): string[] {
  return registerRemarks(check, of).map(({ row, column, field, params }) => {
    const at = column === null ? String(row + 1) : cellAddress(row, column);
    return `${at} [${field ?? ''}] ${check.sentence(params)}`;
  });
}
