import type { CellValue, SheetSnapshot } from '../../../src/spreadsheet/snapshot';
import { parseArea, parseCell } from '../../../src/spreadsheet/address';
import { WorkbookFault, type CellEdit, type FaultCode, type MarkRule, type Workbook } from '../../../src/spreadsheet/port';
import { LEDGER, type WorkbookSpec } from '../../support/workbook-spec';

/** A host to be held to the port. */
export interface HostUnderTest {
  readonly build: (spec: WorkbookSpec) => Promise<Workbook>;
  /** Conditional formats on a sheet, ours and others. */
  readonly countRules: (workbook: Workbook, sheetId: string) => Promise<number>;
  /** Drop-downs on a sheet: cells, and the words or the range that they offer. */
  readonly choices: (
    workbook: Workbook,
    sheetId: string,
  ) => Promise<readonly { readonly at: string; readonly source: string; readonly strict: boolean }[]>;
  /** Formulas of all sheets without `=`, by `sheet!address`. */
  readonly formulas: (workbook: Workbook) => Promise<Readonly<Record<string, string>>>;
  /** It tells which part of a text is struck through. */
  readonly tellsParts: boolean;
  /** The same workbook after it was saved and opened again, where the host can. */
  readonly reopen?: (workbook: Workbook) => Promise<Workbook>;
}

export const MARK: MarkRule = {
  key: 'overdue',
  areas: [area('A3:D3'), area('A5:D5')],
  fill: 'FFC7CE',
  color: '9C0006',
  bold: true,
  labelAreas: [area('B3'), area('B5')],
  label: '应开未开',
};

export function area(address: string): { row: number; column: number; rows: number; columns: number } {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

export async function openFirst(
  host: HostUnderTest,
  spec: WorkbookSpec = { sheets: [LEDGER] },
): Promise<{ workbook: Workbook; id: string }> {
  const workbook = await host.build(spec);
  const [first] = await workbook.listSheets();
  return { workbook, id: first?.id ?? '' };
}

export async function read(workbook: Workbook, id: string): Promise<SheetSnapshot> {
  const [snapshot] = await workbook.readSheets([id]);
  if (!snapshot) throw new Error('no snapshot');
  return snapshot;
}

export function edit(sheetId: string, address: string, before: CellValue, after: CellValue, numberFormat?: string): CellEdit {
  const place = parseCell(address);
  if (!place) throw new Error(address);
  return { sheetId, ...place, before, after, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** Code with which the work is refused, `done` if it is not. */
export function refusal(work: Promise<unknown>): Promise<FaultCode | 'done'> {
  return work.then(
    () => 'done' as const,
    (error: unknown) => {
      if (error instanceof WorkbookFault) return error.code;
      throw error;
    },
  );
}
