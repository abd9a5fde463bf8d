import type { GivenAnswers } from '../../src/ledger/assumptions';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';
import type { SnapshotOptions } from '../support/snapshot';

type Row = readonly CellValue[];

/** Natures of projects below a header, and what is told of them: a heading, or how a project is built and when it starts. */
function read(
  rows: readonly (string | readonly [built: string, start: string])[],
  layout: SnapshotOptions = {},
  answers: GivenAnswers = {},
) {
  const ledger = readProjects(
    [
      ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间'],
      ...rows.map((row, at): Row => (typeof row === 'string' ? [row] : [at, `${'甲'.repeat(at + 1)}路`, row[0], 500, row[1]])),
    ],
    { asOf: dayOf(2025, 6, 30), answers },
    layout,
  );
  const told = ledger.assumptions
    .filter(({ code }) => code === 'stage-for-nature')
    .map(({ subject, decided, likely }) => `${subject} ${decided}${likely ? '' : '?'}`);
  return { natures: ledger.natures.join(' '), told };
}

describe('projects whose cells say only how they are built', () => {
  test('count as what their section says, which is told', () => {
    expect(
      read([
        '一、新开工项目',
        ['新建', '2025年3月'],
        '二、续建项目',
        ['扩建', '2023年5月'],
        ['新建', '2024年5月'],
        '三、储备项目',
        ['新建', '2026年3月'],
        '四、竣工项目',
        ['改建', '2022年3月'],
      ]),
    ).toEqual({
      natures: 'new continuing continuing outside ended',
      told: ['sections|续建项目 sections', 'sections|储备项目 sections', 'sections|竣工项目 sections'],
    });
  });

  test('count as their cells say where the office wants that', () => {
    const rows = ['一、新开工项目', ['新建', '2025年3月'], '二、续建项目', ['扩建', '2023年5月']] as const;
    expect(read(rows, {}, { 'stage-for-nature:sections|续建项目': 'nature' }).natures).toBe('new new');
  });

  test('below 在建 or 拟建 that start this year count as new, and it is asked', () => {
    expect(read(['一、在建项目', ['新建', '2025年3月'], ['新建', '2024年3月'], '二、拟建项目', ['新建', '2025年9月']])).toEqual({
      natures: 'new new new',
      told: ['sections|在建项目 nature?', 'sections|拟建项目 nature?'],
    });
  });

  test('below 储备项目 that are to start this year are none of the year, and it is asked', () => {
    expect(read(['一、新开工项目', ['新建', '2025年3月'], '二、储备项目', ['新建', '2025年10月']])).toEqual({
      natures: 'new outside',
      told: ['sections|储备项目 sections?'],
    });
  });

  test('count as the name of their sheet says, and it is asked; works that are over may have begun this year', () => {
    expect(read([['新建', '2025年10月']], { sheetName: '储备项目' })).toEqual({ natures: 'outside', told: ['sheet|储备项目 sheet?'] });
    expect(read([['扩建', '2023年10月']], { sheetName: '续建项目' })).toEqual({ natures: 'continuing', told: ['sheet|续建项目 sheet?'] });
    expect(read([['新建', '2025年1月']], { sheetName: '竣工项目' })).toEqual({ natures: 'new', told: [] });
  });
});

test('a column that knows 续建 means 新建 as it says, unless all of a section to come are 新建', () => {
  expect(read(['一、续建项目', ['续建', '2023年3月'], ['新建', '2025年3月']])).toEqual({ natures: 'continuing new', told: [] });
  expect(read([['续建', '2023年3月'], '一、备选项目', ['新建', '2025年10月']])).toEqual({
    natures: 'continuing outside',
    told: ['sections|备选项目 sections?'],
  });
  expect(read([['续建', '2023年3月'], '一、备选项目', ['新建', '2025年10月'], ['续建', '2024年1月']]).told).toEqual([]);
});

test('the three lots of 三个一批 state natures', () => {
  const rows = ['新开工一批', '（二）加快建设一批', '前期推进一批'].flatMap((heading) => [[heading], ['甲路', null, 500]]);
  const ledger = readProjects([['项目名称', '建设性质', '总投资（万元）'], ...rows], { asOf: dayOf(2025, 6, 30) });
  expect(ledger.sections.map(({ nature }) => nature)).toEqual(['new', 'continuing', 'outside']);
});

test('项目名称及建设地点 heads names', () => {
  const ledger = readProjects(
    [
      ['序号', '项目名称及建设地点', '建设性质', '总投资（万元）'],
      [1, '甲路（城关镇）', '新建', 500],
    ],
    {
      asOf: dayOf(2025, 6, 30),
    },
  );
  expect(ledger.text('name')?.values).toEqual(['甲路（城关镇）']);
});

describe('a column that asks for the nature beside one of how projects are built', () => {
  const natures = (header: string, ...answers: CellValue[]): string =>
    readProjects(
      [
        ['项目名称', '建设性质', header, '总投资（万元）', '计划开工时间'],
        ...answers.map((answer, at): Row => [`${'甲'.repeat(at + 1)}路`, at % 2 === 0 ? '新建' : '扩建', answer, 500, '2025年3月']),
      ],
      { asOf: dayOf(2025, 6, 30) },
    ).natures.join(' ');

  test.each(['是否新开工', '是否当年新开工', '是否2025年新开工项目', '是否为新开工项目'])('%s: yes is new', (header) => {
    expect(natures(header, '是', '否', '是')).toBe('new continuing new');
  });

  test.each(['是否续建', '是否续建项目', '是否结转'])('%s: yes is continuing', (header) => {
    expect(natures(header, '否', '是', '√')).toBe('new continuing continuing');
  });

  test('是否开工 asks of the start', () => {
    expect(natures('是否开工', '是', '否')).toBe('new new');
  });
});
