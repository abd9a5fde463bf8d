import { answerKey } from '../../../../src/ledger/assumptions';
import { dayOf } from '../../../../src/spreadsheet/calendar';
import type { StruckText } from '../../../../src/spreadsheet/snapshot';
import { assumptionMessage } from '../../../../src/wording/assumptions';
import { readProjects } from '../../../support/read-projects';

const ROWS = [
  ['项目名称', '总投资（万元）', '开工情况', '备注', '2025年计划开工时间'],
  ['甲电厂', '35004200', '已开工未开工', '原址改建', '2025年3月'],
  ['乙水库', 800, '未开工', null, '2025年4月'],
];
const amount: StruckText = { row: 1, column: 1, text: '35004200', left: '4200' };
const state: StruckText = { row: 1, column: 2, text: '已开工未开工', left: '未开工' };

function read(struckTexts: readonly StruckText[], answers: Readonly<Record<string, string>> = {}) {
  const ledger = readProjects(ROWS, { asOf: dayOf(2025, 6, 30), answers }, { struckTexts });
  return {
    yuan: ledger.money('totalInvestment')?.values,
    states: ledger.choice('startState')?.values,
    told: ledger.assumptions.filter(({ code }) => code === 'text-struck'),
  };
}

test('cells of which a part is struck through are read as what is left of them, and told', () => {
  const { yuan, states, told } = read([amount, state]);
  expect(yuan).toEqual([4.2e7, 8e6]);
  expect(states).toEqual(['not-started', 'not-started']);
  expect(told.map(assumptionMessage)).toEqual([
    '有2格的部分文字打了删除线，只按没有划去的文字计算，如“总投资（万元）”的“35004200”按“4200”。',
  ]);
  expect(told[0]?.cells).toMatchObject([
    { row: 1, column: 1 },
    { row: 1, column: 2 },
  ]);
});

test('the office can have them read as a whole', () => {
  const [question] = read([amount]).told;
  const answered = read([amount], question ? { [answerKey(question)]: 'whole' } : {});
  expect(answered.yuan).toEqual([3.50042e11, 8e6]);
  expect(answered.told.map(assumptionMessage)).toEqual(['有1格的部分文字打了删除线，仍按全部文字计算，如“总投资（万元）”的“35004200”。']);
});

test.each([
  ['in a heading', { row: 0, column: 1, text: '总投资（万元）', left: '总投资' }],
  ['in a column that nothing is read from', { row: 1, column: 9, text: '别的', left: '别' }],
  ['where the cell holds something else by now', { row: 2, column: 2, text: '已开工', left: '工' }],
])('a struck text %s changes nothing', (_, struck) => {
  expect(read([struck])).toEqual(read([]));
  expect(read([]).told).toEqual([]);
});

test('where the program does not tell which part, the cell is not read, but names are; the office can have it read as a whole', () => {
  const name: StruckText = { row: 1, column: 0, text: '甲电厂', left: null };
  const untold = { ...amount, left: null };
  const { yuan, told } = read([name, untold, state]);
  expect(yuan).toEqual([null, 8e6]);
  expect(told.map(assumptionMessage)).toEqual([
    '有1格的部分文字打了删除线，只按没有划去的文字计算，如“开工情况”的“已开工未开工”按“未开工”。',
    '有1格的部分文字打了删除线，仍按全部文字计算，如“项目名称”的“甲电厂”。',
    '有1格的部分文字打了删除线，本机的程序不告诉划去的是哪些字，这些格没有读取，如“总投资（万元）”的“35004200”。请删去划掉的字。',
  ]);
  const question = told.find(({ decided }) => decided === 'unread');
  expect(read([untold], question ? { [answerKey(question)]: 'whole' } : {}).yuan).toEqual([3.50042e11, 8e6]);
});

test('a cell struck through as a whole counts until the office says otherwise, unless the project itself is struck', () => {
  const struck = [
    { row: 2, column: 1, rows: 1, columns: 1 },
    { row: 1, column: 0, rows: 1, columns: 5 },
  ];
  const ledger = (answers: Readonly<Record<string, string>> = {}) =>
    readProjects(
      ROWS.slice(0, 1).concat([['甲电厂', 500, '未开工', null, '2025年3月'], ...ROWS.slice(2)]),
      { asOf: dayOf(2025, 6, 30), answers },
      { struck },
    );
  const [question, ...others] = ledger().assumptions.filter(({ code }) => code === 'text-struck');
  expect([question, others.length].map((each) => (typeof each === 'object' ? assumptionMessage(each) : each))).toEqual([
    '有1格整格打了删除线，项目名称没有划去，仍按所写的计入，如“总投资（万元）”的B3格。',
    0,
  ]);
  expect(ledger().money('totalInvestment')?.values).toEqual([5e6, 8e6]);
  const unread = ledger(question ? { [answerKey(question)]: 'unread' } : {});
  expect(unread.money('totalInvestment')?.values).toEqual([5e6, null]);
});
