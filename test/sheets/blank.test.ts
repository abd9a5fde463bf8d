import { createAssistant } from '../../src/app/create-assistant';
import { offeredKinds } from '../../src/ledger/kinds/all';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import { registerKindOf } from '../../src/ledger/recognise/recognise-kind';
import type { FieldSpec, LedgerKind } from '../../src/ledger/kinds/kind';
import { dayOf } from '../../src/spreadsheet/calendar';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';
import { blankFields, blankSheets, offeredWords } from '../../src/sheets/templates/blank-ledger';
import { emptyWorkbook } from '../../src/workbook/file';
import { EMPTY_PLAN } from '../../src/spreadsheet/port';
import { openExcel } from '../workbook/excel/excel-host';
import { openWps } from '../workbook/wps/wps-host';
import { contentOf } from '../workbook/excel/content';

const TODAY = dayOf(2025, 4, 10);
const KINDS = offeredKinds(DEFAULT_SETTINGS);
const OPTIONS = { year: 2025, office: '' };

async function inserted(key: string) {
  const workbook = emptyWorkbook('空.xlsx');
  const { sheets } = await createAssistant(workbook).insertBlanks([key], TODAY);
  const [snapshot] = await workbook.readSheets([sheets.at(-1)?.sheetId ?? '']);
  if (!snapshot) throw new Error('no sheet');
  return { workbook, snapshot };
}

describe.each(KINDS.map((kind) => [kind.label, kind] as const))('a blank %s', (_, kind) => {
  test('is known again by its headings alone: the kind, every column, the year and the unit', async () => {
    const { snapshot } = await inserted(kind.key);
    expect(registerKindOf(snapshot)?.key ?? PROJECTS.key).toBe(kind.key);
    const ledger = readLedger(snapshot, { kind, asOf: TODAY });
    expect(ledger?.columns.map(({ field }) => field.name)).toEqual(blankFields(kind).map(({ name }) => name));
    expect(ledger?.columns.map(({ reason }) => reason)).toEqual(blankFields(kind).map(() => 'exact'));
    expect(ledger?.unmatched).toEqual([]);
    expect(ledger?.planYear).toEqual({ year: 2025, source: 'title' });
    expect(ledger?.rows.length).toBe(0);
    expect(
      ledger?.columns.flatMap(({ field, unit, unitSource }) => (field.type === 'money' ? [`${unit ?? ''} ${unitSource ?? ''}`] : [])),
    ).toEqual(blankFields(kind).flatMap(({ type }) => (type === 'money' ? ['万元 header'] : [])));
  });

  test('offers only words that its own reading knows', () => {
    for (const field of blankFields(kind)) {
      if (field.type !== 'choice') continue;
      const known = new Set(Object.entries(field.vocabulary ?? {}).flat(2));
      expect(offeredWords(field).filter((word) => !known.has(word))).toEqual([]);
    }
  });
});

/** What somebody enters who keeps to the sheet: the first word of each list, dates and amounts as such. */
function entryFor(field: FieldSpec): string | number {
  const { type, name, label } = field;
  if (type === 'sequence') return 1;
  if (type === 'money') return 1_000;
  if (type === 'number') return 3;
  if (type === 'period') return dayOf(2025, /竣工|时限|完成|办结/.test(label) ? 11 : 3, 1);
  return offeredWords(field)[0] ?? `${label}${name.length}`;
}

async function filled(kinds: readonly LedgerKind[]) {
  const workbook = emptyWorkbook('空.xlsx');
  const assistant = createAssistant(workbook);
  const { sheets } = await assistant.insertBlanks(
    kinds.map(({ key }) => key),
    TODAY,
  );
  const edits = kinds.flatMap((kind, at) =>
    blankFields(kind).map((field, column) => ({
      sheetId: sheets[at]?.sheetId ?? '',
      row: 4,
      column,
      before: null,
      after: entryFor(field),
    })),
  );
  await workbook.apply({ ...EMPTY_PLAN, edits });
  return assistant.check({ today: TODAY });
}

test('no sentence begins in the columns that every page across repeats, where it would be cut off', () => {
  for (const { blocks, print, title } of blankSheets(KINDS, OPTIONS)) {
    const notes = blocks.filter(({ styles, column }) => styles === 'note' && column < (print.repeatColumns ?? 0));
    expect([title, notes]).toEqual([title, []]);
  }
});

test('filled in as the sheets ask for, every ledger is read whole and nothing is wrong with how it is written', async () => {
  const { ledger, registers, findings } = await filled(KINDS);
  expect(ledger.kind.key).toBe('projects');
  expect(registers.map(({ evaluator }) => evaluator.register.kind.key)).toEqual(KINDS.slice(1).map(({ key }) => key));
  const written = [
    'column-missing',
    'required-missing',
    'date-unreadable',
    'date-too-coarse',
    'amount-unreadable',
    'number-as-text',
    'date-as-text',
    'nature-unknown',
    'field-unknown',
    'sequence-gap',
  ];
  expect([...findings, ...registers.flatMap((register) => register.findings)].filter(({ code }) => written.includes(code))).toEqual([]);
});

test('an empty ledger beside a kept one is not taken for it', async () => {
  const workbook = emptyWorkbook('空.xlsx');
  const assistant = createAssistant(workbook);
  const kept = await assistant.insertBlanks(['projects'], TODAY);
  const row = blankFields(PROJECTS)
    .slice(0, 3)
    .map((field, column) => ({ sheetId: kept.sheets[0]?.sheetId ?? '', row: 4, column, before: null, after: entryFor(field) }));
  await workbook.apply({ ...EMPTY_PLAN, edits: row });
  await assistant.insertBlanks(['projects'], TODAY);
  const { ledger, otherLedgers } = await assistant.check({ today: TODAY });
  expect(ledger.snapshot.sheet.name).toBe('重点项目台账');
  expect(otherLedgers).toEqual([]);
});

test('what is inserted is the user’s: making the summary sheets leaves it alone, and it can be taken back', async () => {
  const workbook = emptyWorkbook('空.xlsx');
  const assistant = createAssistant(workbook);
  await assistant.insertBlanks('all', TODAY);
  await assistant.insertBlanks(['projects'], TODAY);
  expect((await workbook.listSheets()).filter(({ generated }) => generated !== null)).toEqual([]);
  await assistant.undo();
  expect((await workbook.listSheets()).length).toBe(KINDS.length);
});

test('lists too long for a drop-down stand on a sheet of their own, each once', () => {
  const fields = PROJECTS.fields.map((field) =>
    field.name === 'nature' || field.name === 'sector'
      ? { ...field, offered: Array.from({ length: 80 }, (_, at) => `第${String(at + 1)}种性质`) }
      : field,
  );
  const [words, blank, ...others] = blankSheets([{ ...PROJECTS, fields }], OPTIONS);
  expect([words?.key, blank?.key, others.length]).toEqual(['blank-words', 'blank-projects', 0]);
  expect(words?.blocks[1]?.values.length).toBe(80);
  const sources = blank?.choices?.map((choice) => choice.words).filter((each) => 'sheet' in each);
  expect(sources).toEqual(Array(2).fill({ sheet: 'blank-words', area: { row: 1, column: 0, rows: 80, columns: 1 } }));
});

test('Excel and WPS get the same sheets', async () => {
  const [excel, wps] = [openExcel(), openWps()];
  for (const { workbook } of [excel, wps]) await createAssistant(workbook).insertBlanks('all', TODAY);
  expect(contentOf(wps.book)).toEqual(contentOf(excel.book));
  expect(excel.book.sheets.flatMap(({ choices }) => choices).length).toBeGreaterThan(15);
});
