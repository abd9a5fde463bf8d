import { CHECKS } from '../../src/checks/catalogue';
import { FINDING_CODES } from '../../src/wording/checks/findings';
import { CHECK_HELP } from '../../src/wording/checks/help';

test('every check of the catalogue has its help, and every finding that the other ledgers may have', () => {
  expect(CHECKS.map(({ code }) => code).filter((code) => !(code in CHECK_HELP))).toEqual([]);
  expect(Object.keys(CHECK_HELP).sort()).toEqual([...FINDING_CODES].sort());
});

test.each(Object.entries(CHECK_HELP))('%s: one sentence says what it means, one what to do', (_code, { means, todo }) => {
  for (const sentence of [means, todo]) expect(sentence).toMatch(/^[^。]{6,60}。$/);
  expect(todo).toMatch(/请|点“修复”/);
});
