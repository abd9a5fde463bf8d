import { sheetsOf } from '../../app/views/location-words';
import type { Ledger } from '../../ledger/ledger';
import type { Checked } from '../../app/results';
import type { CellLocation, Receipt, Workbook } from '../../spreadsheet/port';

/** Leads the user to what was made, and knows the way back to the place in the ledger from which they were led there. */
export class WayBack {
  /** The place in a ledger that was left last. */
  private left: CellLocation | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly goTo: (place: CellLocation) => void,
  ) {}

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

  /** Shows summary sheets that were made to one who was here, unless the settings say not to. Gives the place to go back to. */
  toSummary(sheets: Receipt['sheets'], here: CellLocation | null, { ledger, settings }: Checked): CellLocation | null {
    const back = this.from(here, ledger);
    if (!settings.reveal.sheets) return null;
    const [first] = sheets;
    if (first) this.goTo({ sheetId: first.sheetId, row: 0, column: 0 });
    return back;
  }

  /** Leads one who was on a sheet that is gone to the ledger; who can stay stays. */
  async whereGone(here: CellLocation | null, ledger: Ledger): Promise<void> {
    if (here === null) return;
    const sheets = await this.workbook.listSheets();
    if (!sheets.some(({ id }) => id === here.sheetId)) this.goTo(this.from(null, ledger));
  }
}
