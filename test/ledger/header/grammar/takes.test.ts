import { frameOf } from '../../../../src/ledger/header/grammar/frame';
import { takes, type FramePattern } from '../../../../src/ledger/header/grammar/takes';

/** What is planned for a year, or for no time that is told. */
const PLAN: FramePattern = {
  things: ['investment'],
  aspects: ['amount', null],
  modes: ['plan'],
  spans: ['year', null],
  confidence: 0.9,
};

/** How surely a header is one of these; from 0 to 1. */
function sure(patterns: readonly FramePattern[], ...header: readonly string[]): number {
  return Number(takes(patterns, frameOf(header)).toFixed(2));
}

test('a header is taken that says what is named, and nothing else', () => {
  expect(sure([PLAN], '2025年计划投资')).toBe(0.9);
  expect(sure([PLAN], '计划投资')).toBe(0.9);
  expect(sure([PLAN], '计划投资额')).toBe(0.9);
});

test.each([
  ['of another thing', '计划资金'],
  ['asked for another thing of it', '计划投资比例'],
  ['a fact', '实际投资'],
  ['of no mode', '投资'],
  ['of another time', '6月计划投资'],
  ['a part of the whole', '一期计划投资'],
  ['what makes it something else', '计划投资增幅'],
  ['of nothing', ''],
])('not one that is %s: %s', (_, header) => {
  expect(sure([PLAN], header)).toBe(0);
});

describe('what a pattern may ask for beside', () => {
  test('累计 or no 累计', () => {
    expect(sure([{ ...PLAN, modes: ['real'], cumulated: true }], '累计完成投资')).toBe(0.9);
    expect(sure([{ ...PLAN, modes: ['real'], cumulated: true }], '完成投资')).toBe(0);
    expect(sure([{ ...PLAN, modes: ['real'], cumulated: false }], '累计完成投资')).toBe(0);
    expect(sure([{ ...PLAN, modes: ['real'] }], '累计完成投资')).toBe(0.9);
  });

  test('合计', () => {
    expect(sure([{ ...PLAN, sum: true }], '计划投资合计')).toBe(0.9);
    expect(sure([{ ...PLAN, sum: true }], '计划投资')).toBe(0);
  });

  test('parts of the whole', () => {
    expect(sure([{ ...PLAN, parts: true }], '一期计划投资')).toBe(0.9);
    expect(sure([{ ...PLAN, parts: true }], '计划投资')).toBe(0.9);
  });
});

describe('of several patterns the surest counts', () => {
  const weaker: FramePattern = { ...PLAN, confidence: 0.6 };

  test('whatever their order', () => {
    expect(sure([PLAN, weaker], '计划投资')).toBe(0.9);
    expect(sure([weaker, PLAN], '计划投资')).toBe(0.9);
    expect(sure([weaker, { ...PLAN, modes: ['real'] }], '计划投资')).toBe(0.6);
    expect(sure([], '计划投资')).toBe(0);
  });
});

describe('a header is less sure', () => {
  const start: FramePattern = { things: ['start'], aspects: [null], modes: ['plan'], spans: [null], confidence: 0.9 };

  test('with words beside those understood', () => {
    expect(sure([PLAN], '某某计划投资')).toBe(0.5);
    expect(sure([{ ...PLAN, confidence: 0.3 }], '某某计划投资')).toBe(0);
  });

  test('by its parent than by its own words', () => {
    expect(sure([start], '计划开工')).toBe(0.9);
    expect(sure([start], '建设年限', '开工')).toBe(0.85);
    expect(sure([{ ...start, confidence: 0.04 }], '建设年限', '开工')).toBe(0);
  });

  test('that says by what its amount was set', () => {
    expect(sure([PLAN], '备案计划投资')).toBe(0.85);
  });
});
