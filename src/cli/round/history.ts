import { readEarlierMonths } from '../../app/actions/keep-months';
import type { Assistant } from '../../app/assistant';
import type { Checked } from '../../app/results';
import type { MonthFigures } from '../../mechanism/history';
import type { Settings } from '../../mechanism/settings';
import type { Day } from '../../spreadsheet/calendar';
import { openWorkbookFile } from '../../workbook/file/file-workbook';
import { HISTORY, percentOr } from '../../wording/leaders/history';
import type { Arguments } from '../arguments';
import { returnedFiles } from './returned-files';

/** Lists the months kept with the workbook; files of earlier months are counted and kept first. Exit code 1 where one of them told none. */
export async function history(
  { months: files = [], file, json }: Arguments,
  checked: Checked,
  today: Day,
  assistant: Assistant,
): Promise<{
  readonly printed: string | { readonly history: Settings['history']; readonly refused: readonly string[] };
  readonly exitCode: 0 | 1;
}> {
  const { months, refused } = await readEarlierMonths(checked, await returnedFiles(files, [file]), openWorkbookFile, today);
  if (months.length > 0) await assistant.keepMonths(months);
  const { settings } = await assistant.check({ today });
  const lines = [
    ...(months.length > 0 ? [HISTORY.filled(months.map(({ month }) => month))] : files.length > 0 ? [HISTORY.nothing] : []),
    ...refused,
    ...(settings.history.length === 0 ? [HISTORY.none] : settings.history.map(lineOf)),
  ];
  return {
    printed: json ? { history: settings.history, refused } : lines.join('\n'),
    exitCode: refused.length > 0 ? 1 : 0,
  };
}

function lineOf({ month, asOf, startRate, startTarget, investmentRate, timeProgress, late, notResumed, source }: MonthFigures): string {
  const behind = late === null && notResumed === null ? null : (late ?? 0) + (notResumed ?? 0);
  return HISTORY.line(
    month,
    asOf,
    percentOr(startRate),
    percentOr(startTarget),
    percentOr(investmentRate),
    percentOr(timeProgress),
    behind,
    source,
  );
}
