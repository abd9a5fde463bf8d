import { CHECKS, FINDING_CODES, checkOf } from '../../src/checks/catalogue';
import { REGISTER_CHECKS } from '../../src/checks/register/register-catalogue';

test('every check can be found by its code; what two lists call alike says alike', () => {
  for (const check of [...CHECKS, ...REGISTER_CHECKS]) {
    const { title, severity, help } = checkOf(check.code);
    expect({ title, severity, help }).toEqual({ title: check.title, severity: check.severity, help: check.help });
  }
  expect(FINDING_CODES).toHaveLength(new Set(FINDING_CODES).size);
});

test.each(FINDING_CODES)('%s: a title of few words, one sentence on what it means, one on what to do', (code) => {
  const {
    title,
    help: { means, todo },
  } = checkOf(code);
  expect(title).toMatch(/^[\u4e00-\u9fff，、]{4,18}$/);
  for (const sentence of [means, todo]) expect(sentence).toMatch(/^[^。]{6,60}。$/);
  expect(todo).toMatch(/请|点“修复”/);
});
