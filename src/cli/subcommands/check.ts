import type { Checked } from '../../app/results';
import type { Report } from '../../app/views/report-schema';
import { linesText, type CommandInput, type Made } from './command-run';

/** 校验台账; with `--fix` what can be fixed is, and the ledger is checked again. Exit code 1 where errors are left. */
export async function check({ given, request, assistant }: CommandInput): Promise<Made> {
  const checked = await assistant.check(request);
  if (!given.fix) return madeOf(checked, given.json);
  const fixed = await assistant.fix(
    checked,
    checked.findings.filter(({ fix }) => fix !== null),
  );
  const again = await assistant.check(request);
  const { fixedLines } = await import('./lines');
  return madeOf(again, given.json, fixedLines(checked, fixed));
}

/** What a check gives; `before` are the lines of what was done first. */
async function madeOf(checked: Checked, asJson: boolean, before: readonly string[] = []): Promise<Made> {
  const errors = checked.findings.some(({ severity }) => severity === 'error');
  return {
    printed: asJson ? await reportObject(checked) : linesText([...before, ...(await import('./lines')).checkedLines(checked)]),
    exitCode: errors ? 1 : 0,
  };
}

/** The published report of a checked ledger (docs, check --json). */
export async function reportObject(checked: Checked): Promise<Report> {
  const { reportOf } = await import('../../app/views/report');
  return reportOf(checked);
}
