import {
  CellValueType,
  type ICellData,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { areaAddress, quoteSheet } from '../../src/spreadsheet/address';
import { isCellError, type CellValue, type SheetSnapshot } from '../../src/spreadsheet/snapshot';
import type { PlannedSheets } from '../../src/sheets';
import type { PlanValue } from '../../src/spreadsheet/sheet-plan';

/** A formula of a plan beside what the independent engine makes of it. */
export interface Recomputed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly planned: string | number;
  readonly engine: unknown;
}

/** What is needed of plans to compute their formulas. */
export interface Computable {
  readonly names: PlannedSheets['names'];
  readonly sheets: readonly Pick<PlannedSheets['sheets'][number], 'key' | 'title' | 'blocks'>[];
}

type Cells = Record<number, Record<number, ICellData>>;

/**
 * Every formula of the plans, computed anew over the ledgers' sheets by Univer's formula engine,
 * headless: an implementation of its own, not the one under test. A fresh engine each time, because
 * defined names of an earlier workbook would be found again.
 */
export async function recompute(ledgers: readonly SheetSnapshot[], planned: Computable): Promise<Recomputed[]> {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, workbookData(ledgers, planned));
  const formula = FUniver.newAPI(univer).getFormula();
  formula.executeCalculation();
  await formula.onCalculationResultApplied();
  const results = planned.sheets.flatMap(({ key, blocks }) => {
    const cells = workbook.getSheetBySheetId(key)?.getCellMatrix();
    return formulasOf(blocks).map((found) => ({ sheet: key, ...found, engine: cells?.getValue(found.row, found.column)?.v }));
  });
  univer.dispose();
  return results;
}

function workbookData(ledgers: readonly SheetSnapshot[], { sheets, names }: Computable): IWorkbookData {
  const lastRow = Math.max(...names.map(({ area }) => area.row + area.rows), 1);
  const own = ledgers.map((ledger) => ({
    id: `ledger ${ledger.sheet.id}`,
    name: ledger.sheet.name,
    rowCount: lastRow + 1,
    columnCount: 60,
    cellData: ledgerCells(ledger),
  }));
  const nameOf = (id: string): string => ledgers.find(({ sheet }) => sheet.id === id)?.sheet.name ?? '';
  const others = sheets.map(({ key, title, blocks }) => ({
    id: key,
    name: title,
    rowCount: 20000,
    columnCount: 20,
    cellData: planCells(blocks),
  }));
  const defined = names.map(({ name, sheetId, area }, index) => [
    `n${String(index)}`,
    {
      id: `n${String(index)}`,
      name,
      formulaOrRefString: `${quoteSheet(nameOf(sheetId))}!${absolute(areaAddress(area))}`,
      localSheetId: 'AllDefaultWorkbook',
    },
  ]);
  return {
    id: 'workbook',
    name: '',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [...own.map(({ id }) => id), ...sheets.map(({ key }) => key)],
    sheets: Object.fromEntries([...own, ...others].map((sheet) => [sheet.id, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(defined)) }],
  };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function ledgerCells({ values, origin }: SheetSnapshot): Cells {
  const cells: Cells = {};
  values.forEach((row, at) => {
    const filled = row.map((value, column) => [column + origin.column, cellOf(value)] as const).filter(([, cell]) => cell !== null);
    cells[at + origin.row] = Object.fromEntries(filled) as Record<number, ICellData>;
  });
  return cells;
}

function cellOf(value: CellValue): ICellData | null {
  if (value === null) return null;
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return typeof value === 'boolean' ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN } : { v: value, t: CellValueType.STRING };
}

function planCells(blocks: PlannedSheets['sheets'][number]['blocks']): Cells {
  const cells: Cells = {};
  for (const block of blocks) {
    block.values.forEach((row, down) => {
      const at = (cells[block.row + down] ??= {});
      row.forEach((value, across) => {
        if (isFormula(value)) at[block.column + across] = { f: `=${value.formula}` };
        else if (typeof value === 'number') at[block.column + across] = { v: value, t: CellValueType.NUMBER };
        else if (typeof value === 'string') at[block.column + across] = { v: value, t: CellValueType.STRING };
      });
    });
  }
  return cells;
}

function formulasOf(blocks: PlannedSheets['sheets'][number]['blocks']): Omit<Recomputed, 'sheet' | 'engine'>[] {
  return blocks.flatMap((block) =>
    block.values.flatMap((row, down) =>
      row.flatMap((value, across) =>
        isFormula(value) ? [{ row: block.row + down, column: block.column + across, formula: value.formula, planned: value.value }] : [],
      ),
    ),
  );
}

function isFormula(value: PlanValue): value is Extract<PlanValue, { formula: string }> {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

/** Formulas whose value is not what the engine computes; amounts may differ by binary fractions of a 元. */
export function disagreements(results: readonly Recomputed[]): Recomputed[] {
  return results.filter(({ planned, engine }) => {
    if (typeof planned !== 'number') return (engine ?? '') !== planned;
    return typeof engine !== 'number' || Math.abs(engine - planned) > 1e-8 * Math.max(1, Math.abs(planned));
  });
}
