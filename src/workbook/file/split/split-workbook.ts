import { strToU8 } from 'fflate';
import type { CooperativeTask } from '../../../spreadsheet/task';
import type { CellValue } from '../../../spreadsheet/snapshot';
import type { ExtractExtras, RowExtract } from '../../../spreadsheet/row-extract';
import type { BookContext } from '../book/context';
import { relatedPart } from '../book/workbook-part';
import { writeSettings } from '../book/settings';
import { cellAttributes, cellXml } from '../edit/cell-xml';
import { cellAddress } from '../../../spreadsheet/address';
import { Draft } from '../package/draft';
import { Parts } from '../package/parts';
import { ensureStyles } from '../styles/ensure';
import { StyleBook } from '../styles/style-book';
import { escapeAttribute, escapeText } from '../xml/escape';
import { relationType } from '../xml/namespaces';
import { SheetSplitter } from './sheet-part';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.';

/**
 * New workbooks out of one: of its parts only the styles, the theme and the rows meant go along. What
 * else a workbook holds (other sheets, shared texts, caches of pivot tables, comments, pictures, macros)
 * tells of other units' rows.
 */
export class WorkbookSplitter {
  private readonly styles: StyleBook;
  private readonly draft: Draft;
  private readonly stylesPart: string;
  private readonly sheets = new Map<string, SheetSplitter>();

  constructor(private readonly context: BookContext) {
    this.draft = new Draft(context.parts);
    this.stylesPart = ensureStyles(this.draft);
    this.styles = new StyleBook(this.draft, this.stylesPart);
  }

  /** The parts of one file. */
  *splitting(file: RowExtract, extras: ExtractExtras): CooperativeTask<Parts> {
    const { book, parts } = this.context;
    const sheets: { readonly name: string; readonly xml: string }[] = [];
    for (const [at, sheet] of file.sheets.entries()) {
      yield* this.context.scanning(this.context.worksheet(sheet.sheet.id).part);
      const splitter = this.sheets.get(sheet.sheet.id) ?? new SheetSplitter(this.context, sheet.sheet.id, this.styles, extras);
      this.sheets.set(sheet.sheet.id, splitter);
      sheets.push({ name: sheet.sheet.name, xml: splitter.part(sheet, at === 0) });
      yield;
    }
    const { main, relations } = book.namespaces;
    this.styles.write();
    const theme = relatedPart(book, parts, 'theme');
    const names = [...sheets.map(({ name }) => name), extras.signSheet];
    const titles = printTitles(
      this.context,
      sheets.map(({ name }) => name),
    );
    const workbook =
      `<workbook xmlns="${main}" xmlns:r="${relations}">${book.date1904 ? '<workbookPr date1904="1"/>' : ''}<bookViews><workbookView/></bookViews><sheets>` +
      names
        .map(
          (name, at) =>
            `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}"${at === names.length - 1 ? ' state="veryHidden"' : ''} r:id="rId${at + 1}"/>`,
        )
        .join('') +
      `</sheets>${titles}</workbook>`;
    const related: [string, string][] = [
      ...names.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
      ...(theme === null ? [] : [['theme', 'theme/theme1.xml'] as [string, string]]),
    ];
    const entries = new Map<string, Uint8Array>([
      ['[Content_Types].xml', text(contentTypes(names.length, theme !== null))],
      ['_rels/.rels', text(relationships([['officeDocument', 'xl/workbook.xml']], (kind) => relationType(book.namespaces, kind)))],
      ['xl/workbook.xml', text(workbook)],
      ['xl/_rels/workbook.xml.rels', text(relationships(related, (kind) => relationType(book.namespaces, kind)))],
      ...sheets.map(({ xml }, at): [string, Uint8Array] => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(xml)]),
      [`xl/worksheets/sheet${names.length}.xml`, text(plainSheet(main, extras.signCells))],
      ['xl/styles.xml', strToU8(this.draft.text(this.stylesPart))],
      ...(theme === null ? [] : [['xl/theme/theme1.xml', parts.bytes(theme) ?? new Uint8Array(0)] as [string, Uint8Array]]),
    ]);
    const draft = new Draft(Parts.ofBytes(entries));
    if (extras.settings !== null) writeSettings(draft, extras.settings);
    return yield* draft.sealing();
  }
}

function text(xml: string): Uint8Array {
  return strToU8(DECLARATION + xml);
}

function contentTypes(sheets: number, theme: boolean): string {
  const override = (part: string, type: string): string => `<Override PartName="/xl/${part}" ContentType="${TYPES}${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    override('workbook.xml', 'spreadsheetml.sheet.main') +
    Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}.xml`, 'spreadsheetml.worksheet')).join('') +
    override('styles.xml', 'spreadsheetml.styles') +
    (theme ? override('theme/theme1.xml', 'theme') : '') +
    '</Types>'
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[], typeOf: (kind: string) => string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${typeOf(kind)}" Target="${target}"/>`).join('')}</Relationships>`;
}

/** The rows repeated on every page, which stand where they stood. */
function printTitles({ book }: BookContext, sheets: readonly string[]): string {
  const names = sheets.flatMap((sheet, at) => {
    const found = book.names.find(
      (name) => name.name === '_xlnm.Print_Titles' && name.sheet !== null && book.sheets[name.sheet]?.name === sheet,
    );
    return found ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeText(found.formula)}</definedName>`] : [];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

/** A sheet of bare cells. */
function plainSheet(main: string, cells: readonly (readonly CellValue[])[]): string {
  const rows = cells.map(
    (line, row) =>
      `<row r="${row + 1}">${line.map((value, column) => (value === null || value === '' ? '' : cellXml('', cellAttributes(cellAddress(row, column), 0), value))).join('')}</row>`,
  );
  return `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
