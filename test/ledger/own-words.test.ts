import { withOwnWords } from '../../src/ledger/kinds/own-words';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/mechanism/settings';
import { sectorsOf, naturesOf, NO_OWN_WORDS, repeatedWord, statesOf, type Words } from '../../src/mechanism/words';
import { offeredWords } from '../../src/sheets/templates/blank-ledger';
import { readProjects } from '../support/read-projects';

const ROWS: CellValue[][] = [
  ['2025年重点项目台账'],
  ['项目名称', '建设性质', '领域', '开工情况', '总投资（万元）', '计划开工时间'],
  ['甲', '拟建', '数字经济类', '已进场', 1, '2025年3月'],
  ['乙', '新建', '数字', '未开工', 1, '2025年3月'],
];

function read(words: Partial<Words>, rows = ROWS) {
  return readProjects(rows, { kind: withOwnWords(PROJECTS, { ...NO_OWN_WORDS, ...words }), asOf: dayOf(2025, 4, 10) });
}

test('without words of its own an office has the very kind of all', () => {
  expect(withOwnWords(PROJECTS, NO_OWN_WORDS)).toBe(PROJECTS);
});

test('a nature word counts as the office says, in its column', () => {
  expect(read({}).natures).toEqual(['outside', 'new']);
  const natures = naturesOf(NO_OWN_WORDS);
  const own = { new: [...natures.new, '拟建'], outside: natures.outside.filter((word) => word !== '拟建') };
  expect(read({ natures: own }).natures).toEqual(['new', 'new']);
});

test('and in a section that heads the projects', () => {
  const rows: CellValue[][] = [
    ['项目名称', '总投资（万元）', '计划开工时间'],
    ['一、预备项目（1个）', null, null],
    ['甲厂', 3, '2025年3月'],
    ['二、冲刺项目（1个）', null, null],
    ['乙厂', 4, '2025年4月'],
  ];
  const natures = naturesOf(NO_OWN_WORDS);
  expect(read({}, rows).natures).toEqual(['outside', 'unknown']);
  expect(read({ natures: { new: [...natures.new, '冲刺'] } }, rows).natures).toEqual(['outside', 'new']);
});

test('words of sectors and states are read as the office writes them', () => {
  const ledger = read({ sectors: { 数字经济类: ['数字'] }, states: { started: ['已进场'] } });
  expect(ledger.choice('sector')?.values).toEqual(['数字经济类', '数字经济类']);
  expect(ledger.choice('startState')?.values).toEqual(['started', 'not-started']);
});

test('a blank ledger offers the office’s own words', () => {
  const field = withOwnWords(PROJECTS, { ...NO_OWN_WORDS, natures: { new: ['新上'] } }).fields.find(({ name }) => name === 'nature');
  expect(field && offeredWords(field)).toEqual(['新上', '续建', '在建', '前期', '预备', '储备', '谋划', '竣工', '投产']);
});

test('no word of ours has two meanings, and none of the office’s may', () => {
  for (const words of [naturesOf(NO_OWN_WORDS), statesOf(NO_OWN_WORDS), sectorsOf(NO_OWN_WORDS)]) expect(repeatedWord(words)).toBeNull();
  expect(repeatedWord({ new: ['拟建'], outside: ['拟建'] })).toBe('拟建');
  expect(parseSettings({ ...DEFAULT_SETTINGS, words: { ...NO_OWN_WORDS, natures: { new: ['续建'] } } })).toBeNull();
  expect(parseSettings({ ...DEFAULT_SETTINGS, words: { ...NO_OWN_WORDS, natures: { new: ['新上'] } } })?.words.natures).toEqual({
    new: ['新上'],
  });
});

test('settings kept by an earlier version, which called the sectors fields, are read as they were', () => {
  const sectors = { 数字经济类: ['数字'] };
  expect(parseSettings({ ...DEFAULT_SETTINGS, words: { natures: {}, states: {}, fields: sectors } })?.words).toEqual({
    ...NO_OWN_WORDS,
    sectors,
  });
  expect(parseSettings({ ...DEFAULT_SETTINGS, words: { fields: null } })?.words).toEqual(NO_OWN_WORDS);
  expect(parseSettings({ ...DEFAULT_SETTINGS, words: { fields: {} } })).toBeNull();
});
