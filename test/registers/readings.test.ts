import { planSummary } from '../../src/app/actions/summarise';
import { createAssistant } from '../../src/app/create-assistant';
import { readingNotes, withAnswer } from '../../src/app/views/reading-notes';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openSheets } from '../support/ledger-sheets';
import { textOf } from '../support/plan-sheets';

const today = dayOf(2025, 6, 30);
const PROJECTS: readonly (readonly CellValue[])[] = [
  ['2025年重点项目台账'],
  ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', '责任单位'],
  [1, '青石供水工程', '新建', 20_000, '2025年2月', '水利局'],
];
/** Nobody says in what the money is told. */
const FUNDS: readonly (readonly CellValue[])[] = [
  ['2025年向上争取资金台账（截至5月31日）'],
  ['序号', '项目名称', '资金类别', '申请资金', '批复资金', '到位资金', '责任单位'],
  [1, '青石供水工程', '中央预算内', 3_000, 2_000, 800, '水利局'],
];

function county(funds: readonly (readonly CellValue[])[] = FUNDS) {
  const assistant = createAssistant(openSheets({ 项目: PROJECTS, 资金: funds }));
  return {
    look: async () => {
      const { checked } = await assistant.summarise({ today });
      const [register] = checked.registers;
      if (!register) throw new Error('no register');
      const notes = planSummary(checked)
        .sheets.filter(({ key }) => key === 'action-6')
        .map(textOf)
        .join('');
      const asked = new Map(register.figures.map(({ figure, value }) => [figure.key, value])).get('asked');
      return { register, notes, asked, settings: checked.settings };
    },
    configure: (change: Parameters<typeof assistant.configure>[0]) => assistant.configure(change),
  };
}

test('what the reading of another ledger left open is a finding, a line of 读表说明 and a note below its figures', async () => {
  const { register, notes, asked } = await county().look();
  expect(register.evaluator.register.kind.key).toBe('funds');
  expect(asked).toBe(30_000_000);
  expect(register.findings).toContainEqual(expect.objectContaining({ code: 'reading-likely', column: 3 }));
  const [note, ...others] = readingNotes(register.ledger);
  expect(others).toEqual([]);
  expect(note).toMatchObject({ state: 'likely', decided: '万元', column: 3 });
  expect(notes).toContain(`争取资金台账：${note?.message.replace(/。$/, '') ?? ''}，请核对。`);
});

test('decided otherwise, the other ledger is counted so, and nothing is asked any more', async () => {
  const ledger = county();
  const { register, settings } = await ledger.look();
  await ledger.configure(withAnswer(settings, readingNotes(register.ledger)[0]?.key ?? '', '亿元'));
  const { register: told, notes, asked } = await ledger.look();
  expect(asked).toBe(300_000_000_000);
  expect(told.findings.filter(({ code }) => code.startsWith('reading-'))).toEqual([]);
  expect(notes).not.toContain('争取资金台账：');
});

test('a unit in the headers leaves nothing open: the day that it tells is the project ledger’s to decide', async () => {
  const stated = FUNDS.map((cells, row) =>
    row === 1 ? cells.map((cell) => (typeof cell === 'string' ? cell.replace(/资金$/, '资金（万元）') : cell)) : cells,
  );
  const { register } = await county(stated).look();
  expect(register.ledger.assumptions).toEqual([]);
});

test('单位：千万元 above the table is its unit, and nothing is said of one that is missing', async () => {
  const [title = [], ...rows] = FUNDS;
  const { register, asked } = await county([title, ['单位：千万元'], ...rows]).look();
  expect(register.ledger.assumptions).toEqual([]);
  expect(asked).toBe(30_000_000_000);
});
