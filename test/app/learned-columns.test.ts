import fc from 'fast-check';
import { explain } from '../../src/app/errors';
import { learnedText, readLearned } from '../../src/app/exchange/learned-columns';
import { allKinds } from '../../src/ledger/kinds/all';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { REGISTERS } from '../../src/ledger/kinds/registers';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';

const header = fc.string({ minLength: 1 }).filter((word) => word !== '__proto__');
const columnsOf = ({ fields }: (typeof REGISTERS)[number] | typeof PROJECTS, least = 0) =>
  fc.dictionary(header, fc.option(fc.constantFrom(...fields.map(({ name }) => name)), { nil: null }), { minKeys: least });
const ofRegister = fc.constantFrom(...REGISTERS).chain((kind) => columnsOf(kind, 1).map((columns) => [kind.key, columns] as const));
const corrections = fc.record({
  columns: columnsOf(PROJECTS),
  registerColumns: fc.array(ofRegister).map((all) => Object.fromEntries(all)),
});

test('what was learned reads back to the same, whatever the headers and the ledger', () => {
  fc.assert(
    fc.property(corrections, (learned) => {
      expect(JSON.stringify(readLearned(learnedText(learned), DEFAULT_SETTINGS))).toBe(
        JSON.stringify({ corrections: learned, skipped: [] }),
      );
    }),
  );
});

test('a meaning that is not known here is left out and named, whichever ledger it is of', () => {
  const text = learnedText({
    columns: { 本旬数: 'monthInvestment', 碳排: 'carbon' },
    registerColumns: { blockers: { 卡点: 'problem', 热度: 'heat' }, pets: { 名字: 'name' } },
  });
  expect(readLearned(text, DEFAULT_SETTINGS)).toEqual({
    corrections: { columns: { 本旬数: 'monthInvestment' }, registerColumns: { blockers: { 卡点: 'problem' } } },
    skipped: ['碳排', '热度', '名字'],
  });
});

test('a meaning of another kind of ledger is none of this one', () => {
  expect(readLearned(learnedText({ columns: {}, registerColumns: { funds: { 卡点: 'problem' } } }), DEFAULT_SETTINGS).skipped).toEqual([
    '卡点',
  ]);
});

test('permits of the office’s own are known', () => {
  const own = { ...DEFAULT_SETTINGS, permits: ['林地审批'] };
  const field =
    allKinds(own)
      .flatMap(({ key, fields }) => (key === 'permits' ? fields : []))
      .find(({ label }) => label === '林地审批')?.name ?? '';
  const text = learnedText({ columns: {}, registerColumns: { permits: { 林地: field } } });
  expect(readLearned(text, own).skipped).toEqual([]);
  expect(readLearned(text, DEFAULT_SETTINGS).skipped).toEqual(['林地']);
});

test('a text of an older version, with the headers of all ledgers in one list, is read', () => {
  const text = '{"kind":"ledger-columns","version":1,"columns":{"备注":"problem","办结否":"closed"}}';
  expect(readLearned(text, DEFAULT_SETTINGS)).toEqual({
    corrections: { columns: { 备注: 'problem', 办结否: 'closed' }, registerColumns: {} },
    skipped: [],
  });
});

test.each(['', '序号,项目名称', '{"kind":"other"}', '{"kind":"ledger-columns","version":1,"columns":{"a":1}}'])(
  '%j is refused in one sentence',
  (text) => {
    let said = '';
    try {
      readLearned(text, DEFAULT_SETTINGS);
    } catch (error) {
      said = explain(error);
    }
    expect(said).toMatch(/没有导入。.*粘贴/);
  },
);
