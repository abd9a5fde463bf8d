import { decodeCellText } from '../xml/escape';
import { ODD, Odd, TagReader } from '../sheet/tag-reader';

/**
 * The shared strings of a part that holds plain texts alone, as nearly every program writes them: a third of the time of a
 * parser of all XML. Null where there is anything else: runs of several looks, phonetic hints, extensions, entities by number.
 */
export function quickStrings(text: string): string[] | null {
  const open = /<sst(?:\s[^<>]*)?>/.exec(text);
  if (!open || open[0].endsWith('/>') || ODD.test(text)) return null;
  const reader = new TagReader(text, open.index + open[0].length);
  const strings: string[] = [];
  try {
    for (let name = reader.open(); name !== ''; name = reader.open()) {
      if (name !== 'si' || reader.selfClosing || reader.open() !== 't') return null;
      if (reader.selfClosing) strings.push('');
      else {
        strings.push(decodeCellText(reader.characters()));
        reader.close('t');
      }
      reader.close('si');
    }
    reader.close('sst');
    return text.slice(reader.at).trim() === '' ? strings : null;
  } catch (error) {
    if (error instanceof Odd) return null;
    throw error;
  }
}
