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
    this.cells = new RegisterCells(register.answers);
  }

  get kind(): RegisterResult['answers']['register']['kind'] {
    return this.register.answers.register.kind;
  }

  get ledger(): RegisterResult['answers']['register']['ledger'] {
    return this.register.answers.register.ledger;
  }
}
