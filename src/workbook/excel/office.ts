/// <reference types="office-js" />

/** What this folder needs of Office.js: `Excel.run` and which requirement sets there are. */
export interface Office {
  readonly run: <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
  /** Whether the host has a version of the ExcelApi set. */
  readonly supports: (version: string) => boolean;
}

/** The lowest ExcelApi set that this folder works with; the manifest asks for the same. */
export const FLOOR = '1.7';

/** The Office.js that the page has loaded. */
export function officeOfPage(): Office {
  return {
    run: (batch) => Excel.run(batch),
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  };
}
