import type { ProjectIndex } from '../../ledger/match/project-index';
import type { Ledger } from '../../ledger/ledger';
import type { Rule } from '../../ledger/kinds/register';
import type { RegisterEvaluator } from '../../ledger/register-evaluator';
import type { CheckWords, Params, Report } from '../check';

/** A check of the office's other ledgers: one object in one file, and one line in `register-catalogue.ts`. */
export interface RegisterCheck<Code extends string = string, Of extends Params = Params> extends CheckWords<Code, Of> {
  run(context: RegisterContext, report: Report<Of>): void;
}

/** States a check of the other ledgers, as `defineCheck` does one of the project ledger. */
export function defineRegisterCheck<const Code extends string, Of extends Params>(check: RegisterCheck<Code, Of>): RegisterCheck<Code, Of> {
  return check;
}

export interface RegisterContext {
  readonly evaluator: RegisterEvaluator;
  readonly projects: ProjectIndex;
  /** Other ledgers of the kind in the workbook, which are not counted. */
  readonly others: readonly Ledger[];
}

/** A check that carries out one kind of the rules that ledger kinds declare. */
export function ruleCheck<Kind extends Rule['kind'], const Code extends string, Of extends Params>(
  kind: Kind,
  words: CheckWords<Code, Of>,
  apply: (rule: Extract<Rule, { kind: Kind }>, context: RegisterContext, report: Report<Of>) => void,
): RegisterCheck<Code, Of> {
  return {
    ...words,
    run(context, report) {
      for (const rule of context.evaluator.register.kind.rules) if (isOf(rule, kind)) apply(rule, context, report);
    },
  };
}

function isOf<Kind extends Rule['kind']>(rule: Rule, kind: Kind): rule is Extract<Rule, { kind: Kind }> {
  return rule.kind === kind;
}
