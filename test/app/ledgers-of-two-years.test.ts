import { locatingLedgers } from '../../src/ledger/recognise/find-ledgers';
import { inOrder } from '../../src/ledger/match/year-of-ledgers';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { answerKey, type GivenAnswers } from '../../src/ledger/assumptions';
import { present } from '../../src/spreadsheet/present';
import { dayOf } from '../../src/spreadsheet/calendar';
import { runToEnd } from '../../src/spreadsheet/task';
import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { assumptionMessage, optionLabel } from '../../src/wording/assumptions';
import { snapshotOf } from '../support/snapshot';

/** A year's ledger of so many projects on a sheet named after it. */
function yearly(year: number, projects: number): SheetSnapshot {
  const rows = Array.from({ length: projects }, (_, at) => [at + 1, `${year}年第${at + 1}号工程`, '新建', 3000, `${year}年3月`]);
  return snapshotOf([['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间'], ...rows], { sheetName: `${year}年` });
}

function order(sheets: readonly SheetSnapshot[], answers: GivenAnswers = {}) {
  const found = runToEnd(locatingLedgers(sheets, { kind: PROJECTS, asOf: dayOf(2025, 6, 30) }));
  const ledgers = inOrder(found, 2025, answers);
  return {
    sheets: ledgers.map(({ snapshot }) => snapshot.sheet.name),
    asked: present(ledgers[0], 'first ledger').assumptions.find(({ code }) => code === 'ledger-of-year'),
  };
}

const BOTH = [yearly(2024, 30), yearly(2025, 4)];

test('this year’s ledger is counted before a longer one of a year that is over, which is told', () => {
  const { sheets, asked } = order(BOTH);
  expect(sheets).toEqual(['2025年', '2024年']);
  const told = present(asked, 'assumption');
  expect(told).toMatchObject({ decided: '2025年', serious: true, likely: true, answered: false });
  expect(assumptionMessage(told)).toBe('按2025年的工作表“2025年”统计，没有用2024年的“2024年”。');
  expect(told.options.map((option) => optionLabel(told, option))).toEqual([
    '用“2025年”（2025年，4个项目）',
    '用“2024年”（2024年，30个项目）',
  ]);
});

test('one click counts the other, and the choice is kept', () => {
  const answers = { [answerKey(present(order(BOTH).asked, 'assumption'))]: '2024年' };
  const { sheets, asked } = order(BOTH, answers);
  expect(sheets).toEqual(['2024年', '2025年']);
  const told = present(asked, 'assumption');
  expect(told.answered).toBe(true);
  expect(assumptionMessage(told)).toBe('按2024年的工作表“2024年”统计，没有用2025年的“2025年”。');
});

test('nothing is asked where this year’s ledger is the better one anyway', () => {
  expect(order([yearly(2024, 4), yearly(2025, 30)])).toEqual({ sheets: ['2025年', '2024年'], asked: undefined });
});
