import { ALL_TYPES, columnsOf } from '../../../src/checks/common/columns-of';
import { REGISTERS } from '../../../src/ledger/kinds/registers';
import type { LedgerKind } from '../../../src/ledger/kinds/kind';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { CellState } from '../../../src/ledger/ledger';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { present } from '../../../src/spreadsheet/present';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { readProjects } from '../../support/read-projects';

/** The fields of the columns that a check of these types looks at, with how many cells each has read. */
function columns(header: readonly string[], row: readonly CellValue[], types = ALL_TYPES, kind: LedgerKind = PROJECTS): string[] {
  const ledger = readProjects([header, row], { kind, asOf: dayOf(2025, 6, 30) });
  return columnsOf(ledger, types).map(({ field, counts }) => `${field.name} ${String(counts[CellState.read])}`);
}
const register = (key: string): LedgerKind =>
  present(
    REGISTERS.find((kind) => kind.key === key),
    key,
  );

const HEADER = ['序号', '项目名称', '建设性质', '县级包联领导', '总投资（万元）', '建设起止年限', '备注'];
const ROW: CellValue[] = [1, '一号路', '新建', '钱一鸣', 5, '2025-2026', '急'];

test('every column of the sheet is looked at, by its type', () => {
  expect(columns(HEADER, ROW)).toEqual(['sequence 1', 'name 1', 'nature 1', 'leader 1', 'totalInvestment 1', 'duration 1', 'remark 1']);
  const tasks = ['序号', '任务指标', '责任单位', '计量单位', '年度目标', '一季度完成'];
  expect(columns(tasks, [1, '开工项目', '发改局', '个', 5, 2], ALL_TYPES, register('tasks'))).toEqual([
    'sequence 1',
    'task 1',
    'leadUnit 1',
    'measure 1',
    'yearAim 1',
    'done1 1',
  ]);
  const permits = ['序号', '项目名称', '立项', '用地预审', '环评'];
  expect(columns(permits, [1, '一号路', '已办结', '办理中', '2025年3月'], ['step'], register('permits'))).toHaveLength(3);
});

test('a date that is taken from a span is no column of the sheet', () => {
  expect(columns(HEADER, ROW, ['period'])).toEqual([]);
  expect(columns([...HEADER.slice(0, 5), '计划开工时间'], [...ROW.slice(0, 5), '2025年3月'], ['period'])).toEqual(['plannedStart 1']);
  expect(columns(HEADER, ROW, ['span', 'text'])).toEqual(['duration 1', 'remark 1']);
});
