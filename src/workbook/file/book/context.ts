import { runToEnd, type CooperativeTask } from '../../../spreadsheet/task';
import type { SheetInfo } from '../../../spreadsheet/snapshot';
import { MARKER_PREFIX, WorkbookFault } from '../../../spreadsheet/port';
import type { Content } from '../package/content';
import { CONTENT_TYPES, contentTypeOf } from '../package/content-types';
import type { Parts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import { scanningSheet, type SheetScan } from '../sheet/scan';
import { forgetStyleSheet, readStyleFormats, styleSheetOf, type StyleFormats } from '../styles/read';
import { ourRules, type OurRule } from '../marks/find';
import type { ValueContext } from '../sheet/cell-value';
import { rescanSheet } from '../sheet/rescan';
import type { Splices } from '../xml/splices';
import { signedSheets, type SignedSheet } from './generated';
import { readingSharedStrings } from './shared-strings';
import { richErrors } from './rich-values';
import { richStrikes, type RichStrike } from './struck-texts';
import { readBook, relatedPart, type Book, type BookSheet } from './workbook-part';
import { present } from '../../../spreadsheet/present';

const scans = new WeakMap<Content, { scan: SheetScan; strings: readonly string[] }>();

/** One state of the package with what has been read of it; every part is parsed at most once. */
export class BookContext {
  readonly book: Book;
  private knownFormats: StyleFormats | null | undefined;
  private knownErrors: ReadonlySet<number> | undefined;
  private knownSheets: readonly SignedSheet[] | undefined;

  constructor(readonly parts: Parts) {
    this.book = readBook(parts);
  }

  get infos(): SheetInfo[] {
    return this.sheets.map((sheet, index) => ({
      id: this.idOf(index),
      name: sheet.name,
      visible: sheet.visible,
      type: sheet.worksheet ? 'worksheet' : 'chartsheet',
      generated: sheet.sign?.key ?? null,
    }));
  }

  /** The sheets with what they say of being ours. */
  get sheets(): readonly SignedSheet[] {
    return (this.knownSheets ??= signedSheets(this.book, this.parts, this.formats));
  }

  /** Handle of a sheet: the key of its part, which replacing and renaming leave alone. */
  idOf(index: number): string {
    const { part } = present(this.book.sheets[index], 'sheets', index);
    return part === '' ? `missing-${index}` : part;
  }

  /** Index of the sheet of that handle. Throws `sheet-missing`. */
  indexOf(sheetId: string): number {
    const index = this.book.sheets.findIndex((_, at) => this.idOf(at) === sheetId);
    if (index < 0) throw new WorkbookFault('sheet-missing', sheetId);
    return index;
  }

  /** The worksheet of that handle. Throws `sheet-missing`, for a chart sheet too: it has no cells. */
  worksheet(sheetId: string): BookSheet {
    const sheet = this.book.sheets[this.indexOf(sheetId)];
    if (!sheet?.worksheet) throw new WorkbookFault('sheet-missing', sheet?.name ?? sheetId);
    return sheet;
  }

  private get values(): ValueContext {
    return { strings: this.strings, date1904: this.book.date1904, richErrors: () => this.richErrors };
  }

  /** Takes over what was read of a sheet before splices were carried out on it. */
  rescan(part: string, former: SheetScan, splices: Splices): void {
    const content = this.parts.content(part);
    if (!content || splices.empty) return;
    const scan = rescanSheet(former, this.parts.text(part), splices, part, this.values);
    scans.set(content, { scan, strings: this.strings });
  }

  scan(part: string): SheetScan {
    return runToEnd(this.scanning(part));
  }

  /** What is known of a sheet that was scanned already, so that its text need not be searched. */
  scanAtHand(part: string): SheetScan | null {
    const content = this.parts.content(part);
    return (content && scans.get(content)?.scan) ?? null;
  }

  /** {@link scan} in slices; from then on it is at hand. */
  *scanning(part: string): CooperativeTask<SheetScan> {
    const content = this.parts.content(part);
    if (!content) throw new WorkbookFault('file-damaged', part);
    const strings = yield* this.readingStrings();
    const known = scans.get(content);
    // The same content beside other shared strings would show other texts.
    if (known?.strings === strings) return known.scan;
    const scan = yield* scanningSheet(yield* this.parts.reading(part), part, { ...this.values, strings });
    scans.set(content, { scan, strings });
    return scan;
  }

  /** Another state has taken its place: what only this one holds is kept in its smallest form, for whoever takes a change back. */
  letGo(after: BookContext): void {
    for (const [name, content] of this.parts.list()) {
      if (after.parts.content(name) === content) continue;
      scans.delete(content);
      forgetStyleSheet(content);
    }
    this.parts.letGo(after.parts);
  }

  /** Worked out when a cell first asks. */
  private get richErrors(): ReadonlySet<number> {
    return (this.knownErrors ??= richErrors(this.book, this.parts));
  }

  /** Our marks on a sheet, as rules; a sheet whose text never names us is not parsed for it. */
  rules(part: string): readonly OurRule[] {
    if (this.scanAtHand(part) === null && !this.parts.text(part).includes(MARKER_PREFIX)) return [];
    return ourRules(this.scan(part).root);
  }

  get strings(): readonly string[] {
    return runToEnd(this.readingStrings());
  }

  private *readingStrings(): CooperativeTask<readonly string[]> {
    const part = relatedPart(this.book, this.parts, 'sharedStrings');
    const content = part === null ? undefined : this.parts.content(part);
    return part === null || !content ? NO_STRINGS : yield* readingSharedStrings(content, yield* this.parts.reading(part), part);
  }

  /** The package bears a digital signature (OPC 10): its root relates to where the signatures begin. */
  get signed(): boolean {
    return relationshipsOf(this.parts, '').some(({ type }) => type.endsWith('/digital-signature/origin'));
  }

  /** How a file with this workbook is to end: Excel does not open one that bears macros, or is a template, under another ending. */
  get ending(): '.xlsx' | '.xlsm' | '.xltx' | '.xltm' {
    const type = contentTypeOf(this.parts.text(CONTENT_TYPES), this.book.part).toLowerCase();
    const macros = type.includes('macroenabled');
    return type.includes('template') ? (macros ? '.xltm' : '.xltx') : macros ? '.xlsm' : '.xlsx';
  }

  get stylesPart(): string | null {
    return relatedPart(this.book, this.parts, 'styles');
  }

  /** Shared strings in several fonts for which a line is a matter, by their index. */
  get richStrikes(): ReadonlyMap<number, RichStrike> {
    return richStrikes(this.book, this.parts, (this.formats?.struck.size ?? 0) > 0);
  }

  /** Number formats of the cell formats; null where the workbook has no styles. */
  get formats(): StyleFormats | null {
    if (this.knownFormats === undefined) {
      const part = this.stylesPart;
      const content = part === null ? undefined : this.parts.content(part);
      this.knownFormats = part === null || !content ? null : readStyleFormats(styleSheetOf(content, this.parts.text(part), part));
    }
    return this.knownFormats;
  }
}

const NO_STRINGS: readonly string[] = [];
