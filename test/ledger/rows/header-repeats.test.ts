import { HeaderRepeats } from '../../../src/ledger/rows/header-repeats';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../support/headed-sheet';

const { snapshot, header } = headedSheet([
  ['附件', '2025年第一批', '编制'],
  ['项目名称', '建设\n性质', '总投资（万元）', '责任单位', null],
  ['青石路', '新建', 500, '交通局'],
]);

test.each<[string, boolean, readonly CellValue[]]>([
  ['the very same words', true, ['项目名称', '建设\n性质', '总投资（万元）', '责任单位', null]],
  ['with other blanks and brackets', true, ['项目名称', '建设性质', '总投资(万元)', '责任 单位', '']],
  ['three of the four', true, ['项目名称', '建设性质', '总投资（万元）', null, null]],
  ['half of them', false, ['项目名称', '建设性质', null, null, null]],
  ['one word that says otherwise', false, ['项目名称', '建设性质', '总投资（万元）', '业主', null]],
  ['a number among them', false, ['项目名称', '建设性质', 500, '责任单位', null]],
  ['a word where the header has none', false, ['项目名称', '建设性质', '总投资（万元）', '责任单位', '备注']],
  ['blanks alone where the header has none', true, ['项目名称', '建设性质', '总投资（万元）', '责任单位', ' ']],
  ['a project', false, ['青石路', '新建', 500, '交通局', null]],
  ['the title above the header', false, ['附件', '2025年第一批', '编制']],
  ['a blank row', false, [null, null, null, null, null]],
  ['a row that ends early', true, ['项目名称', '建设性质', '总投资（万元）']],
])('%s: %s', (_, repeats, cells) => {
  expect(new HeaderRepeats(snapshot, header).has(cells)).toBe(repeats);
});

test('one word is no header, though it is all of the words', () => {
  const one = new HeaderRepeats({ ...snapshot, values: [['项目名称', null]] }, { ...header, top: 0, rows: 1 });
  expect(one.has(['项目名称', null])).toBe(false);
});

test('a year that is a number heads its column again', () => {
  const years = new HeaderRepeats({ ...snapshot, values: [['项目名称', '总投资', 2025]] }, { ...header, top: 0, rows: 1 });
  expect(years.has(['项目名称', '总投资', 2025])).toBe(true);
  expect(years.has(['项目名称', '总投资', 2026])).toBe(false);
});

test('each row of a header is known by itself', () => {
  const two = headedSheet(
    [
      ['项目名称', '投资（万元）', null, '单位'],
      [null, '总投资', '年度计划投资', null],
      ['青石路', 500, 200, '交通局'],
    ],
    {
      merges: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
        { row: 0, column: 3, rows: 2, columns: 1 },
      ],
    },
  );
  const repeats = new HeaderRepeats(two.snapshot, two.header);
  expect(two.header.rows).toBe(2);
  expect(repeats.has([null, '总投资', '年度计划投资', null])).toBe(true);
  expect(repeats.has(['项目名称', '投资（万元）', null, '单位'])).toBe(true);
  expect(repeats.has(['青石路', 500, 200, '交通局'])).toBe(false);
});
