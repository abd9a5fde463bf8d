import { readEarlierMonths } from '../../app/actions/keep-months';
import type { MonthFigures } from '../../mechanism/history';
import { openWorkbookFile } from '../../workbook/file/file-workbook';
import { HISTORY, percentOr } from '../../wording/leaders/history';
import { filesNamed } from './returned-files';
import { linesText, type CommandInput, type Made } from '../subcommands/command-run';

/** Lists the months kept with the workbook; files of earlier months are counted and kept first. Exit code 1 where one of them told none. */
export async function history({ given, request, assistant }: CommandInput): Promise<Made> {
  const { months: files = [], json } = given;
  const { today } = request;
  const checked = await assistant.check(request);
  // The ledger's own file may hold earlier months on sheets of their own.
  const { months, refused, doubts } = await readEarlierMonths(checked, await filesNamed(files), openWorkbookFile, today);
  if (months.length > 0) await assistant.keepMonths(months);
  const { settings } = await assistant.check({ today });
  const lines = [
    ...(months.length > 0 ? [HISTORY.filled(months.map(({ month }) => month))] : files.length > 0 ? [HISTORY.nothing] : []),
    ...refused,
    ...doubts,
    ...(settings.history.length === 0 ? [HISTORY.none] : settings.history.map(lineOf)),
  ];
  return {
    printed: json ? { history: settings.history, refused, doubts } : linesText(lines),
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
