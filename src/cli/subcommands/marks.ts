import { locationOf, sheetRow } from '../../app/views/location-words';
import type { Highlighted } from '../../app/results';
import { linesText, type CommandInput, type Made } from './command-run';

/** 标注未达标项目. */
export async function highlight({ given, request, assistant }: CommandInput): Promise<Made> {
  const done = await assistant.highlight(request);
  const { highlightedLines } = await import('./lines');
  return { printed: given.json ? missingOf(done) : linesText([...done.checked.notices, ...highlightedLines(done)]), exitCode: 0 };
}

/** The projects marked, each with its sheet and the row that the sheet shows. */
function missingOf({ legend, missing, checked }: Highlighted) {
  return {
    notices: checked.notices,
    legend,
    missing: missing.map((project) => ({
      ...project,
      sheet: locationOf(checked.ledger, project.row).sheet.name,
      row: sheetRow(project.row) + 1,
    })),
  };
}

/** 清除标注. */
export async function clear({ given, assistant }: CommandInput): Promise<Made> {
  const done = await assistant.clear();
  const { clearedLines } = await import('./lines');
  return { printed: given.json ? { sheets: done.sheets } : linesText(clearedLines(done)), exitCode: 0 };
}
