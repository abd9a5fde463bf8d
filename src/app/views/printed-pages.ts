import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { PRINT } from '../../wording/sheets/print';

/** The paper that a sheet takes when it is printed. */
export interface PrintedPages {
  readonly pages: number;
  readonly paper: 'A4' | 'A3';
}

/** Pages of a planned sheet: each begins at a break of the plan's own. */
export function printedPages({ print: { paper, breaks = [] } }: SheetPlan): PrintedPages {
  return { pages: breaks.length + 1, paper };
}

/** The sentence that says how much paper all of them take. */
export function printedTotal(sheets: readonly { readonly printed: PrintedPages }[]): string {
  const of = (paper: PrintedPages['paper']): number =>
    sheets.reduce((sum, { printed }) => sum + (printed.paper === paper ? printed.pages : 0), 0);
  return PRINT.total(of('A4'), of('A3'));
}
