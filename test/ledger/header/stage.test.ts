import { AssumptionLog, type GivenAnswers } from '../../../src/ledger/assumptions';
import { stageForNature } from '../../../src/ledger/header/stage';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import type { ReadOptions } from '../../../src/ledger/read-ledger';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../support/headed-sheet';
import { readProjects } from '../../support/read-projects';
import type { SnapshotOptions } from '../../support/snapshot';

type Row = readonly CellValue[];

function read(rows: readonly Row[], answers: GivenAnswers = {}, options: Partial<ReadOptions> = {}, layout: SnapshotOptions = {}) {
  const ledger = readProjects(rows, { asOf: dayOf(2025, 6, 30), answers, ...options }, layout);
  return { ledger, natures: ledger.natures, asked: ledger.assumptions.filter(({ code }) => code === 'stage-for-nature') };
}

describe('where 建设性质 says only how something is built', () => {
  const rows = (heading: string, ...stages: CellValue[]): Row[] => [
    ['项目名称', '建设性质', heading, '总投资（万元）', '计划开工时间'],
    ...stages.map((stage, at): Row => [`某${'路'.repeat(at + 1)}`, at % 2 === 0 ? '新建' : '扩建', stage, 500, '2023年3月']),
  ];

  test('a stage that parts new starts from the rest says what a project counts as, and is told', () => {
    const { natures, asked } = read(rows('建设阶段', '新开工', '续建', '前期'), {}, {}, { origin: { row: 4, column: 2 } });
    expect(natures).toEqual(['new', 'continuing', 'outside']);
    expect(asked).toEqual([
      {
        code: 'stage-for-nature',
        subject: '建设阶段',
        field: 'nature',
        cells: [
          { row: 4, column: 4, rows: 1, columns: 1 },
          { row: 4, column: 3, rows: 1, columns: 1 },
        ],
        decided: 'stage',
        options: [
          { key: 'stage', params: { header: '建设阶段' } },
          { key: 'nature', params: { header: '建设性质' } },
        ],
        params: { stage: '建设阶段', nature: '建设性质' },
        figures: ['projects', 'plannedStarts', 'starts', 'resumption'],
        serious: true,
        likely: true,
        answered: false,
      },
    ]);
  });

  test('also where the header is printed again on every page', () => {
    const [header = [], ...projects] = rows('建设阶段', '新开工', '在建', '前期');
    expect(read([header, ...projects, header, ...projects]).natures?.slice(0, 3)).toEqual(['new', 'continuing', 'outside']);
  });

  test('an answer turns it round', () => {
    expect(read(rows('建设阶段', '新开工', '续建', '前期'), { 'stage-for-nature:建设阶段': 'nature' }).natures).toEqual([
      'new',
      'new',
      'new',
    ]);
  });

  test('a stage that does not part them is asked about: it decides, unless something under way began this year', () => {
    expect(read(rows('建设阶段', '在建', '前期'))).toMatchObject({ natures: ['continuing', 'outside'], asked: [{ decided: 'stage' }] });
    expect(read(rows('建设阶段', '在建', '前期')).asked[0]).not.toHaveProperty('likely');
    const began: Row[] = rows('建设阶段', '在建', '前期').map((row, at) => (at === 1 ? [...row.slice(0, 4), '2025年3月'] : row));
    expect(read(began)).toMatchObject({ natures: ['new', 'new'], asked: [{ decided: 'nature' }] });
  });

  test('a state that does not part them does not decide', () => {
    expect(read(rows('项目状态', '在建', '前期'))).toMatchObject({ natures: ['new', 'new'], asked: [{ decided: 'nature' }] });
  });

  test('a day as a number began this year too', () => {
    const began = (start: CellValue): Row[] =>
      rows('建设阶段', '在建', '前期').map((row, at) => (at === 1 ? [...row.slice(0, 4), start] : row));
    const formats = [[], ['', '', '', '', 'yyyy-m-d']];
    expect(read(began(45_741), {}, {}, { formats }).asked).toMatchObject([{ decided: 'nature' }]);
    expect(read(began(45_300), {}, {}, { formats }).asked).toMatchObject([{ decided: 'stage' }]);
  });

  test('four of five words of a stage are natures, and not all of them new', () => {
    expect(read(rows('建设阶段', '新开工', '续建', '前期', '竣工', '某某')).asked).toHaveLength(1);
    expect(read(rows('建设阶段', '新开工', '续建', '前期', '某某')).asked).toEqual([]);
    expect(read(rows('建设阶段', '新开工', '计划开工')).asked).toEqual([]);
  });

  test('no other column is a stage', () => {
    expect(read(rows('备注', '新开工', '续建', '前期')).asked).toEqual([]);
  });

  test('a nature that says more stands, and so does one that somebody chose', () => {
    const more: Row[] = rows('建设阶段', '新开工', '续建', '前期').map((row, at) =>
      at === 1 ? [row[0] ?? null, '续建', ...row.slice(2)] : row,
    );
    expect(read(more)).toMatchObject({ natures: ['continuing', 'new', 'new'], asked: [] });
    expect(read(rows('建设阶段', '新开工', '续建', '前期'), {}, { chosenColumns: { 建设性质: 'nature' } }).asked).toEqual([]);
  });

  test('a nature without a word of its own asks nothing', () => {
    const blank: Row[] = rows('建设阶段', '新开工', '续建').map((row, at) => (at === 0 ? row : [row[0] ?? null, null, ...row.slice(2)]));
    expect(read(blank).asked).toEqual([]);
  });
});

describe('where no column tells the nature', () => {
  const rows = (heading: string, ...stages: CellValue[]): Row[] => [
    ['项目名称', heading, '总投资（万元）', '计划开工时间'],
    ...stages.map((stage, at): Row => [`某${'路'.repeat(at + 1)}`, stage, 500, '2023年3月']),
  ];

  test('a stage is it, and is told', () => {
    expect(read(rows('项目状态', '在建', '前期', '竣工'))).toMatchObject({
      natures: ['continuing', 'outside', 'ended'],
      asked: [
        {
          subject: '项目状态',
          field: 'nature',
          decided: 'stage',
          options: [{ key: 'stage' }, { key: 'none' }],
          params: { stage: '项目状态', nature: '' },
          serious: true,
          likely: true,
        },
      ],
    });
  });

  test('an answer says that it is none', () => {
    expect(read(rows('项目状态', '在建', '前期'), { 'stage-for-nature:项目状态': 'none' }).natures).toEqual(['unknown', 'unknown']);
  });

  test('something under way that began this year makes it a state only', () => {
    const began: Row[] = rows('项目状态', '在建', '前期').map((row, at) => (at === 1 ? [...row.slice(0, 3), '2025年3月'] : row));
    expect(read(began)).toMatchObject({ natures: ['unknown', 'unknown'], asked: [] });
  });

  test('placeholders and blanks below it are no words', () => {
    expect(read(rows('项目状态', '在建', '前期', '/', null, '待定')).asked).toHaveLength(1);
  });

  test('the sheet, the title or a heading goes before it', () => {
    const staged = rows('项目状态', '在建', '前期');
    expect(read(staged, {}, {}, { sheetName: '续建项目' }).asked).toEqual([]);
    expect(read([['某县2025年续建项目名单'], ...staged]).asked).toEqual([]);
    expect(read([...staged.slice(0, 2), ['一、续建项目'], ...staged.slice(2)]).asked).toEqual([]);
    expect(read([['某县2025年项目名单'], ...staged]).asked).toHaveLength(1);
    expect(read([['续建项目', '某', '某'], ...staged]).asked).toHaveLength(1);
  });
});

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

    test('but a row without a stage is', () => {
      expect(settled([...NUMBERS, ['二、续建项目', null, 800]], {}, { formats }).log).toEqual([]);
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
