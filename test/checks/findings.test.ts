import { checkOf } from '../../src/checks/catalogue';
import { Findings } from '../../src/checks/findings';
import type { FindingCode } from '../../src/checks/finding';
import { combineLedgers } from '../../src/ledger/combine/combine-ledgers';
import { FOLD, foldedColumn } from '../../src/ledger/combine/row-location';
import { ledgerRow } from '../../src/ledger/ledger-row';
import { runChecks } from '../../src/checks/run-checks';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const fix = { edits: [{ row: 1, column: 2, before: '5', after: 5 }] };

describe('what is found', () => {
  const found = (...places: readonly [FindingCode, number, number | null][]): string[] => {
    const findings = new Findings({});
    for (const [code, row, column] of places) findings.of(checkOf(code))?.({ row: ledgerRow(row), column, field: null, params: {} });
    return findings.inOrder().map(({ code, row, column }) => `${code} ${String(row)} ${String(column)}`);
  };

  test('stands by how serious it is, then down the sheet, and along the row, the whole row first', () => {
    expect(
      found(
        ['blank-in-name', 1, 0],
        ['sequence-gap', 3, 5],
        ['sequence-gap', 3, 0],
        ['sequence-gap', 3, null],
        ['sequence-gap', 2, 9],
        ['error-value', 9, 9],
      ),
    ).toEqual(['error-value 9 9', 'sequence-gap 2 9', 'sequence-gap 3 null', 'sequence-gap 3 0', 'sequence-gap 3 5', 'blank-in-name 1 0']);
  });

  test('is as serious as the office has it, and not asked for where it wants none', () => {
    const findings = new Findings({ 'error-value': 'info', 'sequence-gap': 'off' });
    findings.of(checkOf('error-value'))?.({ row: ledgerRow(1), column: 2, field: 'name', params: { text: '#REF!' }, fix });
    findings.of(checkOf('blank-in-name'))?.({ row: ledgerRow(0), column: 2, field: 'leader', params: {} });
    expect(findings.of(checkOf('sequence-gap'))).toBeNull();
    expect(findings.inOrder()).toEqual([
      { code: 'blank-in-name', severity: 'info', row: 0, column: 2, field: 'leader', params: {}, fix: null },
      { code: 'error-value', severity: 'info', row: 1, column: 2, field: 'name', params: { text: '#REF!' }, fix },
    ]);
  });

  test('of several cells names them', () => {
    const findings = new Findings({});
    const cells = [{ row: 1, column: 2 }];
    findings.of(checkOf('nature-unknown'))?.({ row: ledgerRow(1), column: 2, field: null, params: {}, cells });
    expect(findings.inOrder()).toMatchObject([{ cells }]);
  });

  test('in a cell that holds more than the field, or stands a row lower, is shown there and not changed', () => {
    const findings = new Findings({});
    const report = findings.of(checkOf('number-as-text'));
    report?.({ row: ledgerRow(4), column: foldedColumn(2, FOLD.second), field: null, params: {}, fix });
    report?.({ row: ledgerRow(6), column: foldedColumn(3, FOLD.nextRow), field: null, params: {}, fix });
    expect(findings.inOrder().map(({ row, column, fix: repair }) => [row, column, repair])).toEqual([
      [4, 2, null],
      [7, 3, null],
    ]);
  });
});

describe('all checks', () => {
  const sheet = (sheetName: string, ...rows: readonly (readonly CellValue[])[]) =>
    readProjects(
      [['项目名称', '建设性质', '总投资（万元）', '2025年计划投资（万元）', '计划开工时间'], ...rows],
      { asOf: dayOf(2025, 6, 30) },
      { sheetName, sheetId: sheetName },
    );
  const first = () => sheet('一', ['一号路', '新建', 5_000, 9_000, '2025年8月'], ['二号路', '新建', 5_000, 900, '2025年8月']);
  const second = () => sheet('二', ['三号路', '新建', 5_000, 9_000, '2025年8月'], ['一号路', '新建', 5_000, 900, '2025年8月']);
  const codes = (...all: Parameters<typeof runChecks>): string[] =>
    runChecks(...all)
      .filter(({ code }) => code !== 'date-as-text')
      .map(({ code, row }) => `${code} ${String(row)}`);

  test('look at a ledger table by table, and then at all tables together', () => {
    const whole = combineLedgers(first(), [second()]);
    expect(codes(first(), dayOf(2025, 6, 30))).toEqual(['plan-above-total 1']);
    expect(codes(whole, dayOf(2025, 6, 30))).toEqual(
      expect.arrayContaining(['plan-above-total 1', `plan-above-total ${String(2 ** 20 + 1)}`, `name-duplicate ${String(2 ** 20 + 2)}`]),
    );
    expect(codes(whole, dayOf(2025, 6, 30), { 'name-duplicate': 'off', 'plan-above-total': 'off' }).join()).not.toMatch(
      /name-duplicate|plan-above/,
    );
  });

  test('look beside the ledger, where another is given', () => {
    const beside = codes(first(), dayOf(2025, 6, 30), {}, null, [second()]);
    expect(beside).toContain('ledgers-disagree 1');
    expect(codes(first(), dayOf(2025, 6, 30)).join()).not.toContain('ledgers-disagree');
  });
});
