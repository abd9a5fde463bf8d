import { headerCells } from '../../../src/ledger/header/grid';
import { answeredColumns } from '../../../src/ledger/header/questions';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { SIGNINGS } from '../../../src/ledger/kinds/registers/signings';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../support/snapshot';
import { askedInShort as asked, questionsOf as questions, type Row } from '../../support/asked-columns';

/** Two records with these values under a header beside their names. */
function both(one: CellValue, other: CellValue): Row[] {
  return [
    ['青石路', one],
    ['南河桥', other],
  ];
}

describe('a header that does not say for certain what it is', () => {
  test('is taken for what it usually is, and told', () => {
    expect(questions('项目名称|投资额（万元）', both(500, 600))).toEqual([
      {
        code: 'column-doubtful',
        subject: '投资额(万元)',
        field: 'totalInvestment',
        cells: [{ row: 4, column: 3, rows: 1, columns: 1 }],
        decided: 'yes',
        options: [{ key: 'yes' }, { key: 'no' }],
        params: { label: '总投资', header: '投资额（万元）' },
        figures: ['totalInvestment'],
        serious: true,
        likely: true,
      },
    ]);
  });

  test.each<[string, string, CellValue, CellValue, string[]]>([
    ['a date', '开工时间', '2025年3月', '2025年4月', ['开工时间: yes of yes no']],
    ['an amount known by some of its words', '总投资暂列数', 500, 600, ['总投资暂列数: yes of yes no ?']],
    ['what asks yes or no', '是否列入开工', '是', '否', ['是否列入开工: yes of yes no ?']],
    ['a state shows by its words what it is', '目前项目状态', '已开工', '未开工', []],
    ['so does one known by some of its words', '某某开工情况', '已开工', '未开工', []],
    ['a nature asked about in other words', '是否为新建或续建', '新建', '续建', []],
    ['a nature too', '建设阶段', '新建', '续建', []],
    ['yes or no that is understood whole', '是否开工', '是', '否', []],
    ['a unit is no amount', '单位', '交通局', '水利局', []],
    ['what is certain', '总投资', 500, 600, []],
    ['what counts in nothing', '其他情况说明', '甲', '乙', []],
  ])('%s', (_, header, one, other, expected) => {
    expect(asked(`项目名称|${header}`, both(one, other))).toEqual(expected.map((each) => `column-doubtful ${each}`));
  });

  test('of no rows stands right above the first record', () => {
    expect(questions('项目名称|投资额', both(500, 600), { rows: 0 })).toMatchObject([{ cells: [{ row: 4, rows: 1 }] }]);
    expect(questions('项目名称|投资额', both(500, 600), { rows: 2 })).toMatchObject([{ cells: [{ row: 4, rows: 2 }] }]);
  });
});

describe('what somebody answered', () => {
  test('of a header that is not what it was taken for can be taken back', () => {
    expect(questions('项目名称|开工时间', both('2025年3月', '2025年4月'), { answers: { 'column-doubtful:开工时间': 'no' } })).toMatchObject(
      [
        {
          code: 'column-doubtful',
          subject: '开工时间',
          field: 'plannedStart',
          decided: 'no',
          options: [{ key: 'yes' }, { key: 'no' }],
          params: { label: '计划开工时间', header: '开工时间' },
          figures: ['plannedStarts', 'starts'],
          likely: true,
        },
      ],
    );
  });

  test('of a header that may be several is shown for what it most surely is', () => {
    const answers = { 'column-doubtful:项目类别': 'no' };
    expect(questions('项目名称|项目类别', both('新建', '交通'), { answers })).toMatchObject([{ field: 'sector', decided: 'no' }]);
  });

  test('of a header that is nothing else asks no more', () => {
    expect(asked('项目名称|某某', both('甲', '乙'), { answers: { 'column-doubtful:某某': 'no' } })).toEqual([]);
    expect(asked('项目名称|备注', both('甲', '乙'), { answers: { 'column-doubtful:备注': 'no' } })).toEqual([]);
  });

  test('of headers once and for all is no question', () => {
    const sure = { 投资额: 'totalInvestment' };
    expect(asked('项目名称|投资额', both(500, 600), { chosen: sure })).toEqual([]);
    expect(asked('项目名称|投资额|投资金额', [['青石路', 500, 600]], { chosen: sure })).toEqual([]);
  });

  test('of two columns is shown with the other one', () => {
    expect(
      asked('项目名称|投资额|投资金额', [['青石路', 500, 600]], { answers: { 'column-between:totalInvestment': '投资金额' } }),
    ).toEqual(['column-between totalInvestment: 投资金额 of 投资金额 投资额 ?']);
  });
});

describe('answers about the columns of a header', () => {
  const answered = (header: string, answers: Readonly<Record<string, string>>): [number, string | null][] => [
    ...answeredColumns(headerCells(snapshotOf([header.split('|')]), 0, 1), PROJECTS, answers),
  ];

  test('say which column a field is, and which it is not', () => {
    expect(answered('项目名称|投资额（万元）|总投资', { 'column-doubtful:投资额(万元)': 'no' })).toEqual([[1, null]]);
    expect(answered('项目名称|投资额|总投资', { 'column-between:totalInvestment': '投资额' })).toEqual([[1, 'totalInvestment']]);
    expect(answered('项目名称|总投资|总投资', { 'column-between:totalInvestment': '总投资@C' })).toEqual([[2, 'totalInvestment']]);
  });

  test('say nothing where they are of another header or field, or leave it as it is', () => {
    expect(answered('项目名称|投资额', { 'column-doubtful:投资额': 'yes', 'column-doubtful:别的': 'no' })).toEqual([]);
    expect(answered('项目名称|投资额', { 'column-between:totalInvestment': '别的', 'column-between:别的': '投资额' })).toEqual([]);
    expect(answered('constructor|项目名称', {})).toEqual([]);
  });
});

describe('in one of the other ledgers', () => {
  const records: Row[] = [
    ['青石产业园', '2025年3月', 500, '甲'],
    ['南河产业园', '2025年4月', 600, '乙'],
  ];

  test('amounts and dates that its figures ask for are asked about', () => {
    expect(questions('签约项目名称|签约时间|合同总额及资金', records, { kind: SIGNINGS })).toMatchObject([
      { code: 'column-doubtful', field: 'amount', decided: 'yes', figures: ['records'], serious: true, likely: true },
    ]);
  });

  test('dates too', () => {
    const rows = records.map((row): Row => [row[0] ?? null, row[1] ?? null, '2025年6月', row[2] ?? null]);
    expect(questions('签约项目名称|签约时间|签订时间|签约金额', rows, { kind: SIGNINGS })).toMatchObject([
      { code: 'column-between', field: 'signedOn', decided: '签约时间', figures: ['records'] },
    ]);
  });

  test('other columns are not', () => {
    const words = records.map((row, at): Row => [...row.slice(0, 2), at === 0 ? '是' : '否', at === 0 ? '否' : '是']);
    expect(asked('签约项目名称|签约时间|是否开工|开工情况', words, { kind: SIGNINGS })).toEqual([]);
    const rows = records.map((row): Row => [...row.slice(0, 2), '某队', '另一队']);
    expect(asked('签约项目名称|签约时间|招商专班|专班', rows, { kind: SIGNINGS })).toEqual([]);
  });
});
