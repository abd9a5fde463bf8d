import { readingLikely, readingOpen, startUndated } from '../../../src/checks/project/open-readings';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

type Answers = Readonly<Record<string, string>>;

const ledger = (header: readonly string[], rows: readonly (readonly CellValue[])[], answers: Answers = {}) =>
  readProjects([['2025年重点项目台账'], header, ...rows], { asOf: dayOf(2025, 6, 30), answers });

const BARE = ['项目名称', '建设性质', '总投资', '计划开工时间'];
/** Projects of which nobody states the unit of the amounts. */
const bare = (totals: readonly number[], answers: Answers = {}) =>
  ledger(
    BARE,
    totals.map((total, at) => [`${String(at)}号路`, '新建', total, '2025年3月']),
    answers,
  );

describe('what the sheet leaves open', () => {
  const states = (answers: Answers = {}) =>
    ledger(
      ['项目名称', '建设性质', '总投资（万元）', '计划开工时间', '开工情况'],
      [
        ['一号路', '新建', 5_000, '2025年3月', '已开工'],
        ['二号路', '新建', 5_000, '2025年3月', '二类'],
      ],
      answers,
    );

  test('is asked, at the first of its cells', () => {
    const read = states();
    const [asked] = read.assumptions.filter(({ code }) => code === 'word-unknown');
    expect(asked).toMatchObject({ serious: true, field: 'startState', answered: false });
    expect(saidBy(readingOpen, read)).toEqual([expect.stringMatching(/^E4 .*“二类”.*；不同读法结果不同，请在“读表说明”中确认。$/)]);
    expect(remarksOf(readingOpen, read).map(({ field }) => field)).toEqual(['startState']);
    expect(saidBy(readingLikely, read)).toEqual([]);
  });

  test('is asked no more once it is answered', () => {
    const read = states({ 'word-unknown:startState:二类': 'not-started' });
    expect(read.assumptions.filter(({ code }) => code === 'word-unknown').map(({ answered }) => answered)).toEqual([true]);
    expect(saidBy(readingOpen, read)).toEqual([]);
  });

  test('is no question where it is a word of 建设性质, which is told as such', () => {
    const read = ledger(
      BARE.map((each) => each.replace('总投资', '总投资（万元）')),
      [['一号路', '重点', 5_000, '2025年3月']],
    );
    expect(read.assumptions.map(({ code, field, serious }) => [code, field, serious])).toEqual([['word-unknown', 'nature', true]]);
    expect(saidBy(readingOpen, read)).toEqual([]);
  });
});

describe('what is usually meant', () => {
  test('is told, and not asked', () => {
    const read = bare([8_000, 30_000, 50_000]);
    expect(saidBy(readingLikely, read)).toEqual(['C2 “总投资”没有注明单位，按万元计算；如不对，请在“读表说明”中改。']);
    expect(remarksOf(readingLikely, read).map(({ field }) => field)).toEqual(['totalInvestment']);
    expect(saidBy(readingOpen, read)).toEqual([]);
  });

  test('is told no more once it is answered', () => {
    const [asked] = bare([8_000, 30_000]).assumptions;
    expect(saidBy(readingLikely, bare([8_000, 30_000], { [`unit-unstated:${asked?.subject ?? ''}`]: '万元' }))).toEqual([]);
  });

  test('is not told again where the amounts speak against it: that is a warning of its own', () => {
    expect(saidBy(readingLikely, bare([0.8, 3, 5]))).toEqual([]);
  });

  test('is told of a list without total amounts', () => {
    const read = ledger(['项目名称', '建设性质', '2025年计划投资', '计划开工时间'], [['一号路', '新建', 5_000, '2025年3月']]);
    expect(saidBy(readingLikely, read)).toHaveLength(1);
  });
});

describe('starts that words tell without a day', () => {
  const undated = (state: string) =>
    ledger(['项目名称', '建设性质', '总投资（万元）', '计划开工时间', '开工情况'], [['一号路', '新建', 5_000, '2025年3月', state]]);

  test('are told by themselves, and not among what is usually meant', () => {
    const read = undated('已开工');
    expect(saidBy(startUndated, read)).toEqual([expect.stringMatching(/^E3 .*1个.*[^。]。$/)]);
    expect(remarksOf(startUndated, read).map(({ field }) => field)).toEqual(['startState']);
    expect([saidBy(readingOpen, read), saidBy(readingLikely, read)]).toEqual([[], []]);
  });

  test('are none where the day is told, or nothing has started', () => {
    expect([saidBy(startUndated, undated('2025年4月8日开工')), saidBy(startUndated, undated('未开工'))]).toEqual([[], []]);
    expect(saidBy(startUndated, bare([8_000, 30_000]))).toEqual([]);
  });
});
