import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Workbook as ExcelJs } from 'exceljs';
import { packParts, partsOf } from '../../support/xlsx-fixture';

/** The workbook as another program saves it; null where it is not installed. */
export type Saver = (file: Uint8Array) => Promise<Uint8Array | null>;

/** A program that is called with a file to read, a file to write and a folder of its own. */
function installed(command: string, argumentsOf: (from: string, to: string, folder: string) => readonly string[]): Saver {
  return (file) => {
    const folder = mkdtempSync(join(tmpdir(), 'program-'));
    try {
      const [from, to] = [join(folder, '台账.xlsx'), join(folder, 'saved', '台账.xlsx')];
      writeFileSync(from, file);
      const { status } = spawnSync(command, [...argumentsOf(from, to, folder)], { encoding: 'utf8' });
      return Promise.resolve(status === 0 ? new Uint8Array(readFileSync(to)) : null);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

export const libreOffice = installed('soffice', (from, _, folder) => [
  `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
  '--headless',
  '--convert-to',
  'xlsx:Calc MS Excel 2007 XML',
  '--outdir',
  join(folder, 'saved'),
  from,
]);

const ssconvert = installed('sh', (from, to, folder) => ['-c', 'mkdir "$3" && ssconvert "$1" "$2"', 'sh', from, to, join(folder, 'saved')]);

/** Gnumeric 1.12.55, or what it does to what is ours where it is not installed: {@link asGnumeric}. */
export const gnumeric: Saver = async (file) => (await ssconvert(file)) ?? asGnumeric(file);

/** Remarks of names go and hidden ones show, custom XML goes with its relationships. */
export function asGnumeric(file: Uint8Array): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {};
  for (const [name, bytes] of partsOf(file)) {
    if (!name.startsWith('customXml/')) parts[name] = /\.(xml|rels)$/.test(name) ? rewritten(name, new TextDecoder().decode(bytes)) : bytes;
  }
  return packParts(parts);
}

function rewritten(name: string, text: string): string {
  if (name === 'xl/workbook.xml') return text.replaceAll(/(<definedName [^>]*?) comment="[^"]*"/g, '$1').replaceAll(' hidden="1"', '');
  if (name === '[Content_Types].xml') return text.replaceAll(/<Override PartName="\/customXml[^>]*>/g, '');
  return name.endsWith('.rels') ? text.replaceAll(/<Relationship [^>]*customXml[^>]*>/g, '') : text;
}

/** exceljs 4.4.0, which many offices' own systems write with. */
export const exceljs: Saver = async (file) => {
  const book = new ExcelJs();
  await book.xlsx.load(new Uint8Array(file).buffer);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

/** exceljs' work on a report of the builds that signed a sheet by its hidden name alone: no sign is left. */
export const stripped: Saver = async (file) => {
  const saved = await exceljs(file);
  const parts = [...partsOf(saved ?? file)].map(([name, bytes]) => {
    const text = name === 'xl/styles.xml' ? new TextDecoder().decode(bytes) : null;
    return [name, text?.replaceAll(/formatCode="General;[^"]*XMTZ:[^"]*"/g, 'formatCode="General"') ?? bytes] as const;
  });
  return packParts(Object.fromEntries(parts));
};
