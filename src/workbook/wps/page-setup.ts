/** What this folder uses of a sheet's print set-up. */
export interface PageSetup {
  PaperSize: number;
  Orientation: number;
  /** Percent; false where it is to fit a number of pages. */
  Zoom: number | false;
  FitToPagesWide: number;
  /** False for as many pages as needed. */
  FitToPagesTall: number | false;
  CenterHorizontally: boolean;
  LeftMargin: number;
  RightMargin: number;
  TopMargin: number;
  BottomMargin: number;
  /** A1 address, empty for all there is. */
  PrintArea: string;
  PrintTitleRows: string;
  PrintTitleColumns: string;
  CenterFooter: string;
}
