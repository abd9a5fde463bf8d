import { readSettingsText, settingsText } from '../../src/app/exchange/settings-text';
import { UserError } from '../../src/app/errors';
import type { Ledger } from '../../src/ledger/ledger';
import type { MonthFigures } from '../../src/mechanism/history';
import { DEFAULT_SETTINGS, type Settings } from '../../src/mechanism/settings';
import { dayOf } from '../../src/spreadsheet/calendar';
import { readProjects } from '../support/read-projects';

const ACCEPTED = {
  ledger: 'projects',
  code: 'name-duplicate',
  project: '甲厂',
  field: 'name',
  value: '甲厂',
  reason: '核实过',
  on: '2025-04-10',
};
const MARCH: MonthFigures = {
  month: '2025-03',
  asOf: '2025-03-31',
  planYear: 2025,
  source: '3月.xlsx',
  startRate: 0.5,
  startTarget: 0.4,
  started: 3,
  startBase: 6,
  resumptionRate: 0.9,
  investmentRate: 0.3,
  timeProgress: 0.25,
  late: 1,
  notResumed: 0,
};
const OWN: Settings = {
  ...DEFAULT_SETTINGS,
  office: '云岭县发展和改革局',
  letterhead: {
    title: '云岭县发展和改革局文件',
    number: '云发改〔2025〕7号',
    tables: 'three-line',
    copies: '市发展改革委',
    issuer: '云岭县发展和改革局办公室',
  },
  targets: { 'start-q1': 0.5 },
  lights: { family: 'share', yellow: 0.8, red: 0.5 },
  timePath: { kind: 'milestones', points: [{ month: 6, share: 0.6 }] },
  words: { natures: { new: ['新上'] }, states: {}, sectors: null },
  bulletin: { noStarts: '本年没有新开工项目。' },
  accepted: [ACCEPTED],
  live: false,
};

const ledgerOf = (title: string): Ledger =>
  readProjects([[title], ['项目名称', '建设性质'], ['滨河路', '新建']], { asOf: dayOf(2025, 6, 30) });
const NOBODYS = ledgerOf('2025年重点项目台账');
const YUNLING = ledgerOf('云岭县2025年重点项目台账');

test('settings read back to the same in another workbook, which keeps its own decisions', () => {
  const elsewhere: Settings = { ...DEFAULT_SETTINGS, accepted: [{ ...ACCEPTED, project: '乙厂' }] };
  const { settings, told } = readSettingsText(settingsText(OWN, YUNLING), elsewhere, YUNLING);
  expect(settings).toEqual({ ...OWN, accepted: elsewhere.accepted, live: true });
  expect(told).toBe('已导入设置。');
});

test('what an editor puts before the text does no harm, and settings of an older version are completed', () => {
  const old = '\uFEFF{"kind":"ledger-settings","version":1,"settings":{"office":"甲局"}}';
  expect(readSettingsText(old, DEFAULT_SETTINGS, NOBODYS).settings).toEqual({ ...DEFAULT_SETTINGS, office: '甲局' });
});

describe('what is true of one county alone', () => {
  const COUNTY_OWN: Settings = {
    ...OWN,
    county: { fixedAssets: 12.5 },
    history: [MARCH],
    assumptions: { 'unit-unstated:总投资': '亿元' },
    headings: { Sheet1: { A: '项目名称' } },
    together: { sheets: ['新建', '续建'], tables: [] },
    compared: { 新建: '上月' },
  };

  test.each([
    ['by the title of its ledger', settingsText({ ...COUNTY_OWN, office: '' }, YUNLING)],
    ['by its office, in texts of older versions', settingsText(COUNTY_OWN, NOBODYS).replace('"county": "云岭县",', '')],
  ])('is not taken from another county’s text, which is known %s', (_how, text) => {
    const own: Settings = { ...DEFAULT_SETTINGS, office: '安泽县发改局', assumptions: { 'unit-unstated:总投资': '万元' } };
    const { settings, told } = readSettingsText(text, own, ledgerOf('附件1：安泽县2025年重点项目台账'));
    const { targets, lights, timePath, words, bulletin } = OWN;
    expect(settings).toEqual({ ...own, targets, lights, timePath, words, bulletin });
    expect(told).toContain('已导入云岭县的设置。本工作簿是安泽县的，填报单位、');
  });

  test('is taken within the county, whatever stands before its name', () => {
    const { settings, told } = readSettingsText(settingsText(COUNTY_OWN, YUNLING), DEFAULT_SETTINGS, ledgerOf('运城市云岭县重点项目表'));
    expect([settings.office, settings.county, settings.history.length, told]).toEqual([
      '云岭县发展和改革局',
      { fixedAssets: 12.5 },
      1,
      '已导入设置。',
    ]);
  });

  test('is taken and told where nobody can tell the county', () => {
    const { settings, told } = readSettingsText(settingsText(COUNTY_OWN, YUNLING), DEFAULT_SETTINGS, NOBODYS);
    expect(settings.assumptions).toEqual(COUNTY_OWN.assumptions);
    expect(told).toBe(
      '已导入设置。一并带入了填报单位“云岭县发展和改革局”、全县固定资产投资数、2025-03的指标、对读法的回答1条，请核对是不是本县的。',
    );
  });
});

test('a text of a newer version says so', () => {
  const text = '{"kind":"ledger-settings","version":2,"settings":{}}';
  expect(() => readSettingsText(text, DEFAULT_SETTINGS, NOBODYS)).toThrow('较新版本');
});

test.each([
  '',
  '{}',
  'office',
  '{"kind":"ledger-columns","version":1,"columns":{}}',
  '{"kind":"ledger-settings","version":1,"settings":{"basis":"own"}}',
])('any other text is refused: %s', (text) => {
  expect(() => readSettingsText(text, DEFAULT_SETTINGS, NOBODYS)).toThrow(UserError);
});
