import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { ledgerRow } from '../../../src/ledger/ledger-row';
import { SectionTree } from '../../../src/ledger/rows/sections';
import type { CellValue } from '../../../src/spreadsheet/snapshot';

type Row = readonly CellValue[];

/** Columns: number, words, nature, total investment in 万元; the block begins at column C. */
function treeOf(kind = PROJECTS): SectionTree {
  const money = new Map([
    [5, { field: 'totalInvestment', unit: '万元' }],
    [6, { field: 'annualPlan', unit: '亿元' }],
  ] as const);
  return new SectionTree(kind, 2025, money, new Set([3]), 2, 2);
}

/** Sections of these headings, each with one record below it. */
function headed(...rows: Row[]): SectionTree {
  const tree = treeOf();
  rows.forEach((row, at) => tree.section(ledgerRow(10 + at), row, at));
  tree.close(null, rows.length);
  return tree;
}

function levels(...texts: string[]): string[] {
  return headed(...texts.map((text) => [text])).sections.map(({ words, level }) => `${String(level)} ${words}`);
}

describe('levels', () => {
  test('sections of one way of numbering stand side by side, others inside', () => {
    expect(levels('一、新建项目', '（一）交通', '（二）水利', '二、续建项目', '（一）教育')).toEqual([
      '0 新建项目',
      '1 交通',
      '1 水利',
      '0 续建项目',
      '1 教育',
    ]);
  });

  test('a number in the cell before the words numbers them', () => {
    const { sections } = headed(['一', '产业类'], ['（一）', '交通'], [null, ' ', '二', '民生类']);
    expect(sections.map(({ words, level, column }) => [words, level, column])).toEqual([
      ['产业类', 0, 3],
      ['交通', 1, 3],
      ['民生类', 0, 5],
    ]);
  });

  test('blank cells before the number are no number', () => {
    expect(headed([' ', '一、新建项目'], [null, '二、续建项目']).sections.map(({ level }) => level)).toEqual([0, 0]);
  });

  test('without numbers natures stand side by side, and so do places and units, and all others', () => {
    expect(levels('新建项目', '东坝镇', '交通局', '重点类', '其他类', '续建项目', '西坝乡')).toEqual([
      '0 新建项目',
      '1 东坝镇',
      '1 交通局',
      '2 重点类',
      '2 其他类',
      '0 续建项目',
      '1 西坝乡',
    ]);
  });

  test('a way of its own ends a section that has none', () => {
    const tree = treeOf();
    tree.section(ledgerRow(1), ['青石路'], 0, { style: 'level 1', isProject: false });
    tree.section(ledgerRow(2), ['一、交通'], 0);
    tree.close('level 1', 3);
    tree.close('level 1', 9);
    tree.close('never opened', 9);
    expect(tree.sections.map(({ first, end, parent }) => [first, end, parent])).toEqual([
      [0, 3, -1],
      [0, 3, 0],
    ]);
    expect(tree.current).toBe(-1);
  });
});

test('a project with its parts below states nothing of them: its name is neither field nor unit nor place', () => {
  const tree = treeOf();
  const states = (name: string, isProject: boolean) => {
    tree.section(ledgerRow(1), [name], 0, { style: name, isProject });
    const { field, leadUnit, township } = tree.sections[tree.sections.length - 1] ?? {};
    return [field, leadUnit, township];
  };
  expect(['标准厂房', '县人民医院', '东坝镇'].map((name) => states(name, true))).toEqual(Array(3).fill([null, null, null]));
  expect(states('标准厂房', false)).toEqual(['标准厂房', null, null]);
});

test('a section holds its records down to the next of its level, and so does what is around it', () => {
  const tree = treeOf();
  tree.section(ledgerRow(1), ['一、新建项目'], 0);
  tree.section(ledgerRow(2), ['（一）交通'], 2);
  expect(tree.current).toBe(1);
  tree.section(ledgerRow(5), ['二、续建项目'], 4);
  expect(tree.current).toBe(2);
  tree.close(null, 7);
  expect(tree.sections.map(({ row, parent, first, end }) => [Number(row), parent, first, end])).toEqual([
    [1, -1, 0, 4],
    [2, 0, 2, 4],
    [5, -1, 4, 7],
  ]);
  expect(tree.current).toBe(-1);
});

describe('what a heading states for the records below it', () => {
  test.each<[string, { field?: string; leadUnit?: string; township?: string }]>([
    ['一、产业类', { field: '产业类' }],
    ['一、产业项目', { field: '产业类' }],
    ['一、民生工程', { field: '社会民生类' }],
    ['一、交通', { field: '交通' }],
    ['一、交通建设项目', { field: '交通' }],
    ['一、项目管理平台', { field: '项目管理平台' }],
    ['一、交通局', { leadUnit: '交通局' }],
    ['一、县医院', { leadUnit: '县医院' }],
    ['一、东坝镇', { township: '东坝镇' }],
    ['一、市本级', { township: '市本级' }],
    ['一、重点项目', {}],
    ['一、2月开工', {}],
    ['一、A类', {}],
    ['一、项目', {}],
    ['一、新建项目', {}],
  ])('%s', (text, { field = null, leadUnit = null, township = null }) => {
    expect(headed([text]).sections[0]).toMatchObject({ field, leadUnit, township });
  });

  test.each<[string, Row, string | null]>([
    ['its words say', ['一、续建项目'], 'continuing'],
    ['or the cell of its nature', ['1', '青石路', '新建'], 'new'],
    ['its words before that', ['一、', '续建项目', '新建'], 'continuing'],
    ['or neither', ['一、交通', null, '待定'], null],
    ['no number there', ['一、交通', null, 3], null],
  ])('the nature: %s', (_, row, nature) => {
    expect(headed(row).sections[0]?.nature).toBe(nature);
  });

  test('in a table without a nature no cell says it', () => {
    const tree = new SectionTree(PROJECTS, 2025, new Map(), new Set(), 0, null);
    tree.section(ledgerRow(1), ['1', '青石路小区', '新建'], 0);
    tree.section(ledgerRow(2), ['一、', '交通', '新建'], 0);
    expect(tree.sections.map(({ nature }) => nature)).toEqual([null, null]);
  });

  test('a field that an office calls like a unit or a place is a field', () => {
    const fields = PROJECTS.fields.map((field) =>
      field.name === 'sector' ? { ...field, vocabulary: { 园区类: ['管委会', '开发区'] } } : field,
    );
    const tree = treeOf({ ...PROJECTS, fields });
    tree.section(ledgerRow(1), ['一、管委会'], 0);
    tree.section(ledgerRow(2), ['二、开发区'], 0);
    expect(tree.sections).toMatchObject([
      { field: '园区类', leadUnit: null, township: null },
      { field: '园区类', leadUnit: null, township: null },
    ]);
  });

  test('a kind without a vocabulary of fields takes the words as they are', () => {
    const tree = treeOf({ ...PROJECTS, fields: PROJECTS.fields.filter(({ name }) => name !== 'sector') });
    tree.section(ledgerRow(1), ['一、产业项目'], 0);
    expect(tree.sections[0]?.field).toBe('产业');
  });
});

describe('what a heading declares', () => {
  const SUM = { field: 'totalInvestment', yuan: 5_000_000, tolerance: 5001, column: 5 };

  test('is its count and its sums', () => {
    expect(headed(['一、交通（2个）', null, null, 500]).sections[0]).toMatchObject({
      text: '一、交通（2个）',
      words: '交通',
      column: 2,
      declaredCount: 2,
      declaredSums: [SUM],
    });
  });

  test('no longer is of its first records alone where it goes on on the next page', () => {
    const { sections } = headed(['一、交通（2个）', null, null, 500], ['二、水利（1个）'], ['交通（续）']);
    expect(sections.map(({ declaredCount, declaredSums }) => [declaredCount, declaredSums.length])).toEqual([
      [null, 0],
      [1, 0],
      [null, 0],
    ]);
  });

  test.each(['交通续表', '交通接上页', '交通（续上页）'])('goes on as %s', (text) => {
    expect(headed(['一、交通（2个）'], [text]).sections[0]?.declaredCount).toBeNull();
  });

  test('stays where nothing went before that goes on', () => {
    expect(headed(['一、水利（2个）'], ['交通（续）']).sections[0]?.declaredCount).toBe(2);
    expect(headed(['一、交通（2个）'], ['二、交通（3个）']).sections.map(({ declaredCount }) => declaredCount)).toEqual([2, 3]);
  });

  test('may stand in a sentence below it, before its records', () => {
    const tree = treeOf();
    tree.section(ledgerRow(1), ['一、交通', null, null, 500], 3);
    expect(tree.states(['共2个，总投资600万元。'], 3)).toBe(true);
    expect(tree.sections[0]).toMatchObject({ declaredCount: 2, declaredSums: [SUM] });
    expect(tree.states(['共4个，总投资600万元，年度计划2亿元。'], 3)).toBe(true);
    expect(tree.sections[0]?.declaredSums.map(({ field }) => field)).toEqual(['totalInvestment', 'annualPlan']);
    expect(tree.sections[0]?.declaredCount).toBe(2);
  });

  test('takes a sum from a sentence where it has none itself', () => {
    const tree = treeOf();
    tree.section(ledgerRow(1), ['一、交通'], 0);
    tree.states(['共2个，总投资600万元。'], 0);
    expect(tree.sections[0]?.declaredSums).toEqual([{ field: 'totalInvestment', yuan: 6_000_000, tolerance: 5001, column: null }]);
  });

  test('takes nothing from a sentence below its records, or without a section', () => {
    const tree = treeOf();
    expect(tree.states(['共2个。'], 0)).toBe(false);
    tree.section(ledgerRow(1), ['一、交通'], 0);
    expect(tree.states(['共2个。'], 1)).toBe(false);
    expect(tree.sections[0]?.declaredCount).toBeNull();
  });
});

test('a total is kept with what it declares, the section around it and the number of records above', () => {
  const tree = treeOf();
  tree.total(ledgerRow(3), ['合计', null, null, 500], 0);
  tree.section(ledgerRow(4), ['一、交通'], 0);
  tree.total(ledgerRow(8), ['小计', '2个'], 2);
  expect(tree.totals).toMatchObject([
    { row: 3, column: 2, text: '合计', declaredCount: null, declaredSums: [{ yuan: 5_000_000 }], after: 0, section: -1 },
    { row: 8, column: 2, text: '小计', declaredCount: 2, declaredSums: [], after: 2, section: 0 },
  ]);
});

describe('the leaves, which a list without records numbers like sections', () => {
  test('are the innermost sections that declare an amount', () => {
    const tree = headed(
      ['一、交通'],
      ['（一）青石路', null, null, 500],
      ['（二）南河桥', null, null, 300],
      ['二、水利', null, null, 100],
      ['（一）东渠'],
      ['三、教育', null, null, 100],
    );
    expect(tree.leaves()).toEqual([11, 12]);
  });

  test('are not those with others inside', () => {
    const tree = headed(['一、青石路', null, null, 500], ['二、南河桥', null, null, 300]);
    expect(tree.leaves()).toEqual([10, 11]);
    expect(treeOf().leaves()).toEqual([]);
  });
});
