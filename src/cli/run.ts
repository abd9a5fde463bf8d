import { createAssistant } from '../app/create-assistant';
import { locationOf, sheetRow } from '../app/views/location-words';
import type { BulletinDocument } from '../app/bulletin-document/bulletin-document';
import type { Render } from '../app/pictures/svg';
import type { Checked, LedgerRequest } from '../app/results';
import type { Day } from '../spreadsheet/calendar';
import { CLI } from '../wording/faces/cli';
import type { Arguments, Command } from './arguments';
import type { Done } from './done';
import { openFile, saveFile, writeBytes } from './files';
import { checkPaths } from './paths';

/** Commands that write nothing by themselves. */
const READING: readonly Command[] = ['check', 'bulletin', 'columns', 'settings', 'history', 'one-page'];

/** Carries out one command on the same use cases as the pane. What only some commands need is loaded by those. */
export async function run(given: Arguments, today: Day): Promise<Done> {
  const writes =
    !READING.includes(given.command) ||
    (given.command === 'check' && given.fix) ||
    given.imported !== undefined ||
    given.months !== undefined;
  // A letter is written beside the workbook, never in its place.
  const { out, ...others } = given;
  const letter = (given.command === 'bulletin' || given.command === 'one-page') && out !== undefined;
  const target = await checkPaths(letter ? { ...others, exported: out } : { ...given, files: given.months ?? [] }, writes);
  const workbook = given.command === 'template' ? (await import('../workbook/file/empty')).emptyWorkbook('') : await openFile(given.file);
  const request = { ...requestOf(given, today), ...(await earlierOf(given, today)) };
  const outcome = await writePlan(given, request, createAssistant(workbook));
  if (target === null) return outcome;
  const saved = await saveFile(workbook, target);
  return given.json ? outcome : { ...outcome, output: text([outcome.output, ...saved]) };
}

function requestOf({ sheet, together, asOf, planYear }: Arguments, today: Day): LedgerRequest {
  return {
    today,
    ...(sheet === undefined ? {} : { sheet }),
    ...(together === undefined ? {} : { together }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(planYear === undefined ? {} : { planYear }),
  };
}

/** Last month's ledger: from another file, or another sheet of this one. */
async function earlierOf({ earlier, earlierSheet }: Arguments, today: Day): Promise<Pick<LedgerRequest, 'earlier'>> {
  if (earlier === undefined) return earlierSheet === undefined ? {} : { earlier: { sheet: earlierSheet } };
  const former = createAssistant(await openFile(earlier));
  const { ledger } = await former.check({ today, ...(earlierSheet === undefined ? {} : { sheet: earlierSheet }) });
  return { earlier: { ledger } };
}

/** The set and the values on charts that were asked for are kept with the workbook, as the pane keeps them. */
async function keepChoices({ set, chartValues }: Arguments, assistant: ReturnType<typeof createAssistant>): Promise<void> {
  if (set === undefined && chartValues === undefined) return;
  await assistant.configure({ ...(set && { set }), ...(chartValues && { chartValues }) });
}

async function writePlan(given: Arguments, request: LedgerRequest, assistant: ReturnType<typeof createAssistant>): Promise<Done> {
  switch (given.command) {
    case 'check': {
      const checked = await assistant.check(request);
      if (!given.fix) return outcomeOf(checked, given.json);
      const fixed = await assistant.fix(
        checked,
        checked.findings.filter((finding) => finding.fix !== null),
      );
      const again = await assistant.check(request);
      const { fixedLines } = await import('./lines');
      return outcomeOf(again, given.json, fixedLines(checked, fixed));
    }
    case 'highlight': {
      const done = await assistant.highlight(request);
      const { highlightedLines } = await import('./lines');
      return {
        output: given.json
          ? json({
              legend: done.legend,
              missing: done.missing.map((project) => ({
                ...project,
                sheet: locationOf(done.checked.ledger, project.row).sheet.name,
                row: sheetRow(project.row) + 1,
              })),
            })
          : text(highlightedLines(done)),
        exitCode: 0,
      };
    }
    case 'clear': {
      const done = await assistant.clear();
      const { clearedLines } = await import('./lines');
      return { output: given.json ? json({ sheets: done.sheets }) : text(clearedLines(done)), exitCode: 0 };
    }
    case 'summarise': {
      await keepChoices(given, assistant);
      const done = await assistant.summarise({ ...request, keepsMonth: true });
      const { summarisedLines } = await import('./lines');
      return {
        output: given.json
          ? json({ sheets: done.sheets, valuesInsteadOfFormulas: done.valuesInsteadOfFormulas })
          : text(summarisedLines(done)),
        exitCode: 0,
      };
    }
    case 'bulletin': {
      const checked = await assistant.check(request);
      if (given.out !== undefined)
        return writeLetter(given.out, given, await assistant.bulletinDocument(checked, request.today, await rendererOrNone()));
      const { bulletinOf } = await import('../app/actions/summarise');
      const bulletin = bulletinOf(checked);
      return { output: given.json ? json({ bulletin }) : bulletin, exitCode: 0 };
    }
    case 'template': {
      const { sheets } = await assistant.insertBlanks(given.kinds, request.today);
      return { output: given.json ? json({ sheets }) : CLI.blanks(sheets.map(({ name }) => name)), exitCode: 0 };
    }
    case 'columns':
      return { output: await (await import('./exchange')).exchangeColumns(given, request, assistant), exitCode: 0 };
    case 'settings':
      return { output: await (await import('./exchange')).exchangeSettings(given, request, assistant), exitCode: 0 };
    case 'one-page': {
      const [{ leadersPicture }, { renderPng }] = await Promise.all([
        import('../app/pictures/leaders-picture'),
        import('./pictures/render'),
      ]);
      const { drawing } = leadersPicture(await assistant.check(request));
      const out = given.out ?? '';
      await writeBytes(out, await renderPng(drawing));
      return { output: given.json ? json({ saved: out }) : CLI.saved(out), exitCode: 0 };
    }
    case 'history':
      return (await import('./round/history')).history(given, await assistant.check(request), request.today, assistant);
    case 'report': {
      await keepChoices(given, assistant);
      const marked = await assistant.highlight(request);
      const summarised = await assistant.summarise({ ...request, keepsMonth: true });
      const { checked } = marked;
      if (given.json) return { output: await reportText(checked), exitCode: 0 };
      const { checkedLines, highlightedLines, summarisedLines } = await import('./lines');
      return { output: text([...checkedLines(checked), ...highlightedLines(marked), ...summarisedLines(summarised)]), exitCode: 0 };
    }
  }
}

/** What draws the charts of a letter; none on a machine that has no font for them. */
async function rendererOrNone(): Promise<Render | undefined> {
  const { canRender, renderPng } = await import('./pictures/render');
  return (await canRender()) ? renderPng : undefined;
}

/** Writes the bulletin as a Word document; what its signer must know goes to standard output. */
async function writeLetter(out: string, given: Arguments, { bytes, notes }: BulletinDocument): Promise<Done> {
  await writeBytes(out, bytes);
  return { output: given.json ? json({ notes }) : text([...notes, CLI.saved(out)]), exitCode: 0 };
}

/** What `check` gives; `done` are the lines of what was done before it. */
async function outcomeOf(checked: Checked, asJson: boolean, done: readonly string[] = []): Promise<Done> {
  const errors = checked.findings.some(({ severity }) => severity === 'error');
  return {
    output: asJson ? await reportText(checked) : text([...done, ...(await import('./lines')).checkedLines(checked)]),
    exitCode: errors ? 1 : 0,
  };
}

async function reportText(checked: Checked): Promise<string> {
  const { reportOf } = await import('../app/views/report');
  return json(reportOf(checked));
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function text(lines: readonly string[]): string {
  return lines.join('\n');
}
