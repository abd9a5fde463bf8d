import { headerCells } from '../../src/ledger/header/grid';
import { matchHeaders } from '../../src/ledger/header/match';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { snapshotOf, type SnapshotOptions } from '../support/snapshot';
import { MADE_HEADERS, MADE_PARENTS } from './header-grammar';
import { KNOWN_HEADERS } from './known-headers';

/** The fields of the columns of a header, `-` for none, all cells below it being what they should. */
function fieldsOf(rows: readonly (readonly CellValue[])[], options: SnapshotOptions = {}): string[] {
  const cells = headerCells(snapshotOf(rows, options), 0, rows.length);
  const matches = matchHeaders(cells, PROJECTS, { planYear: 2025, chosen: {}, fits: () => 'yes' });
  return cells.map(({ column }) => matches.find((match) => match.column === column)?.field.name ?? '-');
}

test('headers made of the words of the trade mean what they say, and decoys mean nothing', () => {
  expect(new Set(MADE_HEADERS.map(([header]) => header)).size).toBeGreaterThan(2_000);
  const wrong = MADE_HEADERS.map(([header, field]) => ({ header, field, found: fieldsOf([[header]])[0] })).filter(
    ({ field, found }) => found !== field,
  );
  expect(wrong).toEqual([]);
});

test('the same with one of the words above the others', () => {
  const merge = { merges: [{ row: 0, column: 1, rows: 1, columns: 2 }] };
  const wrong = MADE_PARENTS.map(([parent, child, field]) => ({
    parent,
    child,
    field,
    found: fieldsOf(
      [
        ['项目名称', parent, null],
        [null, child, '其他说明'],
      ],
      merge,
    )[1],
  })).filter(({ field, found }) => found !== field);
  expect(wrong).toEqual([]);
});

test('a row of plans by year has the plan of the year', () => {
  const merges = [{ row: 0, column: 1, rows: 1, columns: 3 }];
  const rows = [
    ['项目名称', '分年度投资计划', null, null],
    [null, '2024年及以前', '2025年', '2026年'],
  ];
  const cells = headerCells(snapshotOf(rows, { merges }), 0, 2);
  const matches = matchHeaders(cells, PROJECTS, { planYear: 2025, chosen: {}, fits: () => 'yes' });
  expect(matches.map(({ field, column, reason }) => [field.name, column, reason])).toContainEqual(['annualPlan', 2, 'exact']);
});

test('what headings people use is known still: every one means its field', () => {
  const wrong = PROJECTS.fields
    .flatMap(({ name, synonyms }) =>
      [...synonyms, ...(KNOWN_HEADERS[name]?.split(' ') ?? [])].map((header) => ({ header, name, found: fieldsOf([[header]])[0] })),
    )
    .filter(({ header, name, found }) => found !== name && !isShared(header));
  expect(wrong).toEqual([]);
});

/** A heading that two fields list: the cells below it decide. */
function isShared(header: string): boolean {
  return PROJECTS.fields.filter(({ synonyms }) => synonyms.includes(header)).length > 1;
}

describe('columns side by side', () => {
  test.each<[string, string, string]>([
    ['of old and new the new counts', '调整前计划开工时间|调整后计划开工时间|实际开工时间', '- plannedStart actualStart'],
    ['whichever comes first', '变更后计划竣工时间|原计划竣工时间', 'completion -'],
    ['the plan of the new year gives way to the present one', '年初计划投资|现计划投资', '- annualPlan'],
    ['an adjusted total', '原总投资|调整后总投资', '- totalInvestment'],
    ['a span never for another', '1月完成投资|1-5月完成投资|1-6月完成投资|至2024年底累计完成投资|6月上旬完成投资', '- - yearToDate - -'],
    ['a condition beside the facts', '计划开工时间|是否具备开工条件|实际开工时间', 'plannedStart - actualStart'],
    [
      'a wish beside plan and result',
      '2025年计划投资|2025年1-7月完成投资|2025年力争完成的投资额|大干150天力争完成的投资额',
      'annualPlan yearToDate - -',
    ],
    ['a certain match is not traded for two weak ones', '年初至今累计完成投资额|累计完成|自开工累计完成投资', 'yearToDate - cumulative'],
    ['shares beside the whole', '总投资|总投资内资|总投资外资|其中：政府投资', 'totalInvestment - - -'],
    ['numbers of columns are no words', '5.项目名称|6.1-6月完成投资|7.计划开工时间', 'name yearToDate plannedStart'],
    [
      'in brackets, circled or in Chinese too',
      '（1）项目名称|（2）总投资|（3）本年计划投资|备注',
      'name totalInvestment annualPlan remark',
    ],
    ['numbers that do not count on are words', '项目名称|2025年计划投资|1.5亿元以上', 'name annualPlan -'],
    ['half a year gives way to more of it', '上半年计划投资|上半年完成投资|1-9月完成投资', '- - yearToDate'],
    ['a total by its basis gives way to the total', '备案总投资|总投资|概算总投资', '- totalInvestment -'],
    [
      'a bare completion beside the plan is the fact',
      '计划完工时间|完工|续建复工日期|新建开工日期',
      'completion actualCompletion resumed plannedStart',
    ],
    ['what was promised gives way to the plan', '承诺开工时间|计划开工时间|实际开工时间', '- plannedStart actualStart'],
    ['people beside units', '责任单位|责任单位联系人|业主单位|业主单位电话|包保领导姓名|包保领导职务', 'leadUnit - owner - leader -'],
  ])('%s', (_, headers, fields) => {
    expect(fieldsOf([headers.split('|')]).join(' ')).toBe(fields);
  });
});
