import { Answers, type Register } from '../ledger/answers';
import { joined, type ProjectIndex } from '../ledger/join';
import type { Day } from '../mechanism/calendar';
import { figuresOf, type FigureResult } from './figures';

/** Another ledger of the office, counted. */
export interface RegisterResult {
  readonly answers: Answers;
  readonly figures: readonly FigureResult[];
  /** Record of the project ledger that each of its records is about, null for none. */
  readonly projects: readonly (number | null)[];
}

/** Counts another ledger of the office at a day (第一条 to 第十八条; the kind says which). */
export function registerResult(register: Register, asOf: Day, planYear: number, projects: ProjectIndex): RegisterResult {
  const answers = new Answers(register, asOf, planYear);
  return { answers, figures: figuresOf(answers), projects: joined(register.ledger, projects) };
}
