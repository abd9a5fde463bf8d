/**
 * `npm run real -- FOLDER`: report, undo, clear and the Open XML SDK over every workbook of a folder. Prints how many stay
 * whole, why the others do not, and what the SDK holds against a written workbook that it did not hold against the read one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/create-assistant';
import { explain } from '../../src/app/errors';
import { dayOf } from '../../src/spreadsheet/calendar';
import { EMPTY_PLAN } from '../../src/spreadsheet/port';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { MARK } from '../workbook/contract/host';
import { partsOf } from '../support/xlsx-fixture';
import { SUMMARY } from '../support/summary-plan';
import { judge } from '../support/vendor-judge';

const today = dayOf(2025, 6, 30);

/** Marks and sheets: of the ledger where there is one, else ours by hand on the first sheet. Gives the workbook marked and reported. */
async function report(workbook: FileWorkbook): Promise<{ marked: Uint8Array; reported: Uint8Array; undo: () => Promise<void> }> {
  const assistant = createAssistant(workbook);
  try {
    await assistant.highlight({ today });
    const marked = workbook.save();
    await assistant.summarise({ today });
    const reported = workbook.save();
    return {
      marked,
      reported,
      undo: async () => {
        while (assistant.history.done.length > 0) await assistant.undo();
      },
    }; // prettier-ignore
  } catch {
    const sheet = (await workbook.listSheets()).find(({ type }) => type === 'worksheet');
    const marks = sheet ? [{ sheetId: sheet.id, rules: [MARK] }] : [];
    const first = await workbook.apply({ ...EMPTY_PLAN, marks });
    const marked = workbook.save();
    const second = await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
    const reported = workbook.save();
    return {
      marked,
      reported,
      undo: async () => {
        await workbook.revert(second);
        await workbook.revert(first);
      },
    }; // prettier-ignore
  }
}

/** What a report is held against: marks and sheets of ours that are there already are taken away or made anew first, since ours take their place. */
async function withoutFormer(opened: FileWorkbook, path: string): Promise<FileWorkbook> {
  const assistant = createAssistant(opened);
  const { receipt } = await assistant.clear();
  const holdsOurs = (await opened.listSheets()).some(({ generated }) => generated !== null);
  if (receipt.markedAreas === 0 && !holdsOurs) return opened;
  if (holdsOurs) await assistant.summarise({ today });
  return openWorkbookFile(opened.save(), path);
}

/** Names of the parts that are not the same here and there. */
function differing(one: Uint8Array, other: Uint8Array): string[] {
  const [first, second] = [partsOf(one), partsOf(other)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => !Buffer.from(first.get(name) ?? '').equals(Buffer.from(second.get(name) ?? '')));
}

async function lookAt(path: string): Promise<string> {
  const file = new Uint8Array(readFileSync(path));
  let workbook: FileWorkbook;
  try {
    workbook = await withoutFormer(openWorkbookFile(file, path), path);
  } catch (error) {
    return `refused: ${explain(error)}`;
  }
  try {
    const before = workbook.save();
    const { marked, reported, undo } = await report(workbook);
    const lost = [...partsOf(before).keys()].filter((name) => !partsOf(reported).has(name) && !/calcChain/i.test(name));
    if (lost.length > 0) return `lost: ${lost.join(' ')}`;
    await undo();
    const undone = differing(before, workbook.save());
    if (undone.length > 0) return `undo leaves: ${undone.join(' ')}`;
    const again = openWorkbookFile(marked, path);
    await createAssistant(again).clear();
    const traces = differing(before, again.save());
    if (traces.length > 0) return `clear leaves: ${traces.join(' ')}`;
    const found = judge(reported);
    const former = new Set(found === null || found.length === 0 ? [] : judge(before));
    const fresh = (found ?? []).filter((error) => !former.has(error));
    return fresh.length > 0 ? `newly invalid: ${fresh[0] ?? ''}` : 'whole';
  } catch (error) {
    return `refused: ${explain(error)}`;
  }
}

async function main(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.xls[xm]$/i.test(name) && !/(^|[\\/])~\$/.test(name),
  );
  const counts = new Map<string, number>();
  for (const name of files.sort()) {
    const outcome = await lookAt(join(folder, name));
    const kind = outcome.replace(/:[\s\S]*/, '');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (outcome !== 'whole') console.log(`${name}: ${outcome}`);
  }
  console.log(`${files.length} workbooks: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
}

void main(process.argv[2] ?? '.');
