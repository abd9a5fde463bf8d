import type { Area, CellValue, SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { snapshotOf } from '../support/snapshot';
import type { Project } from './model';
import type { Random } from './random';

/** How a ledger is written: all of these say the same. */
export interface Way {
  /** Columns in another order. */
  readonly permuted: boolean;
  /** Columns of other matters among them. */
  readonly strangers: boolean;
  /** Headers in other words that mean the same. */
  readonly reworded: boolean;
  /** Headers over two rows. */
  readonly split: boolean;
  /** 建设性质 in section rows, not in a column. */
  readonly sections: boolean;
  /** Amounts in 亿元, not in 万元. */
  readonly inYi: boolean;
  /** Equal units one below the other in one merged cell. */
  readonly merged: boolean;
}

export const PLAIN: Way = { permuted: false, strangers: false, reworded: false, split: false, sections: false, inYi: false, merged: false };

/** A column: its header in words and in others, in the order as usual, and its cells. */
interface Written {
  readonly key: string;
  readonly headers: readonly string[];
  readonly cells: readonly CellValue[];
}

const STRANGERS: readonly (readonly [header: string, cell: CellValue])[] = [
  ['联系人', '王某'],
  ['联系电话', '0000-1234567'],
  ['是否具备开工条件', '是'],
  ['开工许可证文号', '许字〔2025〕3号'],
  ['未开工理由', '征地未完成'],
  ['2024年完成投资', 120],
  ['力争完成投资', 9_999],
  ['其中：政府投资', 50],
  ['一期计划开工时间', '2020年1月'],
  ['监理单位', '某监理公司'],
  ['责任单位联系人', '李某'],
  ['投资完成率', 0.5],
  ['占地面积', 35],
  ['经度', 103.4],
];

/** Writes a ledger in some way; the first line is its title. */
export function writeLedger(projects: readonly Project[], way: Way, random: Random): SheetSnapshot {
  const ordered = way.sections ? [...projects].sort((a, b) => order(a) - order(b)) : projects;
  let columns = columnsOf(ordered, way);
  if (way.strangers) columns = withStrangers(columns, ordered.length, random);
  // The number stays in front, where every office has it.
  const [first, ...others] = columns;
  if (way.permuted && first) columns = [first, ...random.shuffled(others)];
  const header = columns.map(({ headers }) => (way.reworded ? random.one(headers) : (headers[0] ?? '')));
  const rows: CellValue[][] = [['2025年青石县重点项目台账'], ...(way.split ? splitRows(header, random) : [header])];
  const top = rows.length;
  const merges: Area[] = way.split
    ? header.flatMap((_, column) => (rows[2]?.[column] === null ? [{ row: 1, column, rows: 2, columns: 1 }] : []))
    : [];
  const lines = ordered.map((_, record) => columns.map(({ cells }) => cells[record] ?? null));
  if (way.sections) rows.push(...inSections(ordered, lines));
  else rows.push(...lines);
  if (way.merged)
    mergeEqual(
      rows,
      columns.findIndex(({ key }) => key === 'unit'),
      top,
      merges,
    );
  return snapshotOf(rows, { merges });
}

function order({ nature }: Project): number {
  return nature === '续建' ? 1 : 0;
}

function columnsOf(projects: readonly Project[], { inYi, sections }: Way): Written[] {
  const unit = inYi ? '（亿元）' : '（万元）';
  const money = (amount: number): number => (inYi ? amount / 1e4 : amount);
  const column = (key: string, headers: readonly string[], cell: (project: Project, record: number) => CellValue): Written => ({
    key,
    headers,
    cells: projects.map(cell),
  });
  const columns: Written[] = [
    column('sequence', ['序号'], (_, record) => record + 1),
    column('name', ['项目名称', '建设项目名称', '重点项目名称'], ({ name }) => name),
    column('unit', ['责任单位', '牵头单位', '主管部门', '项目责任单位', '负责部门'], ({ unit: who }) => (who === '' ? null : who)),
    column('nature', ['建设性质', '项目性质'], ({ nature }) => nature),
    column('sector', ['领域', '所属领域'], ({ sector }) => sector),
    column(
      'total',
      ['总投资', '项目总投资', '投资总额', '计划总投资'].map((words) => words + unit),
      ({ total }) => money(total),
    ),
    column(
      'plan',
      ['2025年计划投资', '2025年度计划完成投资', '本年度计划投资', '年度投资计划'].map((words) => words + unit),
      ({ plan }) => money(plan),
    ),
    column(
      'spent',
      ['年初至今累计完成投资', '1-6月完成投资', '今年以来累计完成投资', '本年累计完成投资'].map((words) => words + unit),
      ({ spent }) => money(spent),
    ),
    column('planned', ['计划开工时间', '拟开工日期', '预计动工时间', '计划开工年月'], ({ planned }) => planned),
    column('actual', ['实际开工时间', '实际开工日期', '正式开工时间', '实际动工年月'], ({ actual }) => actual),
    column('completion', ['计划竣工时间', '预计完工日期', '拟建成时间', '计划竣工年月'], ({ completion }) => completion),
    column('resumed', ['是否复工', '复工情况', '是否已复工'], ({ resumed }) => resumed),
  ];
  return sections ? columns.filter(({ key }) => key !== 'nature') : columns;
}

function withStrangers(columns: readonly Written[], records: number, random: Random): Written[] {
  const added = random.shuffled(STRANGERS).slice(0, random.whole(1, 5));
  return added.reduce<Written[]>(
    (all, [header, cell]) => {
      const at = random.whole(2, all.length);
      return [
        ...all.slice(0, at),
        { key: header, headers: [header], cells: Array.from({ length: records }, () => cell) },
        ...all.slice(at),
      ];
    },
    [...columns],
  );
}

/** Some headers broken after a word, as in a narrow column; the others merged over both rows. */
function splitRows(header: readonly string[], random: Random): CellValue[][] {
  const broken = header.map((words) =>
    random.chance(0.4) ? /^(.*(?:计划|实际|项目|开工|竣工|投资|完成|责任|预计|累计))(.{2,})$/.exec(words) : null,
  );
  return [header.map((words, column) => broken[column]?.[1] ?? words), header.map((_, column) => broken[column]?.[2] ?? null)];
}

/** Section rows above the records: 一、新建项目（3个）; each nature has its own. */
function inSections(projects: readonly Project[], lines: readonly CellValue[][]): CellValue[][] {
  const rows: CellValue[][] = [];
  const numerals = '一二三四五';
  let sections = 0;
  projects.forEach(({ nature }, record) => {
    const kind = nature === '续建' ? '续建' : '新建';
    const before = record === 0 ? null : projects[record - 1]?.nature === '续建' ? '续建' : '新建';
    if (kind !== before)
      rows.push([
        `${numerals[sections++] ?? ''}、${kind}项目（${projects.filter((each) => (each.nature === '续建' ? '续建' : '新建') === kind).length}个）`,
      ]);
    rows.push(lines[record] ?? []);
  });
  return rows;
}

function mergeEqual(rows: CellValue[][], column: number, top: number, merges: Area[]): void {
  for (let row = top; row < rows.length; ) {
    const value = rows[row]?.[column] ?? null;
    let end = row + 1;
    while (value !== null && end < rows.length && rows[end]?.[column] === value) {
      const cells = rows[end];
      if (cells) cells[column] = null;
      end++;
    }
    if (end - row > 1) merges.push({ row, column, rows: end - row, columns: 1 });
    row = end;
  }
}
