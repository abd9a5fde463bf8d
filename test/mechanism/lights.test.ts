import { dayOf } from '../../src/spreadsheet/calendar';
import { DEFAULT_LIGHTS, lightOf, type LightRule } from '../../src/mechanism/lights';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/mechanism/settings';
import { LINEAR, timeProgressAt, type TimePath } from '../../src/mechanism/time-path';

describe('lights', () => {
  const points: LightRule = { family: 'points', yellow: 10, red: 30 };
  const share: LightRule = { family: 'share', yellow: 1, red: 0.5 };

  test.each<[LightRule, number | null, number, string]>([
    [points, 0.5, 0.5, 'green'],
    [points, 0.41, 0.5, 'green'],
    [points, 0.4, 0.5, 'yellow'],
    [points, 0.2, 0.5, 'yellow'],
    [points, 0.19, 0.5, 'red'],
    [points, 1.2, 0.5, 'green'],
    [{ ...points, yellow: 0 }, 0.5, 0.5, 'green'],
    [{ ...points, yellow: 0 }, 0.499, 0.5, 'yellow'],
    [share, 0.5, 0.5, 'green'],
    [share, 0.25, 0.5, 'yellow'],
    [share, 0.249, 0.5, 'red'],
    [{ family: 'share', yellow: 0.8, red: 0.6 }, 0.4, 0.5, 'green'],
    [{ family: 'share', yellow: 0.8, red: 0.6 }, 0.29, 0.5, 'red'],
    [points, null, 0.5, 'grey'],
    [share, 0, 0, 'grey'],
  ])('%j: %s done where %s should be is %s', (rule, rate, time, light) => {
    expect(lightOf(rule, rate, time)).toBe(light);
  });
});

describe('time progress', () => {
  const may = dayOf(2025, 5, 31);
  test.each<[string, TimePath, number]>([
    ['month by twelve', LINEAR, 5 / 12],
    ['the plan of the months', { kind: 'monthly', shares: [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] }, 0.35],
    ['60 % by June, which 惠东 printed as 50 % in May', { kind: 'milestones', points: [{ month: 6, share: 0.6 }] }, 0.5],
  ])('%s', (_, path, expected) => {
    expect(timeProgressAt(path, may, 2025)).toBeCloseTo(expected, 12);
    expect(timeProgressAt(path, dayOf(2024, 12, 31), 2025)).toBe(0);
    expect(timeProgressAt(path, dayOf(2025, 12, 31), 2025)).toBe(1);
  });
});

describe('settings of the sheets', () => {
  test('a workbook of an earlier version gets the defaults', () => {
    expect(parseSettings({ version: 1, basis: 'all-projects' })).toEqual({ ...DEFAULT_SETTINGS, basis: 'all-projects' });
    expect(DEFAULT_SETTINGS).toMatchObject({ sheets: [], office: '', lights: DEFAULT_LIGHTS, timePath: { kind: 'linear' } });
  });

  test.each([
    { lights: { family: 'points', yellow: 40, red: 30 } },
    { lights: { family: 'share', yellow: 0.5, red: 0.8 } },
    { lights: { family: 'days', yellow: 1, red: 2 } },
    { timePath: { kind: 'monthly', shares: [1] } },
    {
      timePath: {
        kind: 'milestones',
        points: [
          { month: 6, share: 0.6 },
          { month: 3, share: 0.9 },
        ],
      },
    },
    { office: '长'.repeat(61) },
  ])('%j cannot be kept', (part) => {
    expect(parseSettings({ version: 1, ...part })).toBeNull();
  });
});
