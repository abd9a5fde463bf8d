import { combineLedgers } from '../../../src/ledger/combine/combine-ledgers';
import { completionResult, type CompletionResult } from '../../../src/progress/completion';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { LedgerQueries, type Predicate } from '../../../src/sheets/formula/ledger-queries';
import { isObstacle, type Obstacle } from '../../../src/sheets/formula/obstacle';
import type { Cutoff } from '../../../src/sheets/formula/starts';
import { askedOf, asking, DAY, ledgerOf, MID_JULY, told, type Asked, type Row } from '../../support/asked-ledger';

const FORMATS = { 计划开工时间: DAY, 实际开工时间: DAY, 计划竣工时间: DAY, 实际竣工时间: DAY };
const AT_DAY: Cutoff = { day: MID_JULY, cell: null };
const AT_MARCH: Cutoff = { day: dayOf(2025, 3, 31), cell: null };

/** A table by itself: its sheet's name, its header and its rows. */
type Table = readonly [sheetName: string, header: Row, ...rows: readonly Row[]];

/** Several tables, each on a sheet of its own, counted as one. */
function united(...tables: readonly Table[]): Asked {
  const [main, ...more] = tables.map(([sheetName, header, ...rows], at) =>
    ledgerOf(header, rows, { sheetName, sheetId: String(at + 1), formats: FORMATS }),
  );
  if (!main) throw new Error('no table');
  return asking(combineLedgers(main, more));
}

const told0 = (answer: string | Obstacle | null): string | null => answer && told(answer);
const counted = ({ queries }: Asked, ...where: readonly Predicate[]): string => told(queries.count(where));
const completions = ({ ledger, progress }: Asked): CompletionResult =>
  completionResult(ledger, progress.start.quarters, progress.asOf, progress.planYear);

const STARTS: Row = ['项目名称', '建设性质', '计划开工时间', '实际开工时间', '开工情况'];
const ROAD: Row = ['青石路', '新建', dayOf(2025, 3, 1), dayOf(2025, 3, 20), '已开工'];
const BRIDGE: Row = ['南河桥', '新建', dayOf(2025, 6, 1), null, '未开工'];
const PLANT: Row = ['东坡厂房', '新建', dayOf(2025, 5, 1), null, '已开工'];

describe('one table', () => {
  const asked = (): Asked => askedOf(STARTS, [ROAD, BRIDGE, PLANT], { formats: FORMATS });

  test('is asked by names that begin with 台账, or with what its sheets call it', () => {
    const { ledger, progress, queries } = asked();
    expect(told(queries.count([queries.nature('new')]))).toBe('COUNTIFS(台账_建设性质,"新建")');
    const other = new LedgerQueries(ledger, progress, '甲镇');
    expect(told(other.count([other.everyRecord()]))).toBe('COUNTIFS(甲镇_项目名称,"<>")');
    expect(other.names().map(({ name }) => name)).toEqual(['甲镇_项目名称']);
  });

  test('is judged in slices, and says what words its columns hold', () => {
    const { queries } = asked();
    expect([...queries.judging()].length).toBeGreaterThan(5);
    expect(queries.distinct('nature')).toMatchObject({ texts: ['新建'], header: '建设性质' });
    expect(queries.distinct('leadUnit')).toBeNull();
    expect(askedOf(['项目名称', '责任单位'], [['青石路', '交通局']]).queries.distinct('leadUnit')).toMatchObject({ texts: ['交通局'] });
  });

  test('all that is asked must hold', () => {
    const of = asked();
    expect(counted(of, of.queries.nature('new'), of.queries.plannedBy(AT_MARCH))).toBe(
      'COUNTIFS(台账_建设性质,"新建",台账_计划开工时间,"<"&DATE(2025,4,1))',
    );
    expect(counted(of)).toBe('COUNTIFS(台账_项目名称,"<>")');
  });

  test('days are told as its workbook keeps them', () => {
    expect(asked().queries.serial(MID_JULY)).toBe(MID_JULY);
    expect(askedOf(['项目名称', '建设性质'], [['青石路', '新建']], { date1904: true }).queries.serial(MID_JULY)).toBe(MID_JULY - 1462);
  });

  test('a column that it does not have cannot be asked about', () => {
    const of = askedOf(['项目名称', '建设性质'], [['青石路', '新建']]);
    const { queries } = of;
    expect(counted(of, queries.plannedBy(AT_DAY))).toBe('(no-column 计划开工时间)');
    expect(counted(of, queries.completionBy(completions(of), MID_JULY))).toBe('(no-column 计划竣工时间)');
    expect(counted(of, queries.major())).toBe('(no-column 是否重点推进)');
    expect(counted(of, queries.reported())).toBe('(no-column 年度累计完成投资)');
    expect(counted(of, queries.resumed())).toBe('(start-facts)');
    expect(told(queries.sum('totalInvestment', []))).toBe('(no-column 总投资)');
    expect([queries.started([], AT_DAY), queries.startedUndated([]), queries.completed(completions(of), [], AT_DAY)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('several tables: the answers of each are added', () => {
  const fresh: Table = ['新建', ['项目名称', '责任单位', '总投资（万元）'], ['青石路', '交通局', 500], ['南河桥', '水利局', 300]];
  const old: Table = ['续建', ['项目名称', '总投资（亿元）', '是否复工'], ['东岭风电场', 3.5, '是'], ['北山产业园', 1.2, '否']];

  test('each by names and columns of its own', () => {
    const { queries } = united(fresh, old);
    expect(told(queries.count([]))).toBe('COUNTIFS(台账_项目名称,"<>")+COUNTIFS(台账2_项目名称,"<>")');
    expect(told(queries.sum('totalInvestment', []))).toBe('SUM(台账_总投资)/10000+SUM(台账2_总投资)');
    expect(queries.names().map(({ name, sheetId }) => `${sheetId} ${name}`)).toEqual([
      '1 台账_项目名称',
      '1 台账_总投资',
      '2 台账2_项目名称',
      '2 台账2_总投资',
    ]);
  });

  test('those of which none can be meant are left out', () => {
    const of = united(fresh, old);
    expect(counted(of, of.queries.nature('new'))).toBe('COUNTIFS(台账_项目名称,"<>")');
    expect(told(of.queries.sum('totalInvestment', [of.queries.nature('continuing')]))).toBe('SUMIFS(台账2_总投资,台账2_项目名称,"<>")');
    expect(counted(of, of.queries.resumed())).toBe('COUNTIFS(台账2_是否复工,"是")');
    expect(counted(of, of.queries.resumed(), of.queries.nature('new'))).toBe('(no-column 建设性质)');
  });

  test('one without a column of amounts adds none', () => {
    const { queries } = united(fresh, ['续建', ['项目名称', '建设性质'], ['东岭风电场', '续建']]);
    expect(told(queries.sum('totalInvestment', []))).toBe('SUM(台账_总投资)/10000');
  });

  test('what is in the way in one is in the way of all', () => {
    const { queries } = united(fresh, ['续建', ['项目名称', '总投资（亿元）'], ['东岭风电场', '3.5']]);
    expect(told(queries.sum('totalInvestment', []))).toBe('(text-amounts 总投资（亿元） 1)');
  });

  test.each<[string, Row, (of: Asked) => Predicate, string]>([
    [
      'a plan of starts',
      ['计划开工时间', dayOf(2025, 3, 1)],
      ({ queries }) => queries.plannedBy(AT_DAY),
      '台账2_计划开工时间,"<"&DATE(2025,7,16)',
    ],
    [
      'a plan of completions',
      ['计划竣工时间', dayOf(2025, 3, 1)],
      (of) => of.queries.completionBy(completions(of), MID_JULY),
      '台账2_计划竣工时间,"<"&DATE(2025,7,16)',
    ],
    ['a mark of major ones', ['是否重点推进', '是'], ({ queries }) => queries.major(), '台账2_是否重点推进,"是"'],
    [
      'an investment that was completed',
      ['本年累计完成投资（万元）', 80],
      ({ queries }) => queries.reported(),
      '台账2_年度累计完成投资,">=0"',
    ],
    ['works that go on', ['开工情况', '未开工'], ({ queries }) => queries.resumed(), '台账2_开工情况,"已复工"'],
    [
      'works that were taken up again',
      ['实际开（复）工时间', dayOf(2025, 3, 1)],
      ({ queries }) => queries.resumed(),
      '(resumption-dates 实际开（复）工时间)',
    ],
  ])('%s told in one only', (_, [header = null, cell = null], ask, asked) => {
    const of = united(fresh, ['新建', ['项目名称', '建设性质', header], ['东坡厂房', '新建', cell]]);
    expect(counted(of, ask(of))).toBe(asked.startsWith('(') ? asked : `COUNTIFS(${asked})`);
  });

  test('starts, of which each table knows its own', () => {
    const of = united(['城区', STARTS, ROAD, BRIDGE], ['乡镇', STARTS, BRIDGE, PLANT]);
    const isNew = [of.queries.nature('new')];
    const by = (names: string): string => `COUNTIFS(${names}_建设性质,"新建",${names}_实际开工时间,"<"&DATE(2025,7,16))`;
    const words = (names: string): string => {
      const said = `${names}_建设性质,"新建",${names}_开工情况,"已开工"`;
      return `COUNTIFS(${said})-COUNTIFS(${said},${names}_实际开工时间,">0")`;
    };
    expect(told0(of.queries.started(isNew, AT_DAY))).toBe(`${by('台账')}+${words('台账')}+${by('台账2')}+${words('台账2')}`);
    expect(told0(of.queries.startedUndated(isNew))).toBe(`${words('台账')}+${words('台账2')}`);
  });

  test('plans, of which each table knows its own', () => {
    const text = PLANT.map((cell, at) => (at === 2 ? '2025年5月' : cell));
    const planned = (...tables: readonly Table[]): string => {
      const of = united(...tables);
      return counted(of, of.queries.plannedBy(AT_DAY));
    };
    expect(planned(['城区', STARTS, ROAD, BRIDGE], ['乡镇', STARTS, PLANT])).toBe(
      'COUNTIFS(台账_计划开工时间,"<"&DATE(2025,7,16))+COUNTIFS(台账2_计划开工时间,"<"&DATE(2025,7,16))',
    );
    expect(planned(['城区', STARTS, ROAD, BRIDGE], ['乡镇', STARTS, text])).toBe('(dates 计划开工时间 1)');
  });

  test('starts that one of them alone tells', () => {
    const of = united(['城区', STARTS, ROAD, BRIDGE], ['乡镇', ['项目名称', '建设性质'], ['东坡厂房', '新建']]);
    expect(told0(of.queries.started([of.queries.nature('new')], AT_MARCH))).toBe(
      'COUNTIFS(台账_建设性质,"新建",台账_实际开工时间,"<"&DATE(2025,4,1))',
    );
  });

  test('projects that work again, of which each table knows its own', () => {
    const header = ['项目名称', '建设性质', '开工情况'];
    const of = united(
      ['城区', header, ['青石路', '新建', '在建']],
      ['乡镇', header, ['东岭风电场', '续建', '在建'], ['北山产业园', '续建', '停工']],
    );
    expect(counted(of, of.queries.resumed())).toBe('COUNTIFS(台账_开工情况,"已复工")+COUNTIFS(台账2_开工情况,"在建")');
  });

  test('are too many for a formula once it is longer than every program allows', () => {
    const unit = '第一工程建设管理服务中心'.repeat(12);
    const tables = Array.from(
      { length: 30 },
      (_, at): Table => ['台账', ['项目名称', '责任单位', '总投资（万元）'], [`第${String(at)}号`, `${unit}${String(at)}`, 5]],
    );
    const of = united(...tables);
    const where: Predicate = (part) => [part.wordsOf('leadUnit')?.oneOf([0]) ?? part.missing('leadUnit')];
    expect(counted(of, where, where)).toBe('(several-tables)');
    expect(counted(united(...tables.slice(0, 5)), where, where)).toMatch(/^COUNTIFS/);
  });
});

describe('what was to be completed by a day and was not', () => {
  const HEADER: Row = ['项目名称', '建设性质', '计划竣工时间', '实际竣工时间'];
  const done: Row = ['青石路', '续建', dayOf(2025, 5, 1), dayOf(2025, 5, 20)];
  const late: Row = ['南河桥', '续建', dayOf(2025, 5, 1), null];
  const overdue = (of: Asked): string | null => told0(of.queries.overdueCompletions(completions(of), MID_JULY));
  const of = (rows: readonly Row[], header = HEADER): Asked => askedOf(header, rows, { formats: FORMATS });

  test('those that were due less those of them that are done', () => {
    const due = '台账_项目名称,"<>",台账_计划竣工时间,"<"&DATE(2025,7,16)';
    expect(overdue(of([done, late]))).toBe(`COUNTIFS(${due})-COUNTIFS(${due},台账_实际竣工时间,"<"&DATE(2025,7,16))`);
  });

  test('in each table, those of its own', () => {
    const both = united(['城区', HEADER, late, late], ['乡镇', HEADER, done]);
    const due = (names: string): string => `${names}_项目名称,"<>",${names}_计划竣工时间,"<"&DATE(2025,7,16)`;
    const fact = (names: string): string => `COUNTIFS(${due(names)},${names}_实际竣工时间,"<"&DATE(2025,7,16))`;
    expect(overdue(both)).toBe(`COUNTIFS(${due('台账')})+COUNTIFS(${due('台账2')})-(${fact('台账')}+${fact('台账2')})`);
  });

  test('of one of which nothing is understood it is unknown', () => {
    expect(overdue(of([done, ['南河桥', '续建', dayOf(2025, 5, 1), '差不多了吧']]))).toBeNull();
  });

  test('of a ledger that tells of no completion it is unknown', () => {
    expect(overdue(of([['青石路', '续建', dayOf(2025, 5, 1)]], HEADER.slice(0, 3)))).toBeNull();
  });

  test('what is in the way of the plans or of the facts is told', () => {
    expect(overdue(of([done, ['南河桥', '续建', '2025年5月', null]]))).toBe('(dates 计划竣工时间 1)');
    expect(overdue(of([done, ['南河桥', '续建', dayOf(2025, 5, 1), '2025年5月']]))).toBe('(dates 实际竣工时间 1)');
  });
});

test('an answer is a formula or what is in the way of one', () => {
  const why: Obstacle = { why: 'merged', label: '责任单位', count: 0 };
  expect([isObstacle(why), isObstacle('COUNTIFS(台账_项目名称,"<>")'), isObstacle({ column: 1 })]).toEqual([true, false, false]);
});
