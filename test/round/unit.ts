import { Workbook as ExcelJs, type Worksheet } from 'exceljs';

/** What a unit does to the file it was sent, in another program than ours. */
export interface Answer {
  /** Cells by the project's name and the printed heading, blanks left out. */
  readonly fill?: (project: string, cell: (heading: string) => unknown) => Readonly<Record<string, string | number | Date | null>>;
  /** Headings renamed, by their printed words. */
  readonly rename?: Readonly<Record<string, string>>;
  /** Amounts of these headings are written in 万元 where they were in 亿元. */
  readonly inWan?: readonly string[];
  /** The rows stand in the opposite order. */
  readonly reversed?: boolean;
  /** A column is put before the first one. */
  readonly shifted?: boolean;
  /** Our hidden column and sheet are gone. */
  readonly unsigned?: boolean;
  /** Cells of a row written into the first empty one below the list. */
  readonly added?: Readonly<Record<string, string | number | Date>>;
  readonly removed?: string;
}

const bare = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s/g, '') : '');

/** Opens a file with exceljs, fills it in as told, and saves it. */
export async function answered(bytes: Uint8Array, answer: Answer): Promise<Uint8Array> {
  const book = new ExcelJs();
  await book.xlsx.load(Buffer.from(bytes) as never);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  const { header, columns, rows } = layoutOf(sheet);
  const name = columns.get('项目名称') ?? 0;
  const rowsOf = (project: string): number[] => rows.filter((row) => bare(sheet.getCell(row, name).value) === bare(project));
  for (const row of rows) {
    const facts = answer.fill?.(sheet.getCell(row, name).text, (heading) => sheet.getCell(row, columns.get(heading) ?? 0).value) ?? {};
    for (const [heading, value] of Object.entries(facts)) sheet.getCell(row, columns.get(heading) ?? 0).value = value;
  }
  const [empty] = [Math.max(...rows) + 1];
  for (const [heading, value] of Object.entries(answer.added ?? {})) sheet.getCell(empty, columns.get(heading) ?? 0).value = value;
  for (const heading of answer.inWan ?? []) {
    const column = columns.get(heading) ?? 0;
    for (const row of [...rows, empty]) {
      const cell = sheet.getCell(row, column);
      if (typeof cell.value === 'number') cell.value = Math.round(cell.value * 1e8) / 1e4;
    }
  }
  if (answer.removed !== undefined)
    for (const row of rowsOf(answer.removed))
      for (let column = 1; column <= sheet.columnCount; column++) sheet.getCell(row, column).value = null;
  if (answer.reversed) reverse(sheet, rows);
  for (const [heading, text] of Object.entries(answer.rename ?? {})) sheet.getCell(header, columns.get(heading) ?? 0).value = text;
  if (answer.unsigned) withoutSign(book, sheet);
  if (answer.shifted) sheet.spliceColumns(1, 0, []);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Where the headings stand, and the rows with projects. */
export function layoutOf(sheet: Worksheet): {
  readonly header: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
} {
  let header = 0;
  sheet.eachRow((row, number) => {
    if (header === 0 && (row.values as unknown[]).some((value) => bare(value) === '项目名称')) header = number;
  });
  const columns = new Map<string, number>();
  sheet.getRow(header).eachCell((cell, column) => void columns.set(bare(cell.value), column));
  const name = columns.get('项目名称') ?? 0;
  const rows: number[] = [];
  for (let row = header + 1; row <= sheet.rowCount; row++) {
    const text = bare(sheet.getCell(row, name).value);
    if (text !== '' && !text.startsWith('合计')) rows.push(row);
  }
  return { header, columns, rows };
}

function reverse(sheet: Worksheet, rows: readonly number[]): void {
  const lines = rows.map((row) =>
    Array.from({ length: sheet.columnCount }, (_, at) => ({
      value: sheet.getCell(row, at + 1).value,
      style: sheet.getCell(row, at + 1).style,
    })),
  );
  rows.forEach((row, index) => {
    lines[rows.length - 1 - index]?.forEach(({ value, style }, at) => {
      sheet.getCell(row, at + 1).value = value;
      sheet.getCell(row, at + 1).style = style;
    });
  });
}

function withoutSign(book: ExcelJs, sheet: Worksheet): void {
  const hidden = book.worksheets.find(({ state }) => state === 'veryHidden');
  if (hidden) book.removeWorksheet(hidden.id);
  sheet.spliceColumns(sheet.columnCount, 1);
}
