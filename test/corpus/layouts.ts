import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { snapshotOf } from '../support/snapshot';

/** A project as a ledger is made from it, and as it must be read back. */
export interface Project {
  readonly name: string;
  readonly unit: string;
  readonly nature: '新建' | '续建';
  /** 万元. */
  readonly total: number;
  readonly month: number;
}

/** One way of writing a list of projects down. */
export interface Layout {
  readonly name: string;
  readonly render: (projects: readonly Project[]) => SheetSnapshot;
}

const HEAD: CellValue[] = ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '计划开工时间'];
const line = ({ name, unit, nature, total, month }: Project, number: number): CellValue[] => [
  number,
  name,
  unit,
  nature,
  total,
  `2025年${month}月`,
];
const lines = (projects: readonly Project[]): CellValue[][] => projects.map((project, index) => line(project, index + 1));
const sum = (projects: readonly Project[]): number => projects.reduce((total, project) => total + project.total, 0);

/** Projects by nature, below sections that alone say it, numbered anew in each. */
function bySections(projects: readonly Project[]): CellValue[][] {
  return (['新建', '续建'] as const).flatMap((nature, index) => {
    const part = projects.filter((project) => project.nature === nature);
    const head: CellValue[] = [`${['一', '二'][index] ?? ''}、${nature}项目（${part.length}个）`];
    return part.length === 0
      ? []
      : [head, ...part.map((project, at) => line(project, at + 1).map((cell, column) => (column === 3 ? null : cell)))];
  });
}

/** The layouts of real lists. */
export const LAYOUTS: readonly Layout[] = [
  { name: 'plain', render: (projects) => snapshotOf([HEAD, ...lines(projects)]) },
  {
    name: 'titles, unit and total above, notes below',
    render: (projects) =>
      snapshotOf([
        ['附件1'],
        ['青石县2025年重点项目'],
        [null, null, null, null, '单位：万元'],
        HEAD,
        ['合计', null, null, null, sum(projects)],
        ...lines(projects),
        [],
        ['注：数据截至六月底。'],
        ['填报人：张某'],
      ]),
  },
  {
    name: 'pages of three with the header on each',
    render: (projects) => snapshotOf(lines(projects).flatMap((cells, index) => (index % 3 === 0 ? [HEAD, cells] : [cells]))),
  },
  {
    name: 'two header rows with a merged parent',
    render: (projects) =>
      snapshotOf(
        [
          ['序号', '项目名称', '责任单位', '建设性质', '投资（万元）', null, '计划开工时间'],
          [null, null, null, null, '总投资', '到位资金', null],
          ...lines(projects).map((cells) => [...cells.slice(0, 5), null, cells[5] ?? null]),
        ],
        {
          merges: [
            ...[0, 1, 2, 3, 6].map((column) => ({ row: 0, column, rows: 2, columns: 1 })),
            { row: 0, column: 4, rows: 1, columns: 2 },
          ],
        },
      ),
  },
  { name: 'sections by nature', render: (projects) => snapshotOf([HEAD, ...bySections(projects)]) },
  {
    name: 'an instruction row, and a second line to each project',
    render: (projects) =>
      snapshotOf([
        HEAD,
        ['填写说明', '填写全称', '请填写简称', '下拉选择', '请填写数字', '格式：2025年3月'],
        ...lines(projects).flatMap((cells) => [cells, [null, null, '配合单位某局', null, null, null]]),
      ]),
  },
  {
    name: '项目名称 over number and name',
    render: (projects) =>
      snapshotOf([['项目名称', ...HEAD.slice(1).map((cell, index) => (index === 0 ? null : cell))], ...lines(projects)], {
        merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      }),
  },
  {
    name: 'far from A1, with helper columns',
    render: (projects) =>
      snapshotOf([[...HEAD, null, null], ...lines(projects).map((cells) => [...cells, 1, '前期'])], { origin: { row: 9, column: 4 } }),
  },
];
