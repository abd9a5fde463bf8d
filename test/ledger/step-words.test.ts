import { stepWord, withoutStepWord } from '../../src/ledger/cells/step-words';

test.each([
  ['已办结', 'done'],
  ['2025年3月取得', 'done'],
  ['√', 'done'],
  ['是', 'done'],
  ['未办结', 'open'],
  ['正在办理', 'open'],
  ['拟3月取得', 'open'],
  ['否', 'open'],
  ['×', 'open'],
  ['不涉及', 'not-needed'],
  ['无需办理', 'not-needed'],
  ['/', 'not-needed'],
  ['已整改', 'done'],
  ['均已疏解', 'done'],
  ['未整改', 'open'],
  ['正在整改', 'open'],
  // Only told to put right.
  ['已列入整改', null],
  ['县发改局', null],
  ['', null],
])('%j is %p', (text, expected) => {
  expect(stepWord(text)).toBe(expected);
});

test('without its words the date is left', () => {
  expect(withoutStepWord('2025年3月办结')).toBe('2025年3月');
  expect(withoutStepWord('（已取得）2025年3月底')).toBe('2025年3月');
});
