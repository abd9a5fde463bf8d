import type { Checked } from '../../app/results';
import type { Done } from '../done';
import { jsonText, linesText, type CommandInput } from './command-run';

/** 校验台账; with `--fix` what can be fixed is, and the ledger is checked again. Exit code 1 where errors are left. */
export async function check({ given, request, assistant }: CommandInput): Promise<Done> {
  const checked = await assistant.check(request);
  if (!given.fix) return doneOf(checked, given.json);
  const fixed = await assistant.fix(
    checked,
    checked.findings.filter(({ fix }) => fix !== null),
  );
  const again = await assistant.check(request);
  const { fixedLines } = await import('./lines');
  return doneOf(again, given.json, fixedLines(checked, fixed));
}

/** What a check gives; `before` are the lines of what was done first. */
async function doneOf(checked: Checked, asJson: boolean, before: readonly string[] = []): Promise<Done> {
  const errors = checked.findings.some(({ severity }) => severity === 'error');
  return {
    output: asJson ? await reportText(checked) : linesText([...before, ...(await import('./lines')).checkedLines(checked)]),
    exitCode: errors ? 1 : 0,
  };
}

/** The published report of a checked ledger (docs, check --json). */
export async function reportText(checked: Checked): Promise<string> {
  const { reportOf } = await import('../../app/views/report');
  return jsonText(reportOf(checked));
}
