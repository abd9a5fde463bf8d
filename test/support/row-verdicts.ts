import { NATURES } from '../../src/ledger/natures';
import { RowClassifier, type RowVerdict } from '../../src/ledger/rows/classify';
import type { RowKind } from '../../src/ledger/ledger';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { present } from '../../src/spreadsheet/present';
import { headedSheet } from './headed-sheet';

export type Row = readonly CellValue[];

export const HEADER: Row = ['序号', '项目名称', '建设性质', '责任单位', '总投资（万元）', '计划开工时间', '建设内容'];
export const ROAD: Row = [1, '青石路', '新建', '交通局', 500, '2025年3月', '路基'];
export const BRIDGE: Row = [2, '南河桥', '续建', '水利局', 300, '2024年6月', '桥墩'];
export const TOTAL: Row = ['合计', null, null, null, 800];
export const NOTE: Row = ['注：1.表中为年度项目', null];

/** What is not said is as in the list of projects. */
interface Table {
  readonly header?: Row;
  readonly item?: string;
  readonly opensTable?: (row: number, belowRecords: boolean) => boolean;
}

/** What every row below the header is told to be; why in brackets, where it is not understood. */
export function verdicts(rows: readonly Row[], { header: words = HEADER, item, opensTable = () => false }: Table = {}): string[] {
  const { snapshot, header } = headedSheet([words, ...rows], { origin: { row: 4, column: 2 } });
  const classifier = new RowClassifier(snapshot, header, NATURES, opensTable, item);
  let before: RowKind = 'header';
  return rows.map((_, at) => {
    const verdict = classifier.verdict(present(snapshot.values[at + 1], 'values', at + 1), at + 1, before);
    const kind = kindOf(verdict);
    if (kind !== 'blank' && kind !== 'header') before = kind;
    return typeof verdict === 'object' ? `unknown (${verdict.unknown})` : verdict;
  });
}

function kindOf(verdict: RowVerdict): RowKind {
  if (typeof verdict === 'object' || verdict === 'next-table') return 'unknown';
  return verdict === 'breakdown' ? 'total' : verdict === 'statement' ? 'note' : verdict;
}

/** What the last of the rows is told to be. */
export function lastVerdict(rows: readonly Row[], table?: Table): string | undefined {
  return verdicts(rows, table).at(-1);
}
