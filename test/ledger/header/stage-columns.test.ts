import { AssumptionLog, type GivenAnswers } from '../../../src/ledger/assumptions';
import { stageForNature } from '../../../src/ledger/header/stage';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../support/headed-sheet';
import type { SnapshotOptions } from '../../support/snapshot';

type Row = readonly CellValue[];

describe('the columns of a table', () => {
  /** Fields by column once the stage was settled, whether it was asked about, and what was. */
  function settled(rows: readonly Row[], answers: GivenAnswers = {}, layout: SnapshotOptions = {}) {
    const log = new AssumptionLog(answers);
    const { snapshot, header } = headedSheet(rows, { origin: { row: 4, column: 2 }, ...layout });
    const { matches, asked } = stageForNature({ snapshot, header, matches: header.matches, kind: PROJECTS, planYear: 2025 }, log);
    return { fields: matches.map(({ field, column }) => `${column} ${field.name}`).join(', '), matches, asked, log: log.list() };
  }

  const BESIDE: Row[] = [
    ['项目名称', '建设性质', '建设阶段', '总投资（万元）'],
    ['青石路', '新建', '新开工', 500],
    ['南河桥', '扩建', '续建', 300],
  ];
  const ALONE: Row[] = [
    ['项目名称', '总投资（万元）', '项目状态', '责任单位', '计划开工时间'],
    ['青石路', 500, '在建', '交通局', '2023年3月'],
    ['南河桥', 300, '前期', '水利局', '2026年3月'],
  ];

  test('have the stage in place of the nature, and no longer as a state', () => {
    const { fields, asked, matches } = settled(BESIDE);
    expect([fields, asked]).toEqual(['2 name, 4 nature, 5 totalInvestment', true]);
    expect(matches.find(({ column }) => column === 4)).toMatchObject({ header: '建设阶段', reason: 'ambiguous', confidence: 0.75 });
  });

  test('stay where somebody answered so, and are not asked about again', () => {
    expect(settled(BESIDE, { 'stage-for-nature:建设阶段': 'nature' })).toMatchObject({
      fields: '2 name, 3 nature, 4 startState, 5 totalInvestment',
      asked: true,
    });
    expect(settled(ALONE, { 'stage-for-nature:项目状态': 'none' })).toMatchObject({
      fields: '2 name, 3 totalInvestment, 4 startState, 5 leadUnit, 6 plannedStart',
      asked: true,
    });
  });

  test('have a stage alone as the nature, in their order', () => {
    const { fields, asked, log, matches } = settled(ALONE);
    expect([fields, asked]).toEqual(['2 name, 3 totalInvestment, 4 nature, 5 leadUnit, 6 plannedStart', true]);
    expect(matches.find(({ column }) => column === 4)).toMatchObject({ header: '项目状态', reason: 'ambiguous', confidence: 0.75 });
    expect(log).toEqual([
      {
        code: 'stage-for-nature',
        subject: '项目状态',
        field: 'nature',
        cells: [{ row: 4, column: 4, rows: 1, columns: 1 }],
        decided: 'stage',
        options: [
          { key: 'stage', params: { header: '项目状态' } },
          { key: 'none', params: { header: '项目状态' } },
        ],
        params: { stage: '项目状态', nature: '' },
        figures: ['projects', 'plannedStarts', 'starts', 'resumption'],
        serious: true,
        likely: true,
        answered: false,
      },
    ]);
  });

  test('are as they were where somebody chose the nature', () => {
    const { snapshot, header } = headedSheet(BESIDE);
    const matches = header.matches.map((match) => (match.field.name === 'nature' ? { ...match, reason: 'chosen' as const } : match));
    const table = { snapshot, header, matches, kind: PROJECTS, planYear: 2025 };
    expect(stageForNature(table, new AssumptionLog({}))).toEqual({ matches, asked: false });
  });

  test('are asked about at all rows of the header', () => {
    const two: Row[] = [
      ['项目名称', '项目状态', '投资情况（万元）', null],
      [null, null, '总投资', '年度计划投资'],
      ['青石路', '在建', 500, 100],
      ['南河桥', '前期', 300, 100],
    ];
    const merges = [0, 1].map((at) => ({ row: 4, column: 2 + at, rows: 2, columns: 1 }));
    expect(settled(two, {}, { merges: [...merges, { row: 4, column: 4, rows: 1, columns: 2 }] }).log[0]?.cells).toEqual([
      { row: 4, column: 3, rows: 2, columns: 1 },
    ]);
  });

  test.each<[string, Row, Row]>([
    ['over others', [null, null, '续建项目投资（万元）', null], ['项目名称', '项目状态', '总投资', '年度计划投资']],
    ['below another', ['项目名称', '项目状态', '投资情况（万元）', null], [null, null, '总投资', '续建项目']],
  ])('have a stage also where a heading %s names a nature', (_, first, second) => {
    const rows = [first, second, ['青石路', '在建', 500, 100], ['南河桥', '前期', 300, 100]];
    expect(settled(rows, {}, { merges: [{ row: 4, column: 4, rows: 1, columns: 2 }] }).asked).toBe(true);
  });

  test('are as they were, and nothing is asked, where there is no stage or the nature says more', () => {
    const changed = (from: CellValue, to: CellValue): Row[] => BESIDE.map((row) => row.map((cell) => (cell === from ? to : cell)));
    for (const rows of [changed('建设阶段', '甲'), changed('扩建', '续建'), changed('续建', '某某')]) {
      const { fields, asked, log } = settled(rows);
      expect([fields.includes('3 nature'), asked, log]).toEqual([true, false, []]);
    }
    expect(settled(ALONE.map((row) => row.filter((_, at) => at !== 2)))).toMatchObject({ asked: false, log: [] });
  });

  test('a nature that is not understood does not count beside those that are', () => {
    expect(settled([...BESIDE, ['北山渠', '某某', '前期', 5]]).asked).toBe(true);
  });

  test('a column that is something else is no stage', () => {
    const rows = ALONE.map((row, at): Row => row.map((cell, column) => (column === 2 ? (at === 0 ? '项目类别' : cell) : cell)));
    expect(settled(rows)).toMatchObject({ asked: false, log: [] });
  });

  describe('records are no heading that tells the nature', () => {
    const NUMBERS: Row[] = [
      ['项目名称', '项目状态', '总投资（万元）', '计划开工时间'],
      ['县医院扩建项目', '在建', 500, 45_300],
      ['南河桥', '前期', 300, 46_100],
    ];
    const formats = [[], ...Array.from({ length: 3 }, () => ['', '', '', 'yyyy-m-d'])];

    test('whatever they are called, and however few texts they hold', () => {
      expect(settled(NUMBERS, {}, { formats })).toMatchObject({ asked: true, log: [{ decided: 'stage' }] });
    });

    test('but a row without a stage is, right below the header too', () => {
      expect(settled([...NUMBERS, ['二、续建项目', null, 800]], {}, { formats }).log).toEqual([]);
      expect(settled([...NUMBERS, ['二、续建项目', null, 800, 300]], {}, { formats }).log).toEqual([]);
      const [header = [], ...projects] = NUMBERS;
      expect(settled([header, ['一、续建项目'], ...projects], {}, { formats: [[], ...formats] }).log).toEqual([]);
      expect(settled([['某县', '续建项目'], ...NUMBERS], {}, { formats: [[], ...formats] }).log).toEqual([]);
    });
  });

  test.each<[string, CellValue, string, boolean]>([
    ['a year and a month', 2025.3, 'General', false],
    ['a month', 202_503, 'General', false],
    ['a day in digits', 20_250_301, 'General', false],
    ['a year', 2025, 'General', false],
    ['a day by its number', 45_717, 'yyyy-m-d', false],
    ['of the year before', 45_300, 'yyyy-m-d', true],
    ['a day of a file of 1904', 44_255, 'yyyy-m-d', true],
    ['a text', '3月', 'General', false],
    ['a text of the year before', '2024年12月', 'General', true],
    ['no day', '待定', 'General', true],
    ['nothing', null, 'General', true],
  ])('something under way that began this year is no sign of an earlier one: %s', (_, start, format, decides) => {
    const rows = ALONE.map((row, at): Row => (at === 1 ? [...row.slice(0, 4), start] : row));
    const formats = [[], ['', '', '', '', format]];
    expect(settled(rows, {}, { formats }).asked).toBe(decides);
  });

  test('where the sheet tells no formats too', () => {
    expect(settled(ALONE.map((row, at): Row => (at === 1 ? [...row.slice(0, 4), 2025.3] : row))).asked).toBe(false);
  });

  test('in a file that counts from 1904 too', () => {
    const rows = ALONE.map((row, at): Row => (at === 1 ? [...row.slice(0, 4), 44_255] : row));
    expect(settled(rows, {}, { formats: [[], ['', '', '', '', 'yyyy-m-d']], date1904: true }).asked).toBe(false);
  });

  test('the actual start tells it as the planned one does, and no other date', () => {
    const headed = (heading: string): Row[] => [
      ['项目名称', '总投资（万元）', '项目状态', '计划开工时间', heading],
      ['青石路', 500, '在建', '2023年3月', '2025年3月'],
      ['南河桥', 300, '前期', '2026年3月', null],
    ];
    expect(settled(headed('实际开工时间')).asked).toBe(false);
    expect(settled(headed('计划竣工时间')).asked).toBe(true);
  });
});
