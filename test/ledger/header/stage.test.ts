import { AssumptionLog, type GivenAnswers } from '../../../src/ledger/assumptions';
import { stageForNature } from '../../../src/ledger/header/stage';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { withOwnWords } from '../../../src/ledger/kinds/own-words';
import type { ReadOptions } from '../../../src/ledger/read-ledger';
import { NO_OWN_WORDS } from '../../../src/mechanism/words';
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

  test('what is not known beside new starts alone is no stage', () => {
    expect(read(rows('建设阶段', '新开工', '计划开工', '拟开工', '新建', '某某')).asked).toEqual([]);
  });

  test('a column that asks whether a project is new or continuing says what it counts as, where it is answered', () => {
    expect(read(rows('是否新开工', '是', '否'))).toMatchObject({
      natures: ['new', 'continuing'],
      asked: [{ subject: '是否新开工', decided: 'stage', likely: true }],
    });
    expect(read(rows('是否续建', '是', '否')).natures).toEqual(['continuing', 'new']);
    for (const answers of [['新开工', '续建'], ['是', '续建'], []])
      expect([answers, read(rows('是否新开工', ...answers)).asked]).toEqual([answers, []]);
  });

  test('a count in the row of totals is no word of a stage', () => {
    expect(read([...rows('建设阶段', '在建', '前期'), ['合计', null, 2, 1000, null]]).asked).toHaveLength(1);
  });

  test('a nature is no stage beside itself, also where it is headed like one and the county has words of its own', () => {
    const kind = withOwnWords(PROJECTS, { ...NO_OWN_WORDS, natures: { continuing: ['改建'] } });
    const { snapshot, header } = headedSheet(
      [
        ['项目名称', '建设类别', '总投资（万元）'],
        ['青石路', '新建', 5],
        ['南河桥', '改建', 5],
      ],
      {},
      kind,
    );
    const log = new AssumptionLog({});
    expect(header.matches.map(({ field }) => field.name)).toEqual(['name', 'nature', 'totalInvestment']);
    expect(stageForNature({ snapshot, header, matches: header.matches, kind, planYear: 2025 }, log).asked).toBe(false);
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
