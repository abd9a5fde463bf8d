import { judgeFamily, judgeLooseParts, type FamilyVerdict } from '../../../../src/ledger/rows/families/judge-family';
import { rowColumns } from '../../../../src/ledger/rows/row-columns';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../../support/headed-sheet';

type Row = readonly CellValue[];

const HEADER = ['项目名称', '建设性质', '计划开工时间', '责任单位', '所在乡镇', '建设内容', '总投资（万元）', '2025年计划投资（万元）'];

function shown(verdict: FamilyVerdict | null): string | null {
  return verdict && `${verdict.choice}${verdict.certain ? '' : '?'}`;
}

function judged(parent: Row, ...parts: Row[]): string | null {
  return shown(judgeFamily(parent, parts, rowColumns(headedSheet([HEADER]).header.matches, 0)));
}

function judgedLoose(divided: boolean, parent: Row, ...parts: Row[]): string | null {
  return shown(judgeLooseParts(parent, parts, rowColumns(headedSheet([HEADER]).header.matches, 0), divided));
}

/** A row with an amount of the total investment, a unit where one is said, and content. */
const costs = (name: string, total: CellValue, leadUnit: CellValue = null, content: CellValue = null): Row => [
  name,
  null,
  null,
  leadUnit,
  null,
  content,
  total,
];

describe('what a row and its parts lack of a project', () => {
  test('nature or date in the parts alone make the row a heading', () => {
    expect(judged(['交通'], ['南段', '新建'], ['北段'])).toBe('parts');
    expect(judged(['交通'], ['南段', null, 45_000])).toBe('parts');
    expect(judged(['交通', '/', '待定'], ['南段', '新建'])).toBe('parts');
  });

  test('nature or date in the row alone make it the project', () => {
    expect(judged(['青石路', '新建'], ['南段'], ['北段'])).toBe('parent');
    expect(judged(['青石路', null, '2025年3月'], ['南段', '/'])).toBe('parent');
    expect(judged(['青石路', null, 12], ['南段', '新建'])).toBe('parts');
  });

  test('units come next, but no place, which a heading may hand down', () => {
    expect(judged(costs('交通', null), costs('南段', null, '交通局'))).toBe('parts');
    expect(judged(costs('青石路', null, '交通局'), costs('南段', null))).toBe('parent');
    expect(judged(['交通', null, null, '交通局'], ['南段', '新建', null, '/'])).toBe('parts');
    expect(judged(['交通', null, null, null, '东坝镇'], ['南段'])).toBe('parts?');
  });

  test('a project whose parts sum to more than itself is asked about, and it is a heading where only they have amounts', () => {
    expect(judged(costs('青石路', 500, '交通局'), costs('南段', 300), costs('北段', 300))).toBe('parent?');
    expect(judged(costs('青石路', 600, '交通局'), costs('南段', 300), costs('北段', 300))).toBe('parent');
    expect(judged(costs('青石路', null, '交通局'), costs('南段', 300))).toBe('parts?');
  });
});

describe('amounts, where both are alike else', () => {
  test('that make up the row’s own make it a heading', () => {
    expect(judged(costs('青石路', 600, '甲局'), costs('南段', 400, '乙局'), costs('北段', 200, '丙局'))).toBe('parts');
    expect(judged(costs('青石路', '600', '甲局'), costs('南段', '400', '乙局'), costs('北段', '200元', '丙局'))).toBe('parts');
  });

  test('in the parts alone make it one, surely where nothing is told of it', () => {
    expect(judged(costs('交通', null), costs('南段', 300))).toBe('parts');
    expect(judged(costs('交通', null, '甲局'), costs('南段', 300, '乙局'))).toBe('parts?');
  });

  test('in the row alone make it the project, surely where it or all parts tell nothing', () => {
    expect(judged(costs('青石路', 600), costs('南段', null))).toBe('parent');
    expect(judged(costs('青石路', 600, null, '路基'), costs('南段', null))).toBe('parent');
    expect(judged(costs('青石路', 600), costs('南段', null, null, '路基'))).toBe('parent');
    expect(judged(costs('青石路', 600, null, '路基'), costs('南段', null), costs('北段', null, null, '路基'))).toBe('parent?');
  });

  test('that nobody writes leave it a heading, surely where nothing is told at all', () => {
    expect(judged(costs('交通', null), costs('南段', null))).toBe('parts');
    expect(judged(costs('交通', null, '甲局'), costs('南段', null, '乙局'))).toBe('parts?');
    expect(judged(costs('交通', null), costs('南段', null, null, '路基'))).toBe('parts?');
    expect(judged(costs('交通', null, null, '路基'), costs('南段', null))).toBe('parts?');
    expect(judged(costs('交通', 0), costs('南段', null))).toBe('parts');
  });

  test('that are more than those of the parts make it the project, but are asked about', () => {
    expect(judged(costs('青石路', 900, '甲局'), costs('南段', 400, '乙局'), costs('北段', 200, '丙局'))).toBe('parent?');
    expect(judged(costs('青石路', 900, '甲局'), costs('南段', 400, '乙局'))).toBe('each?');
    expect(judged(costs('青石路', 900), costs('南段', 400))).toBe('parent?');
  });

  test('that are less leave each a project of its own, but a heading where nothing is told', () => {
    expect(judged(costs('青石路', 500, '甲局'), costs('南段', 400, '乙局'), costs('北段', 200, '丙局'))).toBe('each?');
    expect(judged(costs('青石路', 500), costs('南段', 400), costs('北段', 200))).toBe('parts?');
    expect(judged(costs('青石路', 500), costs('南段', 400), costs('北段', 200, null, '路基'))).toBe('each?');
  });

  test('of a row that is called a class are its parts’, whatever they sum to', () => {
    for (const name of ['交通类', '基础设施', '交通领域', '交通（3个）', '3项'])
      for (const total of [900, 500])
        expect(judged(costs(name, total, '甲局'), costs('南段', 400, '乙局'), costs('北段', 200, '丙局'))).toBe('parts');
    expect(judged([3, null, null, '甲局', null, null, 900], costs('南段', 400, '乙局'), costs('北段', 200, '丙局'))).toBe('parent?');
  });

  test('of several columns the one that is less decides, then the one that is more', () => {
    const row = (total: CellValue, plan: CellValue): Row => [...costs('某路', total, '甲局'), plan];
    expect(judged(row(500, 900), row(400, 100), row(200, 100))).toBe('each?');
    expect(judged(row(600, 900), row(400, 100), row(200, 100))).toBe('parent?');
    expect(judged(row(600, null), row(400, 100), row(200, null))).toBe('parts');
    expect(judged(row(600, 5), row(400, null), row(200, null))).toBe('parts');
    expect(judged(row(null, 5), row(400, null), row(200, null))).toBe('parent?');
  });

  test('that are 待定 are none', () => {
    expect(judged(costs('青石路', '待定', '甲局'), costs('南段', '待定', '乙局'))).toBe('parts?');
    expect(judged(costs('青石路', ' ', '甲局'), costs('南段', 300, '乙局'))).toBe('parts?');
  });
});

describe('what rounding may hide', () => {
  const sums = (total: CellValue, ...parts: CellValue[]): string | null =>
    judged(costs('青石路', total, '甲局'), ...parts.map((part, at) => costs(`某段${'甲'.repeat(at)}`, part, '乙局')));

  test('is half of the last decimal of the whole', () => {
    expect(sums(6.1, 4, 2.05)).toBe('parts');
    expect(sums(6.1, 4, 2)).not.toBe('parts');
  });

  test('and a half of that of each part, where there are several', () => {
    expect(sums(6, 3.1, 2.92)).toBe('parts');
    expect(sums(6, 3.1, 2.93)).toBe('each?');
    expect(sums(6, 6.01)).not.toBe('parts');
  });

  test('is nothing in whole numbers, and no more than half a millionth counts of many decimals', () => {
    expect(sums(600, 400, 201)).toBe('each?');
    expect(sums(600, 400, 199)).toBe('parent?');
    expect(sums(0.3, 0.1, 0.2)).toBe('parts');
    expect(sums(0.33333333333, 0.1, 0.23333333)).toBe('parts');
  });
});

describe('rows without a number below one that has one', () => {
  const project = costs('青石路', 600, '交通局');

  test('are its parts where their amounts make up its own: surely where 其中 says so or they have neither nature nor date', () => {
    expect(judgedLoose(false, project, costs('南段', 400), costs('北段', 200))).toBe('parent');
    expect(judgedLoose(false, project, costs('南段', 400), ['北段', '新建', null, null, null, null, 200])).toBe('parent?');
    expect(judgedLoose(true, project, costs('南段', 400), ['北段', '新建', null, null, null, null, 200])).toBe('parent');
  });

  test('are its parts where 其中 says so and their amounts are some of it, or nobody writes any', () => {
    expect(judgedLoose(true, project, costs('南段', 300), costs('北段', 200))).toBe('parent');
    expect(judgedLoose(true, project, costs('南段', null), costs('北段', null))).toBe('parent');
    expect(judgedLoose(false, project, costs('南段', 300), costs('北段', 200))).toBeNull();
  });

  test('are none where they sum to more, alone have amounts, or have what projects have', () => {
    expect(judgedLoose(true, project, costs('南段', 500), costs('北段', 200))).toBeNull();
    expect(judgedLoose(true, costs('青石路', null, '交通局'), costs('南段', 500), costs('北段', 200))).toBeNull();
    expect(judgedLoose(true, project, ['南段', '新建'], costs('北段', 200))).toBeNull();
  });

  test('are none where there is but one, or where the row above is no project itself', () => {
    expect(judgedLoose(true, project, costs('南段', 600))).toBeNull();
    expect(judgedLoose(true, costs('青石路', 600), costs('南段', 400), costs('北段', 200))).toBeNull();
    expect(judgedLoose(true, ['青石路', '新建', null, null, null, null, 600], costs('南段', 400), costs('北段', 200))).toBe('parent');
  });
});
