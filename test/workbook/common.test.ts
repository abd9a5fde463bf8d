import { labelFormat } from '../../src/workbook/common/label-format';
import { freeTitle } from '../../src/workbook/common/titles';

/** What every host writes alike, because it is one piece of code. */
describe('the label of a mark as a number format', () => {
  test.each([
    ['应开未开', '"应开未开│"'],
    ['带"引号"', '"带"\\""引号"\\""│"'],
    ['', '"│"'],
  ])('%j', (label, literal) => {
    expect(labelFormat(label)).toBe(`${literal}General;${literal}-General;${literal}General;${literal}@`);
  });
});

describe('a title that the workbook takes', () => {
  test.each([
    ['总览', ['总览', '总览（2）'], '总览（3）'],
    ["'坏:名*字'", [], '坏_名_字'],
    ['长'.repeat(40), ['长'.repeat(31)], `${'长'.repeat(28)}（2）`],
    ['History', [], '_History'],
  ])('%s', (title, taken, free) => {
    expect(freeTitle(title, taken)).toBe(free);
  });
});
