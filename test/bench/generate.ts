import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { snapshotOf } from '../support/snapshot';

export const HEADERS = [
  '序号',
  '项目名称',
  '责任单位',
  '建设性质',
  '领域',
  '总投资（亿元）',
  '2025年计划投资（亿元）',
  '年度累计完成投资（亿元）',
  '计划开工时间',
  '实际开工时间',
  '开工情况',
  '计划竣工时间',
  '县级包联领导',
  '备注',
] as const;

const PLACES = ['张店', '常乐', '圣人涧', '洪池', '杜马', '部官', '三门', '坡底', '曹川', '城关'];
const WORKS = [
  '供水改造工程',
  '风电项目',
  '储能项目',
  '产业园配套设施建设项目',
  '道路改造工程',
  '养老服务中心建设项目',
  '标准厂房建设项目',
  '小学建设项目',
];
const UNITS = ['水利局', '发改局', '住建局', '交运局', '农业局', '民政局', '教育局', '市监局', '供销社', '招投促中心'];
const FIELDS = ['产业类', '基础设施类', '社会民生类'];
const LEADERS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map((name) => `赵${name}`);

/** No start is reported after this day, the day the bench counts at. */
const LAST_START = dayOf(2025, 7, 15);

/** A small deterministic generator (mulberry32): the same rows on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Rows of a plausible ledger of 14 columns; `bad` is the share of rows with one fault. */
export function ledgerRows(count: number, bad: number, seed = 1): CellValue[][] {
  const random = randomOf(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const fresh = random() < 0.4;
    const month = 1 + Math.floor(random() * 9);
    const planned = fresh ? dayOf(2025, month, 1) : dayOf(2022 + Math.floor(random() * 3), month, 1);
    const actual = planned + Math.floor(random() * 25);
    const started = !fresh || (random() < 0.8 && actual <= LAST_START);
    const total = Math.round((0.05 + random() * 10) * 100) / 100;
    const plan = Math.round(total * (0.1 + random() * 0.5) * 100) / 100;
    const row: CellValue[] = [
      index + 1,
      `${pick(PLACES)}${pick(WORKS)}${String(index + 1)}号`,
      pick(UNITS),
      fresh ? '新建' : '续建',
      pick(FIELDS),
      total,
      plan,
      started ? Math.round(plan * random() * 100) / 100 : 0,
      planned,
      started ? actual : null,
      started ? '已开工' : '未开工',
      dayOf(2026, 1 + Math.floor(random() * 12), 1),
      pick(LEADERS),
      null,
    ];
    if (random() < bad) spoil(row, Math.floor(random() * 5));
    return row;
  });
}

function spoil(row: CellValue[], fault: number): void {
  const faults: readonly (readonly [number, CellValue])[] = [
    [8, '尽快'],
    [5, '3亿元以上'],
    [3, '重点'],
    [1, null],
    [6, '0.50 '],
  ];
  const [column, value] = faults[fault] ?? [1, null];
  row[column] = value;
}

/** The generated ledger as a host would tell it. */
export function ledgerSnapshot(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const dateColumns = new Set([8, 9, 11]);
  const format = HEADERS.map((_, column) => (dateColumns.has(column) ? (column === 9 ? 'yyyy-mm-dd' : 'yyyy"年"m"月"') : 'General'));
  const general = HEADERS.map(() => 'General');
  return snapshotOf([['全县重点项目台账'], [...HEADERS], ...rows], { formats: [general, general, ...rows.map(() => format)] });
}
