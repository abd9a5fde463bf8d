import { SEVERITY } from '../../../wording/checks/findings';
import { PROBLEMS } from '../../../wording/pane/problems';
import { cellWords } from './cell-words';
import type { Problem } from './problem-list';

/** The list as a table to be pasted into a sheet or a document: cells parted by tabs. */
export function asTable(problems: readonly Problem[]): string {
  return rowsOf(problems)
    .map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\r\n');
}

/** The list as a CSV file that Excel and WPS open with its Chinese right. */
export function asCsv(problems: readonly Problem[]): string {
  const BYTE_ORDER_MARK = '\uFEFF';
  return (
    BYTE_ORDER_MARK +
    rowsOf(problems)
      .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
      .join('')
  );
}

function rowsOf(problems: readonly Problem[]): string[][] {
  return [[...PROBLEMS.export.head], ...problems.map((problem) => cellsOf(problem).map(asWords))];
}

function cellsOf({ finding, title, place, name, units, column, message, note }: Problem): string[] {
  const [edit, ...more] = finding.fix?.edits ?? [];
  const after = edit && more.length === 0 ? cellWords(edit.after, edit.numberFormat) : '';
  return [SEVERITY[finding.severity], title, place, name, units.join('、'), column ?? '', message, after, note];
}

/** A word of the ledger's that begins like a formula stays a word. */
function asWords(cell: string): string {
  return /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
