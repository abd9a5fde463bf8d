/** Numbers the parts of each sort from 1 on, as Excel names them: `chart1.xml`, `chart2.xml`. */
export class PartNumbers {
  private readonly used = new Map<string, number>();

  next(sort: string): number {
    const number = (this.used.get(sort) ?? 0) + 1;
    this.used.set(sort, number);
    return number;
  }
}
