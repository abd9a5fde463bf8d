import { child, children, whole, type XmlElement } from '../xml/element';

/** Default style of each column as `cols` gives it (ECMA-376 18.3.1.13): runs of columns, -1 for none. */
export class ColumnStyles {
  private readonly runs: { first: number; last: number; style: number }[];

  constructor(worksheet: XmlElement) {
    this.runs = children(child(worksheet, 'cols'), 'col').map((col) => ({
      first: whole(col, 'min', 1) - 1,
      last: whole(col, 'max', 1) - 1,
      style: whole(col, 'style', -1),
    }));
  }

  styleOf(column: number): number {
    return this.runs.find((run) => run.first <= column && column <= run.last)?.style ?? -1;
  }
}
