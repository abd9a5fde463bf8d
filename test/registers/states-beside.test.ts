import type { CellValue } from '../../src/spreadsheet/snapshot';
import { oneRegister } from '../support/one-register';

type Rows = readonly (readonly CellValue[])[];

/** Blockers with two columns of state, and what is counted and told of them. */
async function counted(headings: readonly string[], ...states: Rows) {
  const rows: Rows = [
    ['序号', '项目名称', '存在问题', '责任单位', '完成时限', ...headings],
    ...states.map((cells, at) => [at + 1, `项目${String(at)}`, `问题${String(at)}`, '水利局', '2025年5月', ...cells]),
  ];
  const { figures, register } = await oneRegister(rows, '堵点难点台账');
  const { closed, open, late } = figures;
  return { closed, open, late, told: register.findings.filter(({ code }) => code === 'states-apart').map(({ row }) => row) };
}

test('of two columns that say the opposite neither is believed, and it is told', async () => {
  expect(await counted(['办理状态', '是否办结'], ['已办结', '否'], ['办理中', '否'], ['已办结', '是'])).toMatchObject({
    closed: 1,
    open: 1,
    late: 1,
    told: { length: 1 },
  });
});

test('a blank beside 已办结 says no less than 否', async () => {
  expect(await counted(['办理状态', '是否办结'], ['已办结', null], ['办理中', '否'])).toMatchObject({
    closed: 0,
    open: 1,
    told: { length: 1 },
  });
});

test('columns that agree say nothing new', async () => {
  expect(await counted(['办理状态', '是否办结'], ['已办结', '是'], ['办理中', '否'])).toMatchObject({ closed: 1, open: 1, told: [] });
});

test('是否解决 and 是否销号 ask two things: the first counts, and it is told once', async () => {
  expect(await counted(['是否解决', '是否销号'], ['是', '否'], ['是', '否'], ['是', '是'])).toMatchObject({
    closed: 3,
    open: 0,
    told: { length: 1 },
  });
});

test('a story of the progress is no column of states', async () => {
  const stories = [
    ['征地协议已签订，资金已完成拨付', '否'],
    ['正在对接', '否'],
    ['已完成', '是'],
  ] as const;
  expect(await counted(['进展情况', '是否销号'], ...stories)).toMatchObject({ closed: 1, open: 2, told: [] });
});

test('办结情况 and 是否办结销号 ask the same, one of them shortly', async () => {
  expect(await counted(['办结情况', '是否办结销号'], ['已办结', '否'], ['已办结', '是'])).toMatchObject({
    closed: 1,
    open: 0,
    told: { length: 1 },
  });
});
