import { olderColumn } from '../../../src/ledger/header/questions';
import { answerKey, AssumptionLog, type ReadingQuestion } from '../../../src/ledger/assumptions';
import { ledgerRow } from '../../../src/ledger/ledger-row';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { askedInShort as asked, questionsOf as questions, type Row } from '../../support/asked-columns';

/** Two records with these values under two headers beside their names, which they do not share. */
function two(one: CellValue, other: CellValue): Row[] {
  return [
    ['青石路', one, other],
    ['南河桥', other, one],
  ];
}

describe('several columns may be a field', () => {
  test('the one that says what it is is taken, and told', () => {
    expect(questions('项目名称|计划开工时间|承诺开工时间', two('2025年3月', '2025年4月'))).toEqual([
      {
        code: 'column-between',
        subject: 'plannedStart',
        field: 'plannedStart',
        cells: [
          { row: 4, column: 3, rows: 1, columns: 1 },
          { row: 4, column: 4, rows: 1, columns: 1 },
        ],
        decided: '计划开工时间',
        options: [
          { key: '计划开工时间', params: { header: '计划开工时间' } },
          { key: '承诺开工时间', params: { header: '承诺开工时间' } },
        ],
        params: { label: '计划开工时间', taken: '计划开工时间', others: '承诺开工时间', blank: 0 },
        figures: ['plannedStarts', 'starts'],
        serious: true,
        likely: true,
      },
    ]);
  });

  test.each<[string, string, CellValue, CellValue, string[]]>([
    [
      'of equals the first, which is asked',
      '计划开工时间|预计开工时间',
      '2025年3月',
      '2025年4月',
      ['plannedStart: 计划开工时间 of 计划开工时间 预计开工时间 ?'],
    ],
    ['one that only may be it is no equal', '总投资|备案总投资', 500, 600, ['totalInvestment: 总投资 of 总投资 备案总投资']],
    ['two that only may be it are asked', '投资额|投资金额', 500, 600, ['totalInvestment: 投资额 of 投资额 投资金额 ?']],
    ['the new before the old', '原总投资|调整后总投资', 500, 600, ['totalInvestment: 调整后总投资 of 调整后总投资 原总投资']],
    ['the present before the old', '总投资|原总投资', 500, 600, ['totalInvestment: 总投资 of 总投资 原总投资']],
    [
      'one that says less than the other but not what it is',
      '年度计划|预计完成投资',
      500,
      600,
      ['annualPlan: 年度计划 of 年度计划 预计完成投资 ?'],
    ],
    ['one that says just what it is', '计划投资|预计完成投资', 500, 600, ['annualPlan: 计划投资 of 计划投资 预计完成投资']],
    [
      'other words in another unit',
      '总投资（万元）|备案总投资（亿元）',
      500,
      600,
      ['totalInvestment: 总投资(万元) of 总投资(万元) 备案总投资(亿元)'],
    ],
    ['columns that groups go by', '责任单位|牵头单位', '交通局', '水利局', ['leadUnit: 责任单位 of 责任单位 牵头单位 ?']],
  ])('%s', (_, headers, one, other, expected) => {
    expect(asked(`项目名称|${headers}`, two(one, other))).toEqual(expected.map((each) => `column-between ${each}`));
  });

  test('two under one heading are told apart by their letters', () => {
    expect(questions('项目名称|责任单位|责任 单位', two('交通局', '水利局'))).toMatchObject([
      {
        decided: '责任单位@D',
        options: [
          { key: '责任单位@D', params: { header: '责任单位（D列）' } },
          { key: '责任单位@E', params: { header: '责任 单位（E列）' } },
        ],
        serious: false,
        figures: ['groups'],
      },
    ]);
    expect(questions('项目名称|责任单位|牵头单位', two('交通局', '水利局'))).toMatchObject([
      { params: { taken: '责任单位', others: '牵头单位' } },
    ]);
  });

  test('one equal among others is asked, and blanks in both rows are no matter', () => {
    const rows: Row[] = [...two('2025年3月', '2025年4月').map((row): Row => [...row, '2025年5月']), ['北山渠', null, null, null]];
    expect(asked('项目名称|计划开工时间|承诺开工时间|预计开工时间', rows)).toEqual([
      'column-between plannedStart: 计划开工时间 of 计划开工时间 承诺开工时间 预计开工时间 ?',
    ]);
    expect(
      asked(
        '项目名称|计划开工时间|承诺开工时间',
        rows.map((row) => row.slice(0, 3)),
      ),
    ).toEqual(['column-between plannedStart: 计划开工时间 of 计划开工时间 承诺开工时间']);
  });

  test('three are told together', () => {
    const records = [
      ['青石路', '2025年3月', '2025年4月', '2025年5月'],
      ['南河桥', '2025年4月', '2025年5月', '2025年6月'],
    ];
    expect(questions('项目名称|计划开工时间|预计开工时间|拟开工时间', records)).toMatchObject([
      { decided: '计划开工时间', params: { others: '预计开工时间、拟开工时间' }, cells: [{ column: 3 }, { column: 4 }, { column: 5 }] },
    ]);
  });
});

describe('a column is no rival', () => {
  test.each<[string, string, CellValue, CellValue]>([
    ['that holds the same', '责任单位|牵头单位', '交通局', '交通局'],
    ['that holds something else', '总投资|备案总投资', 500, '见批复'],
    ['that holds nothing', '总投资|备案总投资', 500, null],
    ['of the same amounts in another unit', '总投资（万元）|总投资（亿元）', 500, 0.05],
    ['of an earlier month', '1-5月完成投资|1-6月完成投资', 5, 6],
    ['that is a part', '总投资|其中：总投资', 500, 600],
    ['that is much less sure', '是否开工|是否列入开工', '是', '否'],
    ['that is another field', '计划开工时间|开工时间', '2025年3月', '2025年4月'],
    ['of what counts in nothing', '备注|说明', '甲', '乙'],
  ])('%s', (_, headers, one, other) => {
    const records: Row[] = [['青石路', one, other]];
    expect(questions(`项目名称|${headers}`, records).filter(({ code }) => code === 'column-between')).toEqual([]);
  });

  test('but the same amounts of other projects are not the same', () => {
    expect(asked('项目名称|责任单位|牵头单位', two('交通局', '水利局'))).toHaveLength(1);
    expect(
      asked('项目名称|责任单位|牵头单位', [
        ['青石路', '交通局', null],
        ['南河桥', null, '交通局'],
      ]),
    ).toHaveLength(1);
  });

  test('values far down count', () => {
    const same = Array.from({ length: 80 }, (_, at): Row => [`第${at}号路`, '交通局', '交通局']);
    expect(asked('项目名称|责任单位|牵头单位', same)).toEqual([]);
    expect(asked('项目名称|责任单位|牵头单位', [...same, ['南河桥', '交通局', '水利局']])).toHaveLength(1);
  });
});

describe('a new date that is written only where it changed', () => {
  const HEADER = '项目名称|原计划开工时间|调整后计划开工时间';
  const CHANGED: Row[] = [
    ['青石路', '2025年3月', '2025年4月'],
    ['南河桥', '2025年5月', '/'],
  ];

  test('leaves the others to the old column', () => {
    const [question] = questions(HEADER, CHANGED);
    expect(question).toMatchObject({
      decided: 'new-else-old',
      likely: true,
      options: [{ key: 'new-else-old' }, { key: '调整后计划开工时间' }, { key: '原计划开工时间' }],
      params: { blank: 1 },
      cells: [{ column: 4 }, { column: 3 }],
    });
    expect(question && olderColumn(new AssumptionLog({}).decide(question))).toBe(3);
  });

  test('whether the other is called the old one or just the date', () => {
    expect(asked('项目名称|计划开工时间|调整后计划开工时间', CHANGED)).toEqual([
      'column-between plannedStart: new-else-old of new-else-old 调整后计划开工时间 计划开工时间',
    ]);
    const plain = CHANGED.map(([name, old, now]): Row => [name ?? null, now ?? null, old ?? null]);
    expect(asked('项目名称|计划开工时间|原计划开工时间', plain)).toEqual([
      'column-between plannedStart: 计划开工时间 of 计划开工时间 原计划开工时间 ?',
    ]);
  });

  test('also where it is blank far down, or new projects have no old date', () => {
    const both = Array.from({ length: 80 }, (_, at): Row => [`第${at}号路`, '2025年3月', '2025年4月']);
    expect(questions(HEADER, [...both, ['南河桥', '2025年5月']])).toMatchObject([{ decided: 'new-else-old', params: { blank: 1 } }]);
    expect(questions(HEADER, [...CHANGED, ['北山渠', null, '2025年9月']])).toMatchObject([{ decided: 'new-else-old' }]);
  });

  test('does not where it is filled in all rows', () => {
    const [question] = questions(HEADER, two('2025年3月', '2025年4月'));
    expect(question).toMatchObject({ decided: '调整后计划开工时间', options: [{}, {}] });
    expect(question && olderColumn(new AssumptionLog({}).decide(question))).toBeNull();
  });

  test('can be set right', () => {
    const own = questions(HEADER, CHANGED, { answers: { 'column-between:plannedStart': '调整后计划开工时间' } });
    expect(own).toMatchObject([{ decided: '调整后计划开工时间', options: [{ key: 'new-else-old' }, {}, {}] }]);
    const old = questions(HEADER, CHANGED, { answers: { 'column-between:plannedStart': '原计划开工时间' } });
    expect(old).toMatchObject([{ decided: '原计划开工时间', options: [{ key: '原计划开工时间' }, { key: '调整后计划开工时间' }] }]);
  });

  test('is asked about where two columns may fill it, or neither is the new one', () => {
    const records = CHANGED.map((row): Row => [...row, '2025年6月']);
    expect(asked(`${HEADER}|年初计划开工时间`, records)).toEqual([
      'column-between plannedStart: 调整后计划开工时间 of 调整后计划开工时间 原计划开工时间 年初计划开工时间 ?',
    ]);
    expect(
      asked(
        '项目名称|预计开工时间|计划开工时间',
        CHANGED.map(([name, old, now]): Row => [name ?? null, now ?? null, old ?? null]),
      ),
    ).toEqual(['column-between plannedStart: 预计开工时间 of 预计开工时间 计划开工时间 ?']);
    expect(
      asked('项目名称|计划开工时间|承诺开工时间', [
        ['青石路', '2025年3月', '2025年4月'],
        ['南河桥', null, '2025年5月'],
      ]),
    ).toEqual(['column-between plannedStart: 计划开工时间 of 计划开工时间 承诺开工时间 ?']);
  });

  test('is filled from the second of the columns only so', () => {
    const cells = [4, 3].map((column) => ({ row: 4, column, rows: 1, columns: 1 }));
    const older = (code: ReadingQuestion['code'], decided: string, columns = cells): number | null =>
      olderColumn({ code, decided, cells: columns.map((area) => ({ ...area, row: ledgerRow(area.row) })) });
    expect(older('column-between', 'new-else-old')).toBe(3);
    expect(older('column-between', '原计划开工时间')).toBeNull();
    expect(older('values-filled', 'new-else-old')).toBeNull();
    expect(older('column-between', 'new-else-old', cells.slice(0, 1))).toBeNull();
  });
});

describe('a column chosen before a later month or year had one', () => {
  const amounts = two(500, 600);

  test.each<[string, string, Readonly<Record<string, string | null>>, string[]]>([
    [
      'is asked about beside the new year’s',
      '2024年完成投资|2025年完成投资',
      { '2024年完成投资': 'yearToDate' },
      ['yearToDate: 2024年完成投资 of 2024年完成投资 2025年完成投资 ?'],
    ],
    [
      'is asked about beside the new month’s',
      '5月份累计数|6月份累计数',
      { '5月份累计数': 'yearToDate' },
      ['yearToDate: 5月份累计数 of 5月份累计数 6月份累计数 ?'],
    ],
    ['is not, where the earlier one is beside it', '2024年盘子|2025年盘子', { '2025年盘子': 'annualPlan' }, []],
    ['is not, where the later was set aside', '5月份累计数|6月份累计数', { '5月份累计数': 'yearToDate', '6月份累计数': null }, []],
    ['is not beside other words', '5月份累计数|6月份预计数', { '5月份累计数': 'yearToDate' }, []],
  ])('%s', (_, headers, chosen, expected) => {
    expect(asked(`项目名称|${headers}`, amounts, { chosen })).toEqual(expected.map((each) => `column-between ${each}`));
  });

  test('is not, while nobody has filled the later one in', () => {
    const rows = [
      ['青石路', 500, null],
      ['南河桥', 600, null],
    ];
    expect(asked('项目名称|5月份累计数|6月份累计数', rows, { chosen: { '5月份累计数': 'yearToDate' } })).toEqual([]);
  });

  test('gives way to the answer', () => {
    const said = {
      chosen: { '2024年完成投资': 'yearToDate' },
      answers: { [answerKey({ code: 'column-between', subject: 'yearToDate' })]: '2025年完成投资' },
    };
    const [question] = questions('项目名称|2024年完成投资|2025年完成投资', amounts, said);
    expect(question).toMatchObject({ code: 'column-between', decided: '2025年完成投资' });
  });
});
