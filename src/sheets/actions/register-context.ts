import type { RegisterResult } from '../../progress/registers';
import type { RegisterQueries } from '../formula/register-queries';
import { RegisterCells } from './register-cells';

/** A register with what its tables share. */
export class RegisterContext {
  readonly cells: RegisterCells;

  constructor(
    readonly register: RegisterResult,
    readonly queries: RegisterQueries,
  ) {
    this.cells = new RegisterCells(register.evaluator);
  }

  get kind(): RegisterResult['evaluator']['register']['kind'] {
    return this.register.evaluator.register.kind;
  }

  get ledger(): RegisterResult['evaluator']['register']['ledger'] {
    return this.register.evaluator.register.ledger;
  }
}
