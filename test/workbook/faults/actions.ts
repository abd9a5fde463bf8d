import type { Assistant } from '../../../src/app/assistant';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { SHEET_KEYS, type SummaryKey } from '../../../src/spreadsheet/sheet-keys';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { SheetSpec } from '../../support/workbook-spec';
import { cellAddress } from '../../../src/spreadsheet/address';
import { collectFiles } from '../../../src/app/round/collect';
import { allClear, type Collected } from '../../../src/app/round/plans';
import { openWorkbookFile } from '../../../src/workbook/file';
import { returned } from '../../round/round';
import { writtenSheet } from '../../round/written-sheet';
import { snapshotOf } from '../../support/snapshot';

const today = dayOf(2025, 6, 30);

/** What an action gives that was done in the other way that there is, which it tells: taken back, the workbook is as before. */
export const OTHERWISE = 'otherwise';

/** Something done in a workbook whose host fails. */
export interface FaultAction {
  readonly name: string;
  /** The workbook that it is done in; left out, {@link FAULTY_LEDGER} alone. */
  readonly sheets?: readonly SheetSpec[];
  /** What was done before, undisturbed. */
  readonly first: (assistant: Assistant) => Promise<unknown>;
  readonly act: (assistant: Assistant) => Promise<unknown>;
  /** It takes something back: completing it is the goal, not taking it back. */
  readonly undoes?: true;
}

const ROWS: readonly (readonly CellValue[])[] = [
  ['2025年重点项目台账'],
  ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '实际开工时间', '责任单位'],
  [1, '滨河路改造', '新建', '8000', '2025年3月', '2025/3/14', '住建局'],
  [2, '西区学校', '新建', 12_000, '2025年11月', null, '教育局'],
  [3, '城南水厂', '新建', 20_000, '2025年5月', null, ' 水利局'],
  [5, '北山产业园', '续建', 30_000, '2024年5月', '2024年5月', '开发区'],
];

/** A small ledger with something to repair, something to mark, and a rule of the user's own. */
export const FAULTY_LEDGER: SheetSpec = {
  name: '台账',
  cells: ROWS.flatMap((line, row) => line.flatMap((value, column) => (value === null ? [] : [{ at: cellAddress(row, column), value }]))),
  rules: [{ area: 'A3:D5', formula: '$A3>1' }],
};

/** The same with its total below the projects, and another sheet that adds them up: new projects come to stand in rows put in. */
const WITH_TOTAL: readonly SheetSpec[] = [
  {
    ...FAULTY_LEDGER,
    cells: [
      ...(FAULTY_LEDGER.cells ?? []).filter(({ at }) => !/^D[34]$/.test(at)),
      { at: 'D3', value: 8_000 },
      { at: 'D4', value: 12_000 },
      { at: 'B7', value: '合计' },
      { at: 'D7', value: 70_000, formula: 'SUM(D3:D6)' },
    ],
  },
  { name: '领导看的', cells: [{ at: 'A1', value: 70_000, formula: 'SUM(台账!D3:D6)' }] },
];
/** What the 水利局 returns: its project has started, and one is new. */
const RETURNED = snapshotOf(
  [
    ['2025年重点项目台账'],
    ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '实际开工时间', '责任单位'],
    [3, '城南水厂', '新建', 20_000, '2025年5月', '2025年6月', '水利局'],
    [4, '北河治理', '新建', 5_000, '2025年9月', null, '水利局'],
  ],
  { sheetName: '台账', workbookName: '水利局.xlsx' },
);

const collected = new WeakMap<Assistant, Collected>();

async function collect(assistant: Assistant): Promise<void> {
  const files = [returned('水利局.xlsx', await writtenSheet(RETURNED))];
  collected.set(assistant, await collectFiles(await check(assistant), files, openWorkbookFile));
}

/** Takes over all that came back, one project in a row put in; where rows do not go in it is told to be listed on a sheet. */
async function accept(assistant: Assistant): Promise<typeof OTHERWISE | undefined> {
  const all = collected.get(assistant);
  if (!all) throw new Error('nothing was collected');
  const { cells, appended, listed } = await assistant.acceptRound(all, allClear(all));
  if (cells !== 1 || appended + listed !== 1) throw new Error('it was not taken over');
  return listed === 1 ? OTHERWISE : undefined;
}

const check = (assistant: Assistant) => assistant.check({ today });
const highlight = (assistant: Assistant) => assistant.highlight({ today });
const clear = (assistant: Assistant) => assistant.clear();

/** The sheets stand without their month where that cannot be kept, which is told. */
async function summarise(assistant: Assistant): Promise<typeof OTHERWISE | undefined> {
  return (await assistant.summarise({ today })).monthKept ? undefined : OTHERWISE;
}

const insert = (assistant: Assistant) => assistant.insertBlanks(['blockers'], today);
const undo = (assistant: Assistant) => assistant.undo();
const nothing = () => Promise.resolve();

async function fix(assistant: Assistant): Promise<void> {
  const checked = await check(assistant);
  const { cells } = await assistant.fix(
    checked,
    checked.findings.filter((finding) => finding.fix !== null),
  );
  if (cells < 2) throw new Error('nothing was repaired');
}

/** The other mark: of another day, so that marking again has something to change. */
const highlightEarlier = (assistant: Assistant) => assistant.highlight({ today: dayOf(2025, 4, 10) });
const inTurn =
  (...actions: readonly ((assistant: Assistant) => Promise<unknown>)[]) =>
  async (assistant: Assistant): Promise<void> => {
    for (const action of actions) await action(assistant);
  };

/** Sheets that stay switched on where every point is tried: one with figures by formulas, links and drawn charts, one with a list. */
const FEW: readonly SummaryKey[] = ['quarters', 'missed'];

/** Only the {@link FEW} sheets are made from now on: every point of theirs can be tried in a bounded time. */
export async function withFewSheets(assistant: Assistant): Promise<void> {
  await assistant.configure({ sheets: SHEET_KEYS.filter((key) => !FEW.includes(key)) });
}

export const ACTIONS = {
  check: { name: 'check', first: nothing, act: check },
  highlight: { name: 'highlight', first: nothing, act: highlight },
  highlightAgain: { name: 'highlight again', first: highlightEarlier, act: highlight },
  clear: { name: 'clear', first: highlight, act: clear },
  summarise: { name: 'summarise', first: nothing, act: summarise },
  summariseAgain: { name: 'summarise again', first: inTurn(summarise, fix), act: summarise },
  fix: { name: 'fix', first: nothing, act: fix },
  insert: { name: 'insert', first: nothing, act: insert },
  accept: { name: 'accept', sheets: WITH_TOTAL, first: collect, act: accept },
  undoHighlight: { name: 'undo highlight', first: inTurn(highlightEarlier, highlight), act: undo, undoes: true },
  undoClear: { name: 'undo clear', first: inTurn(highlight, clear), act: undo, undoes: true },
  undoSummarise: { name: 'undo summarise', first: summarise, act: undo, undoes: true },
  undoSummariseAgain: { name: 'undo summarise again', first: inTurn(summarise, fix, summarise), act: undo, undoes: true },
  undoFix: { name: 'undo fix', first: fix, act: undo, undoes: true },
  undoInsert: { name: 'undo insert', first: insert, act: undo, undoes: true },
  undoAccept: { name: 'undo accept', sheets: WITH_TOTAL, first: inTurn(collect, accept), act: undo, undoes: true },
} as const satisfies Readonly<Record<string, FaultAction>>;
