import { AssumptionLog, answerKey, type ReadingQuestion } from '../../src/ledger/assumptions';
import { assumptionMessage, optionLabel } from '../../src/wording/assumptions';

const UNIT: ReadingQuestion = {
  code: 'unit-unstated',
  subject: '总投资',
  field: 'totalInvestment',
  cells: [{ row: 2, column: 5, rows: 1, columns: 1 }],
  decided: '万元',
  options: [{ key: '万元' }, { key: '亿元' }],
  params: { label: '总投资' },
  figures: ['totalInvestment'],
  serious: true,
};
const FILLED: ReadingQuestion = {
  ...UNIT,
  code: 'values-filled',
  decided: 'filled',
  options: [{ key: 'filled' }, { key: 'own' }],
  params: { label: '责任单位', count: 3, text: '同上' },
  figures: ['groups'],
  serious: false,
};

test('without an answer the reading goes on as it decided, and says that nobody confirmed it', () => {
  const log = new AssumptionLog({});
  expect(log.decide(UNIT).decided).toBe('万元');
  expect(log.list()).toEqual([{ ...UNIT, answered: false }]);
});

test('an answer decides, as long as it is one of the options', () => {
  const answered = new AssumptionLog({ [answerKey(UNIT)]: '亿元' });
  expect(answered.decide(UNIT).decided).toBe('亿元');
  expect(answered.list()).toMatchObject([{ decided: '亿元', answered: true }]);
  const stale = new AssumptionLog({ [answerKey(UNIT)]: '公里' });
  expect(stale.decide(UNIT).decided).toBe('万元');
  expect(stale.list()).toMatchObject([{ decided: '万元', answered: false }]);
});

test('a question is never answered by what every object has', () => {
  expect(new AssumptionLog({}).decide({ ...UNIT, subject: 'constructor' }).decided).toBe('万元');
});

test('the serious ones come first', () => {
  const log = new AssumptionLog({});
  log.decide(FILLED);
  log.decide(UNIT);
  expect(log.list().map(({ code }) => code)).toEqual(['unit-unstated', 'values-filled']);
});

test('each is one sentence, each option a choice to click', () => {
  expect(assumptionMessage(UNIT)).toBe('“总投资”没有注明单位，按万元计算。');
  expect(UNIT.options.map((option) => optionLabel(UNIT, option))).toEqual(['按万元', '按亿元']);
  expect(assumptionMessage(FILLED)).toBe('“责任单位”有3格写作“同上”，按上一行的内容计算。');
});
