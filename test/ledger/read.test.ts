import { PROJECTS } from '../../src/ledger/kinds/projects';
import { locatingLedgers } from '../../src/ledger/recognise/find-ledgers';
import { runToEnd } from '../../src/spreadsheet/task';
import { readLedger } from '../../src/ledger/read-ledger';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { annexLedger } from '../support/annex';
import { snapshotOf, type SnapshotOptions } from '../support/snapshot';
import { readProjects } from '../support/read-projects';

const ASOF = dayOf(2025, 6, 30);
const HEADER: CellValue[] = ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '计划开工时间'];

function ledgerOf(rows: readonly (readonly CellValue[])[], options?: SnapshotOptions) {
  return readProjects(rows, { asOf: ASOF }, options);
}

describe('the annexed list as printed', () => {
  const ledger = annexLedger();

  test('fifteen projects, the header three times, nothing left over', () => {
    expect(ledger.rows).toHaveLength(15);
    expect(ledger.otherRows.map(({ kind }) => kind)).toEqual(['title', 'title', 'header', 'header', 'header']);
    expect(ledger.unmatched).toEqual([]);
    expect(ledger.title).toBe('平陆县2025年15个重点推进项目');
  });

  test('the plan year stands in a header, the unit in the brackets', () => {
    expect(ledger.planYear).toEqual({ year: 2025, source: 'header' });
    expect(ledger.money('annualPlan')?.match.unit).toBe('亿元');
  });

  test('amounts with trailing blanks and people over two lines are read', () => {
    expect(ledger.money('totalInvestment')?.values[0]).toBe(793_000_000);
    expect(ledger.people('leader')?.values[2]).toEqual(['杨可隆', '王飞']);
    expect(ledger.people('leadUnit')?.values[3]).toEqual(['民营经济服务中心']);
  });

  test('six new and nine continuing', () => {
    expect(ledger.natures.filter((nature) => nature === 'new')).toHaveLength(6);
    expect(ledger.natures.filter((nature) => nature === 'continuing')).toHaveLength(9);
  });
});

describe('rows that are no projects', () => {
  const ledger = ledgerOf([
    ['附件1'],
    ['某县重点项目表'],
    ['填报单位（盖章）：发改局', null, null, null, '单位：万元'],
    HEADER,
    ['合计', null, null, null, 300],
    ['一、新建项目（2个）'],
    [1, '甲供水工程', '水利局', null, 100, '2025年3月'],
    [2, '君澜府小区', '住建局', null, 100, '2025年6月'],
    ['二、续建项目（1个）'],
    [1, '（三）李家岩水库', '水利局', null, 100, '2024年6月'],
    [null, '其中：征地', null, null, null],
    ['注：以上数据截至6月底'],
  ]);

  test('titles, totals, sections and notes are told from projects', () => {
    expect(ledger.otherRows.map(({ row, kind }) => [row, kind])).toEqual([
      [0, 'title'],
      [1, 'title'],
      [2, 'title'],
      [3, 'header'],
      [4, 'total'],
      [5, 'section'],
      [8, 'section'],
      [10, 'continuation'],
      [11, 'note'],
    ]);
    expect([...ledger.rows]).toEqual([6, 7, 9]);
  });

  test('the section above says the nature where the cell does not', () => {
    expect(ledger.natures).toEqual(['new', 'new', 'continuing']);
  });

  test('every used row is accounted for', () => {
    expect(ledger.rows.length + ledger.otherRows.length + ledger.blankRows).toBe(12);
  });
});

describe('values', () => {
  test('a unit merged over several projects belongs to each of them', () => {
    const ledger = ledgerOf([HEADER, [1, '甲', '水利局', '新建', 1, null], [2, '乙', null, '新建', 1, null]], {
      merges: [{ row: 1, column: 2, rows: 2, columns: 1 }],
    });
    expect(ledger.people('leadUnit')?.values).toEqual([['水利局'], ['水利局']]);
  });

  test('a block that does not begin at A1 keeps the sheet’s own rows', () => {
    const ledger = ledgerOf([HEADER, [1, '甲', '水利局', '新建', 1, null]], { origin: { row: 4, column: 2 } });
    expect([...ledger.rows]).toEqual([5]);
    expect(ledger.columns[0]?.column).toBe(2);
  });

  test('start and completion come from 建设起止年限 when there is nothing else', () => {
    const ledger = ledgerOf([
      ['项目名称', '总投资', '建设起止年限'],
      ['甲', 1, '2025.3-2026.10'],
    ]);
    expect(ledger.period('plannedStart')?.values[0]?.first).toBe(dayOf(2025, 3, 1));
    expect(ledger.period('completion')?.values[0]?.last).toBe(dayOf(2026, 10, 31));
  });

  test('a name sought in the sheet, title, file and date gives the plan year', () => {
    const rows: CellValue[][] = [
      ['项目名称', '总投资'],
      ['甲', 1],
    ];
    expect(ledgerOf([['2024年项目'], ...rows]).planYear).toEqual({ year: 2024, source: 'title' });
    expect(ledgerOf(rows, { sheetName: '2023年' }).planYear).toEqual({ year: 2023, source: 'sheet-name' });
    expect(ledgerOf(rows, { workbookName: '2022年项目.xlsx' }).planYear).toEqual({ year: 2022, source: 'file-name' });
    expect(ledgerOf(rows).planYear).toEqual({ year: 2025, source: 'as-of' });
  });
});

describe('finding the ledger', () => {
  const ledger = snapshotOf([HEADER, [1, '甲', '水利局', '新建', 1, '2025年3月'], [2, '乙', '水利局', '新建', 1, '2025年3月']], {
    sheetName: '台账',
  });
  const summary = snapshotOf(
    [
      ['领域', '个数', '总投资'],
      ['产业类', 3, 9],
    ],
    { sheetName: '统计' },
  );

  test('the sheet that is most of a ledger is taken', () => {
    expect(runToEnd(locatingLedgers([summary, ledger], { kind: PROJECTS, asOf: ASOF }))[0]?.snapshot.sheet.name).toBe('台账');
  });

  test('a workbook without a ledger has none', () => {
    expect(runToEnd(locatingLedgers([summary, snapshotOf([])], { kind: PROJECTS, asOf: ASOF }))).toEqual([]);
  });

  test('of several ledgers all are offered, the fullest first', () => {
    const month = snapshotOf([HEADER, [1, '甲', '水利局', '新建', 1, '2025年3月']], { sheetName: '五月' });
    expect(
      runToEnd(locatingLedgers([month, summary, ledger], { kind: PROJECTS, asOf: ASOF })).map(({ snapshot }) => snapshot.sheet.name),
    ).toEqual(['台账', '五月']);
  });

  test('a second table on the sheet is read when it is asked for', () => {
    const sheet = snapshotOf([
      HEADER,
      [1, '甲', '水利局', '新建', 1, '2025年3月'],
      [2, '乙', '水利局', '新建', 1, '2025年3月'],
      ['谋划项目'],
      ['序号', '项目名称', '投资估算'],
      [1, '丙', 3],
    ]);
    expect([...(readLedger(sheet, { kind: PROJECTS, asOf: ASOF })?.rows ?? [])]).toEqual([1, 2]);
    const second = readLedger(sheet, { kind: PROJECTS, asOf: ASOF, table: 4 });
    expect([...(second?.rows ?? [])]).toEqual([5]);
    expect(second?.otherTables).toEqual([{ row: 0, records: 2, names: ['甲', '乙'] }]);
    expect(second?.title).toBe('谋划项目');
  });
});
