import { asksForState, bareState, holdsStates } from '../../../src/ledger/header/state-columns';
import type { FieldSpec } from '../../../src/ledger/kinds/kind';
import { REGISTERS } from '../../../src/ledger/kinds/registers';
import { present } from '../../../src/spreadsheet/present';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { snapshotOf } from '../../support/snapshot';

const fieldOf = (kind: string, name: string): FieldSpec =>
  present(
    REGISTERS.find(({ key }) => key === kind)?.fields.find((field) => field.name === name),
    name,
  );

/** How far a blocker is; 状态 alone asks for it. */
const CLOSED = fieldOf('blockers', 'closed');
/** How far a company's entry into the statistics is; 状态 alone does not ask for it. */
const ENTERED = fieldOf('statistics', 'entered');

describe('bare words say how far a blocker is', () => {
  test.each<[string, string | null]>([
    ['是', '是'],
    ['否', '否'],
    ['已销号', '是'],
    ['推进中', '否'],
    ['已经得到解决', '是'],
    ['尚未办结', '否'],
    ['问题已化解', '是'],
    ['已经全部得到解决了', '是'],
    // Ten characters at most: longer texts tell a story.
    ['问题已经全部得到解决', '是'],
    ['问题已经全部得到解决了', null],
    ['已解决用地', null],
    ['交通局', null],
    ['', null],
  ])('%s: %s', (words, expected) => {
    expect(bareState(words, CLOSED)).toBe(expected);
  });

  test.each([
    ['已列入', '已列入'],
    ['列入', '已列入'],
    ['是', '是'],
    ['列入计划', null],
  ])('what a field lists besides counts as that: %s', (words, expected) => {
    const listed: FieldSpec = { ...CLOSED, vocabulary: { 未列入: ['不列'], 已列入: ['列入'] } };
    expect(bareState(words, listed)).toBe(expected);
  });

  test('where a field has no words of its own they say nothing', () => {
    const bare: FieldSpec = { name: 'closed', label: '销号', type: 'choice', required: 'no', synonyms: [] };
    expect([bareState('已解决', bare), bareState('是', bare)]).toEqual([null, '是']);
  });
});

describe('a heading asks how far a record is', () => {
  test.each<[string, FieldSpec, boolean]>([
    ['问题状态', CLOSED, true],
    ['当前问题状态', CLOSED, true],
    ['整改进度', CLOSED, true],
    ['整改进展情况', CLOSED, true],
    ['问题的现状', CLOSED, true],
    ['是否化解', CLOSED, true],
    ['是否已化解', CLOSED, true],
    ['化解与否', CLOSED, true],
    // What came about alone.
    ['销号', CLOSED, true],
    ['已销号', CLOSED, true],
    ['未销号', CLOSED, false],
    ['问题', CLOSED, false],
    ['推进', CLOSED, false],
    // Of what else it asks is none of the field's.
    ['用地状态', CLOSED, false],
    ['是否用地', CLOSED, false],
    ['状态说明', CLOSED, false],
    ['问题状态描述', CLOSED, false],
    ['', CLOSED, false],
    ['状态', CLOSED, true],
    ['状态', ENTERED, false],
    ['当前状态', ENTERED, true],
    ['纳统状态', ENTERED, true],
  ])('%s', (heading, field, expected) => {
    // What is remembered of one field is no matter of another.
    expect(asksForState(heading, { ...field, state: [...present(field.state, 'state')] })).toBe(expected);
  });

  test('the longer of two words that begin alike goes first', () => {
    const field: FieldSpec = { ...CLOSED, state: ['手', '手续', '手续办理'] };
    expect(['手续状态', '手续办理状态', '手状态', '手办理状态'].map((heading) => asksForState(heading, field))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('but not for a field that is no state', () => {
    expect(asksForState('问题状态', fieldOf('blockers', 'name'))).toBe(false);
  });
});

describe('a column holds states', () => {
  /** Whether the column headed 问题状态 in D5, over these cells, tells how far blockers are. */
  function holds(cells: readonly CellValue[], legend: ReadonlyMap<string, string> = new Map()): boolean {
    const rows = [['问题', '问题状态'], ...cells.map((cell): CellValue[] => ['某', cell])];
    const states = holdsStates(snapshotOf(rows, { origin: { row: 4, column: 2 } }), 1, legend);
    return states(CLOSED, 3);
  }

  test.each<[string, readonly CellValue[], boolean]>([
    ['of nothing but bare words of state', ['已销号', '推进中', '尚未办结'], true],
    ['with blanks and placeholders among them', ['已销号', null, '/', '推进中'], true],
    ['in traditional characters', ['已解決', '推進中', '尚未銷號', '全部啟動', '正在協調處理', '繼續對接', '已獲批', '已納統'], true],
    ['four of five', ['已销号', '推进中', '已解决', '未解决', '交通局牵头办理用地'], true],
    ['three of four', ['已销号', '推进中', '已解决', '交通局牵头办理用地'], false],
    ['of what was done', ['已向上级申请用地指标', '正在修改方案'], false],
    ['of nothing', [null, '/'], false],
    ['of numbers', [1, 2], false],
    ['of answers', [true, false], false],
  ])('%s: %j', (_, cells, expected) => {
    expect(holds(cells)).toBe(expected);
  });

  test('whose marks a note explains', () => {
    expect(holds(['●', '○'])).toBe(false);
    expect(
      holds(
        ['●', '○'],
        new Map([
          ['●', '已办结'],
          ['○', '办理中'],
        ]),
      ),
    ).toBe(true);
  });

  test('each by its own cells, however often it is looked at', () => {
    const snapshot = snapshotOf([
      ['问题', '问题状态'],
      ['征地', '已销号'],
    ]);
    const states = holdsStates(snapshot, 1, new Map());
    expect([states(CLOSED, 0), states(CLOSED, 1), states(CLOSED, 0)]).toEqual([false, true, false]);
  });
});
