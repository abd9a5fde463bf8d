import { dayOf } from '../../../../src/spreadsheet/calendar';
import type { GivenAnswers } from '../../../../src/ledger/assumptions';
import { isFolded, sheetColumn } from '../../../../src/ledger/combine/row-location';
import type { Area, CellValue } from '../../../../src/spreadsheet/snapshot';
import { readProjects } from '../../../support/read-projects';

type Row = readonly CellValue[];

function read(rows: readonly Row[], answers: GivenAnswers = {}, merges: readonly Area[] = []) {
  return readProjects(rows, { asOf: dayOf(2025, 6, 30), answers }, { origin: { row: 4, column: 2 }, merges });
}

describe('a list of two lines a project', () => {
  const headed: Row[] = [
    ['序号', '项目名称', '建设性质\n建设起止年月', '总投资（万元）'],
    [1, '青石路', '新建', 500],
    [null, null, '2025-2026', null],
    [2, '南河桥', '续建', 300],
    [null, null, '2024-2026', null],
  ];
  const bare: Row[] = [
    ['序号', '项目名称', '总投资（万元）', '责任单位'],
    ...[1, 2, 3].flatMap((number): Row[] => [
      [number, '青石路', 500, '交通局'],
      [null, '某指挥部', null, '某局'],
    ]),
  ];

  test('is read as one row a project', () => {
    const ledger = read(headed);
    expect([...ledger.rows]).toEqual([5, 7]);
    expect(ledger.natures).toEqual(['new', 'continuing']);
    expect(ledger.columns.map(({ field }) => field.name)).toContain('duration');
  });

  test('is told where the heading says so, and asked about where only blanks tell', () => {
    const told = (rows: readonly Row[], answers?: GivenAnswers) =>
      read(rows, answers).assumptions.filter(({ subject }) => subject === 'two-lines');
    expect(told(headed)).toEqual([
      {
        code: 'rows-joined',
        subject: 'two-lines',
        field: null,
        cells: [
          { row: 5, column: 3, rows: 2, columns: 1 },
          { row: 7, column: 3, rows: 2, columns: 1 },
        ],
        decided: 'one',
        options: [{ key: 'one' }, { key: 'each' }],
        params: { layout: 2, count: 2, projects: 2, text: '', differing: '' },
        figures: ['projects', 'totalInvestment', 'annualPlan', 'plannedStarts', 'starts'],
        serious: false,
        answered: false,
      },
    ]);
    expect(told(bare)).toMatchObject([{ serious: true, params: { projects: 3 } }]);
    expect(read(bare).rows).toHaveLength(3);
  });

  test('is one of a line each where somebody says so', () => {
    const ledger = read(bare, { 'rows-joined:two-lines': 'each' });
    expect(ledger.otherRows.filter(({ kind }) => kind === 'continuation').map(({ reason }) => reason)).not.toContain('same-project');
  });
});

describe('cells that hold several fields', () => {
  const cells = (heading: string, ...below: string[]) =>
    read([
      ['序号', '项目名称', heading, '总投资（万元）'],
      ...below.map((cell, at): Row => [at + 1, `某${'路'.repeat(at + 1)}`, cell, 500]),
    ]);

  test('are taken apart where each is a field of its own', () => {
    const ledger = cells('建设性质/责任单位', '新建/交通局', '续建/水利局');
    expect(ledger.natures).toEqual(['new', 'continuing']);
    expect(ledger.people('leadUnit')?.values).toEqual([['交通局'], ['水利局']]);
  });

  test('stay together where one of two is none', () => {
    expect(cells('建设性质/照片', '新建/某某', '续建/某某').columns.map(({ field }) => field.name)).not.toContain('nature');
    expect(cells('建设性质/照片/相片', '新建/某某/某某', '续建/某某/某某').columns.map(({ field }) => field.name)).not.toContain('nature');
    expect(cells('照片/建设性质', '某某/新建', '某某/续建').columns.map(({ field }) => field.name)).not.toContain('nature');
  });

  test('are taken apart where two of three are fields, whichever', () => {
    const ledger = cells('照片/建设性质/责任单位', '某某/新建/交通局', '某某/续建/水利局');
    expect(ledger.natures).toEqual(['new', 'continuing']);
    expect(ledger.people('leadUnit')?.values).toEqual([['交通局'], ['水利局']]);
  });

  test('are of the plan and of the fact, where the headings over them say so', () => {
    const rows: Row[] = [
      ['序号', '项目名称', '计划', null, '实际', null],
      [null, null, '开工时间/竣工时间', '投资（万元）', '开工时间/竣工时间', '投资（万元）'],
      [1, '青石路', '2025年3月/2026年5月', 500, '2025年4月/2026年6月', 100],
      [2, '南河桥', '2025年4月/2026年5月', 600, '2025年5月/2026年6月', 200],
    ];
    const merges = [0, 1].map((at) => ({ row: 4, column: at + 2, rows: 2, columns: 1 }));
    const parents = [2, 4].map((at) => ({ row: 4, column: at + 2, rows: 1, columns: 2 }));
    const ledger = read(rows, {}, [...merges, ...parents]);
    expect(ledger.columns.map(({ field, header }) => [field.name, header])).toEqual(
      expect.arrayContaining([
        ['plannedStart', '计划 > 开工时间'],
        ['completion', '计划 > 竣工时间'],
        ['annualPlan', '计划 > 投资（万元）'],
        ['actualStart', '实际 > 开工时间'],
      ]),
    );
  });

  test('a list that stacks nothing is flat', () => {
    expect(cells('责任单位', '交通局', '水利局').assumptions.filter(({ code }) => code === 'rows-joined')).toEqual([]);
  });
});

test('ticks and stacked cells in one table are both laid out flat', () => {
  const ledger = read([
    ['序号', '项目名称', '责任单位/所在乡镇', '新建', '续建', '总投资（万元）'],
    [1, '青石路', '交通局/东坝镇', '√', null, 500],
    [2, '南河桥', '水利局/西坝乡', null, '√', 300],
  ]);
  expect(ledger.natures).toEqual(['new', 'continuing']);
  expect(ledger.people('leadUnit')?.values).toEqual([['交通局'], ['水利局']]);
  expect(ledger.choice('township')?.values).toEqual(['东坝镇', '西坝乡']);
  const folded = ledger.columns.filter(({ column }) => isFolded(column));
  expect(folded.map(({ field, column }) => [field.name, sheetColumn(column)])).toEqual(
    expect.arrayContaining([
      ['leadUnit', 4],
      ['township', 4],
      ['nature', 5],
    ]),
  );
});

test('ticks alone are laid out flat', () => {
  const rows: Row[] = [
    ['项目名称', '新建', '续建', '总投资（万元）'],
    ['青石路', '√', null, 500],
    ['南河桥', null, '√', 300],
  ];
  expect(read(rows).natures).toEqual(['new', 'continuing']);
});

test('so are ticks beside a heading that tells of the name and another thing', () => {
  const rows: Row[] = [
    ['序号', '项目名称/建设单位', '新建', '续建', '总投资（万元）'],
    [1, '青石路/交通局', '√', null, 500],
    [2, '南河桥/水利局', null, '√', 300],
  ];
  expect(read(rows).natures).toEqual(['new', 'continuing']);
});

test('several columns of two things each, the name among them, are all taken apart', () => {
  const ledger = read([
    ['序号', '项目名称/责任单位', '建设性质', '总投资/年度投资（万元）'],
    [1, '青石路\n交通局', '新建', '500\n100'],
    [2, '南河桥\n水利局', '续建', '300\n60'],
  ]);
  expect(ledger.money('totalInvestment')?.values).toEqual([5_000_000, 3_000_000]);
  expect(ledger.money('annualPlan')?.values).toEqual([1_000_000, 600_000]);
  expect(ledger.text('name')?.values).toEqual(['青石路', '南河桥']);
});
