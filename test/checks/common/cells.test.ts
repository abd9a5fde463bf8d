import { blankInName } from '../../../src/checks/common/blanks';
import { isCutNumber, quoted } from '../../../src/checks/common/cells';
import { amountUnreadable, dateTooCoarse, dateUnreadable, errorValue } from '../../../src/checks/common/unreadable';
import { natureUnknown, sectorUnknown } from '../../../src/checks/common/vocabulary';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';
import type { SnapshotOptions } from '../../support/snapshot';

type Rows = readonly (readonly CellValue[])[];

/** A ledger of 2025 with the header in row 1 and its rows from row 2 on. */
const ledger = (header: readonly string[], rows: Rows, layout: SnapshotOptions = {}) =>
  readProjects([header, ...rows], { asOf: dayOf(2025, 6, 30), planYear: 2025 }, layout);

describe('a cell that is not understood', () => {
  const header = ['项目名称', '建设性质', '总投资（万元）', '计划开工时间', '计划竣工时间'];

  test('as a date or an amount is told', () => {
    const read = ledger(header, [
      ['一号路', '新建', '若干', '尽快', '2026年3月'],
      ['二号路', '新建', 5, '2025年3月', '早日'],
    ]);
    expect(saidBy(dateUnreadable, read)).toEqual([
      'D2 “计划开工时间”的“尽快”无法识别为日期，请改为如“2025年3月”或“2025-03-14”的写法。',
      'E3 “计划竣工时间”的“早日”无法识别为日期，请改为如“2025年3月”或“2025-03-14”的写法。',
    ]);
    expect(saidBy(amountUnreadable, read)).toEqual(['C2 “总投资”的“若干”无法识别为金额，请只填数字。']);
    expect(remarksOf(dateUnreadable, read).map(({ field }) => field)).toEqual(['plannedStart', 'completion']);
  });

  test('as a time from start to end is told', () => {
    expect(
      saidBy(
        dateUnreadable,
        ledger(
          ['项目名称', '建设性质', '总投资（万元）', '建设起止年限'],
          [
            ['一号路', '新建', 5, '2025-2026'],
            ['二号路', '新建', 5, '尽快'],
          ],
        ),
      ),
    ).toEqual(['D3 “建设起止年限”的“尽快”无法识别为日期，请改为如“2025年3月”或“2025-03-14”的写法。']);
  });

  test('as an amount is told as it stands, where no column states units', () => {
    expect(saidBy(amountUnreadable, ledger(header, [['一号路', '新建', '600（美元）', null, null]]))).toEqual([
      'C2 “总投资”的“600（美元）”无法识别为金额，请只填数字。',
    ]);
  });

  test('as an amount whose row states no unit, or an unknown one, is told with it', () => {
    const read = ledger(
      ['项目名称', '建设性质', '总投资', '金额单位'],
      [
        ['一号路', '新建', 5, '万元'],
        ['二号路', '新建', 6, null],
        ['三号路', '新建', 7, '美元'],
        ['四号路', '新建', '若干', '万元'],
        ['五号路', '新建', '8（不含征地）', '万元'],
        ['六号路', '新建', '约8', '美元'],
      ],
    );
    expect(saidBy(amountUnreadable, read).map((each) => each.slice(each.indexOf('“')))).toEqual([
      '“总投资”的“6”没有计入：这一行没有注明单位，请填写“万元”“亿元”等。',
      '“总投资”的“7”没有计入：这一行的单位“美元”无法识别，请改为“万元”“亿元”等。',
      '“总投资”的“若干”无法识别为金额，请只填数字。',
      '“总投资”的“8（不含征地）”无法识别为金额，请只填数字。',
      '“总投资”的“约8”没有计入：这一行的单位“美元”无法识别，请改为“万元”“亿元”等。',
    ]);
  });

  test('because its formula failed is told, also in total rows', () => {
    const error = { error: '#REF!' } as const;
    const read = ledger(
      [...header, '法人'],
      [
        ['一号路', '新建', error, '2025年3月', '2026年3月', null],
        ['合计', null, error, null, null, error],
      ],
    );
    expect(saidBy(errorValue, read)).toEqual([
      'C2 “总投资”的单元格是错误值 #REF!，请检查公式或重新填写。',
      'C3 “总投资”的单元格是错误值 #REF!，请检查公式或重新填写。',
      'F3 “合计”的单元格是错误值 #REF!，请检查公式或重新填写。',
    ]);
    expect(remarksOf(errorValue, read).map(({ field }) => field)).toEqual(['totalInvestment', 'totalInvestment', null]);
    const placed = ledger(
      ['项目名称', '建设性质', '总投资（万元）'],
      [
        ['一、新建项目', null, error],
        ['一号路', '新建', 5],
      ],
      { origin: { row: 3, column: 2 } },
    );
    expect(saidBy(errorValue, placed).map((each) => each.slice(0, 2))).toEqual(['E5']);
  });

  test('by its year alone is told of new projects', () => {
    const read = ledger(header, [
      ['一号路', '新建', 5, '2025年', '2026年'],
      ['二号路', '续建', 5, '2024年', '2026年'],
      ['三号路', '新建', 5, '2025年上半年', null],
      ['四号路', '新建', 5, null, null],
    ]);
    expect(saidBy(dateTooCoarse, read)).toEqual(['D2 “计划开工时间”的“2025年”只到年份，无法按季度考核开工，请写明月份或季度。']);
    expect(remarksOf(dateTooCoarse, read).map(({ field }) => field)).toEqual(['plannedStart']);
    expect(saidBy(dateTooCoarse, ledger(['项目名称', '建设性质', '计划竣工时间'], [['一号路', '新建', '2025年']]))).toEqual([]);
  });
});

describe('a word that is none of the vocabulary', () => {
  test('of natures is told once, with all its cells', () => {
    const read = ledger(
      ['项目名称', '建设性质', '总投资（万元）'],
      [
        ['一号路', '重点', 5],
        ['二号路', '新建', 5],
        ['三号路', '重 点', 5],
        ['四号路', '其他', 5],
      ],
    );
    expect(saidBy(natureUnknown, read)).toEqual([
      'B2 建设性质“重点”无法识别，请改为新建、续建等规范写法。',
      'B5 建设性质“其他”无法识别，请改为新建、续建等规范写法。',
    ]);
    expect(remarksOf(natureUnknown, read).map(({ field, cells }) => [field, cells?.map(({ row }) => row)])).toEqual([
      ['nature', [1, 3]],
      ['nature', [4]],
    ]);
    expect(saidBy(natureUnknown, ledger(['项目名称', '责任单位', '总投资（万元）'], [['一号路', '交通局', 5]]))).toEqual([]);
  });

  const sectors = (...words: readonly CellValue[]) =>
    ledger(
      ['项目名称', '总投资（万元）', '领域'],
      words.map((word, at) => [`${String(at)}号路`, 5, word]),
    );

  test('of sectors is told row by row, up to half of them', () => {
    expect(saidBy(sectorUnknown, sectors('产业类', '农业类', '社会民生类', '农业类', null))).toEqual([
      'C3 领域“农业类”不属于产业类、基础设施类、社会民生类，请核对。',
      'C5 领域“农业类”不属于产业类、基础设施类、社会民生类，请核对。',
    ]);
    expect(remarksOf(sectorUnknown, sectors('产业类', '农业类')).map(({ field }) => field)).toEqual(['sector']);
    expect(saidBy(sectorUnknown, sectors('产业类', null))).toEqual([]);
  });

  test('of sectors is the office’s own division where most are, told once', () => {
    expect(saidBy(sectorUnknown, sectors('科技', '农业', '产业类', '科技', null, null))).toEqual([
      'C1 本表领域用的是自己的分类（科技、农业，共2种），与文件的三大领域不同，汇总时按本表分类统计。',
    ]);
    expect(remarksOf(sectorUnknown, sectors('科技', '农业')).map(({ field }) => field)).toEqual(['sector']);
    expect(saidBy(sectorUnknown, sectors('科技', '农业', '文旅', '交通', '水利'))[0]).toContain('（科技、农业、文旅、交通、水利，共5种）');
    expect(saidBy(sectorUnknown, sectors('科技', '农业', '文旅', '交通', '水利', '能源'))[0]).toContain(
      '（科技、农业、文旅、交通、水利等，共6种）',
    );
  });

  test('of sectors is none of a ledger without the column', () => {
    expect(saidBy(sectorUnknown, ledger(['项目名称', '责任单位', '总投资（万元）'], [['一号路', '交通局', 5]]))).toEqual([]);
  });
});

describe('blanks that pad a name', () => {
  const leaders = (cells: readonly CellValue[], layout: SnapshotOptions = {}) =>
    ledger(
      ['项目名称', '总投资（万元）', '县级包联领导'],
      cells.map((cell, at) => [`${String(at)}号路`, 5, cell]),
      layout,
    );

  test('are told, with the name without them as the fix', () => {
    const read = leaders(['钱一鸣', '王  飞', '杨可隆\n王  飞', '/', null]);
    expect(saidBy(blankInName, read)).toEqual([
      'C3 “王  飞”中姓名夹有空格，汇总时会被当作不同的人，可一键去掉。',
      'C4 “杨可隆王  飞”中姓名夹有空格，汇总时会被当作不同的人，可一键去掉。',
    ]);
    expect(remarksOf(blankInName, read).map(({ field, fix }) => [field, fix?.edits])).toEqual([
      ['leader', [{ row: 2, column: 2, before: '王  飞', after: '王飞' }]],
      ['leader', [{ row: 3, column: 2, before: '杨可隆\n王  飞', after: '杨可隆\n王飞' }]],
    ]);
  });

  test('are none between two people', () => {
    expect(saidBy(blankInName, leaders(['杜中伟 张华峰', '钱一鸣']))).toEqual([]);
    expect(saidBy(blankInName, ledger(['项目名称', '总投资（万元）', '责任单位'], [['一号路', 5, '王  飞']]))).toEqual([]);
  });

  test('that a formula makes are told, and not written over', () => {
    const formulaAreas = [
      { row: 0, column: 0, rows: 9, columns: 2 },
      { row: 2, column: 2, rows: 1, columns: 1 },
      { row: 0, column: 3, rows: 9, columns: 1 },
    ];
    expect(remarksOf(blankInName, leaders(['王  飞', '王  飞', '王  飞'], { formulaAreas })).map(({ fix }) => fix?.edits.length)).toEqual([
      1,
      undefined,
      1,
    ]);
  });
});

describe('a code that Excel took for a number and cut', () => {
  test.each<CellValue>([1e15, 2.5011419e19, -1e15, '2.50114E+19', ' 2.5e+17 ', '3E+20'])('is %j', (cell) => {
    expect(isCutNumber(cell)).toBe(true);
  });

  test.each<CellValue>([
    999_999_999_999_999,
    '2507-141125-89-01-123456',
    '2.50114E+1',
    '2.50114E+199',
    'x2.5E+19',
    'E+19',
    '25E+19',
    '2.E+19',
    '2.5E-19',
    null,
    true,
    { error: '#REF!' },
  ])('is not %j', (cell) => {
    expect(isCutNumber(cell)).toBe(false);
  });
});

describe('a cell as a message quotes it', () => {
  const cell = (value: CellValue, format = 'General', layout: SnapshotOptions = {}): string =>
    quoted(
      ledger(['项目名称', '总投资（万元）', '备注'], [['一号路', 5, value]], { formats: [[], ['General', 'General', format]], ...layout }),
      0,
      2,
    );

  test('is one line, cut after thirty characters', () => {
    expect(cell('甲\n乙')).toBe('甲乙');
    expect(cell('长'.repeat(30))).toBe('长'.repeat(30));
    expect(cell('长'.repeat(31))).toBe(`${'长'.repeat(30)}…`);
    expect(cell('长'.repeat(29) + '𬒈𬒈')).toBe(`${'长'.repeat(29)}𬒈…`);
    expect(cell('长'.repeat(28) + '𬒈𬒈')).toBe(`${'长'.repeat(28)}𬒈𬒈`);
  });

  test('is a number as it stands, a text under the format of a date as well', () => {
    expect(cell('暂定', 'yyyy-mm-dd')).toBe('暂定');
    expect(cell(0.5, 'h:mm')).toBe('0.5');
    expect(cell(0.5, 'mm:ss')).toBe('0.5');
    expect(cell(dayOf(2025, 3, 14) + 0.5, 'yyyy/m/d h:mm')).toBe('2025年3月14日');
    expect(
      quoted(ledger(['项目名称', '总投资（万元）', '备注'], [['一号路', 5, 45_730]], { formats: [[], ['General', 'yyyy-mm-dd']] }), 0, 2),
    ).toBe('45730');
  });

  test.each(['yyyy-mm-dd', 'm"月"', '[$-804]D', 'yyyy"年"m"月";@'])('is a date where the format %s shows one', (format) => {
    expect(cell(dayOf(2025, 3, 14), format)).toBe('2025年3月14日');
  });

  test.each(['General', '0.00', '0"day"', '0\\d', '[Red]0'])('is a number under the format %s', (format) => {
    expect(cell(45_730, format)).toBe('45730');
  });

  test('counts from 1904 where the workbook does', () => {
    expect(cell(dayOf(2025, 3, 14) - 1462, 'yyyy-mm-dd', { date1904: true })).toBe('2025年3月14日');
  });

  test('is found wherever the table stands', () => {
    const read = ledger(['项目名称', '总投资（万元）', '备注'], [['一号路', 5, 45_730]], {
      origin: { row: 4, column: 2 },
      formats: [[], ['General', 'General', 'yyyy-mm-dd']],
    });
    expect(quoted(read, 0, 4)).toBe('2025年3月14日');
  });
});
