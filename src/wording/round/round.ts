import type { ConflictKind } from '../../round/collect/changes/conflicts';
import type { Doubt } from '../../round/collect/matching/resemblance';
import type { MatchWay } from '../../round/collect/matching/match';
import type { OutdoneReport } from '../../round/collect/taking/outdone-report';
import type { StaleHeading } from '../../round/collect/taking/stale-heading';
import type { SetAside } from '../../round/collect/returned/submission';

/** What the month's round says in every face. */
export const ROUND = {
  month: ({ year, month }: { readonly year: number; readonly month: number }): string => `${String(year)}年${String(month)}月`,
  noColumn: (word: string, known: readonly string[]): string => `台账中没有“${word}”列，不能据此拆分。可用的列：${known.join('、')}。`,
  nobody: (label: string): string => `台账的“${label}”一列没有填写，没有可以下发的单位，请先补填。`,
  leftBehind: (comments: number, pictures: number): string =>
    `表上的${[comments > 0 ? `批注${String(comments)}条` : '', pictures > 0 ? `图片、图形${String(pictures)}个` : ''].filter((each) => each !== '').join('和')}没有带入下发的文件，仍留在台账中。`,
  notCounted: (sheet: string, projects: number): string =>
    `注意：工作表“${sheet}”也是台账，有${String(projects)}个项目，没有计入，拆分下发、收回汇总和催办都不含这些项目。`,
  tableAt: (sheet: string, row: number): string => `${sheet}（第${String(row)}行起）`,
  lockFile: (name: string): string => `这是“${name}”打开时的临时文件，请关闭后选择该文件本身。`,
  twoValues: '同一单元格选了两个不同的值，没有写入，请只保留一个。',
  unknownUnit: '（未能判断单位）',
  onSheet: (sheet: string, cell: string): string => `“${sheet}”${cell}`,
  empty: '（空）',
  uncalculated: '（公式没有算出结果）',
  typedTotals: (cells: readonly string[]): string => `合计、小计是手填的数，没有随改动更新，请核对：${cells.join('、')}。`,
  filledCells: (cells: readonly string[]): string => `新增项目的这些单元格已按台账本列的公式填充，请核对：${cells.join('、')}。`,
  outdone: (reports: readonly OutdoneReport[]): string =>
    `其中填报了数据的，以公式结果为准，没有采用填报数，请核对：${reports.map(({ cell, reported }) => `${cell}填报“${reported}”`).join('、')}。`,
  formulaCells: (cells: readonly string[]): string =>
    `台账这些列是公式，新增项目没有公式，填报了数据的已按填报数写入，没有填报的为空，请用相邻行的公式填充并核对：${cells.join('、')}。`,
  staleHeading: ({ header, own, filled, isLater, someAreLeft }: StaleHeading): string =>
    `列“${header}”填入的是${filled}的数，请${isLater ? '改表头' : '核对'}${someAreLeft ? `；未报的项目仍为${own}的数` : ''}。`,
} as const;

/** What of the ledger is to be checked after writing; none where nothing is. */
export function writtenNotes(cells: {
  readonly typedTotals: readonly string[];
  readonly filledCells: readonly string[];
  readonly outdone: readonly OutdoneReport[];
  readonly formulaCells: readonly string[];
  readonly staleHeadings: readonly StaleHeading[];
}): string[] {
  return [
    ...cells.staleHeadings.map(ROUND.staleHeading),
    ...(cells.typedTotals.length > 0 ? [ROUND.typedTotals(cells.typedTotals)] : []),
    ...(cells.filledCells.length > 0 ? [ROUND.filledCells(cells.filledCells)] : []),
    ...(cells.outdone.length > 0 ? [ROUND.outdone(cells.outdone)] : []),
    ...(cells.formulaCells.length > 0 ? [ROUND.formulaCells(cells.formulaCells)] : []),
  ];
}

/** What a change is asked about before it is taken. */
export const CONFLICT: Readonly<Record<ConflictKind, string>> = {
  'unit-slip': '疑似金额单位填错（亿元、万元相差一万倍）',
  'units-differ': '几个文件填报不一致',
  'rows-differ': '同一文件中该项目有几行，填报不一致',
  'lists-differ': '同一文件中有两份同样项目的表，填报不一致',
  'row-noted': '填报文件注明该行作废、重复或以他处为准',
  'ledger-changed': '下发后台账已改动',
  fell: '金额比台账减少',
  'day-in-state': '开工日期填在开工情况一列中，采纳时写入开工时间',
  'actual-moved': '实际时间被改动',
  postponed: '计划时间推后',
  'year-untold': '日期没有写年份，无法确定是哪一年，采纳时按台账年份写入',
  unreadable: '填写内容无法识别',
  'not-exact': '填写的不是确数（约数、附注等），采纳时写入其中的数',
  emptied: '原有内容被清空',
  'unit-assumed': '填报表没有注明金额单位',
  settled: '改动了已核定的内容',
  'similar-name': '项目名称与台账不一致，请核对是否同一项目',
  'short-name': '项目名称过短，责任单位、投资等与台账不同，请核对是否同一项目',
  'other-facts': '该行总投资、计划等多项与台账不同，可能是其他项目的内容（串行），请核对',
  'above-total': '金额超过项目总投资',
  'taken-back': '台账为已开工（已复工），填报为未开工（未复工）',
  'not-theirs': '不是该单位负责的项目，也不在下发给该单位的表中',
  'shared-cell': '填报内容与其他行合并在一起，请核对哪些属于该项目',
  'not-writable': '台账单元格是公式或合并单元格，不能直接写入，请手工处理',
};

/** How a row was matched. */
export const MATCH_WAY: Readonly<Record<MatchWay, string>> = {
  sign: '按回收编号',
  code: '按项目代码',
  name: '按项目名称',
  similar: '按相近名称',
  chosen: '人工指定',
};

/** Why a returned row is not taken for a new project without being looked at. `projects`: those that it may be, as printed with their rows. */
export function doubtSentence(doubt: Doubt, projects: readonly string[]): string {
  switch (doubt.code) {
    case 'noted':
      return '填报文件注明该行作废、重复或以他处为准，请核对后再采纳。';
    case 'resembles':
      return `可能就是台账中的${projects.join('、')}，请核对：是同一项目的，请指定；确为新增的，再采纳。`;
    case 'bare':
      return '该行只有名称，没有其他内容，可能是标题、小标题或说明，请核对后再采纳。';
    case 'stranger':
      return '所在的表没有一个项目与台账对上，可能不是本台账的填报表，请核对后再采纳。';
    case 'elsewhere':
      return `本工作簿“${doubt.sheet}”表中已有同名或名称相近的项目，该表没有与台账合并统计，请核对后再采纳。`;
    case 'unclear':
      return `${doubt.cells.map(({ label, text }) => `“${label}”填的是“${text}”`).join('，')}，不是确数或无法识别，请核对后再采纳。`;
  }
}

/** A project of the ledger by its name and one-based row. */
export function projectAt(name: string, row: number): string {
  return `“${name}”（第${String(row)}行）`;
}

/** Why a file does not count, and what to do. */
export function setAsideSentence(why: SetAside): string {
  switch (why.code) {
    case 'not-opened':
      return why.sentence;
    case 'no-ledger':
      return '没有找到项目清单（要有“项目名称”等列标题和至少一个项目），请核对是否发错文件。';
    case 'no-report':
      return '除项目名称、单位等以外，没有与台账相同的列，不是进度填报表，没有计入，请核对是否发错文件。';
    case 'other-ledger':
      return `是从另一份台账“${why.name}”下发的，其中没有本台账的项目，没有计入，请核对是否发错文件。`;
    case 'other-year':
      return `是${String(why.year)}年的表，与台账年度不符，没有计入，请核对后重报。`;
    case 'other-month':
      return `是${why.month.replace('-0', '-').replace('-', '年')}月的表，不是本月的，没有计入，请核对后重报。`;
    case 'same-file':
      return `与“${why.as}”内容完全相同，只计一次。`;
  }
}

/** 填报情况: the account of the round. */
export const ROUND_REPORT = {
  tab: '填报情况',
  title: (month: string | null): string => `${month ?? ''}填报情况`,
  head: ['序号', '单位', '应报项目', '填报情况', '文件', '文件保存时间', '改动', '采纳', '无变化项目', '未报项目'],
  reported: '已报',
  twice: (count: number): string => `重复填报（${String(count)}份）`,
  none: '未报',
  summary: (units: number, reported: number, twice: number, none: number): string =>
    `应报${String(units)}家，已报${String(reported)}家${twice > 0 ? `（其中重复填报${String(twice)}家）` : ''}，未报${String(none)}家。`,
  asideTitle: '没有计入的文件',
  asideHead: ['序号', '文件', '原因'],
  conflictTitle: '留待核对的改动',
  conflictHead: ['序号', '单位', '项目名称', '内容', '台账原值', '填报值', '台账单元格', '须核对的原因'],
  openTitle: '留待核对的新增项目',
  openHead: ['序号', '单位', '项目名称', '填报文件', '须核对的原因'],
  toldTwice: '几个文件都报了同名的新增项目，请核对后选一份采纳。',
  missingTitle: '填报文件中没有的项目',
  missingHead: ['序号', '单位', '项目名称', '台账行'],
  source: (workbook: string): string => `数据来源：${workbook}及收回的填报文件`,
  rule: '改动以下发时的内容为准比对；没有随文件下发标识的，与台账现有内容比对。',
} as const;

/** 新增项目: what has no place in the ledger yet. */
export const NEW_PROJECTS = {
  tab: '新增项目',
  title: '填报的新增项目',
  note: '下列项目台账中没有。台账表末有合计、分段或说明，不便自动插行；请在台账相应位置插入行后复制过去，并核对合计公式。',
  from: '填报文件',
} as const;

/** What was taken for granted in reading a returned file. */
export const ASSUMPTION = {
  noSign: '不是本助手下发的文件，按项目代码、项目名称核对。',
  unit: (headers: readonly string[], unit: string): string => `“${headers.join('”“')}”没有注明金额单位，按${unit}计算。`,
  provedUnit: (headers: readonly string[], unit: string): string =>
    `“${headers.join('”“')}”没有注明金额单位，其中金额与台账按${unit}一致，按${unit}读取。`,
  lists: (names: readonly string[], counted: string): string =>
    `“${names.join('”“')}”中的表与“${counted}”中的是同一批项目，没有计入；填报不一致的，列为须核对的改动。`,
  heading: (header: string, label: string): string => `“${header}”按“${label}”读取`,
  headings: (words: readonly string[]): string => `${words.join('，')}，请核对。`,
  sameUnit: (theirs: string, own: string): string => `“${theirs}”按台账的“${own}”计，不作为改动。`,
  later: (unit: string, projects: number, file: string): string =>
    `${unit}的${String(projects)}个项目以后保存的“${file}”为准，本文件中的没有计入。`,
  filledUnit: (projects: readonly string[], unit: string): string =>
    `新增项目“${projects.join('”“')}”没有填写责任单位，采纳时按填报单位写为“${unit}”，请核对。`,
  absent: (labels: readonly string[]): string => `下发的“${labels.join('”“')}”列已找不到（可能改了标题或删除），这些列没有收到数据。`,
  columns: (headers: readonly string[]): string => `“${headers.join('”“')}”列台账中没有，其内容没有读取。`,
  sheets: (names: readonly string[]): string => `工作表“${names.join('”“')}”没有计入（隐藏，或与已读取的表是同一批项目）。`,
  otherLists: (lists: readonly { readonly sheet: string; readonly row: number | null; readonly of: string | number }[]): string => {
    const said = lists.map(({ sheet, row, of }) => {
      const place = row === null ? '' : `第${String(row + 1)}行起`;
      return `“${sheet}”${place}是${typeof of === 'number' ? `${String(of)}年的清单` : of}`;
    });
    return `${said.join('，')}，不是进度表，没有读取。`;
  },
  rows: (rows: readonly number[]): string => `第${rows.join('、')}行无法判断是哪个项目，没有读取。`,
  groupRows: (rows: readonly number[]): string => `第${rows.join('、')}行只有单位等名称（或加合计数），按分组标题处理，没有作为新增项目。`,
  lines: (lines: readonly { readonly row: number; readonly text: string }[]): string =>
    `${lines.map(({ row, text }) => `第${String(row)}行“${text}”`).join('、')}单独成行，没有作为项目读取；如是对其他行的说明（作废、更正等），请核对后再采纳。`,
  parts: (rows: readonly number[]): string => `第${rows.join('、')}行是子项或汇总行，没有单独读取。`,
  notes: (texts: readonly string[]): string => `表下说明没有读取：${texts.join('；')}`,
} as const;
