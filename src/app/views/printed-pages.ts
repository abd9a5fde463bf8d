import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { PRINT } from '../../wording/faces/print';

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
  return PRINT.total(pagesOn('A4', sheets), pagesOn('A3', sheets));
}

/** Pages of one paper that sheets take together. */
export function pagesOn(paper: PrintedPages['paper'], sheets: readonly { readonly printed: PrintedPages }[]): number {
  return sheets.reduce((sum, { printed }) => sum + (printed.paper === paper ? printed.pages : 0), 0);
}
