import { findingMessage } from '../../src/checks/catalogue';
import { runChecks } from '../../src/checks/run-checks';
import { creditCodeFault } from '../../src/ledger/cells/credit-code';
import { parseProjectCode } from '../../src/ledger/cells/project-code';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import { cellAddress } from '../../src/spreadsheet/address';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { snapshotOf } from '../support/snapshot';
import { readProjects } from '../support/read-projects';

const ASOF = dayOf(2025, 6, 30);
const CODES = [
  '2412-140829-04-01-100013',
  '2501-140829-19-01-352081',
  '2502-140829-48-01-604427',
  '2311-140829-04-02-771905',
  '2020-140829-78-01-012345',
  '2305-140800-04-01-418236',
];

function found(codes: readonly CellValue[], more: readonly (readonly [header: string, cells: readonly CellValue[]])[] = []): string[] {
  const header = ['序号', '项目名称', '项目代码', '总投资（万元）', ...more.map(([each]) => each)];
  const rows = codes.map((code, at) => [
    at + 1,
    `${'甲乙丙丁戊己庚辛'.charAt(at)}供水改造`,
    code,
    1_000 + 37 * at,
    ...more.map(([, cells]) => cells[at] ?? null),
  ]);
  const ledger = readProjects([['2025年重点项目台账'], header, ...rows], { asOf: ASOF });
  return runChecks(ledger, ASOF)
    .filter(({ code }) => /^(?:code|credit)-/.test(code))
    .map((finding) => {
      expect(findingMessage(finding)).toMatch(/^[^。]*[\u4e00-\u9fff][^。]*。$/);
      return `${finding.code}@${cellAddress(finding.row, finding.column ?? 0)}`;
    });
}

/** The good codes with some others in their place. */
function withCodes(changes: Readonly<Record<number, CellValue>>): CellValue[] {
  return CODES.map((code, at) => (at in changes ? (changes[at] ?? null) : code));
}

test('codes of the standard, of the form before it and of a higher office are in order', () => {
  expect(found(CODES)).toEqual([]);
  expect(CODES.map((code) => parseProjectCode(code)?.year)).toEqual([2024, 2025, 2025, 2023, 2020, 2023]);
  expect(parseProjectCode('2020-140829-78-01-012345')?.month).toBeNull();
  expect(parseProjectCode('2011-140829-78-01-012345')?.month).toBe(11);
});

test.each<[string, CellValue[], string[]]>([
  ['a digit too few', withCodes({ 1: '2501-140829-19-01-35208' }), ['code-malformed@C4']],
  ['a month that is none', withCodes({ 1: '2513-140829-19-01-352081' }), ['code-malformed@C4']],
  ['another county among those of one', withCodes({ 1: '2501-140828-19-01-352081' }), ['code-area-differs@C4']],
  ['one code on two projects', withCodes({ 2: '2412-140829-04-01-100013' }), ['code-repeated@C5']],
  ['a code that Excel took for a number', withCodes({ 1: 25011408291901352081 }), ['code-as-number@C4']],
  ['what is left of it once it was shown and pasted', withCodes({ 1: '2.50114E+19' }), ['code-as-number@C4', 'code-malformed@C4']],
  ['the office’s own numbers are its own matter', ['YN2025001', 'YN2025002', '2501-53-04-01-000000', 'YN2025004'], []],
  ['a code still to come', withCodes({ 1: '/', 2: null }), []],
  ['words in place of a code', withCodes({ 1: '尚未赋码' }), []],
  ['a code for each stage', withCodes({ 1: '2501-140829-19-01-352081（一期）\n2503-140829-19-01-352099（二期）' }), []],
  ['a code of two that is none', withCodes({ 1: '2501-140829-19-01-352081、2503-140829-19-01' }), ['code-malformed@C4']],
  [
    'the code of a stage that another project has',
    withCodes({ 1: '2501-140829-19-01-352081\n2502-140829-48-01-604427' }),
    ['code-repeated@C5'],
  ],
])('%s', (_what, codes, expected) => {
  expect(found(codes)).toEqual(expected);
});

test('a code without its hyphens is given them', () => {
  const header = ['序号', '项目名称', '项目代码', '总投资（万元）'];
  const rows = ['24121408290401100013', ...CODES.slice(1)].map((code, at) => [
    at + 1,
    `${'甲乙丙丁戊己'.charAt(at)}供水改造`,
    code,
    1_000 + 37 * at,
  ]);
  const ledger = readLedger(snapshotOf([header, ...rows]), { kind: PROJECTS, asOf: ASOF });
  const [finding] = ledger ? runChecks(ledger, ASOF).filter(({ code }) => code === 'code-malformed') : [];
  expect(finding?.fix?.edits).toEqual([{ row: 1, column: 2, before: '24121408290401100013', after: CODES[0] }]);
});

test('a column of codes without their hyphens is told once, with one fix for all', () => {
  const bare = CODES.map((code) => code.replaceAll('-', ''));
  const header = ['序号', '项目名称', '项目代码', '总投资（万元）'];
  const rows = bare.map((code, at) => [at + 1, `${'甲乙丙丁戊己'.charAt(at)}供水改造`, code, 1_000 + 37 * at]);
  const ledger = readLedger(snapshotOf([header, ...rows]), { kind: PROJECTS, asOf: ASOF });
  const told = ledger ? runChecks(ledger, ASOF).filter(({ code }) => code === 'code-malformed') : [];
  expect(told.map(findingMessage)).toEqual([`有${bare.length}个项目代码缺少短横线（如“${bare[0] ?? ''}”），可一键补上。`]);
  expect(told[0]?.cells).toHaveLength(bare.length);
  expect(told[0]?.fix?.edits.map(({ after }) => after)).toEqual(CODES);
});

test('a code given after the approval that it was needed for', () => {
  const approvals = ['2024-12-20', dayOf(2025, 1, 15), '2025年1月', '2023年', '2020.6', null];
  for (const heading of ['批复时间', '核准（备案）日期', '审批/核准/备案时间'])
    expect(found(CODES, [[heading, approvals]])).toEqual(['code-after-approval@C5']);
});

test('a code of the social credit system ends in its check character', () => {
  expect(['9144030071526726XG', '91330100716105852F', '91350211M0000XUF46'].map(creditCodeFault)).toEqual([null, null, null]);
  expect(['9144030071526726XH', '9144030071526762XG', '914403007152672XG', '9144030071526726OG'].map(creditCodeFault)).toEqual([
    'check-character',
    'check-character',
    'form',
    'form',
  ]);
  expect(
    found(CODES, [
      ['统一社会信用代码', ['9144030071526726XG', '9144030071526762XG', '/', 440_301_103_097_413, null, '91330100716105852F']],
    ]),
  ).toEqual(['credit-code-wrong@E4', 'credit-code-wrong@E6']);
});

test('of the codes of units those are told that cannot be right, though most have a slip', () => {
  const [right, other] = ['9144030071526726XG', '91330100716105852F'];
  const heading = '建设单位社会信用代码';
  expect(found(CODES, [[heading, [right, '9144030071526726OG', '914403007152672XG', 911408297485951200, '9.11408E+17', other]]])).toEqual([
    'credit-code-wrong@E4',
    'credit-code-wrong@E5',
    'credit-code-wrong@E6',
    'credit-code-wrong@E7',
  ]);
  // Masked, or none that fits: nothing can be said of them.
  expect(found(CODES, [[heading, ['9144**********26XG', right, '91440300XXXXXXXXXX', null, null, null]]])).toEqual([]);
  expect(found(CODES, [[heading, ['9144030071526726XH', '91440300715267261H', right, null, null, null]]])).toEqual([]);
  expect(found(CODES, [[heading, ['74859512-3', 'MA0K2X7T-3', right, null, null, null]]])).toEqual([]);
});
