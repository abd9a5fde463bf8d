import { namesUsed, OUR_NAME, settleNames, withNames, type FoundName } from '../../src/workbook/common/names';
import { originalOf, signFormat, signOfFormat, signOfName } from '../../src/workbook/common/signs';
import { SUMMARY } from '../support/summary-plan';
import { area } from './contract/host';

describe('the sign in a sheet: the number format of its first cell', () => {
  it('tells the key on the sheet of the name recorded', () => {
    expect(signOfFormat(signFormat('action-3', '季度"开工"'), '季度"开工"')).toEqual({ key: 'action-3', madeAs: '季度"开工"' });
  });

  it.each([
    ['as LibreOffice writes it', 'General;"XMTZ:overview|总览|-"General;General;@'],
    ['letter by letter', 'General;\\X\\M\\T\\Z\\:overview\\|总览\\|-General;General;@'],
    ['without quotation marks', 'General;XMTZ:overview|总览|-General;General;@'],
  ])('is read %s', (_, format) => {
    expect(signOfFormat(format, '总览')?.key).toBe('overview');
  });

  it.each([
    ['General', '总览'],
    ['0.00', '总览'],
    // The title cell copied into a sheet of the user's.
    [signFormat('overview', '总览'), '我的台账'],
  ])('is not seen in %s on %s', (format, name) => {
    expect(signOfFormat(format, name)).toBeNull();
  });
});

describe('the sign beside a sheet: its hidden name', () => {
  it('counts with and without its remark', () => {
    expect(signOfName('="XMTZ:overview"', '总览')).toEqual({ key: 'overview', madeAs: '总览' });
    expect(signOfName(' ="XMTZ:overview"', '')).toEqual({ key: 'overview', madeAs: null });
    expect(signOfName('="别的"', '总览')).toBeNull();
    expect(signOfName('=台账!$A$1', 'XMTZ')).toBeNull();
  });
});

describe('of several sheets with the sign of one key', () => {
  const sheet = (name: string, madeAs: string | null) => ({ name, sign: { key: 'overview', madeAs } });

  it('the one still called as recorded is the original', () => {
    expect(originalOf([sheet('总览 (2)', '总览'), sheet('总览', '总览')], { key: 'overview', title: '总览' })?.name).toBe('总览');
  });

  it('where nothing is recorded any more, the one called as planned is', () => {
    expect(originalOf([sheet('总览 (2)', null), sheet('总览', null)], { key: 'overview', title: '总览' })?.name).toBe('总览');
    expect(originalOf([sheet('改过的', null)], { key: 'overview', title: '总览' })?.name).toBe('改过的');
    expect(originalOf([sheet('总览', '总览')], { key: 'missed', title: '清单' })).toBeUndefined();
  });

  it('a sheet without signs is the original only for a plan that asks for its namesake', () => {
    const unsigned = { name: '总览', sign: null };
    const wanted = { key: 'overview', title: '总览' };
    expect(originalOf([unsigned], wanted)).toBeUndefined();
    expect(originalOf([unsigned], { ...wanted, replacesNamesake: true })).toBe(unsigned);
    // One that bears a sign of another key is not it, and one that bears the right sign comes first.
    expect(originalOf([{ name: '总览', sign: { key: 'missed', madeAs: null } }], { ...wanted, replacesNamesake: true })).toBeUndefined();
    expect(originalOf([unsigned, sheet('改过的', null)], { ...wanted, replacesNamesake: true })?.name).toBe('改过的');
  });
});

describe('names of the workbook', () => {
  const plan = (name: string) => ({ name, sheetId: 's', area: area('C3:C5') });
  const book = (names: Readonly<Record<string, FoundName>>) => (name: string) => names[name] ?? null;
  const theirs = { formula: '=甲!$A$1', comment: '' };
  const settled = (...args: Parameters<typeof settleNames>): string[] => settleNames(...args).names.map(({ name }) => name);

  it('of ours are replaced: by their remark, or because a sheet of ours uses them', () => {
    expect(settled([plan('台账_总投资')], new Set(), book({ 台账_总投资: { ...theirs, comment: OUR_NAME } }))).toEqual(['台账_总投资']);
    expect(settled([plan('台账_总投资')], namesUsed(["SUM(台账_总投资)*'台账_个数'!A1"]), book({ 台账_总投资: theirs }))).toEqual([
      '台账_总投资',
    ]);
  });

  it('of the user are left alone: the next free spelling is taken, one that the plan itself wants is not', () => {
    expect(settled([plan('台账_总投资'), plan('台账_总投资_2')], new Set(), book({ 台账_总投资: theirs }))).toEqual([
      '台账_总投资_3',
      '台账_总投资_2',
    ]);
    expect(settled([plan('长'.repeat(255))], new Set(), book({ ['长'.repeat(255)]: theirs }))).toEqual([`${'长'.repeat(253)}_2`]);
  });

  it('not known yet are asked for', () => {
    expect(
      settleNames([plan('甲'), plan('乙')], new Set(), (name) => (name === '甲' ? theirs : name === '乙' ? null : undefined)).unknown,
    ).toEqual(['甲_2']);
  });

  it('that became others are used by the formulas, and nothing else in them changes', () => {
    const formula = `SUM(台账_总投资)&"台账_总投资"&'台账_总投资'!A1&台账_总投资额`;
    const sheet = {
      ...SUMMARY,
      blocks: [{ row: 0, column: 0, values: [['台账_总投资', { formula, value: 1 }]], styles: 'text' as const }],
    };
    const { names } = settleNames([plan('台账_总投资')], new Set(), book({ 台账_总投资: theirs }));
    expect(withNames([sheet], names)[0]?.blocks[0]?.values).toEqual([
      ['台账_总投资', { formula: `SUM(台账_总投资_2)&"台账_总投资"&'台账_总投资'!A1&台账_总投资额`, value: 1 }],
    ]);
  });
});
