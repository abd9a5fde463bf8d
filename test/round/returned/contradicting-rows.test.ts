import { bring, type Cell, type Sheets } from './books';

const HEAD = [
  '序号',
  '项目名称',
  '责任单位',
  '所在乡镇',
  '总投资（万元）',
  '2025年计划投资（万元）',
  '1-9月完成投资（万元）',
  '是否开工',
  '是否复工',
];
const ROWS: readonly (readonly Cell[])[] = [
  [1, '县道X305改造工程', '交通局', '城关镇', 9_000, 3_600, 1_500, '是', null],
  [2, '国道绕城段新建工程', '交通局', '河东乡', 12_000, 4_800, 2_100, '是', '是'],
  [3, '公交首末站项目', '交通局', '云台乡', 3_000, 1_200, null, '否', '否'],
];
/** Kinds of conflicts by project and field of what a unit writes in place of these rows; a clear change has none. */
async function asked(...rows: readonly (readonly Cell[])[]): Promise<Record<string, readonly string[]>> {
  const ledger: Sheets = { 台账: [['安远县2025年重点项目台账'], HEAD, ...ROWS] };
  const { report } = await bring(ledger, { '交通局.xlsx': { Sheet1: [HEAD, ...rows] } });
  const found: (readonly [string, readonly string[]])[] = [
    ...report.changes.map(({ ledger: { cell } }) => [cell, []] as const),
    ...report.conflicts.map(({ ledger: { cell }, kinds }) => [cell, kinds] as const),
  ];
  return Object.fromEntries(found);
}
const told = (at: number, cells: Readonly<Record<number, Cell>>): readonly Cell[] =>
  (ROWS[at] ?? []).map((cell, column) => (column in cells ? (cells[column] ?? null) : cell));

describe('a returned row that contradicts what is known', () => {
  it('with the total, the plan and the place of another project: the names alone were sorted, and all of it is asked about', async () => {
    const found = await asked(told(0, { 1: '国道绕城段新建工程', 6: 2_600 }), told(1, { 1: '县道X305改造工程', 6: 2_900 }));
    expect(found['G3']).toEqual(['other-facts']);
    expect(found['G4']).toContain('other-facts');
  });

  it('with a total that the unit has revised alone is that project', async () => {
    const found = await asked(told(0, { 4: 9_900, 6: 1_700 }));
    expect(found['G3']).toEqual([]);
    expect(found['E3']).toEqual(['settled']);
  });

  it('with more completed than the whole project costs is asked about, a digit too many', async () => {
    expect(await asked(told(0, { 6: 17_000 }), told(2, { 6: 4_200 }))).toEqual({ G3: ['above-total'], G5: ['above-total'] });
    expect(await asked(told(0, { 6: 9_000 }))).toEqual({ G3: [] });
  });

  it('with a start or works that go on again taken back is asked about; what has begun since is not', async () => {
    expect(await asked(told(0, { 7: '未开工' }), told(1, { 8: '否' }), told(2, { 7: '是', 8: '是' }))).toEqual({
      H3: ['taken-back'],
      I4: ['taken-back'],
      H5: [],
      I5: [],
    });
  });
});
