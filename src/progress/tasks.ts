import type { RegisterEvaluator } from '../ledger/register-evaluator';
import { civilOf } from '../spreadsheet/calendar';

/** A task of the year at the as-of date; null where the ledger does not say. */
export interface TaskResult {
  readonly yearAim: number | null;
  /** What should be done by the end of the current quarter. */
  readonly aim: number | null;
  readonly done: number | null;
}

/** Each task against the current quarter (第十七条): its own target, else the year's by quarters; done is the latest figure up to it. */
export function taskResults({ register, asOf }: RegisterEvaluator): {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly tasks: readonly TaskResult[];
} {
  const { ledger } = register;
  const quarter = Math.ceil(civilOf(asOf).month / 3) as 1 | 2 | 3 | 4;
  const column = (field: string): readonly (number | null)[] => ledger.number(field)?.values ?? [];
  const [year, aims, total] = [column('yearAim'), column(`aim${String(quarter)}`), column('yearDone')];
  const dones = [4, 3, 2, 1].filter((each) => each <= quarter).map((each) => column(`done${String(each)}`));
  const tasks = Array.from(ledger.rows, (_, record): TaskResult => {
    const yearAim = year[record] ?? null;
    const done = dones.map((values) => values[record] ?? null).find((value) => value !== null) ?? total[record] ?? null;
    return { yearAim, aim: aims[record] ?? (yearAim === null ? null : (yearAim * quarter) / 4), done };
  });
  return { quarter, tasks };
}
