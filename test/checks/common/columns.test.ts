import { columnMissing } from '../../../src/checks/common/column-missing';
import { blankAmongFilled } from '../../../src/checks/common/nearly-filled';
import { requiredMissing } from '../../../src/checks/common/required-missing';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

type Rows = readonly (readonly CellValue[])[];

/** A ledger of 2025 with the header in row 1 and its rows from row 2 on. */
const ledger = (header: readonly string[], rows: Rows) => readProjects([header, ...rows], { asOf: dayOf(2025, 6, 30), planYear: 2025 });

/** So many projects in good order, with these cells behind the name. */
const projects = (count: number, ...cells: readonly CellValue[]): Rows =>
  Array.from({ length: count }, (_, at) => [`${String(at + 1)}号路`, ...cells]);

describe('a column that nearly all rows fill', () => {
  const header = ['项目名称', '建设性质', '开工情况', '县级包联领导', '领域', '备注'];
  const full = ['新建', '已开工', '钱一鸣', '产业类', null];
  const without = (column: number): CellValue[] => full.map((cell, at) => (at === column ? null : cell));
  const said = (...rows: Rows): string[] => saidBy(blankAmongFilled, ledger(header, rows));

  test('makes a blank of it one that was forgotten: one in ten, of eight rows at least', () => {
    expect(said(...projects(7, ...full), ['尾路', ...without(2)])).toEqual([
      'D9 “县级包联领导”为空，而其他行几乎都已填写，请核对是否漏填。',
    ]);
    expect(
      remarksOf(blankAmongFilled, ledger(header, [...projects(7, ...full), ['尾路', ...without(2)]])).map(({ field }) => field),
    ).toEqual(['leader']);
    expect(said(...projects(6, ...full), ['尾路', ...without(2)])).toEqual([]);
    expect(said(...projects(17, ...full), ['尾路', ...without(2)], ['末路', ...without(2)])).toEqual([]);
    expect(said(...projects(18, ...full), ['尾路', ...without(2)], ['末路', ...without(2)])).toHaveLength(2);
  });

  test('may lack what has not happened yet, and notes', () => {
    const notes = ['项目名称', '备注', '形象进度', '年度累计完成投资（万元）', '实际开工时间'];
    expect(
      saidBy(blankAmongFilled, ledger(notes, [...projects(9, '急', '路基', 5, '2025年3月'), ['尾路', null, null, null, null]])),
    ).toEqual([]);
  });

  test('may lack a state of projects in preparation or ended, and what the section says', () => {
    const preparing: Rows = Array.from({ length: 4 }, (_, at) => [`前期${String(at)}`, '前期', null, '钱一鸣', '产业类', null]);
    expect(said(...projects(9, ...full), ...preparing)).toEqual([]);
    expect(said(...projects(9, ...full), ...preparing, ['尾路', ...without(1)])).toEqual([
      'C15 “开工情况”为空，而其他行几乎都已填写，请核对是否漏填。',
    ]);
    expect(said(...projects(9, ...full), ['尾路', '竣工', null, '钱一鸣', '产业类', null])).toEqual([]);
    expect(said(...projects(9, ...full), ['一、产业类项目', null, null, null, null, null], ['尾路', ...without(3)])).toEqual([]);
    expect(said(...projects(9, ...full), ['尾路', ...without(3)])).toHaveLength(1);
  });

  test('may lack a state throughout', () => {
    const preparing: Rows = Array.from({ length: 9 }, (_, at) => [`前期${String(at)}`, '前期', null, '钱一鸣', '产业类', null]);
    expect(said(...preparing, ['尾路', ...without(1)])).toEqual([]);
    // Of two projects that could have one, one is not nearly all.
    expect(said(...preparing, ['头路', ...full], ['尾路', ...without(1)])).toEqual([]);
  });

  test('may lack what the name of a township above says', () => {
    const places = ['项目名称', '总投资（万元）', '所在乡镇'];
    const rows = (heading: CellValue): Rows => [...projects(9, 5, '城关镇'), [heading, null, null], ['尾路', 5, null]];
    expect(saidBy(blankAmongFilled, ledger(places, rows('一、张店镇')))).toEqual([]);
    expect(saidBy(blankAmongFilled, ledger(places, rows('一、道路项目')))).toHaveLength(1);
  });

  test('may be one of free words; a placeholder is no blank', () => {
    const others = ['序号', '项目名称', '建设内容', '总投资（万元）'];
    const rows = (...last: CellValue[]): Rows => [
      ...Array.from({ length: 9 }, (_, at): CellValue[] => [at + 1, `${String(at)}号路`, '路基', 5]),
      [...last, 5],
    ];
    expect(saidBy(blankAmongFilled, ledger(others, rows(10, '尾路', null)))).toHaveLength(1);
    expect(saidBy(blankAmongFilled, ledger(others, rows(10, '尾路', '/')))).toEqual([]);
  });

  test('is told of as one that must be filled, where it must', () => {
    const units = ['项目名称', '总投资（万元）', '责任单位'];
    expect(saidBy(blankAmongFilled, ledger(units, [...projects(9, 5, '交通局'), ['尾路', 5, null]]))).toEqual([]);
  });

  test('that many states are lacking is no slip', () => {
    expect(said(...projects(9, ...full), ['尾路', ...without(1)], ['末路', ...without(1)])).toEqual([]);
  });
});

describe('a cell that must be filled', () => {
  const header = ['项目名称', '建设性质', '责任单位', '2025年计划投资（万元）', '计划竣工时间'];
  const said = (...rows: Rows): string[] =>
    saidBy(requiredMissing, ledger(header, [['一号路', '新建', '交通局', 5, '2026年3月'], ...rows]));

  test('is told where it is empty, or says only that there is nothing', () => {
    expect(said(['二号路', '新建', null, 5, '待定'])).toEqual([
      'C3 “责任单位”为空，请填写。',
      'E3 “计划竣工时间”只填了“待定”，请填写实际内容。',
    ]);
    expect(said(['二号路', '新建', '交通局', '/', '2026年3月'])).toEqual(['D3 “年度计划投资”只填了“/”，请填写实际内容。']);
    expect(said(['二号路', null, '交通局', 5, '2026年3月'])).toEqual(['B3 “建设性质”为空，请填写。']);
    expect(
      saidBy(
        requiredMissing,
        ledger(
          ['序号', '项目名称', '责任单位', '总投资（万元）'],
          [
            [1, '一号路', '交通局', 5],
            [null, '二号路', '交通局', 5],
            [3, '三号路', '交通局', 5],
          ],
        ),
      ),
    ).toEqual(['A3 “序号”为空，请填写。']);
    const read = ledger(header, [
      ['一号路', '新建', '交通局', 5, '2026年3月'],
      ['二号路', '新建', null, 5, '2026年3月'],
    ]);
    expect(remarksOf(requiredMissing, read).map(({ field }) => field)).toEqual(['leadUnit']);
  });

  test('is not told where it may stay empty', () => {
    expect(saidBy(requiredMissing, ledger(['项目名称', '责任单位', '备注', '建设起止年限'], [['一号路', '交通局', null, null]]))).toEqual(
      [],
    );
  });

  test('计划新开工时间 is asked of no continuing project', () => {
    const starts = (heading: string, nature: string): string[] =>
      saidBy(
        requiredMissing,
        ledger(
          ['项目名称', '建设性质', heading, '计划竣工时间'],
          [
            ['一号路', '新建', '2025年3月', '2026年3月'],
            ['二号路', nature, null, '2026年3月'],
          ],
        ),
      );
    expect(['计划新开工时间', '计划新动工时间'].map((heading) => starts(heading, '续建'))).toEqual([[], []]);
    expect(starts('计划新开工时间', '新建')).toEqual(['C3 “计划开工时间”为空，请填写。']);
    expect(starts('计划开工时间', '续建')).toEqual(['C3 “计划开工时间”为空，请填写。']);
    const ends = ['项目名称', '建设性质', '计划新开工时间', '计划竣工时间'];
    expect(saidBy(requiredMissing, ledger(ends, [['一号路', '续建', '2025年3月', null]]))).toEqual(['D2 “计划竣工时间”为空，请填写。']);
  });

  test('the planned start is not asked of a continuing project whose actual start is told', () => {
    const starts = ['项目名称', '建设性质', '计划开工时间', '实际开工时间'];
    const rows: Rows = [
      ['一号路', '新建', null, '2025年3月'],
      ['二号路', '续建', null, '2024年9月'],
      ['三号路', '续建', null, null],
    ];
    const blank = '“计划开工时间”为空，请填写。';
    expect(saidBy(requiredMissing, ledger(starts, rows))).toEqual([`C2 ${blank}`, `C4 ${blank}`]);
  });

  test('may be left open by a project in preparation, as far as it is about this year and its dates', () => {
    expect(said(['二号路', '前期', '交通局', null, '待定'])).toEqual([]);
    expect(said(['二号路', '前期', null, null, null])).toEqual(['C3 “责任单位”为空，请填写。']);
  });

  test('may stand in the section above', () => {
    expect(said(['一、续建项目', null, null, null, null], ['二号路', null, '交通局', 5, '2026年3月'])).toEqual([]);
    expect(said(['交通运输局', null, null, null, null], ['二号路', '新建', null, 5, '2026年3月'])).toEqual([]);
    expect(said(['交通运输局', null, null, null, null], ['二号路', '新建', null, null, '2026年3月'])).toEqual([
      'D4 “年度计划投资”为空，请填写。',
    ]);
    expect(said(['一、续建项目', null, null, null, null], ['二号路', null, '交通局', null, '2026年3月'])).toEqual([
      'D4 “年度计划投资”为空，请填写。',
    ]);
  });
});

describe('a column that the ledger cannot do without', () => {
  const full = ['项目名称', '建设性质', '总投资（万元）', '2025年计划投资（万元）', '计划开工时间'];
  const cells: CellValue[] = ['一号路', '新建', 9, 5, '2025年3月'];
  const missing = (at: number, nature: CellValue = '新建'): string[] =>
    saidBy(
      columnMissing,
      ledger(
        [...full.filter((_, column) => column !== at), '责任单位'],
        [[...cells.map((cell, column) => (column === 1 ? nature : cell)).filter((_, column) => column !== at), '交通局']],
      ),
    );

  test('is told at the header', () => {
    expect(missing(2)).toEqual(['1 台账中没有找到“总投资”列，请补充该列，或在“列识别”中指定是哪一列。']);
    expect(missing(1)).toEqual(['1 台账中没有找到“建设性质”列，请补充该列，或在“列识别”中指定是哪一列。']);
    expect([missing(3), missing(4), missing(9)].map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(
      remarksOf(columnMissing, ledger(['项目名称', ...full.slice(2)], [['一号路', 9, 5, '2025年3月']])).map(({ field }) => field),
    ).toEqual(['nature']);
  });

  test('is not asked for of projects in preparation, where it is about this year', () => {
    expect([missing(3, '前期'), missing(4, '前期')]).toEqual([[], []]);
    expect(missing(2, '前期')).toHaveLength(1);
    const mixed = ledger(
      ['项目名称', '建设性质', '总投资（万元）', '计划开工时间'],
      [
        ['一号路', '前期', 9, null],
        ['二号路', '新建', 9, '2025年3月'],
      ],
    );
    expect(saidBy(columnMissing, mixed)).toHaveLength(1);
    const blank = ledger(['序号', '项目名称', '建设性质', '总投资（万元）', '责任单位', '计划开工时间'], []);
    expect(saidBy(columnMissing, blank)).toEqual(['1 台账中没有找到“年度计划投资”列，请补充该列，或在“列识别”中指定是哪一列。']);
  });

  test('may be said otherwise: natures by the sections, a start by the span', () => {
    const sections: Rows = [
      ['一、新建项目', null, null, null],
      ['一号路', 9, 5, '2025年3月'],
    ];
    expect(saidBy(columnMissing, ledger(['项目名称', ...full.slice(2)], sections))).toEqual([]);
    const some: Rows = [['一号路', 9, 5, '2025年3月'], ...sections.map((row) => row.map((cell) => (cell === '一号路' ? '二号路' : cell)))];
    expect(saidBy(columnMissing, ledger(['项目名称', ...full.slice(2)], some))).toHaveLength(1);
    const span = ['项目名称', '建设性质', '总投资（万元）', '2025年计划投资（万元）', '建设起止年限'];
    expect(
      saidBy(
        columnMissing,
        ledger(span, [
          ['一号路', '新建', 9, 5, '2024-2026'],
          ['二号路', '新建', 9, 5, '2025-2026'],
        ]),
      ),
    ).toEqual([]);
  });

  test('is named where it is there in foreign money', () => {
    const read = ledger(['项目名称', '建设性质', '总投资（万美元）', '2025年计划投资（万元）', '计划开工时间'], [cells]);
    expect(saidBy(columnMissing, read)).toEqual([
      '1 台账中没有找到“总投资”列：“总投资（万美元）”不是人民币，没有计入，请补充换算成人民币的一列。',
    ]);
    const other = ledger(
      ['项目名称', '建设性质', '利用外资（万美元）', '总投资说明', '2025年计划投资（万元）', '计划开工时间'],
      [['一号路', '新建', 5, '含征地', 5, '2025年3月']],
    );
    expect(saidBy(columnMissing, other)).toEqual(['1 台账中没有找到“总投资”列，请补充该列，或在“列识别”中指定是哪一列。']);
  });
});
