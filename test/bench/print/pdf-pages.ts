import { inflateSync } from 'node:zlib';
import { MARGINS, POINTS_PER_INCH } from '../../../src/spreadsheet/paper';

/** A printed page as LibreOffice writes it. */
export interface PrintedPage {
  /** Name of the sheet, by the bookmark that leads to its first page. */
  readonly sheet: string;
  readonly width: number;
  readonly height: number;
  /** Points of the smallest text inside the margins; null where there is none. */
  readonly smallest: number | null;
  /** How far down the page is filled, 0 to 1. */
  readonly filled: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
/** Points that headers and footers may take off the page. */
const MARGIN = MARGINS.bottom * POINTS_PER_INCH;

/** Reads the pages of a PDF that LibreOffice Calc made with bookmarks: plain objects, deflated content. */
export function pdfPages(bytes: Uint8Array): PrintedPage[] {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map(Array.from(text.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)endobj/g), ([, id, body]) => [Number(id), body ?? '']));
  const tree = [...objects.values()].find((body) => /\/Type\s*\/Pages/.test(body)) ?? '';
  const kids = Array.from((/\/Kids\s*\[([^\]]*)\]/.exec(tree)?.[1] ?? '').matchAll(/(\d+) 0 R/g), ([, id]) => Number(id));
  if (kids.length === 0) throw new Error('no pages were found in the PDF');
  const titles = new Map(
    [...objects.values()].flatMap((body) => {
      const [, title, page] = /\/Title\s*<FEFF([0-9A-F]*)>\s*\/Dest\s*\[(\d+) 0 R/.exec(body) ?? [];
      return title === undefined ? [] : [[Number(page), Buffer.from(title, 'hex').swap16().toString('utf16le')] as const];
    }),
  );
  let sheet = '';
  return kids.map((id) => {
    const page = objects.get(id) ?? '';
    sheet = titles.get(id) ?? sheet;
    const [width, height] = (/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(page) ?? []).slice(1).map(Number);
    const content = /\/Contents (\d+) 0 R/.exec(page)?.[1];
    if (width === undefined || height === undefined || content === undefined) throw new Error(`page ${String(id)} cannot be read`);
    return { sheet, width, height, ...inkOf(streamOf(text, Number(content), objects), height) };
  });
}

/** Content of a stream, by the length that another object tells: its bytes may hold any word. */
function streamOf(text: string, id: number, objects: ReadonlyMap<number, string>): string {
  const length = Number(objects.get(Number(/\/Length (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1])));
  const start = /stream\r?\n/g;
  start.lastIndex = text.indexOf(`\n${String(id)} 0 obj`);
  const found = start.exec(text);
  if (!found || Number.isNaN(length)) throw new Error(`stream ${String(id)} cannot be read`);
  const from = found.index + found[0].length;
  return inflateSync(Buffer.from(text.slice(from, from + length), 'latin1')).toString('latin1');
}

/** Smallest text and lowest mark of a page's content, in which pictures count as what they are drawn of. */
function inkOf(content: string, height: number): Pick<PrintedPage, 'smallest' | 'filled'> {
  const stack: Matrix[] = [];
  let matrix = UNIT;
  let operands: number[] = [];
  let path: number[] = [];
  let [size, x, y] = [0, 0, 0];
  let [smallest, lowest] = [Infinity, height - MARGIN];
  const heightAt = (across: number, up: number): number => matrix[1] * across + matrix[3] * up + matrix[5];
  const mark = (at: number): void => {
    if (at >= MARGIN) lowest = Math.min(lowest, at);
  };
  for (const token of content.match(/\/[^\s/<[(]+|<[^>]*>|\[[^\]]*\]|\([^)]*\)|[^\s<[(/]+/g) ?? []) {
    const number = Number(token);
    if (!Number.isNaN(number)) {
      operands.push(number);
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands;
    switch (token) {
      case 'q':
        stack.push(matrix);
        break;
      case 'Q':
        matrix = stack.pop() ?? UNIT;
        break;
      case 'cm':
        matrix = multiply([a, b, c, d, e, f], matrix);
        break;
      case 'BT':
        [x, y] = [0, 0];
        break;
      case 'Td':
        [x, y] = [x + a, y + b];
        break;
      case 'Tm':
        [x, y] = [e, f];
        break;
      case 'Tf':
        size = operands.at(-1) ?? 0;
        break;
      case 'Tj':
      case 'TJ':
        if (heightAt(x, y) >= MARGIN) {
          smallest = Math.min(smallest, size * Math.hypot(matrix[0], matrix[1]));
          mark(heightAt(x, y));
        }
        break;
      case 'm':
      case 'l':
        path.push(heightAt(a, b));
        break;
      case 're':
        path.push(heightAt(a, b), heightAt(a + c, b + d));
        break;
      case 'S':
      case 's':
      case 'f':
      case 'f*':
      case 'B':
      case 'B*':
        path.forEach(mark);
        path = [];
        break;
      case 'n':
        path = [];
        break;
      default:
        // A name or a string belongs to the operator that follows.
        if (/^[/<[(]/.test(token)) continue;
    }
    operands = [];
  }
  return { smallest: Number.isFinite(smallest) ? smallest : null, filled: (height - MARGIN - lowest) / (height - 2 * MARGIN) };
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
