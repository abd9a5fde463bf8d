import { cellsFar } from '../../../src/checks/common/cells-far';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

/** A ledger of one project with these texts in column A far below it. */
const ledger = (...texts: readonly string[]) => withFar(texts.map((text) => [text]));
/** The same with rows of cells. */
const withFar = (rows: readonly CellValue[][]) =>
  readProjects(
    [
      ['项目名称', '责任单位', '总投资（万元）'],
      ['一号路', '交通局', 5_000],
      ...(rows.length > 0 ? Array.from({ length: 3_000 }, (): CellValue[] => []) : []),
      ...rows,
    ],
    { asOf: dayOf(2025, 6, 30) },
  );

test('cells that stand far off are told once, at the first of them', () => {
  expect(saidBy(cellsFar, ledger('误填', '草稿'))).toEqual([
    'A3003 远离台账处有2个单元格（A3003“误填”、A3004“草稿”），没有读取；误填的请清除，有用的请移到台账旁边。',
  ]);
  expect(remarksOf(cellsFar, withFar([[null, null, '误填']])).map(({ row, column }) => [row, column])).toEqual([[3_002, 2]]);
  expect(remarksOf(cellsFar, ledger('误填')).map(({ field }) => field)).toEqual([null]);
});

test('a ledger by itself has none, whatever else is asked of it', () => {
  expect(saidBy(cellsFar, ledger())).toEqual([]);
  const asked = readProjects(
    [
      ['项目名称', '建设性质', '总投资'],
      ['一号路', '重点', 5_000],
    ],
    { asOf: dayOf(2025, 6, 30) },
  );
  expect([asked.assumptions.length > 0, saidBy(cellsFar, asked)]).toEqual([true, []]);
});
