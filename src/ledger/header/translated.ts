import { textLines } from '../cells/cell-text';

const HAN = /[\u4e00-\u9fff]/;
/** Letters enough for a word of English; EPC, PPP and GDP are words of Chinese headers. */
const ENGLISH = /[A-Za-z]{4}|^no\.?$/im;
/** English before or behind the Chinese in one line: Nature 建设性质, 建设性质 Nature, 总投资(Total investment). */
const BEFORE = /^[A-Za-z][A-Za-z .,&'’/-]{3,40}(?=[\u4e00-\u9fff])/;
const BEHIND = /(?<=[\u4e00-\u9fff)）])[ /(（]{0,3}[A-Za-z][A-Za-z .,&'’/-]{3,40}[)）]?$/;

/** A header without its translation: the Chinese of Project Name over 项目名称. */
export function withoutTranslation(text: string): string {
  if (!ENGLISH.test(text) || !HAN.test(text)) return text;
  const lines = textLines(text).filter((line) => HAN.test(line) || !ENGLISH.test(line));
  return lines.map((line) => line.replace(BEFORE, '').replace(BEHIND, '')).join('\n');
}
