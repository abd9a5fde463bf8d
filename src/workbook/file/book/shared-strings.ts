import type { CooperativeTask } from '../../../spreadsheet/task';
import type { Content } from '../package/content';
import { decodeCellText } from '../xml/escape';
import { quickStrings } from './quick-strings';
import { runningParser, splitName } from '../xml/parse';

/** A longer part is read in slices. */
const MOST_AT_ONCE = 1 << 18;

const known = new WeakMap<Content, readonly string[]>();

/** The shared strings of a workbook (ECMA-376 18.4.9), each string once however many cells show it, as a task that yields. */
export function* readingSharedStrings(content: Content, text: string, part: string): CooperativeTask<readonly string[]> {
  const before = known.get(content);
  if (before) return before;
  const quick = text.length > MOST_AT_ONCE ? null : quickStrings(text);
  if (quick) {
    known.set(content, quick);
    return quick;
  }
  const strings: string[] = [];
  const current = new TextRun();
  let inItem = false;
  yield* runningParser(text, part, (parser) => {
    parser.on('opentag', (tag) => {
      const { local } = splitName(tag.name);
      if (local === 'si') {
        inItem = true;
        current.start();
      } else if (inItem) {
        current.enter(local);
      }
    });
    parser.on('text', (characters) => current.characters(characters));
    parser.on('cdata', (characters) => current.characters(characters));
    parser.on('closetag', (tag) => {
      const { local } = splitName(tag.name);
      if (local === 'si') {
        strings.push(current.value());
        inItem = false;
      } else {
        current.leave(local);
      }
    });
  });
  known.set(content, strings);
  return strings;
}

/** Collects the text of a rich or plain string (CT_Rst): all `t`, but none inside a phonetic run `rPh`. */
export class TextRun {
  private collected = '';
  private inText = false;
  private inPhonetic = false;

  start(): void {
    this.collected = '';
    this.inText = false;
    this.inPhonetic = false;
  }

  enter(local: string): void {
    if (local === 't') this.inText = !this.inPhonetic;
    else if (local === 'rPh') this.inPhonetic = true;
  }

  leave(local: string): void {
    if (local === 't') this.inText = false;
    else if (local === 'rPh') this.inPhonetic = false;
  }

  characters(text: string): void {
    if (this.inText) this.collected += text;
  }

  value(): string {
    return decodeCellText(this.collected);
  }
}
