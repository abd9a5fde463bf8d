import { check } from '../../src/app/actions/check';
import { dayOf } from '../../src/spreadsheet/calendar';
import { present } from '../../src/spreadsheet/present';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { openSheets } from './ledger-sheets';

const PROJECTS: readonly (readonly CellValue[])[] = [
  ['2025年重点项目台账'],
  ['序号', '项目名称', '建设性质', '总投资（亿元）', '计划开工时间', '责任单位'],
  ...['青石供水工程', '南河产业园', '北山公路', '东城小学'].map((name, at) => [at + 1, name, '新建', 2, '2025年3月', '水利局']),
];
/** What the reading of a cell or a column left open or did not understand. */
const OPEN = /^(?:reading-|word-|date-un|amount-un|number-un|column-missing|figures-untold)/;

/** One of the office's other ledgers beside the project ledger, counted at the end of June 2025. */
export async function oneRegister(rows: readonly (readonly CellValue[])[], sheet = '台账') {
  const checked = await check(openSheets({ 项目: PROJECTS, [sheet]: rows }), { today: dayOf(2025, 6, 30) });
  const { registers } = checked;
  const register = present(registers[0], 'registers', 0);
  return {
    checked,
    register,
    kind: register.evaluator.register.kind.key,
    figures: Object.fromEntries(register.figures.map(({ figure, value }) => [figure.key, value])),
    /** Codes of the findings about the reading, in the order of the sheet. */
    told: register.findings.filter(({ code }) => OPEN.test(code)).map(({ code }) => code),
  };
}
