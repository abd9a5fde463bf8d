import { AssumptionLog, type GivenAnswers } from '../../../src/ledger/assumptions';
import type { ColumnMatch } from '../../../src/ledger/ledger';
import { fillingDittos, isDitto } from '../../../src/ledger/rows/dittos';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { runToEnd } from '../../../src/spreadsheet/task';
import { headedSheet } from '../../support/headed-sheet';
import { readProjects } from '../../support/read-projects';

test.each(['同上', ' 同 上 ', '同前', '〃', '″', '"', '＂', '”', '（同上）', '同上行', '同上一行', '（ 同上 ）', '′′', "''", '"同上"'])(
  '%s stands for the cell above',
  (text) => {
    expect(isDitto(text)).toBe(true);
  },
);

test.each(['水利局', '同意', '合同上报', '', '-', '同上单位共同实施', '同　上　　　　'])('%s does not', (text) => {
  expect(isDitto(text)).toBe(false);
});

const HEADER: readonly CellValue[] = ['项目名称', '责任单位', '建设性质', '总投资（万元）'];

/** The records below the header with dittos filled, and what was asked. */
function filled(rows: readonly (readonly CellValue[])[], answers: GivenAnswers = {}) {
  const { snapshot, header } = headedSheet([HEADER, ...rows], { origin: { row: 4, column: 2 } });
  const log = new AssumptionLog(answers);
  const columns: ColumnMatch[] = header.matches.map((match) => ({ ...match, unit: null, unitSource: null }));
  const records = snapshot.values.slice(1);
  const read = runToEnd(fillingDittos(records, { columns, firstColumn: 2, rows: records.map((_, record) => 5 + record), log }));
  return { ...read, same: read.records === records, asked: log.list() };
}

describe('the records with 同上 read as what stands in the row before', () => {
  test('each takes the value before it, through several rows', () => {
    const { records, columns } = filled([
      ['青石路', '交通局', '新建', 500],
      ['南河桥', '同上', '〃', 300],
      ['北山校', '同上', '续建', '同上'],
    ]);
    expect(records).toEqual([
      ['青石路', '交通局', '新建', 500],
      ['南河桥', '交通局', '新建', 300],
      ['北山校', '交通局', '续建', 300],
    ]);
    expect(columns).toEqual([1, 2, 3]);
  });

  test('blanks below it are no dittos', () => {
    expect(
      filled([
        ['青石路', '交通局', '新建', 500],
        ['南河桥', null, '新建', 300],
      ]),
    ).toMatchObject({ same: true, asked: [] });
  });

  test('the first record has none before it', () => {
    const { records, same, asked } = filled([
      ['青石路', '同上', '新建', 500],
      ['南河桥', '交通局', '新建', 300],
    ]);
    expect([records[0]?.[1], same, asked.length]).toEqual(['同上', true, 0]);
  });

  test('a column that is no field stays as it is', () => {
    const rows: CellValue[][] = [
      ['青石路', '交通局', '新建', 500, '某'],
      ['南河桥', '交通局', '新建', 300, '同上'],
    ];
    expect(filled(rows)).toMatchObject({ same: true, columns: [], asked: [] });
  });

  test('is told once a column with its cells and what it would change', () => {
    const { asked } = filled([
      ['青石路', '交通局', '新建', 500],
      ['南河桥', ' 同上 ', '〃', 300],
      ['北山校', '〃', '续建', 200],
    ]);
    expect(asked).toEqual([
      {
        code: 'values-filled',
        subject: 'ditto:nature',
        field: 'nature',
        cells: [{ row: 6, column: 4, rows: 1, columns: 1 }],
        decided: 'filled',
        options: [{ key: 'filled' }, { key: 'own' }],
        params: { label: '建设性质', count: 1, text: '〃' },
        figures: ['projects', 'plannedStarts', 'starts', 'resumption'],
        serious: true,
        likely: true,
        answered: false,
      },
      {
        code: 'values-filled',
        subject: 'ditto:leadUnit',
        field: 'leadUnit',
        cells: [
          { row: 6, column: 3, rows: 1, columns: 1 },
          { row: 7, column: 3, rows: 1, columns: 1 },
        ],
        decided: 'filled',
        options: [{ key: 'filled' }, { key: 'own' }],
        params: { label: '责任单位', count: 2, text: '同上' },
        figures: ['groups'],
        serious: false,
        likely: true,
        answered: false,
      },
    ]);
  });

  test('whoever answers that the cells are their own leaves them blank', () => {
    const { records } = filled(
      [
        ['青石路', '交通局', '新建', 500],
        ['南河桥', '同上', '新建', 300],
      ],
      { 'values-filled:ditto:leadUnit': 'own' },
    );
    expect(records[1]).toEqual(['南河桥', null, '新建', 300]);
  });

  test('a ditto below a blank is blank', () => {
    const ledger = readProjects([HEADER, ['青石路', null, '新建', 500], ['南河桥', '同上', '新建', 300]], { asOf: dayOf(2025, 6, 30) });
    expect(ledger.people('leadUnit')?.values).toEqual([null, null]);
  });
});
