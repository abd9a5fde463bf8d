import { createAssistant } from '../../src/app/create-assistant';
import { reportOf } from '../../src/app/views/report';
import { reportSchema } from '../../src/app/views/report-schema';
import type { Checked } from '../../src/app/results';
import { planSummary } from '../../src/app/actions/summarise';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openSheets } from '../support/ledger-sheets';

const today = dayOf(2025, 6, 30);
const PROJECTS: readonly (readonly CellValue[])[] = [
  ['2025年重点项目台账'],
  ['序号', '项目名称', '建设性质', '总投资（万元）', '年度计划投资（万元）', '计划开工时间', '责任单位', '备注'],
  [1, '滨河路改造', '新建', 9_000, 2_000, '2025年3月', null, '征地未完'],
  [2, '西区学校', '新建', 5_000, 2_000, '2025年4月', '教育局', null],
];
const HEADER = ['序号', '项目名称', '堵点难点', '提出时间', '责任单位', '解决措施', '完成时限', '是否销号', '销号时间', '备注'];
const BLOCKERS: readonly (readonly CellValue[])[] = [
  ['2025年重大项目堵点难点台账'],
  HEADER,
  [1, '滨河路改造', '征地未完成', '2025年2月10日', null, '加快组卷', '2025年3月31日', '否', null, null],
  [2, '滨河路改造', '资金缺口', '2025年2月12日', null, '申报专项债', '2025年4月30日', '否', null, null],
];

function open(blockers = BLOCKERS) {
  const workbook = openSheets({ 项目: PROJECTS, 堵点难点: blockers });
  return { workbook, assistant: createAssistant(workbook) };
}

function registerOf({ registers }: Checked) {
  const [register] = registers;
  if (!register) throw new Error('no other ledger');
  return register;
}

/** Rows of the blockers, or of the projects, that still want a 责任单位. */
const wanting = ({ findings }: Pick<Checked, 'findings'>): number[] =>
  findings.flatMap(({ code, field, row }) => (code === 'required-missing' && field === 'leadUnit' ? [row + 1] : []));

async function acceptFirst(blockers = BLOCKERS) {
  const { workbook, assistant } = open(blockers);
  const register = registerOf(await assistant.check({ today }));
  const [finding] = register.findings.filter(({ field, row }) => field === 'leadUnit' && row === 2);
  if (!finding) throw new Error('the finding is missing');
  await assistant.accept(register, finding, '县长包联', today);
  return { workbook, assistant, checked: await assistant.check({ today }) };
}

describe('a finding of another ledger, accepted', () => {
  test('is told apart with why; the same of another blocker, and that of the project ledger, stay open', async () => {
    const { checked } = await acceptFirst();
    const register = registerOf(checked);
    expect(register.accepted.map(({ finding, acceptance: { reason, ledger } }) => [finding.row + 1, reason, ledger])).toEqual([
      [3, '县长包联', 'blockers'],
    ]);
    expect(wanting(register)).toEqual([4]);
    expect(wanting(checked)).toEqual([3]);
    expect(checked.accepted).toEqual([]);
  });

  test('one of the project ledger says nothing of the blockers of that project', async () => {
    const { assistant } = open();
    const checked = await assistant.check({ today });
    const [finding] = checked.findings.filter(({ field }) => field === 'leadUnit');
    if (!finding) throw new Error('the finding is missing');
    await assistant.accept(checked, finding, '待定', today);
    const again = await assistant.check({ today });
    expect([wanting(again), wanting(registerOf(again))]).toEqual([[], [3, 4]]);
  });

  test('kept before there were any of other ledgers, it is one of the project ledger', async () => {
    const { workbook, assistant } = open();
    await workbook.saveSettings({
      version: 1,
      accepted: [{ code: 'required-missing', project: '滨河路改造', field: 'leadUnit', value: '', reason: '待定', on: '2025-06-01' }],
    });
    const checked = await assistant.check({ today });
    expect([checked.accepted.length, wanting(checked), wanting(registerOf(checked))]).toEqual([1, [], [3, 4]]);
  });

  test('is open again once its cell says something else, and when it is taken back', async () => {
    const { workbook, assistant, checked } = await acceptFirst();
    const settings = await workbook.loadSettings();
    const [title = [], header = [], first = [], ...rest] = BLOCKERS;
    const elsewhere = open([title, header, [...first.slice(0, 4), '某局?', ...first.slice(5)], ...rest]);
    await elsewhere.workbook.saveSettings(settings);
    expect(registerOf(await elsewhere.assistant.check({ today })).accepted).toEqual([]);
    const [accepted] = registerOf(checked).accepted;
    if (!accepted) throw new Error('nothing accepted');
    await assistant.reopen(accepted);
    expect(wanting(registerOf(await assistant.check({ today })))).toEqual([3, 4]);
  });

  test('stays so when its row moves', async () => {
    const { workbook } = await acceptFirst();
    const [title = [], header = [], first = [], second = []] = BLOCKERS;
    const moved = open([title, header, second, first]);
    await moved.workbook.saveSettings(await workbook.loadSettings());
    expect(wanting(registerOf(await moved.assistant.check({ today })))).toEqual([3]);
  });

  test('is told by `check --json`, and is not in 问题清单, where the open ones stand with their sheet', async () => {
    const { checked } = await acceptFirst();
    const [told] = reportSchema.parse(reportOf(checked)).registers;
    expect(told?.accepted).toEqual([
      expect.objectContaining({ code: 'required-missing', sheet: '堵点难点', cell: 'E3', reason: '县长包联', on: '2025-06-30' }),
    ]);
    const places = planSummary(checked)
      .sheets.find(({ key }) => key === 'findings')
      ?.blocks.flatMap(({ values }) => values.map((cells) => cells[2]));
    expect(places).toEqual(expect.arrayContaining(['项目!G3', '堵点难点!E4']));
    expect(places).not.toContain('堵点难点!E3');
  });
});

describe('a column of another ledger, set right', () => {
  const meaning = ({ columns }: Checked['ledger'], wanted: string): string | null =>
    columns.find(({ header }) => header === wanted)?.field.name ?? null;

  test('is read so from then on; the project ledger’s column of the same header stays what it was', async () => {
    const { assistant } = open();
    const before = await assistant.check({ today });
    await assistant.chooseColumn(registerOf(before).ledger, '备注', 'progress');
    const { ledger, registers } = await assistant.check({ today });
    expect(registers.map((register) => meaning(register.ledger, '备注'))).toEqual(['progress']);
    expect(meaning(ledger, '备注')).toBe('remark');
  });

  test('the other way round too, also where both ledgers have a field of that name', async () => {
    const { assistant } = open();
    const { ledger } = await assistant.check({ today });
    await assistant.chooseColumn(ledger, '备注', 'problem');
    const again = await assistant.check({ today });
    expect([meaning(again.ledger, '备注'), meaning(registerOf(again).ledger, '备注')]).toEqual(['problem', 'remark']);
    await assistant.chooseColumn(ledger, '备注', null);
    expect(meaning(registerOf(await assistant.check({ today })).ledger, '备注')).toBe('remark');
  });

  test('what the project ledger’s headers were found to mean holds for the fields that both share', async () => {
    const { assistant } = open([['堵点难点台账'], HEADER.map((word) => (word === '责任单位' ? '包干方' : word)), ...BLOCKERS.slice(2)]);
    const { ledger, registers } = await assistant.check({ today });
    expect(registers.map((register) => meaning(register.ledger, '包干方'))).toEqual([null]);
    await assistant.chooseColumn(ledger, '包干方', 'leadUnit');
    expect(meaning(registerOf(await assistant.check({ today })).ledger, '包干方')).toBe('leadUnit');
  });

  test('a correction of the one list of older versions still holds for the other ledger that knows its field', async () => {
    const { workbook, assistant } = open();
    await workbook.saveSettings({ version: 1, columns: { 备注: 'progress' } });
    const { registers, ledger } = await assistant.check({ today });
    expect([meaning(ledger, '备注'), ...registers.map((register) => meaning(register.ledger, '备注'))]).toEqual(['remark', 'progress']);
  });

  test.each(['堵点难点', '是否销号', '完成时限', '提出时间', '销号时间', '解决措施'])(
    'without %s it is the same ledger as before',
    async (header) => {
      const { assistant } = open();
      await assistant.chooseColumn(registerOf(await assistant.check({ today })).ledger, header, null);
      const register = registerOf(await assistant.check({ today }));
      expect(register.ledger.kind.key).toBe('blockers');
      expect(register.ledger.unmatched.map((column) => column.header)).toEqual([header]);
    },
  );

  test('where nothing would name the records any more, it is read as printed and says so', async () => {
    const { assistant } = open();
    await assistant.chooseColumn(registerOf(await assistant.check({ today })).ledger, '项目名称', null);
    const register = registerOf(await assistant.check({ today }));
    expect([register.asPrinted, meaning(register.ledger, '项目名称'), register.ledger.rows.length]).toEqual([true, 'name', 2]);
    await assistant.chooseColumn(register.ledger, '项目名称', 'name');
    expect(registerOf(await assistant.check({ today })).asPrinted).toBe(false);
  });
});
