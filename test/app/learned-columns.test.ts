import fc from 'fast-check';
import { explain } from '../../src/app/explain';
import { learnedText, readLearned } from '../../src/app/learned-columns';
import { PROJECTS } from '../../src/ledger/kinds/projects';

const field = fc.option(fc.constantFrom(...PROJECTS.fields.map(({ name }) => name)), { nil: null });

test('what was learned reads back to the same, whatever the headers', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }).filter((header) => header !== '__proto__'), field), (columns) => {
      expect(readLearned(learnedText(columns), PROJECTS)).toEqual({ columns: { ...columns }, skipped: [] });
    }),
  );
});

test('a meaning that is not known here is left out and named', () => {
  expect(readLearned(learnedText({ 本旬数: 'monthInvestment', 碳排: 'carbon' }), PROJECTS)).toEqual({ columns: { 本旬数: 'monthInvestment' }, skipped: ['碳排'] });
});

test.each(['', '序号,项目名称', '{"kind":"other"}', '{"kind":"ledger-columns","version":1,"columns":{"a":1}}'])('%j is refused in one sentence', (text) => {
  let said = '';
  try {
    readLearned(text, PROJECTS);
  } catch (error) {
    said = explain(error);
  }
  expect(said).toMatch(/没有导入。.*粘贴/);
});
