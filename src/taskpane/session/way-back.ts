import { sheetsOf } from '../../app/views/location-words';
import type { Ledger } from '../../ledger/ledger';
import type { CellLocation, Workbook } from '../../spreadsheet/port';

/** The way from sheets that were made back to the place in the ledger from which the user was led there. */
export class WayBack {
  /** The place in a ledger that was left last. */
  private left: CellLocation | null = null;

  constructor(private readonly workbook: Workbook) {}

  /** Where the user is, before something is done that leads elsewhere. */
  here(): Promise<CellLocation | null> {
    return this.workbook.selection();
  }

  /** The place in this ledger to go back to by one who was here: that very place, the one that was left last, or its beginning. */
  from(here: CellLocation | null, ledger: Ledger): CellLocation {
    const sheets = sheetsOf(ledger);
    const own = [here, this.left].find((place) => place && sheets.some(({ id }) => id === place.sheetId));
    this.left = own ?? { sheetId: ledger.snapshot.sheet.id, row: 0, column: 0 };
    return this.left;
  }

  /** Where to lead one who was here, if that sheet is gone; null where they can stay. */
  async whereGone(here: CellLocation | null, ledger: Ledger): Promise<CellLocation | null> {
    const sheets = await this.workbook.listSheets();
    return here === null || sheets.some(({ id }) => id === here.sheetId) ? null : this.from(null, ledger);
  }
}
