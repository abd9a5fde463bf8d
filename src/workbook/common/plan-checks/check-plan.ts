import { isPlanFormula } from '../../../spreadsheet/plan-value';
import { parseCell } from '../../../spreadsheet/address';
import type { PlanValue, SheetPlan } from '../../../spreadsheet/sheet-plan';
import { STYLES } from '../../../spreadsheet/cell-style';
import { WorkbookFault, type MarkPlan, type NamePlan, type Plan, type RowInsert } from '../../../spreadsheet/port';
import { checkChoices } from './choices';
import { checkEdits } from './check-edits';
import { isOnSheet, isWritable, LONGEST_FORMAT } from './limits';
import { labelFormat } from '../label-format';

const COLOR = /^[0-9A-Fa-f]{6}$/;
const KEY = /^[A-Za-z0-9-]+$/;
const LONGEST_FORMULA = 8192;
const WIDEST = 255;

/** Looks at every input of a plan before the host is asked for anything. Throws `bad-plan`. */
export function checkPlan(plan: Plan): void {
  checkRows(plan.rows);
  checkEdits(plan.edits, plan.fills);
  checkMarks(plan.marks);
  checkSheets(plan);
  checkNames(plan.names);
}

function checkRows(rows: readonly RowInsert[]): void {
  const sheets = rows.map(({ sheetId }) => sheetId);
  if (new Set(sheets).size !== sheets.length) throw new WorkbookFault('bad-plan', sheets.join(' '));
  for (const { sheetId, above, count } of rows) {
    if (above < 1 || count < 1 || !isOnSheet({ row: above, column: 0, rows: count, columns: 1 }))
      throw new WorkbookFault('bad-plan', sheetId);
  }
}

function checkMarks(plans: readonly MarkPlan[]): void {
  const sheets = plans.map(({ sheetId }) => sheetId);
  if (new Set(sheets).size !== sheets.length) throw new WorkbookFault('bad-plan', sheets.join(' '));
  for (const { rules } of plans) {
    const keys = new Set(rules.map(({ key }) => key));
    const fine = rules.every(
      (rule) =>
        KEY.test(rule.key) &&
        COLOR.test(rule.fill) &&
        COLOR.test(rule.color) &&
        [...rule.areas, ...rule.labelAreas].every(isOnSheet) &&
        (rule.labelAreas.length === 0 || labelFormat(rule.label).length <= LONGEST_FORMAT),
    );
    if (!fine || keys.size !== rules.length) throw new WorkbookFault('bad-plan', [...keys].join(' '));
  }
}

function checkSheets({ sheets, removeSheets }: Plan): void {
  const keys = [...sheets.map(({ key }) => key), ...removeSheets];
  if (new Set(keys).size !== keys.length) throw new WorkbookFault('bad-plan', keys.join(' '));
  for (const sheet of sheets) if (!isSound(sheet)) throw new WorkbookFault('bad-plan', sheet.title);
  checkChoices(sheets);
}

function isSound(sheet: SheetPlan): boolean {
  const { rows, columns } = sheet.freeze;
  return (
    sheet.widths.every((width) => width >= 0 && width <= WIDEST) &&
    sheet.heights.every(({ row, points }) => row >= 0 && points > 0) &&
    [rows, columns].every((count) => Number.isInteger(count) && count >= 0) &&
    COLOR.test(sheet.tabColor) &&
    (sheet.print.scale === null || (Number.isInteger(sheet.print.scale) && sheet.print.scale >= 10 && sheet.print.scale <= 400)) &&
    (sheet.print.area === null || isOnSheet(sheet.print.area)) &&
    (sheet.print.breaks ?? []).every((row) => Number.isInteger(row) && row > 0) &&
    sheet.merges.every(isOnSheet) &&
    sheet.links.every(({ cell }) => parseCell(cell) !== null) &&
    sheet.charts.every(({ shares = 1 }) => Number.isFinite(shares) && shares > 0) &&
    sheet.charts.every((chart) => [chart.place, chart.categories, ...chart.series.map(({ values }) => values)].every(isOnSheet)) &&
    sheet.blocks.every(isSoundBlock)
  );
}

function isSoundBlock({ row, column, values, styles }: SheetPlan['blocks'][number]): boolean {
  const names = typeof styles === 'string' ? [styles] : styles;
  const width = values.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width === 0) return true;
  return (
    isOnSheet({ row, column, rows: values.length, columns: width }) &&
    names.every((name) => name in STYLES) &&
    (typeof styles === 'string' || styles.length >= width) &&
    values.every((line) => line.every(isSoundValue))
  );
}

function isSoundValue(value: PlanValue): boolean {
  if (!isPlanFormula(value)) return isWritable(value);
  const { formula } = value;
  return formula !== '' && !formula.startsWith('=') && formula.length <= LONGEST_FORMULA && isWritable(value.value);
}

/** Names that no workbook takes: a letter, `_` or `\` first, then letters, digits, `.`, `_`; no cell address. */
function checkNames(plans: readonly NamePlan[]): void {
  const seen = new Set<string>();
  for (const { name, area } of plans) {
    const shape = /^[\p{L}_\\][\p{L}\p{M}\p{N}._\\]*$/u.test(name) && name.length <= 255;
    const address = /^([a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i.test(name);
    if (!shape || address || seen.has(name.toLowerCase()) || !isOnSheet(area)) throw new WorkbookFault('bad-plan', name);
    seen.add(name.toLowerCase());
  }
}
