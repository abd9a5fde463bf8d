import { completionResult } from '../../../src/progress/completion';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { bracketed, type Cutoff } from '../../../src/sheets/formula/starts';
import { askedOf, DAY, MID_JULY, told, type Asked, type Layout, type Row } from '../../support/asked-ledger';

const HEADER: readonly string[] = ['序号', '项目名称', '建设性质', '计划开工时间', '实际开工时间', '开工情况'];
const PLAN = dayOf(2025, 3, 1);
const STARTED: Row = [1, '青石路', '新建', PLAN, dayOf(2025, 3, 20), '已开工'];
const UNDATED: Row = [2, '南河桥', '新建', PLAN, null, '已开工'];
const WAITING: Row = [3, '东坡厂房', '新建', PLAN, null, '未开工'];
const OLD: Row = [4, '西山水库', '续建', dayOf(2024, 3, 1), dayOf(2024, 4, 2), '在建'];

const AT_DAY: Cutoff = { day: MID_JULY, cell: null };
const AT_MARCH: Cutoff = { day: dayOf(2025, 3, 31), cell: null };
const AT_YEAR_END: Cutoff = { day: dayOf(2025, 12, 31), cell: null };
/** How many new projects meet these too. */
const count = (...criteria: readonly string[]): string => `COUNTIFS(${['台账_建设性质,"新建"', ...criteria].join(',')})`;
const BY_JULY = '台账_实际开工时间,"<"&DATE(2025,7,16)';
const DATED = '台账_实际开工时间,">0"';
const said = (word: string): string => `台账_开工情况,"${word}"`;

function asked(rows: readonly Row[], { header = HEADER, ...layout }: Layout & { readonly header?: Row } = {}): Asked {
  return askedOf(header, rows, { formats: { 计划开工时间: DAY, 实际开工时间: DAY }, ...layout });
}

/** The same without some of the columns. */
function without(rows: readonly Row[], ...headers: readonly string[]): Asked {
  const of = (row: Row): Row => row.filter((_, at) => !headers.includes(HEADER[at] ?? ''));
  return asked(rows.map(of), { header: of(HEADER) });
}

/** New projects started by the cut-off, as a formula. */
function started({ queries }: Asked, cutoff: Cutoff = AT_DAY): string | null {
  const answer = queries.started([queries.nature('new')], cutoff);
  return answer && told(answer);
}

/** New projects that a word alone says to have started. */
function undated({ queries }: Asked): string | null {
  const answer = queries.startedUndated([queries.nature('new')]);
  return answer && told(answer);
}

/** Projects completed by the cut-off. */
function completed({ queries, ledger, progress }: Asked, cutoff: Cutoff = AT_DAY): string | null {
  const result = completionResult(ledger, progress.start.quarters, progress.asOf, progress.planYear);
  const answer = queries.completed(result, [queries.everyRecord()], cutoff);
  return answer && told(answer);
}

describe('started by a day', () => {
  test('by their date, and those of a word that tells it without a date', () => {
    expect(started(asked([STARTED, UNDATED, WAITING]))).toBe(`${count(BY_JULY)}+${count(said('已开工'))}-${count(said('已开工'), DATED)}`);
  });

  test('by any of the words that tell it, whichever project has one', () => {
    expect(started(asked([STARTED, UNDATED, WAITING, OLD]))).toBe(
      `${count(BY_JULY)}+${count(said('已开工'))}+${count(said('在建'))}-(${count(said('已开工'), DATED)}+${count(said('在建'), DATED)})`,
    );
  });

  test('before the day counted at, by their date alone: nobody knows when the others began', () => {
    expect(started(asked([STARTED, UNDATED, WAITING]), AT_MARCH)).toBe(count('台账_实际开工时间,"<"&DATE(2025,4,1)'));
  });

  test('after the day counted at, as at that day', () => {
    expect(started(asked([STARTED, UNDATED]), AT_YEAR_END)).toContain(`+${count(said('已开工'))}-`);
  });

  test('by the day in a cell', () => {
    expect(started(asked([STARTED, WAITING]), { day: dayOf(2025, 3, 31), cell: 'B$4' })).toBe(count('台账_实际开工时间,"<"&(B$4+1)'));
  });

  test('by their date, where no word tells it', () => {
    expect(started(without([STARTED, WAITING], '开工情况'))).toBe(count(BY_JULY));
    expect(started(asked([WAITING]))).toBe(count(BY_JULY));
  });

  test('by a word, where no date tells it: only at the day counted at', () => {
    expect(started(without([STARTED, WAITING], '实际开工时间'))).toBe(count(said('已开工')));
    expect(started(without([STARTED, WAITING], '实际开工时间'), AT_MARCH)).toBeNull();
  });

  test('is not told by a plan', () => expect(started(without([STARTED, WAITING], '实际开工时间', '开工情况'))).toBeNull());
});

describe('started, as a word alone tells', () => {
  test('those of the word without a date', () => {
    expect(undated(asked([STARTED, UNDATED, WAITING]))).toBe(`${count(said('已开工'))}-${count(said('已开工'), DATED)}`);
    expect(undated(asked([UNDATED, OLD]))).toBe(
      `${count(said('已开工'))}+${count(said('在建'))}-(${count(said('已开工'), DATED)}+${count(said('在建'), DATED)})`,
    );
  });

  test('those of the word, where there are no dates', () => {
    expect(undated(without([STARTED, WAITING], '实际开工时间'))).toBe(count(said('已开工')));
  });

  test('none, where no word tells it', () => {
    expect(undated(without([STARTED, WAITING], '开工情况'))).toBeNull();
    expect(undated(asked([WAITING]))).toBeNull();
  });
});

describe('what is in the way', () => {
  /** A project with these dates and words; of both questions the answer is the same. */
  const answers = (rows: readonly Row[], layout: Layout = {}): string | null => {
    const of = asked(rows, layout);
    expect(undated(of)).toBe(started(of));
    return started(of);
  };

  test('a date as text', () => {
    expect(answers([STARTED, [2, '南河桥', '新建', PLAN, '2025年4月2日', '已开工']])).toBe('(dates 实际开工时间 1)');
  });

  test('a word in place of a date, which is no word of 开工情况', () => {
    expect(answers([STARTED, [2, '南河桥', '新建', PLAN, '已开工', null], [3, '东坡厂房', '新建', PLAN, '已动工', '未开工']])).toBe(
      '(start-facts 实际开工时间 2)',
    );
  });

  test('a word beside the plan, of a ledger without dates of starts', () => {
    const of = without([STARTED, [2, '南河桥', '新建', '已开工', null, null]], '实际开工时间');
    expect(started(of)).toBe('(start-facts 计划开工时间 1)');
  });

  test.each([1, true])('%s under 开工情况, which no criterion for words finds', (cell) => {
    expect(answers([STARTED, [2, '南河桥', '新建', PLAN, null, cell]])).toBe('(start-facts 开工情况 1)');
    expect(answers([STARTED, [2, '南河桥', '新建', PLAN, null, cell], [3, '东坡厂房', '新建', PLAN, '已开工', null]])).toBe(
      '(start-facts 实际开工时间 2)',
    );
  });

  test('a word against it beside the date, where 开工情况 tells it', () => {
    expect(answers([STARTED, [2, '南河桥', '新建', PLAN, '未开工', '已开工']])).toBe('(start-facts 实际开工时间 1)');
  });

  test('a word of 开工情况 that is the same as a heading further down', () => {
    const again: Row = ['序号', '项目名称', '建设性质', '计划开工时间', '实际开工时间', '在建'];
    const of = asked([STARTED, [2, '南河桥', '新建', PLAN, null, '在建'], again]);
    expect(started(of)).toBe('(other-rows 开工情况)');
  });

  test('a date of 开工情况, which no criterion for days finds', () => {
    const rows = [STARTED, [2, '南河桥', '新建', PLAN, null, '已于2月20日开工']];
    expect(answers(rows)).toBe('(start-facts 开工情况 1)');
    expect(started(without(rows, '实际开工时间'))).toBe('(start-facts 开工情况 1)');
    expect(started(without(rows, '计划开工时间', '实际开工时间'))).toBe('(start-facts 开工情况 1)');
  });

  test('a word that no criterion can mean: not of the quarters before, which count dates alone', () => {
    const of = asked([STARTED, [2, '南河桥', '新建', PLAN, null, '已开工~']]);
    expect([started(of), undated(of)]).toEqual(['(odd-text 开工情况)', '(odd-text 开工情况)']);
    expect(started(of, AT_MARCH)).toBe(count('台账_实际开工时间,"<"&DATE(2025,4,1)'));
  });

  test('more words than a formula can hold', () => {
    const rows = Array.from(
      { length: 70 },
      (_, at): Row => [at + 1, `第${String(at)}号工程`, '新建', PLAN, null, `已开工${'，'.repeat(at)}`],
    );
    expect(answers(rows)).toBe('(too-many 开工情况)');
    expect(started(without(rows, '实际开工时间'))).toBe('(too-many 开工情况)');
  });
});

describe('completed by a day', () => {
  const COMPLETION: Row = ['序号', '项目名称', '建设性质', '计划竣工时间', '实际竣工时间', '开工情况'];
  const done: Row = [1, '青石路', '新建', dayOf(2025, 5, 1), dayOf(2025, 5, 20), '已竣工'];
  const going: Row = [2, '南河桥', '新建', dayOf(2025, 5, 1), null, '在建'];
  const formats = { 计划竣工时间: DAY, 实际竣工时间: DAY };

  test('by their date, and those of a word that tells it without a date', () => {
    const all = '台账_项目名称,"<>"';
    expect(completed(askedOf(COMPLETION, [done, going], { formats }))).toBe(
      `COUNTIFS(${all},台账_实际竣工时间,"<"&DATE(2025,7,16))+COUNTIFS(${all},台账_开工情况,"已竣工")-COUNTIFS(${all},台账_开工情况,"已竣工",台账_实际竣工时间,">0")`,
    );
  });

  test('one by its date, one by its word', () => {
    const byWord: Row = [2, '南河桥', '续建', dayOf(2025, 5, 1), null, '已竣工'];
    expect(completed(askedOf(COMPLETION, [done, byWord], { formats }))).toMatch(/^COUNTIFS/);
  });

  test('a date to come as text, beside a word that it is over', () => {
    const odd: Row = [2, '南河桥', '续建', dayOf(2025, 5, 1), '2026年3月', '已竣工'];
    expect(completed(askedOf(COMPLETION, [done, odd], { formats }))).toBe('(start-facts 实际竣工时间 1)');
  });

  test('by the commonest word, where none tells it yet', () => {
    expect(completed(askedOf(COMPLETION, [going], { formats }))).toContain('台账_开工情况,"竣工"');
  });
});

test('what is taken from another stands in brackets where it is a sum', () => {
  expect(bracketed('COUNTIFS(a,1)')).toBe('COUNTIFS(a,1)');
  expect(bracketed('COUNTIFS(a,1)+COUNTIFS(a,2)')).toBe('(COUNTIFS(a,1)+COUNTIFS(a,2))');
});
