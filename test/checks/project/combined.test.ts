import { partsOf, repeatedAcross } from '../../../src/checks/project/combined';
import { combinedRow } from '../../../src/ledger/combine/row-location';
import { combineLedgers } from '../../../src/ledger/combine/combine-ledgers';
import { ledgerRow } from '../../../src/ledger/ledger-row';
import type { Ledger } from '../../../src/ledger/ledger';
import { compareLedgers } from '../../../src/ledger/match/compare-ledgers';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { readProjects } from '../../support/read-projects';

const ASOF = dayOf(2025, 6, 30);

/** A sheet of these projects, each `name amount`. */
const sheet = (sheetName: string, ...projects: readonly string[]): Ledger =>
  readProjects(
    [
      ['项目名称', '建设性质', '总投资（万元）', '计划开工时间'],
      ...projects.map((project): CellValue[] => {
        const [name = '', amount] = project.split(' ');
        return [name === '-' ? null : name, '新建', Number(amount), '2025年3月'];
      }),
    ],
    { asOf: ASOF },
    { sheetName, sheetId: sheetName },
  );
const context = (ledger: Ledger, earlier: Ledger | null = null, others: readonly Ledger[] = []) => ({
  ledger,
  whole: ledger,
  asOf: ASOF,
  comparison: earlier && { ledger: earlier, comparison: compareLedgers(ledger, earlier) },
  others,
});

test('a ledger of one table is checked as it is', () => {
  const one = context(sheet('一', '一号路 5'));
  const parts = partsOf(one);
  expect(parts.map((part) => part.context)).toEqual([one]);
  expect(parts.map(({ rowOf }) => rowOf(ledgerRow(7)))).toEqual([7]);
});

describe('a ledger of several tables', () => {
  const [FIRST, SECOND, ASIDE] = ['一', '二', '三'];

  test('is checked table by table, each row told in the whole', () => {
    const whole = combineLedgers(sheet(FIRST, '一号路 5'), [sheet(SECOND, '二号路 5', '三号路 5')]);
    const parts = partsOf(context(whole));
    expect(parts.map((part) => part.context.ledger.snapshot.sheet.name)).toEqual([FIRST, SECOND]);
    expect(parts.map((part) => part.context.whole === whole && part.context.asOf === ASOF)).toEqual([true, true]);
    expect(parts.map(({ rowOf }) => rowOf(ledgerRow(1)))).toEqual([combinedRow(1, 0), combinedRow(1, 1)]);
    expect(parts.map((part) => part.context.comparison)).toEqual([null, null]);
  });

  test('what two of them say differently is told by the later; other sheets are beside each', () => {
    const whole = combineLedgers(sheet(FIRST, '一号路 5'), [sheet(SECOND, '二号路 5')]);
    const parts = partsOf(context(whole, null, [sheet(ASIDE, '四号路 5')]));
    expect(parts.map((part) => part.context.others.map(({ snapshot }) => snapshot.sheet.name))).toEqual([[ASIDE], [FIRST, ASIDE]]);
  });

  test('each is compared with the earlier month by its own projects; what is gone is told of the first', () => {
    const earlier = sheet('上月', '一号路 5', '三号路 7', '城南水厂 9', '北山公园改造工程 8');
    const whole = combineLedgers(sheet(FIRST, '一号路 6', '二号路 5'), [sheet(SECOND, '三号路 8', '五号桥 5', '北山公园改造 8')]);
    const told = partsOf(context(whole, earlier)).map(({ context: { comparison } }) => {
      const { earlierOf, added, removed, renamed, changes } = comparison?.comparison ?? compareLedgers(earlier, earlier);
      return [
        comparison?.ledger === earlier,
        Array.from(earlierOf),
        added,
        removed,
        renamed,
        changes.filter(({ field }) => field === 'totalInvestment').map(({ record }) => record),
      ];
    });
    expect(told).toEqual([
      [true, [0, -1], [1], [2], [], [0]],
      [true, [1, -1, 3], [1], [], [2], [0]],
    ]);
  });
});

describe('a project that stands in two tables', () => {
  const repeated = (...parts: readonly Ledger[]): string[] =>
    repeatedAcross(parts).map(
      ({ part, index, record, earlier }) =>
        `${String(index)} ${part.snapshot.sheet.name}${String(record)} ${earlier.part.snapshot.sheet.name}${String(earlier.record)}`,
    );

  test('is told of the later, beside where it stands first', () => {
    expect(
      repeated(sheet('一', '一号路 5', '二号路（一期） 5'), sheet('二', '三号路 5', '二号路(一期) 5'), sheet('三', '二号路（一期） 5')),
    ).toEqual(['1 二1 一1', '2 三0 一1']);
  });

  test('twice in one table is another matter', () => {
    expect(repeated(sheet('一', '一号路 5', '一号路 5'), sheet('二', '三号路 5'))).toEqual([]);
    expect(repeated(sheet('一', '一号路 5', '一号路 5'), sheet('二', '一号路 5'))).toEqual(['1 二0 一0']);
  });

  test('projects without a name are none', () => {
    expect(repeated(sheet('一', '一号路 5', '- 5', '三号路 5'), sheet('二', '四号路 5', '- 5', '五号路 5'))).toEqual([]);
  });
});
