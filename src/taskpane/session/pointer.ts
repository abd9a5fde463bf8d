import type { Workbook } from '../../spreadsheet/port';

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Selects cells in the workbook. A key held down wants them faster than a workbook selects: only the last one wanted comes next. */
export class Pointer {
  /** The cell to be selected, while one is being selected. */
  private wanted: Place | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  goTo(place: Place): void {
    const before = this.wanted;
    this.wanted = place;
    if (!before) void this.selectWanted();
  }

  private async selectWanted(): Promise<void> {
    for (let place = this.wanted; place; place = place === this.wanted ? null : this.wanted) {
      try {
        await this.workbook.select(place.sheetId, place.row, place.column);
      } catch (error) {
        this.onFailure(error);
      }
    }
    this.wanted = null;
  }
}
