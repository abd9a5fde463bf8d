import { isWithin, parseProjectCode } from '../../src/ledger/cells/project-code';

test.each([
  ['2503-140829-04-01-123456', { year: 2025, month: 3, area: '140829', text: '2503-140829-04-01-123456' }],
  ['250314082904011234A', null],
  ['2503140829040112345a', { year: 2025, month: 3, area: '140829', text: '2503-140829-04-01-12345A' }],
  ['２５０３—140829—04—01—123456', { year: 2025, month: 3, area: '140829', text: '2503-140829-04-01-123456' }],
  ['2012-140829-04-01-123456', { year: 2020, month: 12, area: '140829', text: '2012-140829-04-01-123456' }],
  ['2013-140829-04-01-123456', null], // no month, and the platform had not opened
  ['2015-140829-04-01-123456', { year: 2015, month: null, area: '140829', text: '2015-140829-04-01-123456' }],
  ['2014-140829-04-01-123456', null],
  ['2020-140829-04-01-123456', { year: 2020, month: null, area: '140829', text: '2020-140829-04-01-123456' }],
  ['1912-140829-04-01-123456', null], // before codes of this form
  ['2501-140829-04-01-123456', { year: 2025, month: 1, area: '140829', text: '2501-140829-04-01-123456' }],
  ['2500-140829-04-01-123456', null],
  ['2503-000000-04-01-123456', { year: 2025, month: 3, area: '000000', text: '2503-000000-04-01-123456' }],
  ['2503-000052-04-01-123456', { year: 2025, month: 3, area: '000052', text: '2503-000052-04-01-123456' }],
  ['2503-100829-04-01-123456', null],
  ['2503-110829-04-01-123456', { year: 2025, month: 3, area: '110829', text: '2503-110829-04-01-123456' }],
  ['2503-820829-04-01-123456', { year: 2025, month: 3, area: '820829', text: '2503-820829-04-01-123456' }],
  ['2503-830829-04-01-123456', null],
  ['A2503-140829-04-01-123456', null],
  ['2503-140829-04-01-1234567', null],
  ['', null],
])('%j is %j', (text, expected) => {
  expect(parseProjectCode(text)).toEqual(expected);
});

test('a county lies in its city, its province and the country, and in no other county', () => {
  expect(['140829', '140800', '140000', '000000'].map((around) => isWithin('140829', around))).toEqual([true, true, true, true]);
  expect(['140830', '140900', '150000'].map((around) => isWithin('140829', around))).toEqual([false, false, false]);
  expect(isWithin('140800', '140829')).toBe(false);
  expect(isWithin('140012', '140012')).toBe(true); // only pairs of zeros at its end make an area wider
});
