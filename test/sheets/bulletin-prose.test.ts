import { bulletinOf } from '../../src/app/actions/summarise';
import { BulletinTemplates } from '../../src/sheets/bulletin/bulletin-templates';
import { dayOf } from '../../src/spreadsheet/calendar';
import { ANNEX_FILE, checkedSample, JUNE_FILE, YEAR_FILE } from '../support/checked-sample';

describe('a part in brackets is left out where all that it counts is nought', () => {
  const say = (text: string, values: Readonly<Record<string, string | number>>): string =>
    new BulletinTemplates({ opening: text }).fill('opening', values);

  test.each<[string, Readonly<Record<string, string | number>>, string]>([
    [
      '项目{count}个，其中[新开工{new}个][、续建{continuing}个]。',
      { count: 3, new: 2, continuing: 1 },
      '项目3个，其中新开工2个、续建1个。',
    ],
    ['项目{count}个，其中[新开工{new}个][、续建{continuing}个]。', { count: 3, new: 0, continuing: 3 }, '项目3个，其中续建3个。'],
    ['项目{count}个，其中[新开工{new}个][、续建{continuing}个]。', { count: 0, new: 0, continuing: 0 }, '项目0个。'],
    ['共{count}个[；其他{other}个]。', { count: 3, other: 0 }, '共3个。'],
    ['共{count}个[，新开工{new}个、续建{continuing}个]。', { count: 3, new: 0, continuing: 3 }, '共3个，新开工0个、续建3个。'],
    ['共{count}个[，{asOf}其他{other}个]。', { count: 3, asOf: '6月底', other: 0 }, '共3个。'],
    ['共{count}个[见附表]。', { count: 3 }, '共3个[见附表]。'],
    ['截至[{asOf}]，共{count}个。', { asOf: '6月底', count: 0 }, '截至6月底，共0个。'],
  ])('%s with %j: %s', (text, values, told) => {
    expect(say(text, values)).toBe(told);
  });
});

/** The letter without what is told to its signer alone. */
const letter = (text: string): string => text.split(/\n(?:没有写入通报|本通报为)/)[0] ?? '';

describe.each<[string, number]>([
  [ANNEX_FILE, dayOf(2025, 4, 10)],
  [JUNE_FILE, dayOf(2025, 3, 31)],
  [JUNE_FILE, dayOf(2025, 6, 30)],
  [JUNE_FILE, dayOf(2025, 8, 15)],
  [YEAR_FILE, dayOf(2025, 9, 30)],
  [YEAR_FILE, dayOf(2025, 12, 31)],
])('the letter of %s on day %i', (name, day) => {
  let text: string;
  beforeAll(async () => {
    text = bulletinOf(await checkedSample(name, day));
  });

  test('names no nought beside others, no sign, no bracket and no light without a colour', () => {
    expect(letter(text)).not.toMatch(/(?:其他项目|其中未到计划时间的|未按期开工|未复工|[绿黄红]灯|尚未竣工)0个/);
    expect(letter(text)).not.toMatch(/[■▲○●◆★÷=×<>[\]{}]|灰灯|到期未|情况不明/);
  });

  test('is addressed and signed as a letter, without who filled in a form', () => {
    expect(text).toContain('\n各乡镇人民政府，县直各有关单位：\n　　现将2025年');
    expect(letter(text)).toMatch(/（发文机关名称）\n　+年　+月　+日\n/);
    expect(text).not.toMatch(/填报人|审核人/);
  });

  test('says nothing that cannot be counted but to the signer', () => {
    expect(letter(text)).not.toMatch(/台账没有(?:“|续建|复工|新开工|实际竣工)/);
  });
});

test('what the ledger does not tell is told to the signer, and nobody is said to be well', async () => {
  const text = bulletinOf(await checkedSample(ANNEX_FILE, dayOf(2025, 4, 10)));
  expect(text).toContain('没有写入通报：续建项目9个，台账没有复工情况，不能统计。');
  expect(text).not.toMatch(/没有未按期开工|复工情况\n/);
});

test('an end of the sentence that is due is said plainly, with the office’s own target', async () => {
  const text = bulletinOf(
    await checkedSample(YEAR_FILE, dayOf(2025, 12, 31), { targets: { 'resumption-q1': 0.9 }, office: '云岭县发展和改革局' }),
  );
  expect(text).toContain('全年计划竣工项目15个，其中已过计划竣工时间、尚未竣工15个');
  expect(text).toContain('达到一季度90%复工的目标');
  expect(text).toContain('\n云岭县发展和改革局\n');
});
