import { review, subjects } from '../../src/checks/review';
import { runChecks } from '../../src/checks/run-checks';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { Ledger } from '../../src/ledger/ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/mechanism/settings';
import { readProjects } from '../support/read-projects';

const ASOF = dayOf(2025, 6, 30);
const HEADER = ['序号', '项目名称', '建设性质', '总投资（万元）', '年度计划投资（万元）', '计划开工时间'];

function ledger(...rows: readonly (readonly CellValue[])[]): Ledger {
  return readProjects([['2025年重点项目台账'], HEADER, ...rows], { asOf: ASOF });
}

const ODD = [1, '滨河路改造', '新建', 1_000, 2_000, '2025年3月'] as const;
const FINE = [2, '西区学校', '新建', 5_000, 2_000, '2025年4月'] as const;

describe('an office’s own choice of checks', () => {
  const read = ledger(ODD, FINE);
  const codes = (choices: Parameters<typeof runChecks>[2]): (readonly [string, string])[] =>
    runChecks(read, ASOF, choices).flatMap(({ code, severity }) => (code === 'plan-above-total' ? [[code, severity] as const] : []));

  it('switches a check off, or makes it more or less serious', () => {
    const [[, usual] = []] = codes({});
    expect(usual).toBeDefined();
    expect(codes({ 'plan-above-total': 'off' })).toEqual([]);
    expect(codes({ 'plan-above-total': 'info' })).toEqual([['plan-above-total', 'info']]);
  });

  it('is kept with the settings, those of older versions are read as none', () => {
    expect(parseSettings({ version: 1 })).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings({ version: 1, checks: { 'plan-above-total': 'off' } })?.checks).toEqual({ 'plan-above-total': 'off' });
    expect(parseSettings({ version: 1, checks: { 'plan-above-total': 'loud' } })).toBeNull();
  });
});

describe('an accepted finding', () => {
  const read = ledger(ODD, FINE);
  const [finding] = runChecks(read, ASOF).filter(({ code }) => code === 'plan-above-total');
  if (!finding) throw new Error('the finding is missing');
  const acceptance = { ...subjects(read)(finding), reason: '含往年结转', on: '2025-06-30' };
  const openIn = (other: Ledger): string[] =>
    review(runChecks(other, ASOF), other, { accepted: [acceptance], notes: [] }).open.map(({ code }) => code);

  it('is told apart from the open ones, with why', () => {
    const { open, accepted } = review(runChecks(read, ASOF), read, { accepted: [acceptance], notes: [] });
    expect(open.map(({ code }) => code)).not.toContain('plan-above-total');
    expect(accepted).toEqual([{ finding, acceptance }]);
  });

  it('stays accepted when its row moves', () => {
    expect(openIn(ledger(FINE, [3, '新来的项目', '新建', 900, 300, '2025年5月'], ODD))).not.toContain('plan-above-total');
  });

  it('is open again once its cell says something else', () => {
    expect(openIn(ledger([...ODD.slice(0, 4), 3_000, '2025年3月'], FINE))).toContain('plan-above-total');
  });

  it('says nothing of another project with the same numbers', () => {
    expect(openIn(ledger([1, '滨江路改造', ...ODD.slice(2)], FINE))).toContain('plan-above-total');
  });
});
