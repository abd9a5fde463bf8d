import { runChecks } from '../../src/checks/run-checks';
import type { FindingCode } from '../../src/checks/finding';
import { cellAddress } from '../../src/spreadsheet/address';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { findingMessage } from '../../src/checks/catalogue';
import { annexLedger, DOCUMENT_DAY } from '../support/annex';
import type { SnapshotOptions } from '../support/snapshot';
import { readProjects } from '../support/read-projects';

const ASOF = dayOf(2025, 6, 30);
//                        A       B         C          D         E       F                 G                       H              I              J
const HEADER: CellValue[] = [
  '序号',
  '项目名称',
  '责任单位',
  '建设性质',
  '领域',
  '总投资（亿元）',
  '2025年计划投资（亿元）',
  '计划开工时间',
  '计划竣工时间',
  '县级包联领导',
];
const START = dayOf(2025, 3, 1);
const END = dayOf(2026, 10, 1);
const GOOD: CellValue[] = [1, '甲供水工程', '水利局', '新建', '产业类', 7.93, 0.3, START, END, '张三'];

/** Findings of a ledger of these rows as `code@cell`; the first row stands in row 2. */
function found(rows: readonly (readonly CellValue[])[], options: SnapshotOptions & { header?: readonly CellValue[] } = {}): string[] {
  return findings(rows, options).map(({ code, row, column }) => `${code}@${column === null ? row + 1 : cellAddress(row, column)}`);
}

function findings(
  rows: readonly (readonly CellValue[])[],
  { header = HEADER, ...options }: SnapshotOptions & { header?: readonly CellValue[] } = {},
) {
  const date = 'yyyy"年"m"月"';
  const formats = [[], ...rows.map(() => HEADER.map((_, column) => (column === 7 || column === 8 ? date : 'General')))];
  const ledger = readProjects([header, ...rows], { asOf: ASOF }, { formats, ...options });
  const all = runChecks(ledger, ASOF);
  // Whatever is found is said in one Chinese sentence.
  for (const finding of all) expect(findingMessage(finding)).toMatch(/^[^。]*[\u4e00-\u9fff][^。]*。$/);
  return all;
}

/** The good row with some cells changed. */
function row(changes: Readonly<Record<number, CellValue>>, base: readonly CellValue[] = GOOD): CellValue[] {
  return base.map((cell, column) => (column in changes ? (changes[column] ?? null) : cell));
}

test('a good row has no findings', () => {
  expect(found([GOOD])).toEqual([]);
});

describe('each check and the cell it points at', () => {
  test.each<[string, CellValue[][], string[]]>([
    ['a required cell is empty', [row({ 2: null })], ['required-missing@C2']],
    ['a required cell holds blanks', [row({ 2: ' 　' })], ['required-missing@C2']],
    ['a required cell holds a placeholder', [row({ 5: '/' })], ['required-missing@F2']],
    ['a preliminary project may leave its dates open', [row({ 3: '前期', 7: '待定', 8: '待定' })], []],
    ['and their blanks, and its plan of the year', [row({ 3: '前期', 6: null, 7: null, 8: null })], []],
    ['a date that is none', [row({ 7: '尽快' })], ['date-unreadable@H2']],
    ['a bare year', [row({ 7: '2025年' })], ['date-too-coarse@H2']],
    ['an amount that is none', [row({ 5: '三亿多' })], ['amount-unreadable@F2']],
    ['a round amount', [row({ 5: '约3亿' })], ['amount-approximate@F2']],
    ['an error value', [row({ 5: { error: '#REF!' } })], ['error-value@F2']],
    ['a number as text', [row({ 5: '7.93 ' })], ['number-as-text@F2']],
    ['a date as text', [row({ 7: '2025年3月' })], ['date-as-text@H2']],
    ['an unknown nature', [row({ 3: '重点' })], ['nature-unknown@D2']],
    ['annual plan above total', [row({ 6: 8 })], ['plan-above-total@G2']],
    ['completion before start', [row({ 8: dayOf(2025, 1, 1) })], ['completion-before-start@I2']],
    ['a new project of another year', [row({ 7: dayOf(2026, 3, 1) })], ['new-in-other-year@H2']],
    ['a continuing project still to start', [row({ 3: '续建', 7: dayOf(2025, 9, 1) })], ['continuing-in-future@H2']],
    ['blanks inside a name', [row({ 9: '王  飞' })], ['blank-in-name@J2']],
    ['two people with a blank between them are two people', [row({ 9: '杜中伟 张华峰' })], []],
    ['the same name twice', [GOOD, row({ 0: 2, 1: '甲 供水工程' })], ['name-duplicate@B3']],
    ['the same name but for brackets and widths', [row({ 1: '甲(一期)工程' }), row({ 0: 2, 1: '甲（一期）工程 ' })], ['name-duplicate@B3']],
    ['a gap in the numbers', [GOOD, row({ 0: 3, 1: '乙' })], ['sequence-gap@A3']],
    ['a number twice', [GOOD, row({ 1: '乙' })], ['sequence-gap@A3']],
  ])('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  test('a field outside the three, among ones inside', () => {
    const rows = ['产业类', '基础设施类', '农业类'].map((field, index) => row({ 0: index + 1, 1: `项目${index}`, 4: field }));
    expect(found(rows)).toEqual(['field-unknown@E4']);
  });

  test('an office’s own division is told once', () => {
    const rows = ['科技', '农业', '文旅'].map((field, index) => row({ 0: index + 1, 1: `项目${index}`, 4: field }));
    expect(found(rows)).toEqual(['field-unknown@E1']);
  });

  describe('dates that an export left eight hours off', () => {
    const slipped = (...days: readonly number[]) => days.map((day, index) => row({ 0: index + 1, 1: `项目${index}`, 7: day }));
    const at16 = (month: number) => dayOf(2025, month, 1) - 1 / 3;

    test('are told once, with the next day for all of them as the fix', () => {
      const [finding, ...more] = findings(slipped(at16(3), at16(5), at16(9))).filter(({ code }) => code === 'date-zone-slip');
      expect(more).toEqual([]);
      expect(finding).toMatchObject({
        row: 1,
        column: 7,
        severity: 'error',
        params: { count: 3, time: '16:00', text: '2025年2月28日', other: '2025年3月1日' },
      });
      expect(finding?.fix?.edits.map(({ row: at, after }) => [at, after])).toEqual([
        [1, dayOf(2025, 3, 1)],
        [2, dayOf(2025, 5, 1)],
        [3, dayOf(2025, 9, 1)],
      ]);
    });

    test('some right ones typed since are left as they are; where most are right, the others are times of the day', () => {
      expect(findings(slipped(at16(3), at16(5), dayOf(2025, 9, 1))).find(({ code }) => code === 'date-zone-slip')?.fix?.edits).toHaveLength(
        2,
      );
      expect(found(slipped(at16(3), dayOf(2025, 5, 1), dayOf(2025, 9, 1)))).not.toContain('date-zone-slip@H2');
    });

    test('a time that the cells show is meant', () => {
      const formats = [[], ...[1, 2].map(() => HEADER.map((_, column) => (column === 7 ? 'yyyy-mm-dd hh:mm' : 'General')))];
      expect(found(slipped(at16(3), at16(5)), { formats })).not.toContain('date-zone-slip@H2');
    });

    test('formulas are not written over', () => {
      const formulaAreas = [{ row: 1, column: 7, rows: 2, columns: 1 }];
      expect(findings(slipped(at16(3), at16(5)), { formulaAreas }).find(({ code }) => code === 'date-zone-slip')?.fix).toBeNull();
    });
  });

  test('万元 typed among 亿元, and the reverse', () => {
    const rows = [1, 2, 3, 4, 5].map((total, index) => row({ 0: index + 1, 1: `项目${index}`, 5: total }));
    expect(found([...rows, row({ 0: 6, 1: '己', 5: 79_300 })])).toEqual(['unit-outlier@F7']);
    expect(found([...rows, row({ 0: 6, 1: '己', 5: 0.0002, 6: 0.0001 })])).toEqual(expect.arrayContaining(['unit-outlier@F7']));
  });

  test('amounts of which nobody states the unit, and which none of the usual one can be', () => {
    const header = HEADER.map((cell, column) => (column === 5 ? '总投资' : column === 6 ? '说明' : cell));
    const told = (totals: readonly number[]) =>
      found(
        totals.map((total, index) => row({ 0: index + 1, 1: `项目${index}`, 5: total, 6: null })),
        { header },
      ).filter((finding) => finding.startsWith('unit-'));
    expect(told([0.8, 3, 5])).toEqual(['unit-unstated@F1']);
    expect(told([8_000, 30_000, 50_000])).toEqual([]);
    expect(told([80_000_000, 300_000_000, 50_000_000])).toEqual(['unit-unstated@F1']);
  });

  test('amounts under the heading of a unit in which none of them can be one', () => {
    const told = (unit: string, totals: readonly number[]) =>
      found(
        totals.map((total, index) => row({ 0: index + 1, 1: `项目${index}`, 5: total, 6: null })),
        { header: HEADER.map((cell, column) => (column === 5 ? `总投资（${unit}）` : column === 6 ? '说明' : cell)) },
      ).filter((finding) => finding.startsWith('unit-'));
    expect(told('万元', [0.8, 3, 5])).toEqual(['unit-doubtful@F1']);
    expect(told('万元', [0.8, 3, 500])).toEqual([]);
    expect(told('万元', [0.8, 3])).toEqual([]);
    expect(told('亿元', [8_000, 30_000, 50_000])).toEqual(['unit-doubtful@F1']);
    expect(told('元', [0.8, 3, 5])).toEqual(['unit-doubtful@F1']);
  });

  test('a missing column is another thing than an empty cell', () => {
    const header = HEADER.map((cell, column) => (column === 7 ? '说明文字' : cell));
    expect(found([row({ 7: '按期' })], { header })).toEqual(['column-missing@1']);
    // A list of projects in preparation needs no start of this year.
    expect(found([row({ 3: '前期', 7: '按期' })], { header })).toEqual([]);
  });

  test('a column that asks of starts and is not understood, where the ledger tells of none', () => {
    const told = (heading: string, cell: CellValue = '已开工已入库') =>
      found([row({ 9: cell })], { header: HEADER.map((text, column) => (column === 9 ? heading : text)) }).filter((each) =>
        each.startsWith('starts-unread'),
      );
    expect(told('开工入库情况')).toEqual(['starts-unread@J1']);
    expect(told('开工入库情况', null)).toEqual([]);
    expect(told('开工许可办理情况')).toEqual([]);
    expect(told('最迟开工时间', '2025年5月')).toEqual([]);
    expect(told('开工情况', '已开工')).toEqual([]);
    const both = HEADER.map((text, column) => (column === 9 ? '开工入库情况' : column === 4 ? '是否开工' : text));
    expect(found([row({ 4: '是', 9: '已开工已入库' })], { header: both })).not.toContain('starts-unread@J1');
  });

  test('计划新开工时间 asks nothing of a continuing project', () => {
    const header = HEADER.map((text, column) => (column === 7 ? '计划新开工时间' : text));
    expect(found([row({ 3: '续建', 7: null })], { header })).toEqual([]);
    expect(found([row({ 7: null })], { header })).toContain('required-missing@H2');
  });

  test('numbers start again below a section', () => {
    const section = row({ 0: '二、其他', ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((column) => [column, null])) });
    expect(found([GOOD, section, row({ 1: '乙' })])).toEqual([]);
  });
});

describe('fixes', () => {
  test('an amount keeps the decimals that were shown', () => {
    const [finding] = findings([row({ 5: '0.30 ', 6: 0.1 })]);
    expect(finding?.fix?.edits).toEqual([{ row: 1, column: 5, before: '0.30 ', after: 0.3, numberFormat: '0.00' }]);
  });

  test.each([
    ['2021年10月', dayOf(2021, 10, 1), 'yyyy"年"m"月"'],
    ['2025.03', dayOf(2025, 3, 1), 'yyyy.mm'],
    ['2025-3-14', dayOf(2025, 3, 14), 'yyyy-m-d'],
  ])('a date as text %s becomes a date that shows the same', (text, serial, numberFormat) => {
    const fix = findings([row({ 3: '续建', 7: text })]).find(({ code }) => code === 'date-as-text')?.fix;
    expect(fix?.edits).toEqual([{ row: 1, column: 7, before: text, after: serial, numberFormat }]);
  });

  test('in a workbook that counts from 1904 the date is written in its days', () => {
    const fix = findings([row({ 7: '2025年3月' })], { date1904: true }).find(({ code }) => code === 'date-as-text')?.fix;
    expect(fix?.edits[0]?.after).toBe(dayOf(2025, 3, 1) - 1462);
  });

  test('only blanks inside a padded name go; the line break between two people stays', () => {
    const [finding] = findings([row({ 9: '杨可隆\n王  飞' })]);
    expect(finding?.fix?.edits[0]?.after).toBe('杨可隆\n王飞');
  });

  test('a column is told once with all its cells; those that a formula computes are named and not fixed', () => {
    const rows = [row({ 5: '7.93' }), row({ 0: 2, 1: '乙', 5: '8.10' }), row({ 0: 3, 1: '丙', 5: '6' }), row({ 0: 4, 1: '丁' })];
    const all = findings(rows, { formulaAreas: [{ row: 2, column: 5, rows: 1, columns: 1 }] });
    expect(all.map(({ code }) => code)).toEqual(['number-as-text']);
    expect(all[0]?.cells?.map(({ row: at }) => at)).toEqual([1, 2, 3]);
    expect(all[0]?.fix?.edits.map(({ row: at, after }) => [at, after])).toEqual([
      [1, 7.93],
      [3, 6],
    ]);
    expect(all.map(findingMessage)).toEqual(['“总投资”有3格是文本（F2、F3、F4），求和时会被漏掉，可一键改为数字。']);
  });

  test('numbers of the list written as text are no finding', () => {
    expect(found([row({ 0: '1' }), row({ 0: '2', 1: '乙' })])).toEqual([]);
  });

  test('a formula is never fixed', () => {
    const [finding] = findings([row({ 5: '7.93' })], { formulaAreas: [{ row: 1, column: 5, rows: 1, columns: 1 }] });
    expect(finding?.code).toBe('number-as-text');
    expect(finding?.fix).toBeNull();
  });

  test('a bare month or a range has no single real date to become', () => {
    expect(found([row({ 7: '3月', 8: '2025.3-2026.10' })])).toEqual([]);
  });
});

describe('the annexed list', () => {
  const all = runChecks(annexLedger(), DOCUMENT_DAY);
  const count = (code: FindingCode): number => all.filter((finding) => finding.code === code).length;

  test('is right but for being all text, and two padded names', () => {
    expect([count('number-as-text'), count('date-as-text'), count('blank-in-name')]).toEqual([2, 2, 2]);
    expect(all).toHaveLength(6);
    expect(all.map(({ code, cells, row, column }) => [code, cells?.length ?? 1, cellAddress(row, column ?? 0)])).toEqual(
      expect.arrayContaining([
        ['number-as-text', 15, 'E4'],
        ['number-as-text', 15, 'F4'],
        ['date-as-text', 15, 'G4'],
        ['date-as-text', 15, 'H4'],
      ]),
    );
    expect(all.every(({ fix }) => fix !== null)).toBe(true);
  });
});
