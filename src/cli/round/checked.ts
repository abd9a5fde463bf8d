import { createAssistant } from '../../app/create-assistant';
import { joinedWithItself } from '../../app/actions/combine-sheets';
import type { Checked } from '../../app/results';
import { uncountedNotes } from '../../app/round/uncounted';
import type { Day } from '../../spreadsheet/calendar';
import { ROUND_CLI } from '../../wording/round/cli';
import type { openFile } from '../files';
import type { RoundArguments } from './arguments';

/** The ledger of a workbook, checked as the command line asks. */
export function checkedOf(
  workbook: Awaited<ReturnType<typeof openFile>>,
  { sheet, together, asOf }: Pick<RoundArguments, 'sheet' | 'together' | 'asOf'>,
  today: Day,
): Promise<Checked> {
  return createAssistant(workbook).check({
    today,
    ...(sheet === undefined ? {} : { sheet }),
    ...(together === undefined ? {} : { together }),
    ...(asOf === undefined ? {} : { asOf }),
  });
}

/** Sheets of the workbook that are ledgers too and are not counted: nothing of them is sent out, collected or chased. And that the sheet asked for beside the ledger is the ledger itself. */
export function uncountedLines(
  { otherLedgers, ledger }: Pick<Checked, 'otherLedgers' | 'ledger'>,
  together: readonly string[] = [],
): string[] {
  return [
    ...joinedWithItself(ledger, together),
    ...uncountedNotes({ otherLedgers }).map(({ note, sheet }) => ROUND_CLI.joinWith(note, sheet)),
  ];
}
