import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import packageJson from '../../../package.json';
import { pdfPages, type PrintedPage } from './pdf-pages';

const run = promisify(execFile);
const FOLDER = 'assets/samples';
/** Summary pages at most, and points of the smallest text. */
const PRINTED = [
  { name: 'June sample', file: '平陆县2025年重点推进项目台账（6月调度）.xlsx', most: 11 },
  { name: 'county-year', file: '云岭县2025年重大项目工作台账（全年样例）.xlsx', most: 40 },
] as const;
const LEAST_POINTS = 9;
/** A page that is not the last of its sheet is at least so full. */
const LEAST_FILLED = 0.5;

/** Prints the summaries of the samples to PDF by LibreOffice (`soffice`) and measures pages, type and how full each page is. */
export async function printBench(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  try {
    const lines = ['print, from LibreOffice’s PDF'];
    for (const { name, file, most } of PRINTED) {
      await ledger(['summarise', join(FOLDER, file), '-o', join(folder, 'summary.xlsx')]);
      const own = new Set((await printed(folder, join(FOLDER, file))).map(({ sheet }) => sheet));
      const pages = (await printed(folder, join(folder, 'summary.xlsx'))).filter(({ sheet }) => !own.has(sheet));
      lines.push(...report(name, pages, most));
    }
    await ledger(['template', 'all', '-o', join(folder, 'blank.xlsx')]);
    lines.push(...report('blank ledgers', await printed(folder, join(folder, 'blank.xlsx')), null));
    return lines;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function ledger(options: readonly string[]): Promise<void> {
  await run(process.execPath, [packageJson.bin.ledger, ...options]);
}

async function printed(folder: string, file: string): Promise<PrintedPage[]> {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  const filter = 'pdf:calc_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';
  await run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file]);
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/xlsx$/, 'pdf');
  return pdfPages(await readFile(join(folder, name)));
}

function report(name: string, pages: readonly PrintedPage[], most: number | null): string[] {
  const sheets = [...new Set(pages.map(({ sheet }) => sheet))].map((sheet) => pages.filter((page) => page.sheet === sheet));
  const thin = sheets.flatMap((own) => own.slice(0, -1).filter(({ filled }) => filled < LEAST_FILLED)).length;
  const smallest = smallestOf(pages);
  return [
    `${name}: ${String(pages.length)} pages${most === null ? '' : `   target at most ${String(most)}`}`,
    ...sheets.map((own) => {
      const { sheet, width, height } = own[0] ?? { sheet: '', width: 0, height: 0 };
      const paper = `${Math.max(width, height) > 1_000 ? 'A3' : 'A4'} ${width > height ? 'across' : 'upright'}`;
      const filled = own.map((page) => `${String(Math.round(page.filled * 100))} %`).join(', ');
      return `  ${sheet.padEnd(12, '　')} ${paper.padEnd(10)} from ${smallestOf(own).toFixed(1)} pt   filled ${filled}`;
    }),
    `  smallest text ${smallest.toFixed(1)} pt   target at least ${String(LEAST_POINTS)}`,
    `  pages less than half full, not the last of their sheet: ${String(thin)}   target 0`,
  ];
}

function smallestOf(pages: readonly PrintedPage[]): number {
  return Math.min(...pages.flatMap(({ smallest }) => smallest ?? []));
}
