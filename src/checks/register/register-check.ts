import type { ProjectIndex } from '../../ledger/match/project-index';
import type { Rule } from '../../ledger/kinds/register';
import type { RegisterEvaluator } from '../../ledger/register-evaluator';
import type { Report } from '../check';
import type { FindingCode, Severity } from '../finding';

/** A check of the office's other ledgers. A new one is one file with such an object and one line in `run.ts`. */
export interface RegisterCheck {
  readonly code: FindingCode;
  readonly severity: Severity;
  run(context: RegisterContext, report: Report): void;
}

export interface RegisterContext {
  readonly evaluator: RegisterEvaluator;
  readonly projects: ProjectIndex;
}

/** A check that carries out one kind of the rules that ledger kinds declare. */
export function ruleCheck<Kind extends Rule['kind']>(
  kind: Kind,
  code: FindingCode,
  severity: Severity,
  apply: (rule: Extract<Rule, { kind: Kind }>, context: RegisterContext, report: Report) => void,
): RegisterCheck {
  return {
    code,
    severity,
    run(context, report) {
      for (const rule of context.evaluator.register.kind.rules) if (isOf(rule, kind)) apply(rule, context, report);
    },
  };
}

function isOf<Kind extends Rule['kind']>(rule: Rule, kind: Kind): rule is Extract<Rule, { kind: Kind }> {
  return rule.kind === kind;
}
