import { readSettingsText, settingsText } from '../../src/app/exchange/settings-text';
import { UserError } from '../../src/app/errors';
import { DEFAULT_SETTINGS, type Settings } from '../../src/mechanism/settings';

const ACCEPTED = {
  ledger: 'projects',
  code: 'name-duplicate',
  project: '甲厂',
  field: 'name',
  value: '甲厂',
  reason: '核实过',
  on: '2025-04-10',
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

test('settings read back to the same in another workbook, which keeps its own decisions', () => {
  const elsewhere: Settings = { ...DEFAULT_SETTINGS, accepted: [{ ...ACCEPTED, project: '乙厂' }] };
  expect(readSettingsText(settingsText(OWN), elsewhere)).toEqual({ ...OWN, accepted: elsewhere.accepted, live: true });
});

test('what an editor puts before the text does no harm, and settings of an older version are completed', () => {
  const old = '\uFEFF{"kind":"ledger-settings","version":1,"settings":{"office":"甲局"}}';
  expect(readSettingsText(old, DEFAULT_SETTINGS)).toEqual({ ...DEFAULT_SETTINGS, office: '甲局' });
});

test.each([
  '',
  '{}',
  'office',
  '{"kind":"ledger-columns","version":1,"columns":{}}',
  '{"kind":"ledger-settings","version":1,"settings":{"basis":"own"}}',
])('any other text is refused: %s', (text) => {
  expect(() => readSettingsText(text, DEFAULT_SETTINGS)).toThrow(UserError);
});
