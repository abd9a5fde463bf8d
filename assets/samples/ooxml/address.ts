/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** `B3` for column 1, row 3. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** Zero-based column and row of `B3`. */
export function cellPlace(cell: string): { column: number; row: number } {
  const letters = cell.replace(/\d/g, '');
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(cell.slice(letters.length)) - 1 };
}

/** `$A$3:$R$18` for `A3:R18`. */
export function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
