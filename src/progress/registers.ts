import { RegisterEvaluator, type Register } from '../ledger/register-evaluator';
import { joined, type ProjectIndex } from '../ledger/match/project-index';
import type { Day } from '../spreadsheet/calendar';
import { figuresOf, type FigureResult } from './figures';

/** Another ledger of the office, counted. */
export interface RegisterResult {
  readonly evaluator: RegisterEvaluator;
  readonly figures: readonly FigureResult[];
  /** Record of the project ledger that each of its records is about, null for none. */
  readonly projects: readonly (number | null)[];
}

/** Counts another ledger of the office at a day (第一条 to 第十八条; the kind says which). */
export function registerResult(register: Register, asOf: Day, planYear: number, projects: ProjectIndex): RegisterResult {
  const evaluator = new RegisterEvaluator(register, asOf, planYear);
  return { evaluator, figures: figuresOf(evaluator), projects: joined(register.ledger, projects) };
}
