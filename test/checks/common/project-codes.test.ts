import {
  codeAfterApproval,
  codeAreaDiffers,
  codeAsNumber,
  codeMalformed,
  codeRepeated,
} from '../../../src/checks/common/codes/project-codes';
import type { Check } from '../../../src/checks/check';
import { parseProjectCode } from '../../../src/ledger/cells/project-code';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';
import type { SnapshotOptions } from '../../support/snapshot';

/** Codes of one county, the last two of the form before the standard and of the office above. */
const CODES = [
  '2412-140829-04-01-100013',
  '2501-140829-19-01-352081',
  '2502-140829-48-01-604427',
  '2311-140829-04-02-771905',
  '2020-140829-78-01-012345',
  '2305-140800-04-01-418236',
];
const CHECKS: readonly Check[] = [codeAsNumber, codeMalformed, codeAreaDiffers, codeRepeated, codeAfterApproval];

/** A ledger with these codes in column C, from row 2 on, and what else follows. */
const ledger = (
  codes: readonly CellValue[],
  more: readonly (readonly [header: string, cells: readonly CellValue[]])[] = [],
  layout: SnapshotOptions = {},
) =>
  readProjects(
    [
      ['项目名称', '总投资（万元）', '项目代码', ...more.map(([header]) => header)],
      ...codes.map((code, at) => [`${String(at + 1)}号路`, 100 + at, code, ...more.map(([, cells]) => cells[at] ?? null)]),
    ],
    { asOf: dayOf(2025, 6, 30) },
    layout,
  );

/** The good codes with some others in their place, and others behind them. */
const withCodes = (changes: Readonly<Record<number, CellValue>>, ...more: readonly CellValue[]): CellValue[] => [
  ...CODES.map((code, at) => (at in changes ? (changes[at] ?? null) : code)),
  ...more,
];
/** What all checks of codes find, as `code@cell`. */
const found = (codes: readonly CellValue[]): string[] =>
  CHECKS.flatMap((check) => remarksOf(check, ledger(codes)).map(({ row, field }) => `${check.code}@${field ?? ''}${String(row + 1)}`));

test('codes of the standard, of the form before it and of a higher office are in order', () => {
  expect(found(CODES)).toEqual([]);
  expect(CODES.map((code) => parseProjectCode(code)?.year)).toEqual([2024, 2025, 2025, 2023, 2020, 2023]);
  expect(parseProjectCode('2020-140829-78-01-012345')?.month).toBeNull();
  expect(parseProjectCode('2011-140829-78-01-012345')?.month).toBe(11);
});

test.each<[string, CellValue[], string[]]>([
  ['a digit too few', withCodes({ 1: '2501-140829-19-01-35208' }), ['code-malformed@code3']],
  ['a month that is none', withCodes({ 1: '2513-140829-19-01-352081' }), ['code-malformed@code3']],
  ['another county among those of one', withCodes({ 1: '2501-140828-19-01-352081' }), ['code-area-differs@code3']],
  ['one code on two projects', withCodes({ 2: CODES[0] ?? null }), ['code-repeated@code4']],
  ['a code that Excel took for a number', withCodes({ 1: 25011408291901352081 }), ['code-as-number@code3']],
  ['what is left of it once it was shown and pasted', withCodes({ 1: '2.50114E+19' }), ['code-as-number@code3', 'code-malformed@code3']],
  ['a code still to come', withCodes({ 1: '/', 2: null }), []],
  ['an error in place of a code', withCodes({ 1: { error: '#N/A' } }), []],
  ['words in place of a code', withCodes({ 1: '尚未赋码' }), []],
  ['letters in place of a code', withCodes({ 1: 'ABC尚未赋码' }), ['code-malformed@code3']],
  ['a code for each stage', withCodes({ 1: '2501-140829-19-01-352081（一期）\n2503-140829-19-01-352099（二期）' }), []],
  ['a code of two that is none', withCodes({ 1: '2501-140829-19-01-352081、2503-140829-19-01' }), ['code-malformed@code3']],
  [
    'the code of a stage that another project has',
    withCodes({ 1: '2501-140829-19-01-352081\n2502-140829-48-01-604427' }),
    ['code-repeated@code4'],
  ],
  ['one code twice in a cell', withCodes({ 1: '2501-140829-19-01-352081、2501-140829-19-01-352081' }), []],
])('%s', (_what, codes, expected) => {
  expect(found(codes)).toEqual(expected);
});

test('each fault is told in words of its own', () => {
  const said = (check: Check, codes: readonly CellValue[]): string[] => saidBy(check, ledger(codes));
  expect(said(codeAsNumber, [25_011_408_000_000_000_000])).toEqual([
    'C2 项目代码被当作数字“25011408000000000000”存储，后几位已经丢失，请按文本重新填写。',
  ]);
  expect(said(codeMalformed, withCodes({ 1: '2501-140829' }))).toEqual([
    'C3 项目代码“2501-140829”不合编码规则，应为24位，如2501-140829-04-01-123456（年月-地区-部门-类型-随机码），请核对。',
  ]);
  expect(said(codeAreaDiffers, withCodes({ 1: '2501-140828-19-01-352081' }))).toEqual([
    'C3 项目代码“2501-140828-19-01-352081”的地区码是140828，其他项目都是140829，请核对代码是否填错。',
  ]);
  expect(said(codeRepeated, withCodes({ 2: CODES[0] ?? null }))).toEqual([
    'C4 项目代码“2412-140829-04-01-100013”与第2行相同，一个代码只对应一个项目，请核对。',
  ]);
});

describe('a column of codes', () => {
  test('is one of the standard where three of five are, and two at least', () => {
    const own = ['YN2025001', 'YN2025002', 'YN2025003'];
    expect(found([...CODES.slice(0, 3), ...own.slice(0, 2)])).toEqual(['code-malformed@code5', 'code-malformed@code6']);
    expect(found([...CODES.slice(0, 3), ...own])).toEqual([]);
    expect(found([CODES[0] ?? null, ...own.slice(0, 1), CODES[1] ?? null])).toEqual(['code-malformed@code3']);
    expect(found([CODES[0] ?? null])).toEqual([]);
    expect(found(own)).toEqual([]);
  });

  test('may be missing', () => {
    const none = readProjects(
      [
        ['项目名称', '总投资（万元）', '批复时间'],
        ['1号路', 1, '2020.6'],
      ],
      { asOf: dayOf(2025, 6, 30) },
    );
    expect(CHECKS.flatMap((check) => saidBy(check, none))).toEqual([]);
  });
});

describe('codes without their hyphens', () => {
  const bare = CODES.map((code) => code.replaceAll('-', ''));
  const formulas = (rows: number): SnapshotOptions => ({ formulaAreas: [{ row: 1, column: 2, rows, columns: 1 }] });

  test('are given them: told one by one up to two, once where there are three', () => {
    expect(saidBy(codeMalformed, ledger([...bare.slice(0, 2), ...CODES.slice(2)]))).toEqual([
      'C2 项目代码“24121408290401100013”缺少短横线，可一键补上。',
      'C3 项目代码“25011408291901352081”缺少短横线，可一键补上。',
    ]);
    const read = ledger([...bare.slice(0, 3), ...CODES.slice(3)]);
    expect(saidBy(codeMalformed, read)).toEqual(['C2 有3个项目代码缺少短横线（如“24121408290401100013”），可一键补上。']);
    expect(remarksOf(codeMalformed, read)).toMatchObject([
      {
        field: 'code',
        cells: [1, 2, 3].map((row) => ({ row, column: 2 })),
        fix: { edits: [0, 1, 2].map((at) => ({ row: at + 1, column: 2, before: bare[at], after: CODES[at] })) },
      },
    ]);
  });

  test('that a formula makes are told, and not written over', () => {
    expect(remarksOf(codeMalformed, ledger(bare, [], formulas(2))).map(({ fix }) => fix?.edits.map(({ row }) => row))).toEqual([
      [3, 4, 5, 6],
    ]);
    expect(remarksOf(codeMalformed, ledger(bare, [], formulas(6))).map(({ fix }) => fix)).toEqual([null]);
  });

  test('among several in a cell are left as they are', () => {
    expect(found(withCodes({ 1: `${bare[1] ?? ''}、25031408291901352099` }))).toEqual([]);
  });
});

describe('the area of a code', () => {
  const other = '2501-330101-19-01-352081';
  const own = CODES.slice(0, 4);

  test('is told where four of five, and four at least, have another', () => {
    expect(found([...own, other])).toEqual(['code-area-differs@code6']);
    expect(found([...own.slice(0, 3), other])).toEqual([]);
    expect(found([...own, other, '2501-330102-19-01-352082'])).toEqual([]);
  });

  test('of an office above, or of one below, is none', () => {
    expect(found([...own, '2501-140000-19-01-352081'])).toEqual([]);
    expect(found([...own, '2501-140800-19-01-352081', other])).toEqual(['code-area-differs@code7']);
  });

  test('is that of most, wherever the other one stands', () => {
    expect(found([other, ...own])).toEqual(['code-area-differs@code2']);
  });
});

describe('a code given after the approval that it was needed for', () => {
  const said = (approvals: readonly CellValue[], heading = '批复时间'): string[] =>
    saidBy(codeAfterApproval, ledger(CODES, [[heading, approvals]]));

  test('is told with both', () => {
    expect(said(['2024-12-20', '2024年12月'])).toEqual([
      'C3 项目代码“2501-140829-19-01-352081”的赋码年月晚于“批复时间”2024年12月，请核对。',
    ]);
    expect(remarksOf(codeAfterApproval, ledger(CODES, [['批复时间', [null, '2024年12月']]])).map(({ field }) => field)).toEqual(['code']);
  });

  test('in the month of the approval, or with a bare year before it, is none', () => {
    expect(said(['2024年12月', '2025年1月1日', '2025年', '2023年11月', '2020年', null])).toEqual([]);
    expect(said([dayOf(2024, 11, 30)])).toHaveLength(1);
    expect(said([dayOf(2024, 12, 1)])).toEqual([]);
    expect(said([null, null, null, null, '2019年12月'])).toHaveLength(1);
    expect(said([null, null, null, null, '2020年1月'])).toEqual([]);
  });

  test('is told by the end of a range, and by no words', () => {
    expect(said(['2024年10月-2024年12月', '已批复', true])).toEqual([]);
    expect(said(['2024年8月-2024年10月'])).toHaveLength(1);
  });

  test.each(['批复时间', '核准（备案）日期', '审批/核准/备案时间', '赋码年月', '立项批复文件日期'])('is told under %s', (heading) => {
    expect(said(['2024-10-01'], heading)).toHaveLength(1);
  });

  test.each(['拟批复时间', '时间', '批复文号'])('is not told under %s', (heading) => {
    expect(said(['2024-10-01'], heading)).toEqual([]);
  });

  test('in place of which none is told nothing is said', () => {
    expect(
      saidBy(codeAfterApproval, ledger(withCodes({ 1: '尚未赋码', 2: '2501' }), [['批复时间', [null, '2020年1月', '2020年1月']]])),
    ).toEqual([]);
  });
});
